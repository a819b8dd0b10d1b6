"""What the staff tap: one wins, a stale tap sees the fresh card, and an id has one answer."""

from datetime import timedelta

from chalicelib.services import access, commands, order_taps, tablet
from chalicelib.services.ports import Conflict, Unavailable
from tests.worlds import ANNA, BERIT, BINS, CORNER, HARBOUR, Town, refusal


def test_the_state_is_the_whole_board_of_the_tablets_store(town):
    town.ready("A1", ANNA)
    town.ready("B1", BERIT)
    town.put("C1", phone=None, due_at=town.clock.now() + timedelta(days=3))
    town.hear("here 5", BERIT)
    access.add_person(town.world, CORNER.store_id, "Mia", "1", "manager")
    told = tablet.state(town.world, town.device("Ana"))
    assert [one["column"] for one in told["cards"]] == ["arrived", "ready"]
    assert told["version"] == len(town.events())
    assert (told["people"], told["staff"], told["managers"]) == (["Ana"], ["Mia"], ["Mia"])
    assert (told["store"]["still_yours_seconds"], told["store"]["pause_reason"]) == (180, None)
    assert told["store"]["stalls"][0] == {"id": "1", "label": None}


def test_the_state_names_its_device(town):
    device = town.device()
    told = tablet.state(town.world, device)["device"]
    assert told == {"tablet_id": device.tablet_id, "label": device.label}


def test_a_shift_ends_by_itself(town):
    device = town.device("Ana")
    town.clock.advance(hours=12)
    assert tablet.state(town.world, device)["people"] == []


def test_the_head_tells_whether_anything_happened(town):
    device = town.device()
    before = tablet.head(town.world, device)
    town.put()
    assert tablet.head(town.world, device).number == before.number + 1


def test_somebody_waved_and_left_again(town):
    town.ready()
    pickup_id = town.card().pickup_id
    card = tablet.arrived(town.world, pickup_id, town.tap(None), "7")["card"]
    assert (card["stage"], card["stall"]) == ("arrived", "7")
    assert tablet.left(town.world, pickup_id, town.tap(None))["card"]["stage"] == "expected"


def test_of_two_who_claim_at_once_one_wins_and_the_other_is_told_who(town):
    town.ready()
    town.hear("here 5")
    pickup_id = town.card().pickup_id
    bo = lambda: tablet.claim(town.world, pickup_id, town.tap("Bo"))  # noqa: E731 - one thought
    town.faults.once("pickups.save", "before", bo)
    refused = refusal(tablet.claim, town.world, pickup_id, town.tap("Ana"))
    assert refused.slug == "invalid-transition"
    assert "Bo" in refused.detail
    assert town.card().claimed_by == "Bo"
    assert town.events().count("pickup_claimed") == 1


def test_a_tap_on_an_older_card_is_stale_and_carries_the_fresh_one(town):
    town.ready()
    town.hear("here 5")
    seen = town.card()
    commands.ready(town.world, "A1", BINS[:1])
    refused = refusal(tablet.claim, town.world, seen.pickup_id, town.tap(version=seen.version))
    assert refused.slug == "stale-version"
    assert refused.more["card"]["version"] == town.card().version
    assert len(refused.more["card"]["bins"]) == 1


def test_a_tap_is_not_stale_because_of_a_message(town):
    town.ready()
    town.hear("here 5")
    seen = town.card()
    town.hear("qwertz uiop")
    tap = town.tap(version=seen.version)
    assert tablet.claim(town.world, seen.pickup_id, tap)["card"]["claimed_by"] == "Ana"


def test_only_who_is_signed_in_on_the_device_claims_and_hands_over(town):
    town.ready()
    town.hear("here 5")
    pickup_id, device = town.card().pickup_id, town.device("Bo")
    for name in ("Ana", None):
        tap = town.tap(name, tablet=device)
        assert refusal(tablet.claim, town.world, pickup_id, tap).slug == "forbidden"
        refused = refusal(tablet.hand_over, town.world, pickup_id, tap, ("A1",), "id_seen", None)
        assert refused.slug == "forbidden"


def test_the_same_command_gets_the_same_answer_whatever_happened_since(town):
    town.ready()
    town.hear("here 5")
    pickup_id, tap = town.card().pickup_id, town.tap()
    first = tablet.claim(town.world, pickup_id, tap)
    tablet.unclaim(town.world, pickup_id, town.tap())
    assert tablet.claim(town.world, pickup_id, tap) == first
    assert town.card().claimed_by is None
    tablet.claim(town.world, pickup_id, town.tap("Bo"))
    assert tablet.claim(town.world, pickup_id, tap) == first
    town.hand_over("A1")
    assert tablet.claim(town.world, pickup_id, tap) == first
    town.clock.advance(hours=13)
    assert tablet.claim(town.world, pickup_id, tap) == first


