"""A board with as many cards as a test wants: the state is made here, not by hundreds of orders.

Putting 300 orders over REST takes half a minute and tests the server; these tests are about
the page.
"""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from playwright.sync_api import Page, Route

COLUMNS = ("arrived", "on_the_way", "ready", "to_prepare")
STAGES = {"arrived": "arrived", "on_the_way": "on_the_way"}
VEHICLES = ("grey Volvo", "blue Skoda", "white Opel", "red Fiat", None)
WHO = ("Robin Field", "Aino Korhonen", "Piotr Wójcik", "Lena Berg", "Sam Olsen", "Nils Åberg")
ZONES = ("ambient", "chilled", "frozen")


def moment(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")


def order(number: int, status: str, due: datetime) -> dict[str, Any]:
    return {
        "order_id": f"C-{number}",
        "code": f"K{number:03d}",
        "number": str(8000 + number),
        "status": status,
        "due_at": moment(due),
        "kept_until": None,
        "fulfilment": "curbside",
        "lines": 3 + number % 20,
        "bins": bins(number) if status == "ready" else [],
        "person": None,
        "requires_id": False,
        "min_age": None,
        "amount_due": None,
        "exceptions": [],
        "keep_ended": False,
    }


def bins(number: int) -> list[dict[str, Any]]:
    return [
        {"bin": f"{'BFZ'[at]}{1 + (number + at) % 9}", "pieces": 1 + number % 3, "zone": ZONES[at]}
        for at in range(1 + number % 3)
    ]


def card(number: int, column: str, now: datetime, **more: Any) -> dict[str, Any]:
    """A card of its own; the higher the number, the later it came or is due."""
    status = "placed" if column == "to_prepare" else "ready"
    here = column == "arrived"
    due = now + timedelta(minutes=20 + number)
    one = order(number, status, due)
    made = {
        "pickup_id": f"crowd-{number}",
        "version": 1,
        "column": column,
        "stage": STAGES.get(column, "expected"),
        "orders": [one],
        "visit_order_ids": [one["order_id"]],
        "tasks": [{"kind": "hand_over", "order_id": one["order_id"]}],
        "stall": str(1 + number % 12) if here else None,
        "inside": False,
        "vehicle": VEHICLES[number % len(VEHICLES)],
        "placement": "trunk" if number % 3 else None,
        "name": WHO[number % len(WHO)],
        "phone_last4": f"{1000 + number}"[-4:],
        "arrived_at": moment(now - timedelta(seconds=400 - number)) if here else None,
        "on_the_way_at": None if column == "ready" else moment(now),
        "eta": moment(now + timedelta(minutes=4 + number)) if column == "on_the_way" else None,
        "due_at": moment(due),
        "claimed_by": None,
        "claimed_at": None,
        "bins": one["bins"],
        "chips": [{"kind": "no_notice", "value": None}] if here else [],
        "messages": [],
        "may_text": True,
    }
    return {**made, **more}


def state(cards: list[dict[str, Any]], now: datetime, **store: Any) -> dict[str, Any]:
    """What GET /state would answer."""
    return {
        "version": 1_000_000,
        "now": moment(now),
        "people": ["Ana", "Bo"],
        "staff": ["Ana", "Bo"],
        "managers": [],
        "device": {"tablet_id": "t1", "label": "Tablet 1"},
        "store": {
            "store_id": "main-st",
            "name": "Main Street",
            "language": "en",
            "time_zone": "America/New_York",
            "wait_goal_seconds": 180,
            "still_yours_seconds": 180,
            "stalls": [{"id": str(at), "label": None} for at in range(1, 13)],
            "paused_until": None,
            "pause_reason": None,
            **store,
        },
        "cards": cards,
    }


def crowd(count: int, now: datetime | None = None, here: int = 3) -> dict[str, Any]:
    """A state with so many cards: who is `here`, and the others in equal parts.

    Not more are here than fit, so that no column gives way and every card is drawn.
    """
    now = now or datetime.now(UTC)
    others = [COLUMNS[1 + at * 3 // (count - here)] for at in range(count - here)]
    columns = ["arrived"] * here + others
    return state([card(at, column, now) for at, column in enumerate(columns)], now)


def serve(page: Page, found: dict[str, Any]) -> None:
    """From now on the state that the page fetches is this one; there is no socket."""

    def answer(route: Route) -> None:
        route.fulfill(status=200, content_type="application/json", body=json.dumps(found))

    page.route("**/board/api/state*", answer)
    page.route("**/board/api/ticket", lambda route: route.abort())
