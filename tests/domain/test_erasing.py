"""What of an order and an event may stay: ids, times and numbers, and nobody's words."""

from dataclasses import fields

from chalicelib.domain.erasing import bare_body, bare_order, leaves_traces, wordless
from chalicelib.domain.event_types import EVENT_TYPES
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import LineException, Order
from tests.outside import NOON

TYPED_BY_SOMEBODY = {"reason"}
OURS = {"by", "manager", "device", "tablet", "label", "named_by"}
"""Names of the staff and of tablets: the shop's own, not the customer's."""
NEITHER_NAME_NOR_WORDS = {
    *{"code", "changed", "channel", "stall", "proof", "unchecked", "about", "kind", "task_id"},
    *{"canned", "slot_id", "lines"},
}


def test_every_word_in_an_event_is_known_for_what_it_is():
    """A type of event with a new text in its data has to be looked at here first."""
    texts = {
        name
        for kind in EVENT_TYPES.values()
        for name, says in kind.data.items()
        if says.rstrip("?") not in {"time", "number", "flag"}
    }
    assert texts <= TYPED_BY_SOMEBODY | OURS | NEITHER_NAME_NOR_WORDS


def test_words_go_and_everything_else_stays():
    lines = [{"line_id": "1", "quantity": 1, "reason": "Anna has it"}]
    data = {"by": "Ana", "reason": "Anna asked", "lines": lines, "undo_until": NOON}
    left = wordless(Event("order_picked_up", NOON, ("A1",), data)).data
    assert left == {
        "by": "Ana",
        "reason": "erased",
        "lines": [{"line_id": "1", "quantity": 1, "reason": "erased"}],
        "undo_until": NOON,
    }


def test_without_words_an_event_stays_as_it_is():
    for data in ({}, {"reason": None}, {"code": "K7Q2"}, {"reason": "erased"}):
        event = Event("order_placed", NOON, ("A1",), data)
        assert wordless(event) == event


def test_a_card_remembers_what_started_a_text_and_what_holds_words():
    assert leaves_traces(Event("order_ready", NOON))
    assert leaves_traces(Event("return_refused", NOON, data={"reason": "worn"}))
    assert not leaves_traces(Event("order_placed", NOON, data={"code": "K7Q2"}))


def test_of_an_order_only_what_is_nobodys_is_left():
    missing = (LineException("1", 2, "Anna's dog", "oats"), LineException("2", 1, "refused"))
    order = Order(
        "A1",
        "K7Q2",
        NOON,
        NOON,
        number="+467",
        person="Robin",
        short=missing,
        extra={"new": "Anna"},
    )
    bare = bare_order(order)
    assert (bare.number, bare.person, bare.extra) == (None, None, {})
    assert bare.short == (
        LineException("1", 2, "erased", "erased"),
        LineException("2", 1, "refused"),
    )
    same = {"order_id", "code", "due_at", "placed_at", "status", "version", "lines", "bins"}
    assert same <= {one.name for one in fields(Order)}
    assert all(getattr(bare, name) == getattr(order, name) for name in same)


def test_of_what_was_put_the_goods_are_left():
    line = {"line_id": "1", "sku": "MILK", "name": "Milk", "quantity": 2, "reason": "sour"}
    body = {"store_id": "corner", "customer": {"name": "Anna"}, "metadata": {}, "lines": [line]}
    assert bare_body(body) == {
        "store_id": "corner",
        "customer": {"name": "erased"},
        "lines": [{"line_id": "1", "sku": "MILK", "name": "Milk", "quantity": 2}],
    }
    assert bare_body({}) == {"customer": {"name": "erased"}, "lines": []}