def test_a_tap_that_changes_nothing_is_answered_and_remembered_too(town):
    town.ready()
    town.hear("here 5")
    pickup_id, tap = town.card().pickup_id, town.tap()
    first = tablet.unclaim(town.world, pickup_id, tap)
    tablet.claim(town.world, pickup_id, town.tap())
    assert tablet.unclaim(town.world, pickup_id, tap) == first
    assert town.card().claimed_by == "Ana"


def test_a_lost_reply_of_a_claim_is_a_claim(town):
    town.ready()
    town.hear("here 5")
    town.faults.once("pickups.save", "after", Unavailable("lost"))
    answer = tablet.claim(town.world, town.card().pickup_id, town.tap())
    assert answer["card"]["claimed_by"] == "Ana"
    assert town.events().count("pickup_claimed") == 1


def test_a_lost_reply_is_not_taken_for_a_stale_tap(town):
    town.ready()
    town.hear("here 5")
    card = town.card()
    town.faults.once("pickups.save", "after", Unavailable("lost"))
    answer = tablet.claim(town.world, card.pickup_id, town.tap(version=card.version))
    assert answer["card"]["claimed_by"] == "Ana"


def test_a_command_whose_memory_expired_in_between_is_tried_again(town):
    town.ready()
    town.hear("here 5")
    town.faults.once("pickups.save", "before", Conflict(frozenset({"command"})))
    answer = tablet.claim(town.world, town.card().pickup_id, town.tap())
    assert answer["card"]["claimed_by"] == "Ana"


def test_another_stores_pickups_and_orders_are_not_there(town):
    town = Town(CORNER, HARBOUR)
    town.ready()
    stranger = town.device("Ana", store=HARBOUR)
    pickup_id = town.card().pickup_id
    gone = refusal(tablet.claim, town.world, pickup_id, town.tap(tablet=stranger))
    missing = refusal(tablet.claim, town.world, "nothing", town.tap(tablet=stranger))
    assert gone.slug == missing.slug == "not-found"
    assert gone.detail.replace(pickup_id, "x") == missing.detail.replace("nothing", "x")
    tap = town.tap(tablet=stranger)
    refused = refusal(order_taps.keep, town.world, "A1", tap)
    assert (refused.slug, refused.detail) == ("not-found", "there is no order A1")


def test_a_wrong_code_hands_nothing_over(town):
    town.ready()
    card = town.claimed()
    wrong = "0000" if card.hand_over_code != "0000" else "1111"
    refused = refusal(
        tablet.hand_over, town.world, card.pickup_id, town.tap(), ("A1",), "code", wrong
    )
    assert refused.slug == "wrong-code"
    assert town.card().orders[0].status == "ready"


def test_an_order_is_prepared_and_made_ready_from_the_board(town):
    town.put()
    begun = order_taps.preparing(town.world, "A1", town.tap(None))
    assert begun["card"]["orders"][0]["status"] == "preparing"
    made = order_taps.ready(town.world, "A1", town.tap(None), BINS)
    assert made["card"]["orders"][0]["status"] == "ready"


def test_an_order_that_is_off_the_board_has_no_card_to_tap(town):
    town.put()
    commands.cancel(town.world, "A1", "x")
    refused = refusal(order_taps.preparing, town.world, "A1", town.tap(None))
    assert (refused.slug, refused.more) == ("not-found", {"card": None})


def test_a_card_that_goes_between_two_reads_is_gone(town):
    town.ready()
    town.hear("here 5")
    pickup_id = town.card().pickup_id
    town.faults.once("pickups.find", "after", lambda: commands.cancel(town.world, "A1", "x"))
    assert refusal(tablet.claim, town.world, pickup_id, town.tap()).slug == "not-found"


def test_who_signs_out_walks_out_to_nobody(town):
    town.ready("A1", ANNA)
    town.ready("B1", BERIT)
    town.claimed(ANNA, "Ana")
    town.claimed(BERIT, "Bo")
    tablet.release_claims(town.world, town.device("Ana"), "Ana")
    assert town.card(ANNA).claimed_by is None
    assert town.card(BERIT).claimed_by == "Bo"
    assert town.events().count("pickup_unclaimed") == 1


def test_a_claim_that_changed_hands_meanwhile_is_not_released(town):
    town.ready()
    pickup_id = town.claimed().pickup_id

    def hands_change():
        tablet.unclaim(town.world, pickup_id, town.tap())
        tablet.claim(town.world, pickup_id, town.tap("Bo"))

    town.faults.once("pickups.board", "after", hands_change)
    tablet.release_claims(town.world, town.device("Ana"), "Ana")
    assert town.card().claimed_by == "Bo"
