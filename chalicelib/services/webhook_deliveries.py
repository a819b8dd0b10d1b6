"""One event told to one webhook: at least once, and no event waits for another.

Every try reads first and writes what came of it. A worker that dies in between leaves no trace, and
the queue brings the job again; a message of the queue that is lost is found by the sweep.
"""

import base64
import hmac
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from math import ceil
from typing import Any

from chalicelib.domain.errors import Refused
from chalicelib.domain.event_types import told
from chalicelib.domain.events import Event
from chalicelib.services import webhooks
from chalicelib.services.feed import SEAL_CHARACTERS
from chalicelib.services.ports import Conflict
from chalicelib.services.webhook_records import (
    DELIVERED,
    FAILED,
    WAITING,
    Attempt,
    Delivery,
    Reply,
    Webhook,
    place,
)
from chalicelib.services.webhook_signing import body_of, headers_of
from chalicelib.services.world import World

MINUTE = 60
HOUR = 60 * MINUTE
SCHEDULE_SECONDS = (
    5, 5 * MINUTE, 30 * MINUTE,
    *(hours * HOUR for hours in (2, 5, 10, 14, 20, 24)),
)  # fmt: skip
"""From one try to the next: ten tries within 75 hours, as Standard Webhooks has it."""
JITTER = 0.1
RETRY_AFTER_MAX_SECONDS = 24 * HOUR
BY_MESSAGE_MAX_SECONDS = 15 * MINUTE
"""SQS holds a message back that long; what is later is found by the sweep."""
GRACE = timedelta(seconds=30)
"""A try that its message brings is given this long before the sweep looks for it."""
QUEUED_A_ROUND = 2_000
ATTEMPTS_KEPT = 20
GONE = 410
GONE_REASON = "the receiver answered 410"
REPLAY_DAYS = 7
REPLAYED_AT_ONCE = 200
TEST = "webhook_test"


def jobs_for(world: World, event: Event) -> list[dict[str, Any]]:
    """A job for each webhook that wants an event; that there is none usually costs nothing."""
    return [
        _job(one.webhook_id, event.store_id, event.number)
        for one in world.webhooks.remembered()
        if one.wants(event.type, event.store_id)
    ]


def _job(webhook_id: str, store_id: str, number: int) -> dict[str, Any]:
    return {"do": "webhook", "webhook_id": webhook_id, "store_id": store_id, "number": number}


def queue_due(world: World) -> int:
    """Queue the deliveries whose next try has come and was not brought by a message."""
    due = world.webhooks.due(world.clock.now() - GRACE, QUEUED_A_ROUND)
    if due:
        world.work.put([_job(webhook_id, *_of(event_id)) for webhook_id, event_id in due])
    return len(due)


def _of(event_id: str) -> tuple[str, int]:
    store_id, _, number = event_id.rpartition("-")
    return store_id, int(number)


def perform(world: World, webhook_id: str, store_id: str, number: int) -> None:
    """Try once, if it is time, and see to the next try if that failed."""
    event = world.pickups.event(store_id, number)
    if event is None:
        return
    known = world.webhooks.delivery(webhook_id, place(event.at, event.event_id))
    if known is not None and (known.state != WAITING or not _is_time(world, known)):
        return
    webhook = world.webhooks.get(webhook_id)
    if webhook is None or not webhook.wants(event.type, store_id):
        _give_up(world, known, webhook)
        return
    after = _try(world, webhook, known or _new(webhook_id, event), event)
    if after is not None:
        _queue_next(world, after)


def _is_time(world: World, known: Delivery) -> bool:
    return known.next_at is None or known.next_at <= world.clock.now()


def _new(webhook_id: str, event: Event) -> Delivery:
    return Delivery(webhook_id, event.store_id, event.number, event.type, event.at)


def _give_up(world: World, known: Delivery | None, webhook: Webhook | None) -> None:
    """What waits for a webhook that is deleted, disabled or narrowed waits no longer."""
    if known is None:
        return
    why = "the webhook is deleted"
    if webhook is not None:
        why = "the webhook is disabled" if webhook.disabled_at else "it is not wanted any more"
    attempt = Attempt(world.clock.now(), 0, error=why)
    _keep(world, _ended(replace(known, attempts=_with(known, attempt)), FAILED))


