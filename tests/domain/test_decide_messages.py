"""What the staff tell the customer, where they see them, and who looked at a number."""

from dataclasses import replace

import pytest

from chalicelib.domain import facts
from chalicelib.domain.catalogue import LANGUAGES, catalogue
from chalicelib.domain.decide import decide
from chalicelib.domain.decide_messages import CANNED, may_text, message_sent
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import MESSAGES_MAX
from tests.domain.builders import (
    BODY,
    NOW,
    PHONE,
    after,
    arrived,
    bare,
    before,
    claimed,
    here,
    on_the_way,
    order,
    outcome,
    pickup,
    ready,
)

SOON = facts.StaffMessaged("Ana", "two_minutes")


def refusal(at, fact):
    with pytest.raises(Refused) as refused:
        decide(at, fact, NOW)
    return refused.value


def agreed(**fields):
    return arrived(ready(texts=True), order(), **fields)


def test_a_ready_made_answer_stands_on_the_card_by_its_key():
    then, (event,) = decide(agreed(), SOON, NOW)
    (message,) = then.messages
    assert (message.by, message.canned, message.body) == ("Ana", "two_minutes", "")
    assert event.data == {"by": "Ana", "canned": "two_minutes"}


def test_words_of_their_own_stand_on_the_card_and_not_in_the_event():
    then, (event,) = decide(agreed(), facts.StaffMessaged("Ana", None, BODY), NOW)
    assert (then.messages[0].body, then.messages[0].canned) == (BODY, None)
    assert event.data == {"by": "Ana", "canned": None}
    assert BODY not in repr(event)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_ready_made_answer_is_there_in_every_language(language):
    known = catalogue(language).messages
    assert {f"staff_{key}" for key in CANNED} == {one for one in known if one.startswith("staff_")}


def test_what_is_no_ready_made_answer_is_refused():
    assert "none of two_minutes" in refusal(agreed(), facts.StaffMessaged("Ana", "sing")).detail


def test_the_oldest_message_goes_first():
    at = agreed()
    for _ in range(MESSAGES_MAX + 1):
        at, _ = decide(at, SOON, NOW)
    assert len(at.messages) == MESSAGES_MAX


def test_two_messages_of_one_moment_can_be_told_apart():
    once, (first,) = decide(agreed(), SOON, NOW)
    twice, (second,) = decide(once, facts.StaffMessaged("Bo", None, BODY), NOW)
    assert message_sent(twice, first.at).canned == "two_minutes"
    assert message_sent(twice, second.at).body == BODY
    assert message_sent(twice, after(minutes=1)) is None


def test_what_the_customer_wrote_is_none_of_the_staffs():
    then, _ = decide(agreed(), facts.Messaged(NOW, BODY), NOW)
    assert message_sent(then, NOW) is None


@pytest.mark.parametrize(
    ("at", "may"),
    [
        (agreed(), True),
        (arrived(texted_at=NOW), True),
        (bare(texted_at=NOW), True),
        (bare(), False),
        (arrived(), False),
        (agreed(no_texts=True), False),
        (agreed(no_texts_to_country=True), False),
        (agreed(phone_e164=None), False),
        (replace(agreed(), orders=()), False),
    ],
)
def test_the_staff_write_with_consent_or_to_who_has_written(at, may):
    assert may_text(at) is may
    assert (outcome(decide, at, SOON) == "!invalid-transition") is not may


@pytest.mark.parametrize(
    ("at", "why", "way_out"),
    [
        (agreed(no_texts=True), "stopped our texts", ("phone",)),
        (agreed(no_texts_to_country=True), "country", ("phone",)),
        (agreed(phone_e164=None), "no phone number", ()),
        (arrived(), "did not agree", ("phone",)),
    ],
)
def test_who_may_not_be_written_to_is_said_why(at, why, way_out):
    refused = refusal(at, SOON)
    assert why in refused.detail
    assert (refused.current, refused.allowed) == ("arrived", way_out)


def test_that_the_customer_wrote_counts_for_this_visit_only():
    left, _ = decide(arrived(texted_at=NOW), facts.Left(NOW, "staff"), NOW)
    assert not may_text(left)


@pytest.mark.parametrize(
    ("fact", "stall", "inside"),
    [
        (facts.PlaceCorrected("7"), "7", False),
        (facts.PlaceCorrected(None), None, False),
        (facts.PlaceCorrected(None, inside=True), None, True),
    ],
)
def test_where_the_customer_stands_is_what_the_staff_see(fact, stall, inside):
    then, (event,) = decide(claimed(stall="5"), fact, NOW)
    assert (then.stall, then.inside) == (stall, inside)
    assert (event.data["stall"], event.data["inside"]) == (stall, inside)
    assert "stall" in event.data["changed"]


def test_a_place_that_is_right_already_is_no_news():
    assert decide(arrived(stall="7"), facts.PlaceCorrected("7"), NOW) == (arrived(stall="7"), ())


def test_no_older_text_moves_the_customer_back():
    then, _ = decide(arrived(stall="5"), facts.PlaceCorrected("7"), NOW)
    assert decide(then, here(before(minutes=1), stall="3"), NOW)[0].stall == "7"
    assert decide(then, here(after(minutes=1), stall="3"), NOW)[0].stall == "3"


def test_who_is_not_here_stands_nowhere():
    assert refusal(on_the_way(), facts.PlaceCorrected("7")).allowed == ("arrived",)


def test_every_look_at_a_number_is_told_and_the_number_is_not():
    at = pickup()
    for _ in range(2):
        then, (event,) = decide(at, facts.PhoneShown("Ana"), NOW)
        assert (then, event.type, event.data) == (at, "phone_shown", {"by": "Ana"})
        assert PHONE not in repr(event)


def test_who_has_no_number_has_none_to_show():
    assert "no phone number" in refusal(pickup(phone_e164=None), facts.PhoneShown("Ana")).detail
