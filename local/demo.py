"""The demo: orders in every state to begin with, and the shop's pane of the page. Local only.

The pane acts as the shop's own server would, with the shop's own use cases; the phone is the
telephone network's, the tablet is the real board.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from chalicelib.domain.customer import Evidence
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Bin, Money
from chalicelib.domain.plain import plain
from chalicelib.domain.slots import available, slots_of
from chalicelib.domain.store import Store, local
from chalicelib.services import commands, presence
from chalicelib.services.booking import NewOrder, put_order
from chalicelib.services.orders import get_order
from chalicelib.services.places import living_on
from chalicelib.services.world import World, store_or_refuse
from chalicelib.web.http import STATUS

Act = Callable[[Mapping[str, Any]], dict[str, Any]]

PAGES = Path(__file__).parent / "pages"
PHONES = (
    "+12025550187",
    "+12025550143",
    "+12025550162",
    "+12025550119",
    "+46701740605",
    "+46701740612",
    "+46701740633",
)
"""Numbers set aside for fiction: 555-01xx, and PTS's for Sweden."""
SHOWN_ORDERS = 12
TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}
LINES = (
    {"line_id": "1", "sku": "MILK-1L", "name": "Milk 1 l", "quantity": 2},
    {"line_id": "2", "sku": "BREAD-RYE", "name": "Rye bread", "quantity": 1},
    {"line_id": "3", "sku": "ICE-VANILLA", "name": "Vanilla ice cream", "quantity": 1},
)
BINS = (Bin("B3", 2, "ambient"), Bin("Fridge 2", 1, "chilled"))


@dataclass(frozen=True)
class Story:
    """One made-up order and how far it has come."""

    store_id: str
    name: str
    phone: str | None
    due_minutes: int
    upto: str = "placed"
    bins: tuple[Bin, ...] = BINS
    minutes: int | None = None
    stall: str | None = None
    vehicle: str | None = None
    placement: str | None = None
    person: str | None = None
    requires_id: bool = False
    amount: Money | None = None


STORIES = (
    Story(
        "main-st",
        "Aino Korhonen",
        "+12025550141",
        -10,
        "arrived",
        (Bin("Shelf A1", 1),),
        minutes=5,
        stall="12",
        vehicle="blue Skoda",
        placement="trunk",
    ),
    Story(
        "main-st",
        "Piotr Wójcik",
        "+12025550142",
        -5,
        "arrived",
        (Bin("Shelf B1", 2), Bin("Fridge 4", 1, "chilled")),
        stall="B2",
        vehicle="white Opel",
        placement="trunk",
        person="Anna",
        requires_id=True,
    ),
    Story(
        "main-st",
        "Lena Berg",
        "+12025550144",
        10,
        "on_the_way",
        (Bin("B2", 1), Bin("Fridge 1", 1, "chilled")),
        minutes=4,
    ),
    Story("main-st", "Sam Okafor", "+12025550145", 20, "on_the_way", (Bin("A2", 1),), minutes=9),
    Story("main-st", "Marek Dudek", "+12025550146", 0, "ready", (Bin("A6", 1),)),
    Story(
        "main-st",
        "Kaisa Laine",
        "+12025550147",
        15,
        "ready",
        (Bin("B4", 1), Bin("Fridge 3", 1, "chilled")),
        amount=Money(1250, "USD"),
    ),
    Story("main-st", "Tom Reed", None, 30, "ready", (Bin("A3", 1),)),
    Story("main-st", "Nils Ahl", "+12025550148", -12, "preparing"),
    Story("main-st", "Zofia Nowak", "+12025550149", 45),
    Story("main-st", "Dana Price", "+12025550150", 60),
    Story(
        "storgatan",
        "Elin Jonsson",
        "+46701740620",
        5,
        "arrived",
        (Bin("Hylla B7", 2), Bin("Frys 2", 1, "frozen")),
        minutes=10,
        stall="5",
        vehicle="grå Volvo",
        placement="back_seat",
    ),
    Story("storgatan", "Björn Hedlund", "+46701740621", 20, "ready", (Bin("B5", 2),)),
    Story("storgatan", "Ida Mattsson", "+46701740622", 40),
)


def tell_stories(world: World) -> None:
    """Put every order of the demo and take it as far as it has come."""
    for place, story in enumerate(STORIES, start=1):
        store = store_or_refuse(world, story.store_id)
        order_id = f"DEMO-{place:02d}"
        put_order(world, _new_order(world, store, order_id, story))
        _take(world, order_id, story)


def _new_order(world: World, store: Store, order_id: str, story: Story) -> NewOrder:
    now = world.clock.now()
    body: dict[str, Any] = {
        "store_id": store.store_id,
        "customer": {"name": story.name, "phone": story.phone, "language": store.language},
        "lines": [dict(line) for line in LINES],
    }
    return NewOrder(
        order_id=order_id,
        store_id=store.store_id,
        canonical_body=order_id,
        body=body,
        due_at=now + timedelta(minutes=story.due_minutes),
        number=str(9000 + int(order_id[-2:])),
        name=story.name,
        phone_e164=story.phone,
        language=store.language,
        consent=Evidence(now, "checkout", "demo-1"),
        lines=len(LINES),
        person=story.person,
        amount_due=story.amount,
        requires_id=story.requires_id,
    )