def page(
    world: World, webhook_id: str, cursor: str | None, limit: int
) -> tuple[list[Delivery], str | None]:
    """What a webhook was told of, the newest events first; the cursor of the next page.

    Raises: Refused `not-found`, `validation-error` for a cursor that is not ours.
    """
    webhooks.get(world, webhook_id)
    before = _opened(world, webhook_id, cursor) if cursor else None
    found = world.webhooks.log(webhook_id, limit + 1, before)
    shown = found[:limit]
    return shown, _sealed(world, webhook_id, shown[-1].place) if len(found) > limit else None


def _sealed(world: World, webhook_id: str, at: str) -> str:
    seal = world.ids.keyed("cursor", f"webhook/{webhook_id}/{at}")[:SEAL_CHARACTERS]
    return base64.urlsafe_b64encode(f"{seal}{at}".encode()).decode().rstrip("=")


def _opened(world: World, webhook_id: str, cursor: str) -> str:
    padded = cursor + "=" * (-len(cursor) % 4)
    try:
        at = base64.urlsafe_b64decode(padded.encode()).decode()[SEAL_CHARACTERS:]
    except ValueError:  # neither base 64 nor UTF-8
        at = ""
    given = cursor.encode("utf-8", "replace")
    if not hmac.compare_digest(_sealed(world, webhook_id, at).encode(), given):
        raise Refused(
            "validation-error",
            "that cursor was not given out for this webhook; begin again without one",
            more={"errors": [{"pointer": "/cursor", "detail": "it is not a cursor of this list"}]},
        )
    return at


def _ended(delivery: Delivery, state: str) -> Delivery:
    return replace(delivery, state=state, next_at=None)


def _try(world: World, webhook: Webhook, delivery: Delivery, event: Event) -> Delivery | None:
    """Post, and keep what came of it; None: another worker did the same meanwhile."""
    began = world.clock.now()
    body = body_of(event.type, event.at, told(event))
    headers = headers_of(world, webhook, event.event_id, body, began)
    reply = world.receivers.post(webhook.url, headers, body)
    attempt = Attempt(began, reply.ms, reply.status, reply.error)
    if reply.status == GONE:
        webhooks.disable(world, webhook.webhook_id, GONE_REASON)
    tried = replace(delivery, attempts=_with(delivery, attempt), tries=delivery.tries + 1)
    return _keep(world, _after(world, tried, reply))


def _with(delivery: Delivery, attempt: Attempt) -> tuple[Attempt, ...]:
    return (*delivery.attempts, attempt)[-ATTEMPTS_KEPT:]


def _after(world: World, tried: Delivery, reply: Reply) -> Delivery:
    if reply.is_taken:
        return _ended(tried, DELIVERED)
    if reply.status == GONE or tried.tries > len(SCHEDULE_SECONDS):
        return _ended(tried, FAILED)
    now = world.clock.now()
    seconds = SCHEDULE_SECONDS[tried.tries - 1] * _jitter(world)
    asked = _asked_seconds(reply.retry_after, now)
    return replace(tried, state=WAITING, next_at=now + timedelta(seconds=max(seconds, asked)))


def _jitter(world: World) -> float:
    """A tenth more or less, so that what failed together does not come back together."""
    return 1 + JITTER * (int(world.ids.digits(3)) / 500 - 1)


def _asked_seconds(header: str | None, now: datetime) -> float:
    """How long a receiver asks us to wait: in seconds or as a date, a day at the most."""
    text = (header or "").strip()
    if text.isascii() and text.isdigit():
        return min(int(text[:9]), RETRY_AFTER_MAX_SECONDS)
    try:
        until = parsedate_to_datetime(text)
        return min((until - now).total_seconds(), RETRY_AFTER_MAX_SECONDS)
    except (ValueError, TypeError, OverflowError):
        return 0


def _keep(world: World, delivery: Delivery) -> Delivery | None:
    try:
        world.webhooks.keep(delivery)
    except Conflict:
        return None
    return delivery


