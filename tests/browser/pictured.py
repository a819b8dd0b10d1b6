"""What the pictures of the docs show: a store in the afternoon, and a busy day's figures.

The orders are real ones. Three things are put in on the way to the page, so that nobody has to wait
for minutes and whatever other tests left is not in the picture: of the state only the cards of the
scene, when their customers came, and figures that the real function counts from made-up events.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from playwright.sync_api import Page, Route

from chalicelib.domain.store import zone
from local.seed import MAIN_ST
from tests.browser.screens import Order, Shop, until
from tests.domain.days import Day
from tests.system.running import Tablet

Bins = list[dict[str, Any]]
B3_COLD: Bins = [
    {"bin": "B3", "pieces": 2, "zone": "ambient"},
    {"bin": "Fridge 2", "pieces": 1, "zone": "chilled"},
    {"bin": "Freezer 1", "pieces": 1, "zone": "frozen"},
]
A1: Bins = [{"bin": "A1", "pieces": 1, "zone": "ambient"}]
B1_COLD: Bins = [
    {"bin": "B1", "pieces": 2, "zone": "ambient"},
    {"bin": "Fridge 4", "pieces": 1, "zone": "chilled"},
]
C2: Bins = [{"bin": "C2", "pieces": 3, "zone": "ambient"}]

WAITS = {"Robin Field": 203, "Aino Salmi": 138, "Piotr Mazur": 97, "Maria Lind": 21}
"""Seconds: late, almost late, claimed, waiting."""
MORE_WAITS = {
    "Elin Jonsson": 372,
    "Oskar Rantanen": 318,
    "Greta Vogel": 246,
    "Jon Arnarson": 64,
    "Wanda Zając": 12,
}
"""Who is here besides when it is crowded."""
MORE_CARS = ("red Fiat", "black Audi", "green Mini", "white van", "silver Ford")
RECALLED = {
    "Ida Moreau": ("code", 96, 3),
    "Bruno Keller": ("id_seen", 151, 14),
    "Hanna Virtanen": ("signature", 118, 37),
    "Kofi Mensah": ("manager", 204, 62),
}
"""Proof, seconds waited, minutes ago."""
AN_HOUR = {9: 5, 10: 7, 11: 9, 12: 12, 13: 8, 14: 6, 15: 7, 16: 11, 17: 16, 18: 14, 19: 9, 20: 4}
"""How many came in which hour of the day whose figures are shown."""


@dataclass
class Scene:
    """A store: its orders by the customer's name, and a tablet whose Ana has claimed."""

    shop: Shop
    tablet: Tablet
    orders: dict[str, Order] = field(default_factory=dict)

    def ready(self, name: str, bins: Bins, **more: Any) -> Order:
        """An order that stands in its bins."""
        order = self.orders[name] = self.shop.order(name, **more)
        path = f"/v1/orders/{order.order_id}/ready"
        assert order.running.api("POST", path, {"bins": bins}).status == 200
        return order

    def here(self, name: str, bins: Bins, where: Mapping[str, str], **more: Any) -> Order:
        """The same, and its customer is here."""
        order = self.ready(name, bins, **more)
        order.signal("arrived", **where)
        return order

    def tap(self, order: Order, command: str, **more: Any) -> None:
        card = until(lambda: self.tablet.card(order.order_id), what="the card")
        answer = self.tablet.tap(card["pickup_id"], command, name="Ana", **more)
        assert answer.status == 200, answer.body


def arrivals(made: Scene) -> None:
    """An arrival of each urgency, and one more that somebody has claimed."""
    car = {"stall": "5", "vehicle": "grey Volvo", "placement": "back_seat"}
    made.here("Robin Field", B3_COLD, car)
    aino = made.ready("Aino Salmi", A1)
    aino.signal("on_my_way", minutes=5)
    aino.signal("arrived", stall="12", vehicle="blue Skoda", placement="trunk")
    aino.text("I have the dog in the back, please the left door")
    anna = {"pickup_person": {"name": "Anna"}, "requires_id": True}
    opel = {"stall": "B2", "vehicle": "white Opel", "placement": "trunk"}
    made.tap(made.here("Piotr Mazur", B1_COLD, opel, **anna), "claim")
    maria = made.ready("Maria Lind", C2)
    maria.text("I have a return")
    maria.text("coming inside")


def later(made: Scene) -> None:
    """Who is on the way, what is ready, and what is not."""
    for name, minutes, bins in (
        ("Lena Holm", 4, B1_COLD),
        ("Sam Adu", 9, A1),
        ("Yuki Mori", 20, C2),
    ):
        made.ready(name, bins).signal("on_my_way", minutes=minutes)
    made.ready("Marek Bielak", A1, due_at=in_minutes(10))
    due = {"amount": 1250, "currency": "USD"}
    made.ready("Kaisa Niemi", B1_COLD, due_at=in_minutes(25), amount_due=due)
    made.ready("Tom Hale", C2, due_at=in_minutes(40))
    for name, minutes in (("Nils Dahl", -12), ("Zofia Lis", 30), ("Dana Ellis", 45)):
        made.orders[name] = made.shop.order(name, due_at=in_minutes(minutes))


