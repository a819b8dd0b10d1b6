"""Events: their numbers, their ids, and the texts they start."""

import pytest

from chalicelib.domain.events import Event, numbered, text_kinds
from tests.domain.builders import NOW, event

SILENT = """
order_placed order_amended order_rescheduled order_expired hand_over_undone customer_on_the_way
eta_changed customer_moved customer_left customer_messaged pickup_unclaimed
pickup_person_changed keep_extended keep_ended text_failed texts_stopped texts_started pickup_rated
lines_changed phone_shown
"""


def test_events_take_the_stores_next_numbers_in_the_order_they_were_caused():
    kept = numbered((event("order_placed"), event("customer_arrived")), "main-st", 7)
    assert [(one.type, one.number) for one in kept] == [
        ("order_placed", 8),
        ("customer_arrived", 9),
    ]
    assert {one.store_id for one in kept} == {"main-st"}


def test_no_events_take_no_numbers():
    assert numbered((), "main-st", 7) == ()


def test_an_id_is_unique_over_all_stores():
    assert Event("order_placed", NOW, store_id="main-st", number=8).event_id == "main-st-8"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("order_ready", "ready"),
        ("order_delayed", "delayed"),
        ("order_cancelled", "cancelled"),
        ("pickup_claimed", "walking_out"),
        ("staff_messaged", "staff_message"),
        ("order_picked_up", "rate"),
        ("wait_goal_missed", "sorry_wait"),
        ("customer_arrived", "manager_alone"),
    ],
)
def test_what_the_customer_should_know_starts_a_text(kind, text):
    assert text_kinds(event(kind)) == (text,)


@pytest.mark.parametrize("kind", SILENT.split())
def test_what_the_customer_said_or_knows_starts_none(kind):
    assert text_kinds(event(kind)) == ()


def test_only_an_order_taken_back_is_told_to_be_gathered_again():
    assert text_kinds(event("order_preparing", was_ready=True)) == ("preparing_again",)
    assert text_kinds(event("order_preparing", was_ready=False)) == ()
    assert text_kinds(event("order_preparing")) == ()


@pytest.mark.parametrize(
    ("told", "texts"),
    [
        (event("wait_goal_missed", times=1), ("sorry_wait",)),
        (event("wait_goal_missed", times=2), ("manager_wait",)),
        (event("wait_goal_missed", times=3), ()),
        (Event("order_reminded", NOW, ("R",), {"kind": "reminder"}), ("reminder",)),
        (Event("order_reminded", NOW, ("R",), {"kind": "last_call"}), ("last_call",)),
        (Event("order_reminded", NOW, ("R",), {"kind": "resend"}), ("ready_again",)),
        (Event("order_reminded", NOW, ("R",), {"kind": "song"}), ()),
        (event("pickup_claimed", by="Ana"), ("walking_out",)),
        (event("pickup_claimed", by="Ana", again=True), ()),
        (event("pickup_claimed", by="Bo", again=True, anew=True), ("walking_out",)),
        (event("order_picked_up", mismatch=True), ("rate", "manager_mismatch")),
        (event("order_picked_up", mismatch=False), ("rate",)),
        (event("customer_messaged", about="person", asks=True), ("person_ask",)),
        (event("customer_messaged", about="person", asks=False), ()),
        (event("pickup_person_changed", by="customer", helper=True), ("person_confirmed",)),
        (event("pickup_person_changed", by="text", named=True), ()),
    ],
)
def test_which_text_an_event_starts_may_stand_in_its_data(told, texts):
    assert text_kinds(told) == texts


def test_an_event_of_a_newer_version_has_no_effects():
    assert text_kinds(event("order_teleported")) == ()