def _take(world: World, order_id: str, story: Story) -> None:
    if story.upto == "placed":
        return
    commands.preparing(world, order_id)
    if story.upto == "preparing":
        return
    commands.ready(world, order_id, story.bins)
    if story.minutes is not None:
        presence.signal(world, order_id, "on_my_way", "demo", story.minutes)
    if story.upto == "arrived":
        presence.signal(
            world, order_id, "arrived", "demo", None, story.stall, story.vehicle, story.placement
        )


class Demo:
    """The page and what its shop's pane calls."""

    def __init__(self, world: World, facts: Mapping[str, Any], telephone_url: str) -> None:
        self.world = world
        self.facts = facts
        self.telephone_url = telephone_url

    async def page(self, _: Request) -> Response:
        """Three panes side by side."""
        return _file(PAGES / "demo.html", self.telephone_url)

    async def file(self, request: Request) -> Response:
        """A file of the page."""
        path = PAGES / request.path_params["name"]
        if path.parent != PAGES or path.suffix not in TYPES or not path.is_file():
            return Response(status_code=404)
        return _file(path, self.telephone_url)

    def config(self, _: Request) -> Response:
        """What the page must know."""
        stores = [store for store in self.world.stores.all() if store.store_id in self.codes()]
        return JSONResponse(
            {
                "stores": [
                    {
                        "store_id": store.store_id,
                        "name": store.name,
                        "number": store.number,
                        "language": store.language,
                    }
                    for store in stores
                ],
                "telephone_url": self.telephone_url,
                "phones": list(PHONES),
                "enrolment_codes": self.codes(),
            }
        )

    def codes(self) -> dict[str, str]:
        """The enrolment code of each demo store."""
        return {
            store_id: store["enrolment_code"] for store_id, store in self.facts["stores"].items()
        }

    def orders(self, request: Request) -> Response:
        """The newest orders of a store, newest first."""
        store_id = request.query_params.get("store_id", "")
        events = self.world.pickups.events(store_id, 0, 10_000)
        ids = [one.order_ids[0] for one in events if one.type == "order_placed"]
        shown = [self._order(order_id) for order_id in reversed(ids[-SHOWN_ORDERS:])]
        return JSONResponse({"orders": shown})

    def _order(self, order_id: str) -> dict[str, Any]:
        view = get_order(self.world, order_id)
        customer = view.record.body.get("customer", {})
        return {
            "order_id": order_id,
            "code": view.order.code,
            "status": view.order.status,
            "link": view.link,
            "name": customer.get("name"),
            "phone": customer.get("phone"),
        }

    async def place(self, request: Request) -> Response:
        """A new order in the first slot that has room."""
        return self._answered(self._place, await request.json())

    def _place(self, form: Mapping[str, Any]) -> dict[str, Any]:
        store = store_or_refuse(self.world, str(form.get("store_id", "")))
        now = self.world.clock.now()
        order_id = f"WEB-{self.world.ids.digits(8)}"
        story = Story(store.store_id, str(form.get("name", "")), str(form.get("phone")), 0)
        new = _new_order(self.world, store, order_id, story)
        slot = _first_free(self.world, store, now)
        put_order(self.world, replace(new, slot_id=slot, due_at=None if slot else now))
        return self._order(order_id)

    async def command(self, request: Request) -> Response:
        """A command on an order."""
        order_id, verb = request.path_params["order_id"], request.path_params["verb"]

        def act(_: Mapping[str, Any]) -> dict[str, Any]:
            if verb == "ready":
                commands.ready(self.world, order_id, BINS)
            elif verb == "preparing":
                commands.preparing(self.world, order_id)
            else:
                commands.cancel(self.world, order_id, "cancelled in the demo")
            return self._order(order_id)

        return self._answered(act, {})

    def _answered(self, act: Act, form: Mapping[str, Any]) -> Response:
        try:
            return JSONResponse(plain(act(form)))
        except Refused as refused:
            content = {"title": refused.slug, "detail": refused.detail}
            return JSONResponse(content, status_code=STATUS.get(refused.slug, 409))


def _first_free(world: World, store: Store, now: datetime) -> str | None:
    day = local(store, now).date()
    members = living_on(world, store.store_id, day, now)
    for slot in slots_of(store, day):
        if available(store, slot, members.get(slot.slot_id, frozenset()), now):
            return slot.slot_id
    return None


def _file(path: Path, telephone_url: str) -> Response:
    policy = (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        f"connect-src 'self' {telephone_url}; frame-src 'self'; base-uri 'none'; "
        "form-action 'self'"
    )
    headers = {"Content-Security-Policy": policy, "Cache-Control": "no-cache"}
    text = path.read_text(encoding="utf-8")
    return Response(text, media_type=TYPES[path.suffix], headers=headers)
