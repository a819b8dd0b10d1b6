"""Amending an order until it is picked up: what changes, what stays, and who is told what."""

from datetime import timedelta

import pytest

from chalicelib.domain.customer import Evidence
from chalicelib.domain.pickup import LineException, Money
from chalicelib.services import amend, booking, commands, orders
from chalicelib.services.amend import Amendment, merged
from chalicelib.services.ports import Conflict, Unavailable
from tests.worlds import BINS, CORNER, refusal

LINES = [{"line_id": "1", "sku": "x", "name": "Milk", "quantity": 2}]


def changed(town, patch, order_id="A1", version=None, **more):
    return amend.amend(town.world, order_id, Amendment(patch, version, **more))


def last(town):
    return town.world.pickups.events(CORNER.store_id, 0, 1000)[-1]


def test_absent_keeps_null_clears_and_anything_else_replaces():
    body = {"number": "7", "lines": LINES, "customer": {"name": "A", "phone": "1"}, "min_age": 18}
    patch = {"lines": [], "min_age": None, "number": "8", "customer": {"phone": None}}
    assert merged(body, patch) == {"number": "8", "lines": [], "customer": {"name": "A"}}


def test_metadata_are_amended_key_by_key_and_a_person_as_a_whole():
    body = {"metadata": {"a": 1, "b": 2}, "pickup_person": {"name": "Bo", "phone": "1"}}
    patch = {"metadata": {"b": None, "c": {"d": 3}}, "pickup_person": {"name": "Cia"}}
    assert merged(body, patch) == {
        "metadata": {"a": 1, "c": {"d": 3}},
        "pickup_person": {"name": "Cia"},
    }
    assert merged({}, {"metadata": {"a": 1}}) == {"metadata": {"a": 1}}


def test_an_amendment_shows_on_the_card_and_in_what_was_put(town):
    before = town.put()
    due = Money(500, "SEK")
    view = changed(
        town,
        {"number": "N7", "amount_due": {"amount": 500, "currency": "SEK"}},
        version=before.order.version,
        changes={"number": "N7", "amount_due": due},
    )
    assert (view.order.number, view.order.amount_due) == ("N7", due)
    assert town.card().orders[0].number == "N7"
    assert orders.get_order(town.world, "A1").record.body["number"] == "N7"
    assert (last(town).type, last(town).data) == (
        "order_amended",
        {"changed": ["amount_due", "number"]},
    )
    assert view.order.version == last(town).number > before.order.version


def test_what_the_board_does_not_show_makes_a_new_version_too(town):
    before = town.put().order.version
    assert changed(town, {"metadata": {"a": 1}}).order.version > before
    assert town.events() == ["order_placed", "order_amended"]


def test_the_same_again_is_no_news(town):
    town.put()
    changed(town, {"metadata": {"a": 1}})
    view = changed(town, {"metadata": {"a": 1}})
    assert view.record.body["metadata"] == {"a": 1}
    assert town.events() == ["order_placed", "order_amended"]


def test_an_amendment_of_what_was_not_seen_is_refused(town):
    seen = town.put().order.version
    changed(town, {"number": "1"}, version=seen, changes={"number": "1"})
    refused = refusal(changed, town, {"number": "2"}, version=seen, changes={"number": "2"})
    assert refused.slug == "stale-version"
    assert orders.get_order(town.world, "A1").order.number == "1"


def test_an_amendment_that_is_kept_although_its_reply_was_lost_is_answered_as_kept(town):
    for lost in (Unavailable("lost"), Conflict(frozenset({"head"}))):
        order_id = f"A-{type(lost).__name__}"
        seen = town.put(order_id).order.version
        town.faults.once("pickups.save", "after", lost)
        view = changed(town, {"number": "9"}, order_id, seen, changes={"number": "9"})
        assert view.order.number == "9"
    assert town.events().count("order_amended") == 2


def test_of_two_at_once_the_second_is_stale(town):
    seen = town.put().order.version
    town.faults.once("pickups.load", "after", lambda: changed(town, {"number": "first"}))
    refused = refusal(changed, town, {"number": "second"}, version=seen)
    assert refused.slug == "stale-version"
    assert orders.get_order(town.world, "A1").record.body["number"] == "first"


def test_two_without_a_version_that_meet_lose_nothing(town):
    town.put()
    town.faults.once("orders.get", "after", lambda: changed(town, {"number": "first"}))
    changed(town, {"metadata": {"a": 1}})
    body = orders.get_order(town.world, "A1").record.body
    assert (body["number"], body["metadata"]) == ("first", {"a": 1})


