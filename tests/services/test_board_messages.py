"""What goes from the board to a customer: who comes, what the staff write, that it is ready."""

from dataclasses import replace

import pytest

from chalicelib.domain.decide_messages import CANNED
from chalicelib.services import commands, order_taps, tablet
from chalicelib.services.ports import NotSent
from tests.worlds import ANNA, CORNER, Town, refusal

SECRET = "the violet hippo is yours"


def texts(town, phone=ANNA):
    return town.telephone.bodies(phone)


def tell(town, canned=None, body="", **more):
    return tablet.message(town.world, town.card().pickup_id, town.tap(**more), canned, body)


def test_still_mine_is_no_second_text_and_does_not_swallow_the_first(town):
    town.ready()
    town.pump()
    before = len(texts(town))
    pickup_id = town.claimed().pickup_id
    town.clock.advance(seconds=1)
    tablet.claim(town.world, pickup_id, town.tap())
    town.pump()
    assert ["Ana" in one for one in texts(town)[before:]] == [True]


def test_who_walks_out_by_now_is_named(town):
    town.ready()
    town.pump()
    before = len(texts(town))
    pickup_id = town.claimed().pickup_id
    tablet.unclaim(town.world, pickup_id, town.tap())
    tablet.claim(town.world, pickup_id, town.tap("Bo"))
    town.pump()
    assert ["Bo" in one for one in texts(town)[before:]] == [True]


def test_after_a_claim_was_given_up_the_next_one_sends_no_text(town):
    town.ready()
    pickup_id = town.claimed().pickup_id
    town.pump()
    before = len(texts(town))
    tablet.unclaim(town.world, pickup_id, town.tap())
    tablet.claim(town.world, pickup_id, town.tap("Bo"))
    town.pump()
    assert texts(town)[before:] == []


@pytest.mark.parametrize("canned", CANNED)
def test_a_ready_made_answer_goes_out_in_the_customers_language(canned):
    town = Town(CORNER)
    town.ready(language="sv")
    town.hear("här 5")
    town.pump()
    before = len(texts(town))
    card = tell(town, canned)["card"]
    town.pump()
    (text,) = texts(town)[before:]
    assert text.startswith("Corner: ")
    assert " you" not in text
    assert (card["messages"][-1]["canned"], card["messages"][-1]["body"]) == (canned, None)


def test_words_of_their_own_go_out_under_the_stores_name_once(town):
    town.ready()
    town.pump()
    before = len(texts(town))
    answer = tell(town, body=SECRET)
    town.pump()
    assert texts(town)[before:] == [f"Corner: {SECRET}"]
    assert answer["card"]["messages"][-1]["by"] == "Ana"
    assert SECRET not in repr(town.world.pickups.events(CORNER.store_id, 0, 100))


def test_words_are_spelled_as_the_store_spells():
    town = Town(replace(CORNER, spelling="fold"))
    town.ready()
    tell(town, body="już idę")
    town.pump()
    assert texts(town)[-1] == "Corner: juz ide"


def test_two_messages_of_one_moment_are_two_texts(town):
    town.ready()
    town.pump()
    before = len(texts(town))
    tell(town, body="one")
    tell(town, body="two")
    town.pump()
    assert sorted(texts(town)[before:]) == ["Corner: one", "Corner: two"]


def test_the_same_tap_is_one_text(town):
    town.ready()
    tap = town.tap()
    card = town.card()
    town.pump()
    before = len(texts(town))
    first = tablet.message(town.world, card.pickup_id, tap, "open_trunk")
    assert tablet.message(town.world, card.pickup_id, tap, "open_trunk") == first
    town.pump()
    assert len(texts(town)[before:]) == 1


def test_only_somebody_who_is_signed_in_writes(town):
    town.ready()
    assert refusal(tell, town, "open_trunk", name=None).slug == "forbidden"


def test_without_consent_the_staff_answer_who_has_written_and_nobody_else(town):
    town.ready("A1", consent=None)
    assert refusal(tell, town, "which_stall").slug == "invalid-transition"
    town.hear("here")
    before = len(texts(town))
    tell(town, "which_stall")
    town.pump()
    assert len(texts(town)[before:]) == 1


def test_who_wrote_before_the_order_was_put_has_written(town):
    town.hear("here")
    town.put(consent=None)
    assert town.card().is_here
    tell(town, "working_on_it")


def test_an_answer_to_somebody_elses_phone_is_no_word_from_the_buyer(town):
    code = town.ready("A1", consent=None).order.code
    town.hear(code, "+46701740609")
    assert refusal(tell, town, "which_stall").slug == "invalid-transition"


def test_after_a_stop_the_staff_are_told_to_call(town):
    town.ready()
    town.hear("STOP")
    refused = refusal(tell, town, "open_trunk")
    assert (refused.slug, refused.allowed) == ("invalid-transition", ("phone",))


