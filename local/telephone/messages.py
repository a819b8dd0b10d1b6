"""One text as Twilio keeps it, and the JSON it shows of it. It must not know how it travels."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Final

from local.telephone.segments import segments

INBOUND: Final = "inbound"
BY_API: Final = "outbound-api"
BY_REPLY: Final = "outbound-reply"

API_VERSION: Final = "2010-04-01"
OPTED_OUT: Final = 21610

_ERROR_WORDS: Final = {
    21610: "Attempt to send to unsubscribed recipient",
    30003: "Unreachable destination handset",
    30004: "Message blocked",
    30005: "Unknown destination handset",
    30006: "Landline or unreachable carrier",
    30007: "Message filtered",
    30008: "Unknown error",
    30034: "Message from an unregistered number",
    30036: "Validity period expired",
}


@dataclass(frozen=True)
class Message:
    """A text in either direction. `sent_at` is empty until it leaves the queue."""

    sid: str
    direction: str
    sender: str
    to: str
    body: str
    status: str
    created_at: datetime
    updated_at: datetime
    sent_at: datetime | None = None
    error_code: int | None = None

    def become(self, status: str, now: datetime, error_code: int | None = None) -> "Message":
        """Give the text its next status; the first one after the queue fixes when it was sent."""
        sent_at = self.sent_at or now
        return replace(self, status=status, updated_at=now, sent_at=sent_at, error_code=error_code)

    def is_on_screen_of(self, phone: str) -> bool:
        """Whether the person with that phone can see it: what failed on the way never arrived."""
        if self.direction == INBOUND:
            return self.sender == phone
        return self.to == phone and self.status == "delivered"


def messages_path(account_sid: str) -> str:
    """Where an account's texts are listed."""
    return f"/{API_VERSION}/Accounts/{account_sid}/Messages"


def resource(message: Message, account_sid: str) -> dict[str, object]:
    """Show the text as Twilio's REST API does: numbers as strings, times as in e-mail."""
    path = f"{messages_path(account_sid)}/{message.sid}"
    return {
        "sid": message.sid,
        "account_sid": account_sid,
        "messaging_service_sid": None,
        "api_version": API_VERSION,
        "direction": message.direction,
        "from": message.sender,
        "to": message.to,
        "body": message.body,
        "status": message.status,
        "num_segments": str(segments(message.body)),
        "num_media": "0",
        "price": None,
        "price_unit": "USD",
        "error_code": message.error_code,
        "error_message": _words(message.error_code),
        "date_created": format_datetime(message.created_at),
        "date_updated": format_datetime(message.updated_at),
        "date_sent": format_datetime(message.sent_at) if message.sent_at else None,
        "uri": f"{path}.json",
        "subresource_uris": {"media": f"{path}/Media.json"},
    }


def on_screen(message: Message) -> dict[str, str]:
    """Show the text as its phone does."""
    return {
        "sid": message.sid,
        "direction": "inbound" if message.direction == INBOUND else "outbound",
        "from": message.sender,
        "to": message.to,
        "body": message.body,
        "status": message.status,
        "at": rfc3339(message.updated_at),
    }


def rfc3339(moment: datetime) -> str:
    """Write a time in UTC with milliseconds."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _words(error_code: int | None) -> str | None:
    return None if error_code is None else _ERROR_WORDS.get(error_code, "Unknown error")
