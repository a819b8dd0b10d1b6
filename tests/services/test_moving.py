"""Another phone for an order: it moves from card to card at once, with all that belongs to it."""

from datetime import timedelta

from chalicelib.domain.customer import Evidence
from chalicelib.domain.pickup import OPEN_ORDERS_MAX
from chalicelib.services import amend, commands, orders, presence
from chalicelib.services.amend import Amendment
from chalicelib.services.ports import Conflict, Unavailable
from tests.worlds import ANNA, BERIT, BINS, CORNER, refusal

GONE_ABROAD = "+33612345678"


def move(town, phone=BERIT, order_id="A1", version=None, **who):
    patch = {"customer": {"phone": phone, **who}}
    said = Amendment(patch, version, who={"phone_e164": phone, **who})
    return amend.amend(town.world, order_id, said)


def ids(town, phone):
    return [one.order_id for one in town.card(phone).orders] if town.is_on_board(phone) else []


def test_the_order_and_its_card_are_the_other_phones(town):
    town.put("A1")
    town.put("A2")
    view = move(town)
    assert (ids(town, ANNA), ids(town, BERIT)) == (["A2"], ["A1"])
    assert view.record.customer_id == town.who(BERIT)
    assert view.pickup.pickup_id == town.card(BERIT).pickup_id
    assert town.card(BERIT).phone_e164 == BERIT
    assert town.card(BERIT).name == "Anna"
    event = town.world.pickups.events(CORNER.store_id, 0, 100)[-1]
    assert (event.type, event.data) == ("order_amended", {"changed": ["customer"]})
    assert event.pickup_id == view.pickup.pickup_id


def test_a_card_with_nothing_left_on_it_leaves_the_board_and_its_customer_the_store(town):
    town.put()
    old = town.card().pickup_id
    town.pump()
    move(town)
    assert not town.is_on_board(ANNA)
    assert (town.customer(ANNA).stores, town.customer(BERIT).stores) == ((), ("corner",))
    assert town.customer(ANNA).last_visit is None
    told = [kept.done.pickup_id for kept in town.memory.pickups.stream if kept.done]
    assert told == [old]


def test_texts_of_the_new_phone_are_about_it_and_the_old_ones_are_not(town):
    town.put()
    move(town)
    town.hear("here 5", BERIT)
    assert town.card(BERIT).is_here
    town.hear("here 5", ANNA)
    assert not town.is_on_board(ANNA)


def test_the_link_of_the_old_phone_is_none_any_more(town):
    old = town.put().link
    assert move(town).link != old
    assert orders.get_order(town.world, "A1").link == move(town).link


def test_whose_order_it_is_now_hears_that_it_is_ready(town):
    town.ready()
    town.pump()
    move(town)
    town.pump()
    (text,) = town.telephone.bodies(BERIT)
    assert "READY" in text


def test_who_wants_no_texts_hears_nothing_of_it(town):
    town.hear("STOP", BERIT)
    town.ready()
    town.pump()
    move(town)
    town.pump()
    assert town.telephone.bodies(BERIT) == []
    assert town.card(BERIT).no_texts


def test_it_joins_the_card_that_the_other_customer_has(town):
    town.ready("B1", BERIT)
    town.put("A1")
    town.hear("here 5", BERIT)
    town.ready("A9")
    move(town, order_id="A9")
    assert ids(town, BERIT) == ["B1", "A9"]
    assert town.card(BERIT).visit == ("B1", "A9")


def test_a_customer_who_is_here_keeps_the_order(town):
    town.ready()
    town.hear("here 5")
    refused = refusal(move, town)
    assert (refused.slug, refused.current) == ("invalid-transition", "arrived")
    assert refused.allowed == ("left", "hand-over")
    presence.signal(town.world, "A1", "left", "api")
    assert move(town).order.order_id == "A1"


def test_a_full_card_takes_no_more(town):
    for number in range(OPEN_ORDERS_MAX):
        town.put(f"B{number}", BERIT)
    town.put()
    assert refusal(move, town).slug == "limit-reached"
    assert ids(town, ANNA) == ["A1"]


def test_without_a_phone_the_pickup_is_that_order_alone_and_back(town):
    town.put("A1")
    view = move(town, None)
    assert (view.pickup.customer_id, view.pickup.phone_e164) == ("o-A1", None)
    assert not town.is_on_board(ANNA)
    assert move(town, BERIT).pickup.customer_id == town.who(BERIT)


def test_the_same_number_written_otherwise_moves_nothing(town):
    town.put()
    said = Amendment({"customer": {"phone": "0701740601"}}, who={"phone_e164": ANNA})
    view = amend.amend(town.world, "A1", said)
    assert view.record.body["customer"]["phone"] == "0701740601"
    assert ids(town, ANNA) == ["A1"]


def test_a_consent_that_comes_with_the_number_is_the_new_ones(town):
    town.put()
    agreed = Evidence(town.clock.now(), "phone", "v2")
    patch = {"customer": {"phone": BERIT}, "sms_consent": {"source": "phone"}}
    who = {"phone_e164": BERIT, "language": "fi"}
    said = Amendment(patch, changes={"texts": True}, who=who, consent=agreed)
    amend.amend(town.world, "A1", said)
    assert (town.customer(BERIT).consent, town.card(BERIT).language) == (agreed, "fi")


def test_a_move_whose_reply_is_lost_happens_once(town):
    seen = town.put().order.version
    town.faults.once("pickups.save", "after", Unavailable("lost"))
    assert move(town, version=seen).record.customer_id == town.who(BERIT)
    assert town.events().count("order_amended") == 1


def test_a_command_that_meets_the_move_finds_the_order_where_it_is(town):
    town.put()
    town.faults.once("orders.get", "after", lambda: move(town))
    assert commands.ready(town.world, "A1", BINS).order.status == "ready"
    town.put("A2")
    town.faults.once("orders.get", "after", lambda: move(town, order_id="A2"))
    assert presence.signal(town.world, "A2", "arrived", "api").pickup.is_here


def test_a_look_that_meets_the_move_sees_the_order_where_it_is(town):
    town.put()
    town.faults.once("orders.get", "after", lambda: move(town))
    assert orders.get_order(town.world, "A1").pickup.customer_id == town.who(BERIT)


def test_what_happens_between_the_two_reads_makes_it_try_again(town):
    town.put()
    town.put("B1", BERIT)
    town.faults.once("pickups.save", "before", Conflict(frozenset({"head"})))
    move(town)
    assert ids(town, BERIT) == ["B1", "A1"]


def test_a_slot_keeps_the_place_of_an_order_that_moves(town):
    slot = town.slot()
    town.put(slot_id=slot.slot_id)
    move(town)
    day = (town.clock.now() + timedelta(hours=3)).date()
    assert town.world.orders.members(CORNER.store_id, day) == {slot.slot_id: {"o:A1"}}