def test_a_stop_between_the_tap_and_the_text_holds_it_back(town):
    town.ready()
    town.pump()
    before = len(texts(town))
    tell(town, "open_trunk")
    town.hear("STOP")
    town.pump()
    assert texts(town)[before:] == []


def test_a_message_that_is_late_or_about_a_visit_that_is_over_is_not_sent(town):
    town.ready()
    town.claimed()
    town.pump()
    before = len(texts(town))
    tell(town, "two_minutes")
    town.clock.advance(minutes=16)
    town.pump()
    tell(town, "two_minutes")
    town.hand_over("A1")
    town.pump()
    assert texts(town)[before:] == []


def test_a_message_that_was_pushed_off_the_card_is_not_sent(town):
    town.ready()
    town.pump()
    before = len(texts(town))
    tell(town, body="first")
    for _ in range(10):
        town.hear("qwertz uiop")
    town.pump()
    assert "Corner: first" not in texts(town)[before:]


def test_a_text_that_could_not_go_the_first_time_says_the_same_the_next(town):
    town.ready()
    town.pump()
    tell(town, body=SECRET)
    town.faults.once("telephone.send", "before", NotSent("20429", again=True))
    town.pump()
    town.clock.advance(seconds=30)
    town.work()
    assert texts(town)[-1] == f"Corner: {SECRET}"


def test_that_it_is_ready_is_said_once_more_at_once(town):
    town.ready()
    town.pump()
    first = texts(town)[-1]
    order_taps.resend(town.world, "A1", town.tap())
    town.pump()
    assert texts(town)[-2:] == [first, first]


@pytest.mark.parametrize(
    "change",
    [
        lambda town: commands.preparing(town.world, "A1"),
        lambda town: town.hear("here 5"),
        lambda town: town.clock.advance(hours=3),
    ],
)
def test_it_is_not_said_once_more_when_it_is_no_longer_so(change):
    town = Town(replace(CORNER, keep_hours=2))
    town.ready()
    town.pump()
    before = len(texts(town))
    order_taps.resend(town.world, "A1", town.tap())
    change(town)
    town.pump()
    assert not any("READY" in one for one in texts(town)[before:])


def test_an_order_that_is_not_ready_is_not_told_of(town):
    town.put()
    refused = refusal(order_taps.resend, town.world, "A1", town.tap())
    assert (refused.slug, refused.current) == ("invalid-transition", "placed")


def test_an_order_without_consent_is_not_told_of(town):
    town.ready(consent=None)
    assert refusal(order_taps.resend, town.world, "A1", town.tap()).slug == "invalid-transition"


def test_a_longer_kept_order_may_be_told_again(town):
    town.ready()
    town.clock.advance(hours=49)
    assert refusal(order_taps.resend, town.world, "A1", town.tap()).allowed == ("keep",)
    order_taps.keep(town.world, "A1", town.tap())
    town.pump()
    before = len(texts(town))
    order_taps.resend(town.world, "A1", town.tap())
    town.pump()
    assert len(texts(town)[before:]) == 1


def test_a_number_is_shown_whole_and_remembered_nowhere(town):
    town.ready()
    tap, pickup_id = town.tap(), town.card().pickup_id
    shown = tablet.phone(town.world, pickup_id, tap)
    assert (shown["phone"], shown["card"]["pickup_id"]) == (ANNA, pickup_id)
    assert ANNA not in repr(town.world.pickups.events(CORNER.store_id, 0, 100))
    kept = town.world.access.command(tap.tablet.tablet_id, tap.command_id)
    assert ANNA not in repr(kept.answer)
    assert tablet.phone(town.world, pickup_id, tap) == shown
    assert town.events().count("phone_shown") == 1


def test_the_same_look_is_answered_the_same_when_the_visit_is_over(town):
    town.ready()
    town.claimed()
    tap, pickup_id = town.tap(), town.card().pickup_id
    shown = tablet.phone(town.world, pickup_id, tap)
    town.hand_over("A1")
    assert tablet.phone(town.world, pickup_id, tap) == shown


def test_only_somebody_who_is_signed_in_sees_a_number(town):
    town.ready()
    refused = refusal(tablet.phone, town.world, town.card().pickup_id, town.tap(None))
    assert refused.slug == "forbidden"
    assert "phone_shown" not in town.events()


def test_the_next_text_names_the_stall_that_the_staff_saw(town):
    town.ready()
    town.hear("here 5")
    pickup_id = town.card().pickup_id
    card = tablet.place(town.world, pickup_id, town.tap(), "7", inside=False)["card"]
    assert (card["stall"], card["inside"]) == ("7", False)
    tablet.claim(town.world, pickup_id, town.tap())
    town.pump()
    assert "stall 7" in texts(town)[-1]
