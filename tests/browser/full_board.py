"""A board that shows everything at once: every chip, task and message, names that are long."""

from datetime import UTC, datetime, timedelta
from typing import Any

from tests.browser.crowd import card, moment, state

LONG = "Wilhelmina Katarzyna Hämäläinen-Brzęczyszczykiewicz"
CHIPS = (
    ("no_notice", None),
    ("not_ready", None),
    ("person", LONG),
    ("id", None),
    ("age", "18"),
    ("amount", None),
    ("no_texts", None),
    ("text_failed", None),
    ("inside", None),
    ("return", None),
    ("other_store", "Storgatan"),
    ("missing", None),
    ("put_back", None),
    ("other_phone", "0142"),
    ("other_phone_agreed", "0142"),
)
QUEUED = "imhere.queue"
NOT_DONE = "imhere.not-done"


def chips(*kinds: str) -> list[dict[str, Any]]:
    return [{"kind": kind, "value": value} for kind, value in CHIPS if not kinds or kind in kinds]


def message(now: datetime, body: str | None, by: str | None = None, canned: Any = None) -> Any:
    return {"at": moment(now), "body": body, "by": by, "canned": canned}


def tasks(number: int, *kinds: str) -> list[dict[str, Any]]:
    """A hand-over and what else is to be done, with words a customer might write."""
    order_id = f"C-{number}"
    others = [
        {
            "kind": kind,
            "order_id": order_id,
            "task_id": f"{kind}{number}",
            "note": "a pair of blue shoes, bought last week and far too small",
            "bins": [{"bin": "B3", "pieces": 2, "zone": "ambient"}],
        }
        for kind in kinds
    ]
    return [{"kind": "hand_over", "order_id": order_id}, *others]


def everything(now: datetime | None = None, here: int = 5, **store: Any) -> dict[str, Any]:
    """All columns full; who is here waits from just now to far too long, one of them is claimed."""
    now = now or datetime.now(UTC)
    ago = [15, 130, 200, 340, 371, 500, 600, 700, 800]
    cards = [
        card(
            at,
            "arrived",
            now,
            arrived_at=moment(now - timedelta(seconds=ago[at % len(ago)])),
        )
        for at in range(here)
    ]
    cards[0] |= {"chips": chips(), "name": LONG, "tasks": tasks(0, "take_in", "follow_up")}
    cards[0] |= {"messages": [message(now, "the " * 30), message(now, None, "Ana", "open_trunk")]}
    cards[1] |= {"stall": None, "inside": True, "chips": chips("id", "age", "inside")}
    cards[2] |= {"stall": None, "vehicle": "dark green Volkswagen Transporter", "placement": None}
    claimed = moment(now - timedelta(seconds=190))
    cards[3] |= {"stage": "claimed", "claimed_by": "Ana", "claimed_at": claimed}
    cards[4] |= {"stage": "claimed", "claimed_by": LONG, "claimed_at": moment(now)}
    for number, column in enumerate(("on_the_way", "ready", "to_prepare") * 3, start=20):
        cards.append(card(number, column, now))
    cards[-9] |= {"eta": None, "name": LONG, "chips": chips("return", "person", "no_texts")}
    cards[-8] |= {"tasks": tasks(21, "put_back"), "chips": chips("put_back", "id")}
    late = moment(now - timedelta(minutes=31))
    cards[-7] |= {"due_at": late, "name": LONG, "messages": [message(now, "is it ready?")]}
    return state(cards, now, **store)


def kept(now: datetime) -> dict[str, Any]:
    """Taps that wait on this tablet, and taps that were not done; as the page keeps them."""
    at_ms = now.timestamp() * 1000
    waits = {
        "path": "pickups/crowd-2/claim",
        "body": {"command_id": "q1", "name": "Ana"},
        "pickup_id": "crowd-2",
        "name": "Piotr",
        "what": "Claim",
        "at_ms": at_ms,
    }
    refused = {
        "command_id": "n1",
        "name": LONG,
        "what": "Hand over",
        "reason": "Bo has it already.",
        "at_ms": at_ms,
    }
    return {QUEUED: [waits], NOT_DONE: [refused, {**refused, "command_id": "n2"}]}