def test_the_first_body_put_again_is_still_a_replay(town):
    new = town.new()
    booking.put_order(town.world, new)
    changed(town, {"number": "N7"}, changes={"number": "N7"})
    view, created = booking.put_order(town.world, new)
    assert (created, view.order.number) == (False, "N7")
    other = town.new(body={"lines": []}, canonical_body="another")
    assert refusal(booking.put_order, town.world, other).slug == "order-conflict"


def test_name_and_language_are_the_cards_and_the_customers(town):
    town.put()
    changed(
        town, {"customer": {"name": "Zoe", "language": "fi"}}, who={"name": "Zoe", "language": "fi"}
    )
    assert (town.card().name, town.card().language) == ("Zoe", "fi")
    assert town.customer().language == "fi"
    changed(town, {"customer": {"language": None}}, who={"language": None})
    assert town.card().language == CORNER.language


def test_who_takes_the_consent_back_is_texted_no_more_about_this_order(town):
    town.put(body={"customer": {"name": "Anna"}, "lines": [], "sms_consent": {"source": "x"}})
    changed(town, {"sms_consent": None}, changes={"texts": False})
    commands.ready(town.world, "A1", BINS)
    town.pump()
    assert town.telephone.bodies("+46701740601") == []
    agreed = Evidence(town.clock.now(), "phone", "v2")
    changed(town, {"sms_consent": {"source": "phone"}}, changes={"texts": True}, consent=agreed)
    assert town.customer().consent == agreed


def test_an_order_without_a_phone_is_amended_too(town):
    town.put("K1", None)
    assert changed(town, {"number": "N"}, "K1", changes={"number": "N"}).order.number == "N"


def test_lines_that_go_take_what_was_said_of_them_along(town):
    town.put(body={"customer": {"name": "Anna"}, "lines": LINES})
    missing = LineException("1", 1, "sold out")
    commands.ready(town.world, "A1", BINS, (missing,))
    view = changed(town, {"lines": LINES * 1}, changes={"lines": 1})
    assert view.order.exceptions == (missing,)
    other = [{"line_id": "2", "sku": "y", "name": "Tea", "quantity": 1}]
    assert changed(town, {"lines": other}, changes={"lines": 1}).order.exceptions == ()


def test_without_a_slot_it_is_due_when_the_shop_says_or_as_soon_as_possible(town):
    town.put()
    later = town.clock.now() + timedelta(hours=5)
    patch = {"due_at": later.isoformat()}
    assert changed(town, patch, changes={"due_at": later}).order.due_at == later
    soon = changed(town, {"due_at": None}, changes={"due_at": None}).order.due_at
    assert soon == town.clock.now() + timedelta(minutes=30)


def test_an_order_of_a_slot_is_due_when_that_begins(town):
    town.put(slot_id=town.slot().slot_id)
    later = town.clock.now() + timedelta(hours=5)
    refused = refusal(changed, town, {"due_at": "x"}, changes={"due_at": later})
    assert refused.slug == "validation-error"
    assert "/reschedule" in refused.more["errors"][0]["detail"]


def test_an_order_does_not_grow_without_end(town):
    town.put()
    refused = refusal(changed, town, {"metadata": {"a": "x" * 66_000}})
    assert refused.slug == "payload-too-large"


def test_what_is_closed_or_not_there_is_not_amended(town):
    town.put()
    commands.cancel(town.world, "A1", "x")
    refused = refusal(changed, town, {"number": "1"})
    assert (refused.slug, refused.current) == ("invalid-transition", "cancelled")
    assert refusal(changed, town, {"number": "1"}, "A9").slug == "not-found"


def test_what_closes_under_our_hands_is_refused_as_closed(town):
    town.put()
    town.faults.once("orders.get", "after", lambda: commands.cancel(town.world, "A1", "x"))
    assert refusal(changed, town, {"number": "1"}).current == "cancelled"


@pytest.mark.parametrize("stage", ["placed", "ready", "here"])
def test_the_shop_names_another_person_without_a_pin(town, stage):
    town.put()
    if stage != "placed":
        commands.ready(town.world, "A1", BINS)
    if stage == "here":
        town.hear("here 5")
    view = amend.name_person(town.world, "A1", {"name": "Bo", "phone": "+46701740609"})
    assert view.order.person == "Bo"
    assert view.record.body["pickup_person"] == {"name": "Bo", "phone": "+46701740609"}
    assert town.events()[-2:] == ["pickup_person_changed", "order_amended"]


def test_the_same_person_again_is_no_news_and_nobody_is_the_buyer(town):
    town.put()
    amend.name_person(town.world, "A1", {"name": "Bo"})
    told = len(town.events())
    assert amend.name_person(town.world, "A1", {"name": "Bo"}).order.person == "Bo"
    assert len(town.events()) == told
    view = amend.name_person(town.world, "A1", None)
    assert (view.order.person, "pickup_person" in view.record.body) == (None, False)
