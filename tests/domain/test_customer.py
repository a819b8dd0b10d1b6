"""What is known of a customer across stores."""

from chalicelib.domain.customer import (
    WRONG_CODES_MAX,
    Customer,
    EarlyText,
    Evidence,
    LastVisit,
    Tie,
    early_at,
    having_tried,
    is_stranger,
    may_try_code,
    remembering,
    with_store,
    without_store,
)
from tests.domain.builders import NOW, after, before, store

ANNA = Customer("c-1", stores=("a", "b"))
A, B = store(store_id="a", number="+1"), store(store_id="b", number="+2")


def text(body="here", at=NOW, store_id="a"):
    return EarlyText(at, store_id, body)


def test_a_store_with_an_open_pickup_is_known_once():
    assert with_store(ANNA, "c").stores == ("a", "b", "c")
    assert with_store(ANNA, "b") is ANNA


def test_a_store_without_one_is_forgotten():
    assert without_store(ANNA, "a").stores == ("b",)
    assert without_store(ANNA, "z") == ANNA


def test_an_early_text_counts_for_two_hours_and_at_its_own_store():
    kept = remembering(ANNA, text())
    assert early_at(kept, A, after(minutes=119)) == (text(),)
    assert early_at(kept, A, after(hours=2)) == ()
    assert early_at(kept, B, NOW) == ()


def test_of_four_early_texts_the_oldest_gives_way():
    kept = ANNA
    for number in range(4):
        kept = remembering(kept, text(str(number), before(minutes=9 - number)))
    assert [one.body for one in early_at(kept, A, NOW)] == ["1", "2", "3"]


def test_an_early_text_counts_at_every_store_of_the_number_it_went_to():
    kept = remembering(ANNA, EarlyText(NOW, "a", "here", "+2"))
    assert [one.body for one in early_at(kept, B, NOW)] == ["here"]
    assert early_at(kept, store(store_id="c", number="+3"), NOW) == ()


def test_only_a_number_with_which_nothing_was_agreed_or_done_is_a_strangers():
    known = Evidence(NOW, "checkout", "v1")
    visit = LastVisit("main-st", "p-1", NOW, "2026-11-24", "K7Q2")
    assert is_stranger(Customer("c-1", phone_e164="+15550100777", answered=(NOW,)))
    for told in (
        {"consent": known},
        {"opted_out": known},
        {"opted_in": known},
        {"stores": ("main-st",)},
        {"last_visit": visit},
        {"tie": Tie("here", NOW, ("a", "b"), NOW)},
    ):
        assert not is_stranger(Customer("c-1", **told))


def test_five_wrong_codes_within_an_hour_are_the_most():
    customer = Customer("c-1")
    for tries in range(WRONG_CODES_MAX):
        assert may_try_code(customer, after(minutes=tries))
        customer = having_tried(customer, after(minutes=tries))
    assert not may_try_code(customer, after(minutes=59))
    assert may_try_code(customer, after(minutes=60))
