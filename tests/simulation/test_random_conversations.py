"""Random conversations against the real services: what holds whatever people write, and when.

Customers, strangers, the shop, the staff and the clock take turns in no order. After every step:
no text after an opt-out, one answer to a text, nothing said that is not in the catalogue, no
question without an end, no more answers than the limit, and no code to whom the buyer did not
agree. What the staff tap, and what holds of it, is in `staff_taps`.
"""

import re
from collections import defaultdict
from contextlib import suppress
from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from chalicelib.domain.catalogue import LANGUAGES, catalogue
from chalicelib.domain.errors import Refused
from chalicelib.domain.restraint import ANSWERS_MAX, ANSWERS_MINUTES
from chalicelib.domain.segments import fold
from chalicelib.services import commands, sweep
from chalicelib.services.ports import Unavailable
from chalicelib.services.texts import receive
from tests.simulation.staff_taps import ORDERS, PHONE, PHONES, STORE, STORES, StaffTaps
from tests.worlds import Town

SAID = """
here|I'm here|here 5|5|7|1|2|moved to spot 7|omw|omw 10|be there at 5:30|running 20 late|extend
is it ready?|how much longer?|I have a return|coming inside|grey volvo, back seat please
my wife Bea will pick it up|OK|no|the milk is missing|thanks|please cancel my order|qwertz uiop
STOP|START|please stop texting me|YES|HELP|cancel|hej jag är här plats 5|är den klar?|på väg
olen täällä|matkalla, 10 min|jestem na miejscu 5|juz jestem|ég er hér|bin in einer Viertelstunde da
bin da|sluta skicka sms|ekki senda mér fleiri SMS|not here yet|at the harbour|Corner|?|K7Q2|
"""
TEXTS = st.one_of(
    st.sampled_from(SAID.replace("\n", "|").split("|")),
    st.text(max_size=40),
)
SPELLS = st.sampled_from([5, 40, 90, 200, 700, 4000, 20000, 100000])


def templates():
    """Every message of the catalogue as a pattern."""
    every = {text for name in LANGUAGES for text in catalogue(name).messages.values()}
    spelled = every | {fold(text) for text in every}
    parts = (re.split(r"\{\w+\}", text) for text in spelled)
    return re.compile("|".join(".*".join(map(re.escape, part)) for part in parts), re.DOTALL)


IN_THE_CATALOGUE = templates()