def _queue_next(world: World, delivery: Delivery) -> None:
    if delivery.next_at is None:
        return
    seconds = ceil((delivery.next_at - world.clock.now()).total_seconds())
    if seconds <= BY_MESSAGE_MAX_SECONDS:
        job = _job(delivery.webhook_id, delivery.store_id, delivery.number)
        world.work.put([{**job, "delay_seconds": max(0, seconds)}])


def try_out(world: World, webhook_id: str) -> Reply:
    """Tell a webhook of a made-up event, now; what came of it. One that is disabled is told too.

    Raises: Refused `not-found`.
    """
    webhook, now = webhooks.get(world, webhook_id), world.clock.now()
    message_id = f"test-{world.ids.pickup_id()}"
    made_up = Event(TEST, now, (), {"webhook_id": webhook_id}, store_id=webhook.store_id or "")
    body = body_of(TEST, now, {**told(made_up), "id": message_id})
    headers = headers_of(world, webhook, message_id, body, now)
    return world.receivers.post(webhook.url, headers, body)


def redeliver(world: World, webhook_id: str, event_id: str) -> Delivery:
    """Tell a webhook of one event again, now; how that went. If it fails the schedule begins anew.

    Raises: Refused `not-found` for the webhook or the event, `invalid-transition` if the webhook is
    disabled, `busy`.
    """
    webhook = _enabled(world, webhook_id)
    event = _event(world, event_id)
    known = world.webhooks.delivery(webhook_id, place(event.at, event.event_id))
    begun = replace(known or _new(webhook_id, event), state=WAITING, tries=0, next_at=None)
    after = _try(world, webhook, begun, event)
    if after is None:
        raise Refused("busy", f"event {event_id} is being delivered this moment; look at the log")
    return after


def _enabled(world: World, webhook_id: str) -> Webhook:
    webhook = webhooks.get(world, webhook_id)
    if webhook.disabled_at is not None:
        raise Refused(
            "invalid-transition",
            f"webhook {webhook_id} is disabled ({webhook.disabled_reason}); put it again first",
            current="disabled",
            allowed=("put", "delete"),
        )
    return webhook


def _event(world: World, event_id: str) -> Event:
    store_id, _, number = event_id.rpartition("-")
    event = None
    if store_id and number.isascii() and number.isdigit() and len(number) <= 12:  # noqa: PLR2004 - digits of an event's number
        event = world.pickups.event(store_id, int(number))
    if event is None:
        raise Refused("not-found", f"there is no event {event_id}")
    return event


def replay(world: World, webhook_id: str, since: datetime) -> tuple[int, bool]:
    """Begin anew with what happened since then, is wanted and was not told.

    That holds for what failed, and for what happened while it was disabled or not there. How many,
    and whether there may be more: the same request goes on. The sweep sends them. Raises: Refused
    `not-found`, `invalid-transition`, `validation-error` for a time that is too long ago.
    """
    webhook, now = _enabled(world, webhook_id), world.clock.now()
    if since < now - timedelta(days=REPLAY_DAYS):
        detail = f"it must be within the last {REPLAY_DAYS} days; older events are in the feed"
        errors = [{"pointer": "/since", "detail": detail}]
        raise Refused("validation-error", f"since: {detail}", more={"errors": errors})
    known = {one.event_id: one for one in world.webhooks.log_since(webhook_id, place(since))}
    count = 0
    for event in _events(world, webhook, since):
        its = known.get(event.event_id)
        if its is not None and its.state != FAILED:
            continue
        if count == REPLAYED_AT_ONCE:
            return count, True
        begun = its or _new(webhook_id, event)
        _keep(world, replace(begun, state=WAITING, tries=0, next_at=now - GRACE))
        count += 1
    return count, False


def _events(world: World, webhook: Webhook, since: datetime) -> Iterator[Event]:
    """What it wants of what happened since, store by store."""
    every = [webhook.store_id] if webhook.store_id else [one.store_id for one in world.stores.all()]
    for store_id in every:
        for event in world.pickups.events_since(store_id, since):
            if webhook.wants(event.type, event.store_id):
                yield event