def in_minutes(minutes: int) -> str:
    return (datetime.now(UTC) + timedelta(minutes=minutes)).isoformat()


def stamp(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")


def only(scene: Scene, waits: Mapping[str, int]) -> Callable[[Route], None]:
    """Of the state the cards of the scene, whose customers have waited for so many seconds."""
    names = {order.order_id: name for name, order in scene.orders.items()}
    came: dict[str, str] = {}

    def seen(card: dict[str, Any], now: datetime) -> dict[str, Any]:
        name = names[card["orders"][0]["order_id"]]
        if card["column"] != "arrived":
            return card
        at = came.setdefault(name, stamp(now - timedelta(seconds=waits[name])))
        return {**card, "arrived_at": at, "claimed_at": card["claimed_at"] and stamp(now)}

    def answer(route: Route) -> None:
        got = route.fetch()
        if got.status == 200:
            body = got.json()
            now = datetime.fromisoformat(body["now"])
            mine = [one for one in body["cards"] if one["orders"][0]["order_id"] in names]
            cards = (seen(one, now) for one in mine if is_of(waits, names, one))
            body["cards"] = sorted(cards, key=lambda one: one["arrived_at"] or "")
            route.fulfill(response=got, json=body)
        else:
            route.fulfill(response=got)

    return answer


def is_of(waits: Mapping[str, int], names: Mapping[str, str], card: dict[str, Any]) -> bool:
    """Whether the picture has this card: who is here without a wait is in another one."""
    return card["column"] != "arrived" or names[card["orders"][0]["order_id"]] in waits


def waited(hour: int, number: int, *, announced: bool) -> int:
    """Seconds, made to look like a day: longer when many come, and without notice."""
    return 12 + 5 * AN_HOUR[hour] + number * 37 % 70 + (0 if announced else 55)


def busy_day(today: str) -> Day:
    """A day from nine to nine by the store's clock, as events."""
    noon = datetime.fromisoformat(f"{today}T12:00").replace(tzinfo=zone(MAIN_ST.time_zone))
    day = Day(MAIN_ST, noon.astimezone(UTC))
    for hour, order_id in ((3, "D-never"), (6, "D-neither")):
        day.keep_ended(hour * 60, order_id)
    came = [(hour, at) for hour, many in AN_HOUR.items() for at in range(many)]
    for number, (hour, at) in enumerate(came):
        visit(day, number, (hour - 12) * 60 + at * 60 / AN_HOUR[hour], hour)
    return day


def visit(day: Day, number: int, minute: float, hour: int) -> None:
    """From ready on time (or not) to the rating."""
    who, order_id, announced = f"p-{number}", f"D-{number}", number % 5 not in {1, 4}
    seconds = waited(hour, number, announced=announced)
    day.ready(minute - 40, order_id, late=60 if number % 41 == 7 else 0)
    day.arrives(minute, who, announced=announced, ready=number % 60 != 9)
    day.claimed(minute + (9 + number % 17) / 60, who)
    day.handed(minute + seconds / 60, seconds, order_id, who, announced=announced)
    if number % 4 == 0:
        day.rated(4 if number % 3 == 0 else 5, who, minute + 20)


def tell_the_day(page: Page, scene: Scene) -> None:
    """Today's figures are those of the busy day, and only who is in the scene is due."""

    def of_day(route: Route) -> None:
        got = route.fetch()
        route.fulfill(response=got, json={**got.json(), **counted(got.json()["date"])})

    def managed(route: Route) -> None:
        got = route.fetch()
        body = got.json()
        told = {**body["figures"], **counted(body["figures"]["date"])}
        due = [one for one in body["deadlines"] if one["name"] in scene.orders]
        route.fulfill(response=got, json={**body, "figures": told, "deadlines": due})

    page.route("**/board/api/figures", of_day)
    page.route("**/board/api/manage", managed)


def counted(today: str) -> dict[str, Any]:
    told: dict[str, Any] = busy_day(today).figures()
    return told


def lately(route: Route) -> None:
    """Of what was handed over these, each as long ago as the picture wants it."""
    got = route.fetch()
    now = datetime.now(UTC)
    mine = {one["name"]: one for one in got.json()["done"]}
    done = [
        {**mine[name], "wait_seconds": wait, "at": stamp(now - timedelta(minutes=ago))}
        for name, (_, wait, ago) in RECALLED.items()
    ]
    route.fulfill(response=got, json={"done": done})