class Conversations(StaffTaps):
    """A chain of two stores that share a number, and three people with phones."""

    def __init__(self):
        super().__init__(Town(*STORES))
        self.answers = {}
        self.answered_at = defaultdict(list)
        self.opted_out = set()
        self.seen = 0

    @rule(phone=PHONE, body=TEXTS)
    def a_customer_writes(self, phone, body):
        text = self.town.inbound(body, phone)
        self._hear(text)

    @rule(phone=PHONE, order_id=ORDERS)
    def somebody_names_an_order_code(self, phone, order_id):
        record = self.town.world.orders.get(order_id)
        if record is not None:
            self._hear(self.town.inbound(record.code, phone))

    @rule(index=st.integers(0, 30))
    def the_network_repeats_a_text(self, index):
        if self.answers:
            text, said = list(self.answers.values())[index % len(self.answers)]
            assert receive(self.town.world, text) == said

    @rule(phone=PHONE, body=TEXTS, ago=st.integers(61, 400))
    def the_webhook_never_came(self, phone, body, ago):
        """The text is found by the sweep, and answered by a message of its own."""
        at = self.town.clock.now() - timedelta(seconds=ago)
        self.town.telephone.inbound.append(self.town.inbound(body, phone, sent_at=at))

    @rule(body=TEXTS, phone=PHONE, moment=st.sampled_from(["before", "after"]))
    def the_table_is_away_while_somebody_writes(self, body, phone, moment):
        self.town.faults.once("pickups.save", moment, Unavailable("away"))
        self._hear(self.town.inbound(body, phone))

    @rule(phone=PHONE)
    def a_machine_writes_on_and_on(self, phone):
        said = [self._hear(self.town.inbound(f"here {stall}", phone)) for stall in range(1, 12)]
        assert sum(answer is not None for answer in said) <= ANSWERS_MAX

    @rule(order_id=ORDERS, phone=PHONE, store=STORE, language=st.sampled_from(LANGUAGES))
    def the_shop_puts_an_order(self, order_id, phone, store, language):
        with suppress(Refused):
            self.town.put(order_id, phone, store_id=store.store_id, language=language)

    @rule(order_id=ORDERS, does=st.sampled_from(["ready", "ready", "preparing", "cancel"]))
    def the_shop_commands(self, order_id, does):
        more = {"ready": ((),), "cancel": ("sold out",)}.get(does, ())
        with suppress(Refused):
            getattr(commands, does)(self.town.world, order_id, *more)

    @rule(seconds=SPELLS)
    def time_passes(self, seconds):
        self.town.clock.advance(seconds=seconds)

    @rule()
    def the_minute_comes(self):
        self.town.pump()
        sweep.sweep(self.town.world)
        self.town.pump()

    def _hear(self, text):
        opted_out = self._opted_out(text.from_e164)
        try:
            said = receive(self.town.world, text)
        except Refused as refused:
            if refused.slug != "busy":
                raise
            return None
        self.answers[text.message_sid] = (text, said)
        if said is None:
            return None
        assert not opted_out
        assert IN_THE_CATALOGUE.fullmatch(said), said
        self._no_code_for_strangers(text.from_e164, said)
        self.answered_at[text.from_e164].append(self.town.clock.now())
        return said

    def _no_code_for_strangers(self, phone, said):
        who = self.town.who(phone)
        for store in STORES:
            for card in self.town.world.pickups.board(store.store_id)[1]:
                trusted = {one.customer_id for one in card.helpers if one.agreed_at}
                if who != card.customer_id and who not in trusted:
                    assert f" {card.hand_over_code}." not in said

    def _opted_out(self, phone):
        customer = self.town.customer(phone)
        return customer is not None and customer.opted_out is not None

    @invariant()
    def nothing_is_sent_after_an_opt_out(self):
        sent = self.town.telephone.sent
        still = {phone for phone in self.opted_out if self._opted_out(phone)}
        for text in sent[self.seen :]:
            assert IN_THE_CATALOGUE.fullmatch(text.body), text.body
            assert text.to_e164 not in still, text
        self.seen = len(sent)
        self.opted_out = {phone for phone in PHONES if self._opted_out(phone)}

    @invariant()
    def every_text_of_ours_is_sent_once(self):
        effects = [row for key, row in self.town.memory.rows.items() if key[0] == "effect"]
        assert len(self.town.telephone.sent) == sum(one.state == "sent" for one in effects)

    @invariant()
    def every_question_ends(self):
        now = self.town.clock.now()
        for store in STORES:
            for card in self.town.world.pickups.board(store.store_id)[1]:
                if card.question is not None:
                    assert card.question.expires_at <= now + timedelta(hours=1)

        for phone in PHONES:
            customer = self.town.customer(phone)
            if customer is not None and customer.tie is not None:
                assert customer.tie.until <= now + timedelta(minutes=2)

    @invariant()
    def answers_are_limited(self):
        """Of each pickup, and of what is about none."""
        spell = timedelta(minutes=ANSWERS_MINUTES)
        for times in self.answered_at.values():
            for first, later in zip(times, times[ANSWERS_MAX * 3 :], strict=False):
                assert later - first >= spell

    @invariant()
    def there_is_nothing_empty_on_the_board(self):
        for store in STORES:
            for card in self.town.world.pickups.board(store.store_id)[1]:
                assert card.open_orders or card.open_tasks


Conversations.TestCase.settings = settings(
    max_examples=100,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
test_whatever_people_write_the_promises_hold = Conversations.TestCase
