"""The telephone network, through Twilio. Knows that vendor and nothing else.

Inbound needs the validator alone (21 ms to import); the client costs 259 ms and is imported when a
text is sent. Sending has no idempotency key: only what was certainly not accepted is `NotSent`.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from chalicelib.services.ports import NotSent, Unavailable
from chalicelib.services.records import InboundText

TIMEOUT_SECONDS = 8
VALIDITY_SECONDS = 900
"""A late "your order is ready" is wrong, not late."""
LISTED_AT_MOST = 1000
TOO_MANY_REQUESTS = 429
SERVER_ERROR = 500
STATUS_PATH = "/hooks/twilio/status"


class TwilioTelephone:
    """Keeps the promises of `ports.Telephone`."""

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        api_url: str,
        public_base_url: str,
        timeout_seconds: float = TIMEOUT_SECONDS,
    ) -> None:
        self.account_sid = account_sid
        self.auth_token = auth_token
        self.api_url = api_url
        self.public_base_url = public_base_url
        self.timeout_seconds = timeout_seconds

    @cached_property
    def client(self) -> Any:
        """Twilio's own client, with a timeout, which it has not by itself."""
        from twilio.rest import Client

        http = _http_client(self.api_url, self.timeout_seconds)
        return Client(self.account_sid, self.auth_token, http_client=http)

    def send(self, from_e164: str, to_e164: str, body: str) -> str:
        """Raises: NotSent, Unavailable."""
        import requests
        from twilio.base.exceptions import TwilioException, TwilioRestException

        try:
            message = self.client.messages.create(
                to=to_e164,
                from_=from_e164,
                body=body,
                validity_period=VALIDITY_SECONDS,
                status_callback=f"{self.public_base_url}{STATUS_PATH}",
            )
        except TwilioRestException as error:
            raise _refused(error.status, error.code) from error
        except requests.exceptions.ConnectTimeout as error:
            raise NotSent("no connection", again=True) from error
        except (requests.exceptions.RequestException, TwilioException) as error:
            raise Unavailable(f"Twilio: {type(error).__name__}") from error
        return str(message.sid)

    def find(self, from_e164: str, to_e164: str, body: str, since: datetime) -> str | None:
        """By its words among what went from there to there since."""
        listed = self._list(to=to_e164, from_=from_e164, date_sent_after=since)
        return next((str(one.sid) for one in listed if one.body == body), None)

    def received(self, since: datetime) -> Iterable[InboundText]:
        """Twilio lists newest first; we want the oldest first, within a second too."""
        listed = reversed(self._list(date_sent_after=since))
        inbound = [one for one in listed if one.direction == "inbound"]
        return sorted((_inbound(one) for one in inbound), key=lambda text: text.sent_at)

    def is_genuine(self, url: str, form: Mapping[str, str], signature: str | None) -> bool:
        """By Twilio's validator; every field received counts, blank ones too.

        Without a token anybody could sign, so nothing is genuine then.
        """
        if not signature or not self.auth_token:
            return False
        from twilio.request_validator import RequestValidator

        return bool(RequestValidator(self.auth_token).validate(url, dict(form), signature))

    def _list(self, **which: Any) -> list[Any]:
        import requests
        from twilio.base.exceptions import TwilioException

        try:
            return list(self.client.messages.list(limit=LISTED_AT_MOST, **which))
        except (requests.exceptions.RequestException, TwilioException) as error:
            raise Unavailable(f"Twilio: {type(error).__name__}") from error


def _refused(status: int, code: int | None) -> Exception:
    """What a refusal means: 429 is never processed, a 5xx may have been."""
    if status == TOO_MANY_REQUESTS:
        return NotSent(str(code), again=True)
    if status >= SERVER_ERROR:
        return Unavailable(f"Twilio: {status}")
    return NotSent(str(code), again=False)


def _inbound(message: Any) -> InboundText:
    sent = message.date_sent or message.date_created
    return InboundText(
        message_sid=message.sid,
        from_e164=message.from_,
        to_e164=message.to,
        body=message.body or "",
        sent_at=sent.astimezone(UTC),
    )


def _http_client(api_url: str, timeout_seconds: float) -> Any:
    """Twilio's HTTP client, pointed at the configured host."""
    from twilio.http.http_client import TwilioHttpClient

    base = urlsplit(api_url)

    class BasedClient(TwilioHttpClient):
        """Twilio builds whole URLs; we keep the path and put our host before it."""

        def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Any:
            """Send to the configured host."""
            whole = urlsplit(url)
            moved = urlunsplit((base.scheme, base.netloc, whole.path, whole.query, ""))
            return super().request(method, moved, *args, **kwargs)

    return BasedClient(timeout=timeout_seconds)
