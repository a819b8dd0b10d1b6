"""What the staff tap in a random life of two stores, and what holds of it whatever they tap.

One text a visit says that somebody comes, no goods go without a proof, every order is in one place,
and a device that is out is out.
"""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from chalicelib.domain.decide_hand_over import MISMATCH, PROOFS
from chalicelib.domain.decide_messages import CANNED
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Status
from chalicelib.services import access, commands, devices, order_taps, recall, tablet
from chalicelib.services.hand_overs import Beside
from tests.worlds import ANNA, BERIT, CORNER, HARBOUR, Town

CECILIA = "+46701740603"
PHONES = (ANNA, BERIT, CECILIA)
MANAGER = "+46701740699"
OFFICE_HOURS = dict.fromkeys(
    ("mon", "tue", "wed", "thu", "fri", "sat"), (("08:00", "12:00"), ("13:00", "20:00"))
)
FIRST = replace(CORNER, hours=OFFICE_HOURS, manager_phone=MANAGER)
SECOND = replace(HARBOUR, number=CORNER.number, language="pl", spelling="fold")
STORES = (FIRST, SECOND)
PHONE = st.sampled_from(PHONES)
STORE = st.sampled_from(STORES)
ORDERS = st.sampled_from([f"{letter}{number}" for letter in "AB" for number in (1, 2, 3)])
PIN = "8642"
MIA = access.add_person(Town().world, FIRST.store_id, "Mia", PIN, "manager")


