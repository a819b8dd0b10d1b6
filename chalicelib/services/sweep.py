"""Every minute: overdue things are queued, and texts that only the telephone network has taken in.

A webhook gets 15 seconds and one retry, so without this an outage loses arrivals.
"""

import logging
from datetime import datetime, timedelta

from chalicelib.domain.ladder import due
from chalicelib.services import ties, webhook_deliveries
from chalicelib.services.change import decided, to_change
from chalicelib.services.records import InboundText
from chalicelib.services.texts import receive
from chalicelib.services.world import World, customer_id_of, known_store, until_saved

LET_THE_WEBHOOK_TRY = timedelta(seconds=60)
FIRST_LOOK_BACK = timedelta(hours=1)
OVERLAP = timedelta(minutes=5)
"""The network lists a text a little after it took it; the last minutes are looked at again."""
STUCK_AFTER = timedelta(seconds=60)
GIVE_UP_AFTER = timedelta(hours=24)

log = logging.getLogger("imhere.sweep")


def sweep(world: World) -> dict[str, int]:
    """Do the minute's round; how many of each were found."""
    return {
        "overdue": _queue_overdue(world),
        "unfinished": _queue_unfinished(world),
        "webhooks": webhook_deliveries.queue_due(world),
        "missed_texts": _take_in_missed(world),
    }


def _queue_overdue(world: World) -> int:
    found = world.pickups.overdue(world.clock.now())
    if found:
        world.work.put(
            [{"do": "overdue", "store_id": store, "customer_id": who} for store, who in found]
        )
    return len(found)


def _queue_unfinished(world: World) -> int:
    stuck = world.effects.unfinished(world.clock.now() - STUCK_AFTER)
    if stuck:
        world.work.put([_again(event_id, kind) for event_id, kind in stuck])
    return len(stuck)


def _again(event_id: str, kind: str) -> dict[str, object]:
    return {"do": "effect", "event_id": event_id, "kind": kind}


def _take_in_missed(world: World) -> int:
    now = world.clock.now()
    until = now - LET_THE_WEBHOOK_TRY
    since = (world.texts.watermark() or now - FIRST_LOOK_BACK) - OVERLAP
    missed, failed = 0, []
    for text in [one for one in world.telephone.received(since) if one.sent_at <= until]:
        try:
            missed += _taken_in(world, text)
        except Exception:
            log.exception("sweep_failed")
            failed.append(text.sent_at)
    world.texts.keep_watermark(_watermark(until, failed))
    return missed


def _watermark(until: datetime, failed: list[datetime]) -> datetime:
    """Back to the oldest text that failed, so that it is tried again; for a day at the most."""
    return max(min([until, *failed]), until - GIVE_UP_AFTER)


def _taken_in(world: World, text: InboundText) -> bool:
    customer_id = customer_id_of(world, text.from_e164)
    record = world.texts.get(customer_id, text.message_sid)
    if record is not None and record.by != "sweep":
        return False
    reply = receive(world, text, by="sweep")
    if reply is not None:
        _queue_answer(world, text, customer_id, reply)
    return record is None


def _queue_answer(world: World, text: InboundText, customer_id: str, reply: str) -> None:
    """Queued again on every round until the watermark has passed; its row lets it happen once."""
    store_ids = world.stores.at_number(text.to_e164)
    world.work.put(
        [
            {
                "do": "answer",
                "store_id": store_ids[0],
                "message_sid": text.message_sid,
                "customer_id": customer_id,
                "body": reply,
            }
        ]
    )


def overdue(world: World, store_id: str, customer_id: str) -> None:
    """Act on a pickup's deadline, if it still is one: the index may lag, the row may not.

    The right deadline is kept in any case: the store's hours may be other ones since. Without a
    store the deadline is that of a customer who was asked which one is meant.
    """
    if not store_id:
        ties.settle(world, customer_id)
        return
    until_saved(world, lambda: _climb(world, store_id, customer_id))


def _climb(world: World, store_id: str, customer_id: str) -> None:
    loaded, now = world.pickups.load(store_id, customer_id), world.clock.now()
    pickup = loaded.pickup
    if pickup is None:
        return
    store = known_store(world, store_id)
    what = decided(pickup, pickup, due(pickup, store, now), now)
    change = to_change(world.ids, store, loaded, what, now)
    if what.events or change.pickup is not None:
        world.pickups.save(change)
