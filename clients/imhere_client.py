# ruff: noqa: D102, INP001 - each call is described in /docs by its name; this is one file
"""Imhere's API for Python 3.9 and later, in one file without dependencies: copy it.

    api = Imhere("https://pickup.example.com", "imh_live_...")
    order = api.put_order("A-1042", {"store_id": "main-st", "customer": {"name": "Robin"}, ...})

Bodies and answers are plain dictionaries, as `/docs` describes them. A refusal is a `Problem`.
After 429 and 503 a call waits as long as it is told and asks again, but for the few that would do
something twice. `verify` is for your webhook receiver.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote, urlencode

__version__ = "1.0.0"
__all__ = ["Forged", "Imhere", "Problem", "verify"]

Json = dict[str, Any]
TRIES = 5
WAIT_SECONDS_MOST = 30.0
TIMEOUT_SECONDS = 15.0
TOLERANCE_SECONDS = 300


class Problem(Exception):
    """A refusal: decide by `slug`; `errors` lists what is wrong, `body` has the rest."""

    def __init__(self, status: int, body: Json) -> None:
        self.status = status
        self.body = body
        self.slug = str(body.get("type", "")).rpartition("/")[2] or "unknown"
        self.detail = str(body.get("detail", ""))
        self.errors: list[dict[str, str]] = list(body.get("errors", []))
        super().__init__(f"{status} {self.slug}: {self.detail}")


class Forged(Exception):
    """Not a webhook of ours, or too old."""


def verify(secrets: str | Iterable[str], headers: Mapping[str, str], body: bytes) -> Json:
    """The message in a webhook's raw body, as `{"type", "timestamp", "data"}`.

    Several secrets are for the time of a rotation. Raises: Forged; answer 400 then.
    """
    given = {name.lower(): value for name, value in headers.items()}
    message_id, sent_at = given.get("webhook-id", ""), given.get("webhook-timestamp", "")
    if not sent_at.isdecimal() or abs(time.time() - int(sent_at)) > TOLERANCE_SECONDS:
        raise Forged("the timestamp is missing, too old or in the future")
    signed = f"{message_id}.{sent_at}.".encode() + body
    known = [secrets] if isinstance(secrets, str) else list(secrets)
    ours = [_signature(secret, signed) for secret in known]
    theirs = given.get("webhook-signature", "").split()
    if not any(hmac.compare_digest(a.encode(), b.encode()) for a in ours for b in theirs):
        raise Forged("no signature fits")
    message: Json = json.loads(body)
    return message


def _signature(secret: str, signed: bytes) -> str:
    bare = secret.removeprefix("whsec_")
    made = hmac.new(base64.b64decode(bare), signed, hashlib.sha256).digest()
    return "v1," + base64.b64encode(made).decode()


class Imhere:
    """The calls of the shop, each named as in `/docs`. Ids are yours; times are RFC 3339."""

    def __init__(
        self,
        base_url: str,
        api_key: str,
        timeout_seconds: float = TIMEOUT_SECONDS,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.base_url = base_url.rstrip("/")
        self._key = api_key
        self._timeout_seconds = timeout_seconds
        self._sleep = sleep

    # Stores

    def list_stores(self) -> list[Json]:
        stores: list[Json] = self._call("GET", ["stores"])["stores"]
        return stores

    def get_store(self, store_id: str) -> Json:
        return self._call("GET", ["stores", store_id])

    def put_store(self, store_id: str, store: Json) -> Json:
        return self._call("PUT", ["stores", store_id], store)

    def list_slots(self, store_id: str, date: str) -> list[Json]:
        asked = self._call("GET", ["stores", store_id, "slots"], query={"date": date})
        slots: list[Json] = asked["slots"]
        return slots

    def put_hold(
        self, store_id: str, hold_id: str, slot_id: str, customer: str | None = None
    ) -> Json:
        body = _given(slot_id=slot_id, customer=customer)
        return self._call("PUT", ["stores", store_id, "holds", hold_id], body)

    def delete_hold(self, store_id: str, hold_id: str) -> None:
        self._call("DELETE", ["stores", store_id, "holds", hold_id])

    def get_kpis(self, store_id: str, first: str, end: str) -> Json:
        """Of the store's days from `first` to before `end`."""
        return self._call("GET", ["stores", store_id, "kpis"], query={"from": first, "to": end})

    def pause_store(self, store_id: str, until: str, reason: str) -> Json:
        body = {"until": until, "reason": reason}
        return self._call("POST", ["stores", store_id, "pause"], body)

    def resume_store(self, store_id: str) -> Json:
        return self._call("POST", ["stores", store_id, "resume"], {})

    # Orders

    def list_orders(
        self,
        store_id: str,
        status: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
    ) -> Json:
        query = _given(store_id=store_id, status=status, cursor=cursor, limit=limit)
        return self._call("GET", ["orders"], query=query)

    def get_order(self, order_id: str) -> Json:
        return self._call("GET", ["orders", order_id])

    def put_order(self, order_id: str, order: Json) -> Json:
        return self._call("PUT", ["orders", order_id], order)

    def amend_order(self, order_id: str, version: int, changes: Json) -> Json:
        """What is absent stays, None clears; `version` is the one that you saw."""
        return self._call("PATCH", ["orders", order_id], {**changes, "version": version})

    def preparing(self, order_id: str) -> Json:
        return self._call("POST", ["orders", order_id, "preparing"], {})

    def ready(self, order_id: str, bins: list[Json], exceptions: list[Json] | None = None) -> Json:
        body = _given(bins=bins, exceptions=exceptions)
        return self._call("POST", ["orders", order_id, "ready"], body)

    def delay(self, order_id: str, until: str, reason: str | None = None) -> Json:
        body = _given(until=until, reason=reason)
        return self._call("POST", ["orders", order_id, "delay"], body)

    def cancel(self, order_id: str, reason: str) -> Json:
        return self._call("POST", ["orders", order_id, "cancel"], {"reason": reason})

    def reschedule(self, order_id: str, slot_id: str) -> Json:
        return self._call("POST", ["orders", order_id, "reschedule"], {"slot_id": slot_id})

    def name_pickup_person(self, order_id: str, name: str | None, phone: str | None = None) -> Json:
        """Who picks up instead; None: the buyer after all."""
        body = {"name": name, **_given(phone=phone)}
        return self._call("POST", ["orders", order_id, "pickup-person"], body)

    def signal(self, order_id: str, kind: str, **more: Any) -> Json:
        """`kind` is on_my_way, arrived or left; more: minutes, stall, vehicle, placement."""
        return self._call("POST", ["orders", order_id, "signals"], {"kind": kind, **more})

    # Events

    def list_events(
        self, store_id: str, after: str | None = None, limit: int | None = None
    ) -> Json:
        """A page, `{"events", "cursor"}`. Keep the cursor and ask with it again."""
        query = _given(store_id=store_id, after=after, limit=limit)
        return self._call("GET", ["events"], query=query)

    def events(self, store_id: str, after: str | None = None) -> Iterator[Json]:
        """Every event from there until now, in order."""
        while True:
            page = self.list_events(store_id, after, 500)
            yield from page["events"]
            after = page["cursor"]
            if not page["events"]:
                return

    # Returns

    def get_return(self, return_id: str) -> Json:
        return self._call("GET", ["returns", return_id])

    def put_return(self, return_id: str, content: Json) -> Json:
        return self._call("PUT", ["returns", return_id], content)

    def cancel_return(self, return_id: str, reason: str | None = None) -> Json:
        return self._call("POST", ["returns", return_id, "cancel"], _given(reason=reason))

    # Webhooks

    def list_webhooks(self) -> list[Json]:
        webhooks: list[Json] = self._call("GET", ["webhooks"])["webhooks"]
        return webhooks

    def get_webhook(self, webhook_id: str) -> Json:
        return self._call("GET", ["webhooks", webhook_id])

    def put_webhook(
        self, webhook_id: str, url: str, events: Iterable[str] = (), store_id: str | None = None
    ) -> Json:
        """The answer has the `secret` when the webhook is new, and never again."""
        body = {"url": url, "events": list(events), **_given(store_id=store_id)}
        return self._call("PUT", ["webhooks", webhook_id], body)

    def delete_webhook(self, webhook_id: str) -> None:
        self._call("DELETE", ["webhooks", webhook_id])

    def rotate_webhook(self, webhook_id: str) -> Json:
        return self._call("POST", ["webhooks", webhook_id, "rotate"], {}, again=False)

    def test_webhook(self, webhook_id: str) -> Json:
        return self._call("POST", ["webhooks", webhook_id, "test"], {}, again=False)

    def list_deliveries(
        self, webhook_id: str, cursor: str | None = None, limit: int | None = None
    ) -> Json:
        query = _given(cursor=cursor, limit=limit)
        return self._call("GET", ["webhooks", webhook_id, "deliveries"], query=query)

    def redeliver(
        self, webhook_id: str, event_id: str | None = None, since: str | None = None
    ) -> Json:
        """One event, or everything since a time that was not delivered."""
        body = _given(event_id=event_id, since=since)
        return self._call("POST", ["webhooks", webhook_id, "redeliver"], body, again=False)

    # Shop systems

    def get_connector(self, connector: str) -> Json:
        return self._call("GET", ["connectors", connector])

    def put_connector(self, connector: str, stores: Mapping[str, str]) -> Json:
        return self._call("PUT", ["connectors", connector], {"stores": dict(stores)})

    def list_connector_errors(self, connector: str, cursor: str | None = None) -> Json:
        query = _given(cursor=cursor)
        return self._call("GET", ["connectors", connector, "errors"], query=query)

    def replay_connector_error(self, connector: str, delivery_id: str) -> Json:
        place = ["connectors", connector, "errors", delivery_id, "replay"]
        return self._call("POST", place, {}, again=False)

    # Customers

    def export_customer(self, phone: str) -> Json:
        return self._call("POST", ["customers", "export"], {"phone": phone})

    def erase_customer(self, phone: str) -> Json:
        return self._call("POST", ["customers", "erase"], {"phone": phone})

    def _call(
        self,
        method: str,
        place: list[str],
        body: Json | None = None,
        query: Json | None = None,
        *,
        again: bool = True,
    ) -> Json:
        url = f"{self.base_url}/v1/{'/'.join(quote(each, safe='') for each in place)}"
        url += f"?{urlencode(query)}" if query else ""
        for left in range(TRIES - 1, -1, -1):
            request = urllib.request.Request(  # noqa: S310 - base_url is yours
                url, _bytes(body), self._headers(), method=method
            )
            try:
                with self._open(request) as response:
                    return _content(response.read())
            except urllib.error.HTTPError as error:
                with error:
                    problem, wait = Problem(error.code, _content(error.read())), _wait(error)
                if error.code not in (429, 503) or not again or not left:
                    raise problem from None
            except OSError:  # no connection, or none any more: nobody knows whether it was done
                if not again or not left:
                    raise
                wait = float(TRIES - left)
            self._sleep(wait)
        raise AssertionError("unreachable")

    def _open(self, request: urllib.request.Request) -> Any:
        return urllib.request.urlopen(request, timeout=self._timeout_seconds)  # noqa: S310 - same

    def _headers(self) -> dict[str, str]:
        return {
            "Authorization": f"Bearer {self._key}",
            "Content-Type": "application/json",
            "User-Agent": f"imhere-python/{__version__}",
        }


def _given(**fields: Any) -> Json:
    return {name: value for name, value in fields.items() if value is not None}


def _bytes(body: Json | None) -> bytes | None:
    return None if body is None else json.dumps(body).encode()


def _content(body: bytes) -> Json:
    try:
        content = json.loads(body) if body else {}
    except ValueError:
        content = {"detail": body[:200].decode("utf-8", "replace")}
    return content if isinstance(content, dict) else {}


def _wait(error: urllib.error.HTTPError) -> float:
    told = error.headers.get("Retry-After", "")
    return min(float(told) if told.isdigit() else 1.0, WAIT_SECONDS_MOST)