class StaffTaps(RuleBasedStateMachine):
    """The staff of two stores, each tap on a tablet of its own."""

    def __init__(self, town):
        super().__init__()
        self.town = town
        self.given = []
        for store in STORES:
            town.world.access.put_person(replace(MIA, store_id=store.store_id))

    def _tap(self, store, name="Ana", **more):
        return self.town.tap(name, tablet=self.town.device(name, store=store), **more)

    def _card(self, phone, store):
        return self.town.world.pickups.load(store.store_id, self.town.who(phone)).pickup

    @rule(phone=PHONE, store=STORE, more=ORDERS)
    def orders_wait_and_their_customer_comes(self, phone, store, more):
        """So that there is something to tap."""
        for order_id in (f"{more}-{len(self.given)}", more):
            with suppress(Refused):
                self.town.put(order_id, phone, store_id=store.store_id)
            with suppress(Refused):
                commands.ready(self.town.world, order_id, ())
        card = self._card(phone, store)
        if card is not None:
            tablet.arrived(self.town.world, card.pickup_id, self._tap(store), "5")

    @rule(phone=PHONE, store=STORE, does=st.sampled_from(["claim", "unclaim", "left"]))
    def the_staff_tap(self, phone, store, does):
        card = self._card(phone, store)
        if card is not None:
            with suppress(Refused):
                getattr(tablet, does)(self.town.world, card.pickup_id, self._tap(store))

    @rule(phone=PHONE, store=STORE, gives_up=st.booleans(), seconds=st.sampled_from([0, 1, 300]))
    def two_people_claim(self, phone, store, gives_up, seconds):
        card = self._card(phone, store)
        if card is not None:
            with suppress(Refused):
                tablet.claim(self.town.world, card.pickup_id, self._tap(store))
                if gives_up:
                    tablet.unclaim(self.town.world, card.pickup_id, self._tap(store))
                self.town.clock.advance(seconds=seconds)
                tablet.claim(self.town.world, card.pickup_id, self._tap(store, "Bo"))

    @rule(phone=PHONE, store=STORE, canned=st.sampled_from(CANNED), stall=st.sampled_from("5Z"))
    def the_staff_write_and_see_where_the_customer_stands(self, phone, store, canned, stall):
        card = self._card(phone, store)
        if card is not None:
            with suppress(Refused):
                tablet.message(self.town.world, card.pickup_id, self._tap(store), canned)
                tablet.place(self.town.world, card.pickup_id, self._tap(store), stall, inside=False)

    @rule(phone=PHONE, store=STORE, more=ORDERS, left=st.booleans(), seconds=st.integers(0, 12))
    def a_part_is_handed_over_and_perhaps_taken_back(self, phone, store, more, left, seconds):
        self.orders_wait_and_their_customer_comes(phone, store, more)
        self._hand_over(phone, store, 1, is_right=True)
        if left:
            self.the_staff_tap(phone, store, "left")
        self.the_last_hand_over_is_taken_back(seconds)

    @rule(phone=PHONE, store=STORE, most=st.sampled_from([1, 20]), is_right=st.booleans())
    def the_staff_hand_over(self, phone, store, most, is_right):
        self._hand_over(phone, store, most, is_right=is_right)

    @rule(phone=PHONE, store=STORE, minutes=st.integers(0, 800), is_right=st.booleans())
    def a_hand_over_was_made_offline(self, phone, store, minutes, is_right):
        at = self.town.clock.now() - timedelta(minutes=minutes)
        self._hand_over(phone, store, 20, is_right=is_right, taken_at=at)

    def _hand_over(self, phone, store, most, *, is_right, **beside):
        card = self._card(phone, store)
        if card is None:
            return
        ready = [one for one in card.open_orders if one.status is Status.READY]
        ids = tuple(one.order_id for one in ready[:most])
        told = (ids, "code", card.hand_over_code if is_right else "x", "", None, Beside(**beside))
        with suppress(Refused):
            tablet.hand_over(self.town.world, card.pickup_id, self._tap(store), *told)
            assert is_right or beside
            self.given.append((store, card.pickup_id))

    @rule(seconds=st.sampled_from([0, 5, 11]))
    def the_last_hand_over_is_taken_back(self, seconds):
        self.town.clock.advance(seconds=seconds)
        if self.given:
            store, pickup_id = self.given[-1]
            with suppress(Refused):
                tablet.undo(self.town.world, pickup_id, self._tap(store))

    @rule(back=st.integers(1, 3))
    def something_was_missing(self, back):
        if len(self.given) >= back:
            store, pickup_id = self.given[-back]
            with suppress(Refused):
                recall.missing(self.town.world, pickup_id, self._tap(store))
                assert self.town.world.pickups.board(store.store_id)[1]

    @rule(order_id=ORDERS, store=STORE, pin=st.sampled_from([PIN, "1"]))
    def a_manager_cancels(self, order_id, store, pin):
        with suppress(Refused):
            tap = self._tap(store)
            order_taps.cancel(self.town.world, order_id, tap, "sold out", pin)
            assert pin == PIN

    @rule(order_id=ORDERS, store=STORE, does=st.sampled_from(["keep", "resend", "preparing"]))
    def the_staff_tap_an_order(self, order_id, store, does):
        with suppress(Refused):
            getattr(order_taps, does)(self.town.world, order_id, self._tap(store))

    @precondition(lambda self: "device_revoked" not in self.town.events())
    @rule(store=st.just(FIRST))
    def a_device_is_lost(self, store):
        code = devices.new_enrolment_code(self.town.world, store.store_id, 1, timedelta(hours=1))
        lost, cookie = devices.enrol(self.town.world, code)
        devices.revoke(self.town.world, self._tap(store).tablet, lost.tablet_id, "Ana", PIN)
        with suppress(Refused):
            devices.tablet_of(self.town.world, cookie)
            raise AssertionError("a revoked device got in")

    def _events(self, kind):
        return [
            one
            for store in STORES
            for one in self.town.world.pickups.events(store.store_id, 0, 10_000)
            if one.type == kind
        ]

    def _rows(self, kind):
        return [row for key, row in self.town.memory.rows.items() if key[0] == kind]

    @invariant()
    def one_text_a_visit_says_that_somebody_comes(self):
        ids = {one.event_id: one.pickup_id for one in self._events("pickup_claimed")}
        told = [ids[one.event_id] for one in self._rows("effect") if one.kind == "walking_out"]
        came = [one.pickup_id for one in self._events("customer_arrived")]
        assert all(told.count(one) <= came.count(one) for one in told)

    @invariant()
    def no_goods_go_without_a_proof(self):
        for one in self._events("order_picked_up"):
            assert one.data["proof"] in {*PROOFS, MISMATCH}
            assert one.data["by"]
            assert one.data["proof"] != MISMATCH or "taken_at" in one.data
        for card in (*self._rows("pickup"), *self._rows("done")):
            gone = [one.order_id for one in card.orders if one.status is Status.PICKED_UP]
            given = [one for one in (*card.hand_overs_before, card.hand_over) if one]
            assert sorted(gone) == sorted(i for one in given for i in one.order_ids)

    @invariant()
    def every_order_is_in_one_place(self):
        cards, done = self._rows("pickup"), self._rows("done")
        open_ids = [one.order_id for card in cards for one in card.open_orders]
        here = [one.order_id for card in cards for one in card.orders if not one.is_open]
        over = [one.order_id for card in done for one in card.orders]
        for record in self._rows("order"):
            order_id, closing = record.order_id, record.closing
            places = (open_ids.count(order_id), here.count(order_id) + over.count(order_id))
            if closing is None:
                assert places == (1, 0)
            elif closing.order.status is Status.PICKED_UP:
                assert places == (0, 1)
            else:
                assert places in {(0, 0), (0, 1)}
