"""Who may tap: people, their PINs, and how guessing them is slowed down."""

from dataclasses import replace
from datetime import timedelta

from chalicelib.services import access, tablet
from chalicelib.services.records import Tries
from tests.worlds import CORNER, refusal


def test_two_who_sign_in_at_once_are_both_there(town):
    """The second write meets a device that has moved since it was read, and reads it again."""
    device = town.device()
    access.add_person(town.world, CORNER.store_id, "Ida", "1111")
    access.add_person(town.world, CORNER.store_id, "Eva", "2222")
    other = lambda: access.sign_in(town.world, device, "Eva", "2222")  # noqa: E731 - one thought
    town.faults.once("access.sign_in", "before", other)
    present = access.sign_in(town.world, device, "Ida", "1111")
    assert {"Ida", "Eva"} <= set(present)


def test_nobody_signs_in_on_a_tablet_that_is_revoked_meanwhile(town):
    device = town.device()
    access.add_person(town.world, CORNER.store_id, "Ida", "1111")
    revoked = replace(device, revoked_at=town.clock.now())
    town.put_tablet(revoked)
    assert refusal(access.sign_in, town.world, device, "Ida", "1111").slug == "unauthorized"


def test_wrong_pins_delay_that_person_and_nobody_else(town):
    """One story, because every PIN is hashed slowly."""
    access.add_person(town.world, CORNER.store_id, "Ana", "2468")
    access.add_person(town.world, CORNER.store_id, "Bo", "1357")
    device = town.device()
    for _ in range(access.WRONG_PINS_FREE + 1):
        assert refusal(access.sign_in, town.world, device, "Ana", "0000").slug == "wrong-code"
    waiting = refusal(access.sign_in, town.world, device, "Ana", "2468")
    assert (waiting.slug, waiting.more["retry_after_seconds"]) == ("too-many-attempts", 3)
    assert access.sign_in(town.world, device, "Bo", "1357") == ["Bo"]
    town.clock.advance(seconds=3)
    device = town.world.access.tablet(device.store_id, device.tablet_id)
    assert access.sign_in(town.world, device, "Ana", "2468") == ["Ana", "Bo"]
    assert town.world.access.tries("pin/corner/Ana") == Tries("pin/corner/Ana")


def test_the_delay_grows_to_a_limit(town):
    tries, delays = Tries("pin", 4), []
    for _ in range(10):
        tries = access._once_more(tries, town.clock.now())
        delays.append((tries.until - town.clock.now()).total_seconds())
    assert delays == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    long_after = access._once_more(Tries("pin", 10**6), town.clock.now())
    assert long_after.until - town.clock.now() == timedelta(seconds=300)


def test_of_two_wrong_guesses_at_once_both_count(town):
    """Each is counted before it is looked at; the second write meets a row that has moved."""
    access.add_person(town.world, CORNER.store_id, "Ana", "2468")
    device = town.device()
    guess = lambda pin: refusal(access.sign_in, town.world, device, "Ana", pin).slug  # noqa: E731 - one thought
    town.faults.once("access.put_tries", "before", lambda: guess("0000"))
    assert guess("1111") == "wrong-code"
    assert town.world.access.tries("pin/corner/Ana").count == 2


def test_of_many_guesses_at_once_none_is_looked_at_beyond_the_free_ones(town):
    """Also a right one waits, if it comes while the delay of wrong ones lasts."""
    access.add_person(town.world, CORNER.store_id, "Ana", "2468")
    device = town.device()
    town.world.access.put_tries(Tries("pin/corner/Ana", access.WRONG_PINS_FREE))
    during = []
    right = lambda: during.append(refusal(access.sign_in, town.world, device, "Ana", "2468").slug)  # noqa: E731 - one thought
    town.faults.once("access.put_tries", "after", right)
    assert refusal(access.sign_in, town.world, device, "Ana", "0000").slug == "wrong-code"
    assert during == ["too-many-attempts"]


def test_an_unknown_name_and_a_wrong_pin_are_alike(town):
    """In words, in what is kept, and so in the time that they take."""
    access.add_person(town.world, CORNER.store_id, "Ana", "2468")
    device = town.device()
    seen = []
    for name in ("Nobody", "Ana"):
        town.faults.calls.clear()
        refused = refusal(access.sign_in, town.world, device, name, "1")
        tries = town.world.access.tries(f"pin/corner/{name}")
        seen.append((refused.slug, refused.detail, tuple(town.faults.calls[:-1]), tries.count))
    assert seen[0] == seen[1]
    assert town.world.access.person(CORNER.store_id, "Nobody") is None


def test_who_signs_out_is_off_that_device(town):
    device = town.device("Ana", "Bo")
    assert access.sign_out(town.world, device, "Ana") == ["Bo"]
    assert set(town.world.access.tablet(device.store_id, device.tablet_id).people) == {"Bo"}


def test_only_a_managers_pin_is_a_managers(town):
    access.add_person(town.world, CORNER.store_id, "Ana", "2468")
    access.add_person(town.world, CORNER.store_id, "Mia", "8642", "manager")
    device = town.device("Ana")
    assert access.manager_of(town.world, device, "Ana", "8642").name == "Mia"
    assert refusal(access.manager_of, town.world, device, "Ana", "2468").slug == "wrong-code"


def test_who_guesses_a_managers_pin_takes_nothing_back_with_their_own(town):
    access.add_person(town.world, CORNER.store_id, "Ana", "2468")
    device = town.device("Ana")
    refusal(access.manager_of, town.world, device, "Ana", "1")
    access.sign_in(town.world, device, "Ana", "2468")
    assert town.world.access.tries("manager/corner/Ana").count == 1


def test_nobody_guesses_a_managers_pin_under_a_made_up_name(town):
    access.add_person(town.world, CORNER.store_id, "Mia", "8642", "manager")
    device = town.device("Ana")
    for name in ("Nobody", "", "Mia"):
        refused = refusal(access.manager_of, town.world, device, name, "8642")
        assert refused.slug == "forbidden"


def test_a_manager_is_present_while_their_shift_lasts(town):
    for name, role in (("Ana", "associate"), ("Mia", "manager"), ("Max", "manager")):
        access.add_person(town.world, CORNER.store_id, name, "1", role)
    assert access.managers(town.world, CORNER.store_id) == ["Max", "Mia"]
    device = town.device("Ana", "Mia")
    assert access.managers_present(town.world, device) == ["Mia"]
    access.manager_present(town.world, device)
    town.clock.advance(hours=access.SHIFT_HOURS)
    refused = refusal(access.manager_present, town.world, device)
    assert (refused.slug, "sign in" in refused.detail) == ("forbidden", True)


def test_no_associate_is_a_manager_who_is_present(town):
    access.add_person(town.world, CORNER.store_id, "Ana", "1")
    assert refusal(access.manager_present, town.world, town.device("Ana")).slug == "forbidden"


def test_after_twelve_hours_nobody_is_on_the_board_any_more(town):
    device = town.device("Ana")
    assert tablet.state(town.world, device)["people"] == ["Ana"]
    town.clock.advance(hours=12)
    assert tablet.state(town.world, device)["people"] == []
