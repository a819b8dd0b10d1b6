"""What stays on the board, what is done, and how the two come together again."""

from dataclasses import replace

from chalicelib.domain import facts
from chalicelib.domain.decide import decide
from chalicelib.domain.pickup import (
    HERE,
    MESSAGES_MAX,
    Bin,
    Message,
    Question,
    Status,
    board_facts,
)
from chalicelib.domain.settling import rejoin, settle
from tests.domain.builders import (
    NOW,
    after,
    arrived,
    claimed,
    gone,
    handed_over,
    on_the_way,
    order,
    pickup,
    ready,
    take_in,
)

LATER = order("L", due_at=after(hours=9))


def settled(at):
    return settle(at, "p-next", "7777")


def parted():
    """A visit for R handed over, while L stays for later: (waiting, done)."""
    after_it, _ = decide(claimed(ready(), LATER, visit=("R",)), handed_over("R"), NOW)
    return settled(after_it)


def test_an_open_pickup_stays_as_it_is():
    at = claimed()
    assert settled(at) == (at, None)


def test_a_pickup_with_nothing_left_is_done():
    at = gone()
    assert settled(at) == (None, at)


def test_open_orders_wait_on_as_a_visit_of_their_own():
    waiting, done = parted()
    fresh = replace(pickup(LATER), pickup_id="p-next", hand_over_code="7777")
    assert waiting == replace(fresh, said_at=done.said_at, described_at=done.described_at)
    assert (done.pickup_id, [one.order_id for one in done.orders]) == ("p-1", ["R"])


def test_the_next_visit_takes_along_neither_arrival_nor_claim_nor_messages():
    at = gone(ready(), messages=(Message(NOW, "hi"),), rev=7)
    waiting, _ = settled(replace(at, orders=(*at.orders, LATER)))
    fresh = pickup(LATER)
    for name in ("stage", "arrived_at", "claimed_by", "visit", "messages", "rev"):
        assert getattr(waiting, name) == getattr(fresh, name)
    assert waiting.hand_over is None


def test_what_was_handed_over_stays_on_the_card_until_the_visit_ends():
    partly, _ = decide(claimed(), handed_over("R"), NOW)
    kept, _ = settled(partly)
    assert kept == partly


def test_what_was_cancelled_leaves_the_card_and_the_visit_at_once():
    then, _ = decide(claimed(), facts.OrderCancelled("P", "sold out"), NOW)
    kept, done = settled(then)
    assert ([one.order_id for one in kept.orders], kept.visit, done) == (["R"], ("R",), None)


def test_what_was_picked_up_elsewhere_leaves_the_card_of_who_is_not_here():
    then, _ = decide(on_the_way(), facts.OrderPickedUp("R", "counter"), NOW)
    kept, _ = settled(then)
    assert [one.order_id for one in kept.orders] == ["P"]


def test_a_visit_taken_back_is_joined_by_what_waits():
    waiting, done = parted()
    undone, _ = decide(done, facts.HandOverUndone("Ana"), NOW)
    back = rejoin(undone, replace(waiting, rev=5))
    assert [one.order_id for one in back.orders] == ["R", "L"]
    assert (back.pickup_id, back.stage, back.visit, back.rev) == ("p-1", "claimed", ("R",), 5)


def test_a_visit_taken_back_with_nothing_waiting_is_a_new_row():
    assert rejoin(claimed(rev=9), None) == claimed()


def test_what_was_said_since_the_hand_over_outlives_its_undoing():
    waiting, done = parted()
    said = replace(
        waiting, visit=("L",), messages=(Message(NOW, "wait"),), no_texts=True, text_failed=True
    )
    back = rejoin(done, said)
    assert back.visit == ("R", "L")
    assert (back.no_texts, back.text_failed) == (True, True)
    assert back.messages == (Message(NOW, "wait"),)


def test_messages_of_both_keep_to_the_limit():
    waiting, done = parted()
    many = tuple(Message(NOW, str(number)) for number in range(MESSAGES_MAX))
    back = rejoin(replace(done, messages=many), replace(waiting, messages=many[:1]))
    assert [message.body for message in back.messages] == [*map(str, range(1, 10)), "0"]


def test_an_order_is_never_on_a_card_twice():
    waiting, done = parted()
    both = rejoin(done, replace(waiting, orders=(*waiting.orders, ready("R"))))
    assert [one.order_id for one in both.orders] == ["R", "L"]


def test_a_question_expires():
    at = pickup(question=Question("stall", after(minutes=10)))
    assert at.open_question(after(minutes=9)) == "stall"
    assert at.open_question(after(minutes=10)) is None
    assert pickup().open_question(NOW) is None


def test_the_stages_of_who_is_here_are_two():
    assert {one.stage for one in (arrived(), claimed())} == HERE
    assert not on_the_way().is_here


def test_a_tap_depends_on_stage_claim_orders_pieces_and_tasks():
    at = board_facts(pickup())
    assert at != board_facts(None)
    assert at != board_facts(on_the_way())
    assert at != board_facts(pickup(ready(bins=(Bin("B9"),)), order()))
    assert at != board_facts(pickup(ready(), order(status=Status.PREPARING)))
    assert board_facts(claimed()) != board_facts(claimed(claimed_by="Bo"))
    assert at != board_facts(pickup(tasks=(take_in(),)))
    assert at != board_facts(pickup(ready(keep_ended_at=NOW), order()))


def test_a_tap_does_not_depend_on_what_customers_write():
    assert board_facts(pickup(stall="5", messages=(Message(NOW, "hi"),))) == board_facts(pickup())
    noted, bare = (pickup(tasks=(take_in(note=note),)) for note in ("shoes", None))
    assert board_facts(noted) == board_facts(bare)
