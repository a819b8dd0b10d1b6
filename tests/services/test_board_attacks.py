"""Taps that come twice, from elsewhere, by nobody or too late: what they must not do."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Money
from chalicelib.services import access, order_taps, pause, recall, tablet
from chalicelib.services.hand_overs import Beside
from tests.worlds import ANNA, BERIT, CORNER, Town, refusal

MINUTE = timedelta(minutes=1)
PIN = "8642"
STROKES = "7,7 9,9"
GUESSES = 12


def managed(town):
    access.add_person(town.world, CORNER.store_id, "Mia", PIN, "manager")
    return town


def last(town):
    return town.world.pickups.event(CORNER.store_id, len(town.events()))


def hand(town, tap, card, *order_ids, proof="id_seen", code=None, pin="", **beside):
    told = (order_ids or ("A1",), proof, code, pin, "because")
    return tablet.hand_over(town.world, card.pickup_id, tap, *told, Beside(**beside))


def dones(town):
    return [row for key, row in town.memory.rows.items() if key[0] == "done"]


# What is asked twice, or of something else


def test_an_id_of_another_command_shows_no_number(town):
    town.ready("A1")
    town.ready("B1", BERIT)
    device = town.device("Ana")
    known = town.tap(tablet=device, what="/pickups/a/unclaim")
    tablet.unclaim(town.world, town.card().pickup_id, known)
    again = replace(known, what="/pickups/b/phone")
    refused = refusal(tablet.phone, town.world, town.card(BERIT).pickup_id, again)
    assert refused.more["errors"][0]["pointer"] == "/command_id"
    assert "phone_shown" not in town.events()


def test_a_number_is_not_shown_again_to_who_has_signed_out(town):
    town.ready()
    tap, pickup_id = town.tap(), town.card().pickup_id
    tablet.phone(town.world, pickup_id, tap)
    left = replace(tap, tablet=replace(tap.tablet, people={}))
    assert refusal(tablet.phone, town.world, pickup_id, left).slug == "forbidden"
    town.clock.advance(hours=12)
    assert refusal(tablet.phone, town.world, pickup_id, tap).slug == "forbidden"


def test_an_id_does_two_things_on_two_devices_and_one_thing_on_one(town):
    town.ready()
    town.hear("here 5")
    pickup_id = town.card().pickup_id
    one, other = town.tap("Ana", command_id="same-id-1"), town.tap("Bo", command_id="same-id-1")
    tablet.message(town.world, pickup_id, one, "open_trunk")
    tablet.message(town.world, pickup_id, other, "open_trunk")
    tablet.message(town.world, pickup_id, one, None, "something else")
    assert [one.canned for one in town.card().messages] == ["open_trunk", "open_trunk"]


def test_a_command_kept_before_ids_had_a_meaning_is_answered_as_it_was(town):
    town.ready()
    tap, pickup_id = town.tap(), town.card().pickup_id
    first = tablet.unclaim(town.world, pickup_id, tap)
    assert tablet.unclaim(town.world, pickup_id, replace(tap, what="/x")) == first


def test_a_tablet_releases_no_claims_of_who_is_elsewhere(town):
    town.ready()
    town.claimed(name="Bo")
    tablet.release_claims(town.world, town.device("Ana"), "Bo")
    assert town.card().claimed_by == "Bo"


def test_an_order_of_somebody_else_is_not_handed_over_with_ones_own(town):
    town.ready("A1")
    town.ready("B1", BERIT)
    card = town.claimed()
    refused = refusal(hand, town, town.tap(), card, "A1", "B1")
    assert refused.detail.endswith("has no order B1")
    assert town.card(BERIT).orders[0].status == town.card().orders[0].status == "ready"


# A manager's PIN


def test_of_many_guesses_at_a_pin_only_the_first_few_are_looked_at(town):
    managed(town)
    town.ready()
    device, slugs = town.device("Ana"), []
    for number in range(GUESSES):
        tap = town.tap(tablet=device)
        slugs.append(refusal(order_taps.cancel, town.world, "A1", tap, "x", str(number)).slug)
    looked = [slug for slug in slugs if slug == "wrong-code"]
    assert len(looked) == access.WRONG_PINS_FREE + 1
    tap = town.tap(tablet=device)
    assert refusal(pause.pause, town.world, tap, 60 * MINUTE, "x", PIN).slug == "too-many-attempts"


def test_guesses_at_once_are_all_counted(town):
    managed(town)
    device = town.device("Ana")
    slugs = []

    def guess(depth):
        if depth:
            town.faults.once("access.put_tries", "before", lambda: guess(depth - 1))
        try:
            access.manager_of(town.world, device, "Ana", str(depth))
        except Refused as refused:
            slugs.append(refused.slug)

    guess(8)
    assert slugs.count("wrong-code") <= access.WRONG_PINS_FREE + 1


def test_bit_by_bit_is_no_way_round_the_pin_for_a_long_pause(town):
    managed(town)
    pause.pause(town.world, town.tap(), 30 * MINUTE, "rush")
    town.clock.advance(minutes=20)
    refused = refusal(pause.pause, town.world, town.tap(), 30 * MINUTE, "rush")
    assert refused.slug == "wrong-code"
    pause.pause(town.world, town.tap(), 10 * MINUTE, "rush")
    pause.resume(town.world, town.tap())
    refused = refusal(pause.pause, town.world, town.tap(), 30 * MINUTE, "rush")
    assert refused.slug == "wrong-code"
    pause.pause(town.world, town.tap(), 30 * MINUTE, "rush", PIN)
    assert last(town).data["manager"] == "Mia"


def test_a_managers_pause_is_made_shorter_without_one_and_later_ones_begin_anew(town):
    managed(town)
    pause.pause(town.world, town.tap(), 180 * MINUTE, "stock", PIN)
    town.clock.advance(minutes=60)
    pause.pause(town.world, town.tap(), 15 * MINUTE, "stock")
    town.clock.advance(minutes=16)
    pause.pause(town.world, town.tap(), 30 * MINUTE, "rush")
    assert town.world.stores.get("corner").paused_at == town.clock.now()


@pytest.mark.parametrize("day", ["2027-03-28", "2026-10-25"])
def test_a_pause_across_the_change_of_clocks_is_as_long_as_it_is(town, day):
    town.clock.at = town.clock.at.fromisoformat(f"{day}T00:45:00+00:00")
    pause.pause(town.world, town.tap(), 30 * MINUTE, "rush")
    assert town.world.stores.get("corner").paused_until - town.clock.now() == 30 * MINUTE
    longer = town.clock.now() + 31 * MINUTE
    assert refusal(pause.pause, town.world, town.tap(), longer, "x").slug == "wrong-code"


# Goods that went while the tablet was offline


def test_goods_that_went_unchecked_offline_are_kept_and_told_to_the_manager():
    town = managed(Town(replace(CORNER, manager_phone="+46701740699")))
    town.ready(requires_id=True, amount_due=Money(500, "SEK"))
    card = town.claimed()
    told = {"proof": "code", "code": card.hand_over_code}
    assert refusal(hand, town, town.tap(), card, **told).slug == "validation-error"
    hand(town, town.tap(), card, **told, taken_at=town.clock.now())
    data = last(town).data
    assert (data["mismatch"], data["unchecked"]) == (True, ["id", "amount"])
    assert dones(town)[0].hand_over.mismatch
    town.pump()
    assert [one for one in town.telephone.bodies("+46701740699") if "check" in one]


def test_a_pin_never_waited_on_a_tablet(town):
    managed(town)
    town.ready()
    card = town.claimed()
    told = {"proof": "manager", "pin": PIN}
    refused = refusal(hand, town, town.tap(), card, **told, taken_at=town.clock.now())
    assert refused.more["errors"][0]["pointer"] == "/taken_at"
    hand(town, town.tap(), card, **told)


def test_who_was_signed_in_when_the_goods_went_gave_them(town):
    town.ready()
    device = town.device("Ana")
    card = town.claimed()
    town.clock.advance(hours=12, minutes=1)
    late = town.tap(tablet=device)
    assert refusal(hand, town, late, card).slug == "forbidden"
    refused = refusal(hand, town, late, card, taken_at=town.clock.now())
    assert refused.slug == "forbidden"
    hand(town, late, card, taken_at=town.clock.now() - 2 * MINUTE)
    assert last(town).data["by"] == "Ana"


def test_an_order_that_was_cancelled_meanwhile_cannot_have_been_handed_over(town):
    managed(town)
    town.ready("A1")
    town.ready("A2")
    card = town.claimed()
    order_taps.cancel(town.world, "A1", town.tap(), "sold", PIN)
    refused = refusal(hand, town, town.tap(), card, "A1", "A2", taken_at=town.clock.now())
    assert refused.slug == "invalid-transition"
    assert town.card().order("A2").status == "ready"


def test_a_hand_over_told_after_it_was_undone_elsewhere_is_one_again(town):
    town.ready()
    card = town.claimed()
    went = town.clock.now()
    town.clock.advance(seconds=5)
    hand(town, town.tap(), card)
    tablet.undo(town.world, card.pickup_id, town.tap())
    hand(town, town.tap(), card, taken_at=went)
    assert [one.hand_over.taken_at for one in dones(town)] == [went]
    assert refusal(hand, town, town.tap(), card, taken_at=went).slug == "not-found"


# A visit that was served in part


def in_part(town, **told):
    town.ready("A1")
    town.ready("A2")
    card = town.claimed()
    hand(town, town.tap(), card, "A1", proof="signature", signature=STROKES, **told)
    return card


def test_who_leaves_with_a_part_was_served_and_the_rest_waits_on(town):
    card = in_part(town)
    answer = tablet.left(town.world, card.pickup_id, town.tap())
    (done,) = dones(town)
    assert (done.pickup_id, done.hand_over.signature) == (card.pickup_id, STROKES)
    waits = town.card()
    assert answer["card"]["pickup_id"] == waits.pickup_id != card.pickup_id
    assert ([one.order_id for one in waits.orders], waits.stage) == (["A2"], "expected")
    assert STROKES not in repr(waits)
    (told,) = recall.recall(town.world, town.device())["done"]
    assert (told["pickup_id"], told["proof"]) == (card.pickup_id, "signature")
    recall.missing(town.world, card.pickup_id, town.tap(), "A1")
    assert [one.order_id for one in town.card().open_tasks] == ["A1"]
    town.pump()
    town.clock.advance(seconds=20)
    town.work()
    assert town.telephone.sent == [one for one in town.telephone.sent if "1-5" not in one.body]


def test_what_was_given_to_who_left_can_be_taken_back(town):
    card = in_part(town)
    tablet.left(town.world, card.pickup_id, town.tap())
    tablet.undo(town.world, card.pickup_id, town.tap())
    back = town.card()
    assert (back.pickup_id, back.stage, back.hand_over) == (card.pickup_id, "claimed", None)
    assert sorted(one.order_id for one in back.open_orders) == ["A1", "A2"]
    assert dones(town) == []
    hand(town, town.tap(), back, "A1", "A2")
    assert not town.is_on_board()


def test_the_rest_is_a_visit_of_its_own(town):
    card = in_part(town)
    tablet.left(town.world, card.pickup_id, town.tap())
    town.clock.advance(minutes=30)
    town.hear("here 7")
    hand(town, town.tap(), town.card(), "A2")
    assert sorted(len(one.orders) for one in dones(town)) == [1, 1]
    assert len(recall.recall(town.world, town.device())["done"]) == 2


def test_taking_back_the_first_of_two_visits_keeps_the_proof_of_the_second(town):
    card = in_part(town)
    town.ready("A3")
    tablet.left(town.world, card.pickup_id, town.tap())
    tablet.arrived(town.world, town.card().pickup_id, town.tap(), "7")
    hand(town, town.tap(), town.card(), "A2", proof="signature", signature="1,1 2,2")
    tablet.undo(town.world, card.pickup_id, town.tap())
    assert town.card().hand_over.signature == "1,1 2,2"
    assert [one.order_id for one in town.card().open_orders] == ["A1", "A3"]


def test_a_signature_is_in_no_card_no_event_and_no_answer(town):
    device = town.device("Ana")
    town.ready("A1")
    town.ready("A2")
    card = town.claimed()
    tap = town.tap(tablet=device)
    hand(town, tap, card, "A1", proof="signature", signature=STROKES)
    town.pump()
    told = (
        tablet.state(town.world, device),
        recall.recall(town.world, device),
        town.world.pickups.events("corner", 0, 100),
        town.world.access.command(tap.tablet.tablet_id, tap.command_id),
        town.tablets.pushed,
    )
    assert STROKES not in repr(told)


# The text that somebody comes


def comings(town):
    return [body for body in town.telephone.bodies(ANNA) if "Ana" in body or "Bo" in body]


def test_a_claim_given_up_before_its_text_went_leaves_it_to_the_next_claim(town):
    town.ready()
    pickup_id = town.claimed().pickup_id
    tablet.unclaim(town.world, pickup_id, town.tap())
    town.pump()
    assert comings(town) == []
    town.clock.advance(minutes=1)
    tablet.claim(town.world, pickup_id, town.tap("Bo"))
    town.pump()
    assert ["Bo" in one for one in comings(town)] == [True]
    tablet.unclaim(town.world, pickup_id, town.tap())
    tablet.claim(town.world, pickup_id, town.tap())
    town.pump()
    assert len(comings(town)) == 1


def test_a_claim_anew_of_who_has_left_or_was_served_says_nothing(town):
    for ends in (
        lambda card: tablet.left(town.world, card.pickup_id, town.tap()),
        lambda card: hand(town, town.tap(), card),
    ):
        town.ready()
        card = town.claimed()
        tablet.unclaim(town.world, card.pickup_id, town.tap())
        tablet.claim(town.world, card.pickup_id, town.tap("Bo"))
        ends(card)
        town.pump()
    assert comings(town) == []
