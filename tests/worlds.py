"""A town with a store, so that tests of the services read as sentences. Knows no rule of ours."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

from chalicelib.domain import facts
from chalicelib.domain.customer import Customer, Evidence
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import TAKE_IN, Bin, Pickup, Task
from chalicelib.domain.slots import Slot, slots_of
from chalicelib.domain.store import SlotRules, Stall, Store, local
from chalicelib.services import booking, commands, deliver, texts, work
from chalicelib.services import tablet as board
from chalicelib.services.booking import NewOrder
from chalicelib.services.change import decided, new_pickup, to_change
from chalicelib.services.effects import NotYet
from chalicelib.services.orders import OrderView
from chalicelib.services.records import InboundText, Seen, Tablet
from chalicelib.services.tablet import Tap
from chalicelib.services.world import World, customer_id_of
from tests.memory import Memory

ANNA = "+46701740601"
BERIT = "+46701740602"
ALWAYS = dict.fromkeys(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), (("00:00", "24:00"),))
CORNER = Store(
    store_id="corner",
    name="Corner",
    number="+46101380100",
    time_zone="Europe/Stockholm",
    hours=ALWAYS,
    stalls=(Stall("1"), Stall("5"), Stall("7")),
    slot=SlotRules(minutes=60, capacity=2, lead_minutes=30, horizon_days=7),
)
HARBOUR = replace(CORNER, store_id="harbour", name="Harbour", number="+46101380200")
BINS = (Bin("B3", 2), Bin("F1", 1, "frozen"))


class Town:
    """Stores, phones and tablets on a world in memory."""

    def __init__(self, *stores: Store, seed: int = 0) -> None:
        self.memory = Memory(seed)
        self.world: World = self.memory.world
        self.clock, self.faults = self.memory.clock, self.memory.faults
        self.telephone, self.tablets = self.memory.telephone, self.memory.tablets
        self.serial = count(1)
        self.told = 0
        for store in stores or (CORNER,):
            self.world.stores.put(store, None)

    def new(self, order_id: str = "A1", phone: str | None = ANNA, **more: Any) -> NewOrder:
        """An order as the shop puts it, with consent to texts."""
        consent = Evidence(self.clock.now(), "checkout", "v1")
        given = {
            "order_id": order_id,
            "store_id": CORNER.store_id,
            "canonical_body": f"{order_id} {more}",
            "body": {"customer": {"name": "Anna"}, "lines": []},
            "name": "Anna",
            "phone_e164": phone,
            "consent": consent,
            "lines": 3,
        }
        return NewOrder(**{**given, **more})

    def put(self, order_id: str = "A1", phone: str | None = ANNA, **more: Any) -> OrderView:
        """Put an order."""
        return booking.put_order(self.world, self.new(order_id, phone, **more))[0]

    def ready(self, order_id: str = "A1", phone: str | None = ANNA, **more: Any) -> OrderView:
        """Put an order and make it ready."""
        self.put(order_id, phone, **more)
        return commands.ready(self.world, order_id, BINS)

    def slot(self, hours_ahead: int = 3) -> Slot:
        """The slot of the corner that begins in so many hours."""
        at = self.clock.now() + timedelta(hours=hours_ahead)
        day = local(CORNER, at).date()
        return next(one for one in slots_of(CORNER, day) if one.starts_at == at)

    def hear(
        self,
        body: str,
        phone: str = ANNA,
        sid: str | None = None,
        to: str = CORNER.number,
        by: str = "webhook",
        **more: Any,
    ) -> str | None:
        """A text from a phone arrives; our answer."""
        return texts.receive(self.world, self.inbound(body, phone, sid, to, **more), by)

    def inbound(
        self,
        body: str,
        phone: str = ANNA,
        sid: str | None = None,
        to: str = CORNER.number,
        **more: Any,
    ) -> InboundText:
        """A text as the network tells of it."""
        sid = sid or f"SM{next(self.serial):032x}"
        sent_at = more.pop("sent_at", self.clock.now())
        return InboundText(sid, phone, to, body, sent_at, more.pop("opt_out_type", None))

    def task(
        self, task_id: str = "T1", kind: str = TAKE_IN, note: str | None = None, phone: str = ANNA
    ) -> None:
        """There is something to do for a customer, who may have no order."""
        now = self.clock.now()
        loaded = self.world.pickups.load(CORNER.store_id, self.who(phone))
        start = loaded.pickup or new_pickup(self.world.ids, CORNER.store_id, self.who(phone))
        fact = facts.TaskOpened(Task(task_id, kind, now, note))
        what = decided(loaded.pickup, start, [fact], now)
        self.world.pickups.save(to_change(self.world.ids, CORNER, loaded, what, now))

    def keep_ended(self, order_id: str = "A1") -> None:
        """Nobody came for an order while it was kept."""
        fact = facts.OrderAmended(order_id, {"keep_ended_at": self.clock.now()})
        commands.command(self.world, order_id, lambda _store, _order: fact)

    def who(self, phone: str = ANNA) -> str:
        """The id of a customer."""
        return customer_id_of(self.world, phone)

    def customer(self, phone: str = ANNA) -> Customer | None:
        """What we know of a customer."""
        return self.world.pickups.load(CORNER.store_id, self.who(phone)).customer

    def card(self, phone: str = ANNA, store: Store = CORNER) -> Pickup:
        """The open pickup of a customer."""
        found = self.world.pickups.load(store.store_id, self.who(phone)).pickup
        assert found is not None
        return found

    def is_on_board(self, phone: str = ANNA) -> bool:
        """Whether a customer has an open pickup."""
        return self.world.pickups.load(CORNER.store_id, self.who(phone)).pickup is not None

    def events(self, after: int = 0, store: Store = CORNER) -> list[str]:
        """The types of what happened, in order."""
        return [one.type for one in self.world.pickups.events(store.store_id, after, 1000)]

    def put_tablet(self, tablet: Tablet) -> None:
        """There is such a tablet."""
        kept = replace(tablet, rev=tablet.rev + 1)
        self.memory.rows["tablet", tablet.store_id, tablet.tablet_id] = kept

    def device(self, *names: str, store: Store = CORNER) -> Tablet:
        """A tablet on which these people are signed in (without the slow hash of their PINs)."""
        until = self.clock.now() + timedelta(hours=12)
        tablet = Tablet(store.store_id, f"t{next(self.serial)}", "", dict.fromkeys(names, until))
        self.put_tablet(tablet)
        return tablet

    def listener(self, *names: str, store: Store = CORNER) -> Tablet:
        """A tablet that is on, and these people near it, for a year."""
        ends = self.clock.now() + timedelta(days=365)
        people = dict.fromkeys(names or ("Ana",), ends)
        tablet = Tablet(store.store_id, f"t{next(self.serial)}", "", people)
        self.put_tablet(tablet)
        self.world.access.keep_seen(Seen(store.store_id, tablet.tablet_id, ends), ends)
        return tablet

    def tap(self, name: str | None = "Ana", **more: Any) -> Tap:
        """A tap on a tablet of its own, unless one is given."""
        tablet = more.pop("tablet", None) or self.device(*([name] if name else []))
        return Tap(
            tablet, more.pop("command_id", f"command-{next(self.serial)}"), name=name, **more
        )

    def claimed(self, phone: str = ANNA, name: str = "Ana") -> Pickup:
        """The customer's order is ready, they are here, and somebody walks out."""
        self.hear("here 5", phone)
        board.claim(self.world, self.card(phone).pickup_id, self.tap(name))
        return self.card(phone)

    def hand_over(self, *order_ids: str, phone: str = ANNA) -> str:
        """Goods change hands; the pickup's id."""
        card = self.card(phone)
        code = card.hand_over_code
        board.hand_over(self.world, card.pickup_id, self.tap(), order_ids, "code", code)
        return card.pickup_id

    def pump(self) -> None:
        """What the stream and the queue would do now: fan out what is new, do what is due."""
        while self.told < len(self.memory.pickups.stream):
            deliver.fan_out(self.world, self.memory.pickups.stream[self.told])
            self.told += 1
        self.work()

    def work(self) -> list[str]:
        """Do the jobs that are due; those that cannot be done yet stay. What they said."""
        said = []
        for job in self.memory.work.take():
            try:
                work.perform(self.world, job)
            except NotYet as reason:
                said.append(str(reason))
                self.memory.work.put([{**job, "delay_seconds": 20}])
        return said


def refusal(call: Callable[..., object], *arguments: Any, **named: Any) -> Refused:
    """How a call is refused; that it is."""
    try:
        call(*arguments, **named)
    except Refused as refused:
        return refused
    raise AssertionError("it was not refused")
