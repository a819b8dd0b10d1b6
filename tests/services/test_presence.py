"""Where the customer is, by an app, a camera, or the link; and what a link leads to."""

from datetime import timedelta

from chalicelib.services import commands, link, presence
from chalicelib.services.orders import token_of
from chalicelib.services.ports import Conflict, Unavailable
from tests.worlds import HARBOUR, Town, refusal


def test_on_the_way_with_minutes_has_an_eta(town):
    town.put()
    view = presence.signal(town.world, "A1", "on_my_way", "api", minutes=10)
    assert view.pickup.eta_at == town.clock.now() + timedelta(minutes=10)
    assert town.events()[-1] == "customer_on_the_way"


def test_arrived_rings_with_what_is_known(town):
    town.put()
    view = presence.signal(
        town.world, "A1", "arrived", "api", stall="7", vehicle="red van", placement="back seat"
    )
    card = view.pickup
    assert (card.stage, card.stall, card.vehicle, card.placement) == (
        "arrived",
        "7",
        "red van",
        "back seat",
    )


def test_the_same_signal_again_changes_nothing(town):
    town.put()
    first = presence.signal(town.world, "A1", "arrived", "api", stall="7")
    again = presence.signal(town.world, "A1", "arrived", "api", stall="7")
    assert again.pickup.arrived_at == first.pickup.arrived_at
    assert town.events() == ["order_placed", "customer_arrived"]


def test_left_makes_the_card_expected_again(town):
    town.put()
    presence.signal(town.world, "A1", "arrived", "api")
    assert presence.signal(town.world, "A1", "left", "api").pickup.stage == "expected"


def test_nobody_is_expected_for_a_closed_order(town):
    town.put()
    commands.cancel(town.world, "A1", "x")
    refused = refusal(presence.signal, town.world, "A1", "arrived", "api")
    assert (refused.slug, refused.current) == ("invalid-transition", "cancelled")


def test_nobody_is_expected_for_the_order_that_was_taken_of_two(town):
    town.ready("A1")
    town.ready("A2")
    town.claimed()
    town.hand_over("A1")
    assert refusal(presence.signal, town.world, "A1", "left", "api").current == "picked_up"


def test_a_link_leads_to_its_order_in_the_customers_language(town):
    view = town.put("A1", body={"customer": {"language": "sv"}}, language="sv")
    token = view.link.rpartition("/")[2]
    found = link.find(town.world, token)
    assert (found.view.order.order_id, found.language) == ("A1", "sv")


def test_wrong_foreign_and_expired_links_are_alike(town):
    token = town.put().link.rpartition("/")[2]
    town.put("B1")
    foreign = "B1." + token.partition(".")[2]
    commands.cancel(town.world, "A1", "x")
    town.clock.advance(hours=24, seconds=1)
    wrong = [token[:-1] + "x", foreign, token, "", "A1", "A1.", "nobody.123", "å.ß"]
    refusals = [refusal(link.find, town.world, one) for one in wrong]
    assert {(one.slug, one.detail) for one in refusals} == {
        ("not-found", "that link leads nowhere")
    }


def test_a_link_lives_on_for_a_day_after_the_end(town):
    token = town.put().link.rpartition("/")[2]
    commands.cancel(town.world, "A1", "x")
    town.clock.advance(hours=24)
    assert link.find(town.world, token).view.order.status == "cancelled"


def test_a_link_of_a_closed_order_speaks_the_language_it_was_put_in_or_the_stores(town):
    said = town.put("A1", body={"customer": {"language": "fi"}}, language="fi").link
    unsaid = town.put("A2", body={}, phone=None).link
    for order_id in ("A1", "A2"):
        commands.cancel(town.world, order_id, "x")
    tokens = [one.rpartition("/")[2] for one in (said, unsaid)]
    assert [link.find(town.world, one).language for one in tokens] == ["fi", "en"]


def test_a_new_generation_makes_the_old_link_wrong(town):
    town.put()
    assert token_of(town.world, "A1", 0) != token_of(town.world, "A1", 1)
    assert refusal(link.find, town.world, token_of(town.world, "A1", 1)).slug == "not-found"


def test_the_button_of_a_link_is_a_signal(town):
    token = town.put().link.rpartition("/")[2]
    found = link.find(town.world, token)
    link.say(town.world, found, "arrived", None, "5", "bike")
    assert (town.card().stage, town.card().stall) == ("arrived", "5")


def test_a_button_pressed_too_late_is_refused_and_changes_nothing(town):
    found = link.find(town.world, town.put().link.rpartition("/")[2])
    commands.cancel(town.world, "A1", "x")
    refusals = [
        refusal(link.say, town.world, found, "arrived"),
        refusal(link.late, town.world, found, 10, None),
        refusal(link.name_person, town.world, found, "Bo"),
    ]
    assert {(one.slug, one.current) for one in refusals} == {("invalid-transition", "cancelled")}
    assert town.events() == ["order_placed", "order_cancelled"]


def test_the_link_may_say_that_the_customer_comes_inside(town):
    found = link.find(town.world, town.put().link.rpartition("/")[2])
    link.say(town.world, found, "arrived", inside=True)
    assert (town.card().stage, town.card().inside) == ("arrived", True)


def test_later_by_the_link_counts_from_the_time_that_was_seen_and_only_once(town):
    found = link.find(town.world, town.put().link.rpartition("/")[2])
    link.say(town.world, found, "on_my_way", 10)
    eta_at = town.card().eta_at
    seen = link.eta_seconds(town.card())
    for _ in range(2):
        link.late(town.world, found, 20, seen)
    assert town.card().eta_at == eta_at + timedelta(minutes=20)


def test_later_is_not_answered_twice_when_a_reply_is_lost(town):
    found = link.find(town.world, town.put().link.rpartition("/")[2])
    link.say(town.world, found, "on_my_way", 10)
    eta_at = town.card().eta_at
    town.faults.once("pickups.save", "after", Unavailable("the reply was lost"))
    link.late(town.world, found, 10, link.eta_seconds(town.card()))
    assert town.card().eta_at == eta_at + timedelta(minutes=10)


def test_a_person_named_by_the_link_survives_a_busy_table_and_is_named_once(town):
    found = link.find(town.world, town.put().link.rpartition("/")[2])
    town.faults.once("pickups.save", "before", Conflict("pickup"))
    link.name_person(town.world, found, "Bo")
    link.name_person(town.world, found, "Bo")
    assert town.card().orders[0].person == "Bo"
    assert town.events() == ["order_placed", "pickup_person_changed"]
    link.name_person(town.world, found, None)
    assert town.card().orders[0].person is None


def test_a_button_whose_order_is_not_there_at_all_is_told_so(town):
    found = link.find(town.world, town.put().link.rpartition("/")[2])
    town.memory.rows.pop(("order", "A1"))
    assert refusal(link.say, town.world, found, "arrived", None, None, None).slug == "not-found"


def test_a_customer_without_a_phone_can_use_the_link():
    town = Town(HARBOUR)
    view = town.put("A1", phone=None, store_id=HARBOUR.store_id)
    found = link.find(town.world, view.link.rpartition("/")[2])
    link.say(town.world, found, "on_my_way", 10, None, None)
    assert town.events(store=HARBOUR)[-1] == "customer_on_the_way"
