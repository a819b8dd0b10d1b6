"""Every event of a tap tells on which device it was made and, where that is known, by whom."""

from chalicelib.services import order_taps, tablet
from tests.worlds import BINS, CORNER, refusal


def last_data(town):
    return town.world.pickups.event(CORNER.store_id, len(town.events())).data


def test_whatever_is_tapped_tells_who_and_where(town):
    town.put()
    device = town.device("Ana")
    tap = lambda: town.tap(tablet=device)  # noqa: E731 - one thought
    pickup_id = town.card().pickup_id
    for command, *more in (
        (order_taps.ready, "A1", tap(), BINS),
        (tablet.arrived, pickup_id, tap(), "7"),
        (tablet.claim, pickup_id, tap()),
        (tablet.unclaim, pickup_id, tap()),
        (tablet.place, pickup_id, tap(), "5"),
        (tablet.left, pickup_id, tap()),
        (order_taps.preparing, "A1", tap()),
    ):
        named = {"inside": False} if command is tablet.place else {}
        command(town.world, *more, **named)
        data = last_data(town)
        assert (data["by"], data["device"]) == ("Ana", device.tablet_id), command


def test_without_a_name_only_the_device_is_told(town):
    town.ready()
    tap = town.tap(None)
    tablet.arrived(town.world, town.card().pickup_id, tap, None)
    assert last_data(town)["device"] == tap.tablet.tablet_id
    assert "by" not in last_data(town)


def test_a_name_that_is_not_signed_in_there_is_not_believed(town):
    town.ready()
    device, pickup_id = town.device("Ana"), town.card().pickup_id
    tablet.arrived(town.world, pickup_id, town.tap("Bo", tablet=device), None)
    assert "by" not in last_data(town)
    tablet.left(town.world, pickup_id, town.tap("Bo", tablet=device))
    assert last_data(town)["by"] == "staff"


def test_what_the_customer_does_has_no_device(town):
    town.ready()
    town.hear("here 5")
    assert "device" not in last_data(town)


def test_who_signs_out_gives_up_the_claim_on_that_device(town):
    town.ready()
    town.claimed()
    device = town.device("Ana")
    tablet.release_claims(town.world, device, "Ana")
    assert last_data(town) == {"by": "Ana", "device": device.tablet_id}


def test_taking_a_finished_hand_over_back_tells_it_too(town):
    town.ready()
    town.claimed()
    pickup_id = town.hand_over("A1")
    tap = town.tap("Bo")
    tablet.undo(town.world, pickup_id, tap)
    assert last_data(town) == {"by": "Bo", "device": tap.tablet.tablet_id}


def test_a_long_silent_claim_is_taken_over_after_the_stores_own_time(town):
    town.ready()
    pickup_id = town.claimed().pickup_id
    town.clock.advance(seconds=240)
    assert refusal(tablet.claim, town.world, pickup_id, town.tap("Bo")).slug == "invalid-transition"
    town.clock.advance(seconds=1)
    tablet.claim(town.world, pickup_id, town.tap("Bo"))
    assert town.card().claimed_by == "Bo"
    assert last_data(town)["again"] is True
