"""What a hand-over at the board tells besides its proof, and what is refused all at once."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from chalicelib.domain.facts import ShortLine
from chalicelib.domain.pickup import LineException, Money
from chalicelib.services import access, commands, hand_overs, orders, tablet
from chalicelib.services.hand_overs import Beside
from tests.worlds import BINS, CORNER, Town, refusal

MANAGER = "+46701740699"
LINES = [
    {"line_id": "L1", "sku": "x", "name": "Milk", "quantity": 3},
    {"line_id": "L2", "sku": "y", "name": "Eggs", "quantity": 1},
]
EVERYTHING = {"requires_id": True, "min_age": 18, "amount_due": Money(500, "SEK")}


def waiting(town, order_id="A1", **more):
    """An order with two lines whose customer is here and is walked out to."""
    town.put(order_id, body={"customer": {"name": "Anna"}, "lines": LINES}, **more)
    commands.ready(town.world, order_id, BINS, more.pop("exceptions", ()))
    return town.claimed() if not town.card().is_here else town.card()


def give(town, *order_ids, code=None, proof="code", tap=None, **beside):
    card = town.card()
    told = (order_ids or ("A1",), proof, code or card.hand_over_code, "", None)
    tap = tap or town.tap()
    return tablet.hand_over(town.world, card.pickup_id, tap, *told, Beside(**beside))


def short(line_id="L1", quantity=1, reason="missing", order_id="A1"):
    return ShortLine(order_id, line_id, quantity, reason)


def pointers(refused):
    assert refused.slug == "validation-error"
    return [one["pointer"] for one in refused.more["errors"]]


def done(town):
    return next(row for key, row in town.memory.rows.items() if key[0] == "done")


def wrong(town):
    return "0000" if town.card().hand_over_code != "0000" else "1111"


def test_what_nobody_looked_at_is_told_all_at_once_and_nothing_goes(town):
    waiting(town, **EVERYTHING)
    refused = refusal(give, town, checked=frozenset({"age"}))
    assert pointers(refused) == ["/checked/id", "/checked/amount"]
    assert town.card().orders[0].status == "ready"
    give(town, checked=frozenset({"id", "age", "amount"}))
    assert not town.is_on_board()


def test_only_what_is_handed_over_has_to_be_looked_at(town):
    waiting(town, "A1")
    waiting(town, "A2", **EVERYTHING)
    give(town, "A1")
    assert [one.order_id for one in town.card().open_orders] == ["A2"]
    assert len(pointers(refusal(give, town, "A1", "A2"))) == 3


def test_what_stayed_behind_is_told_and_kept(town):
    waiting(town)
    give(town, short=(short(), short("L2", reason="refused")))
    assert town.events()[-2:] == ["lines_changed", "order_picked_up"]
    told = town.world.pickups.event(CORNER.store_id, len(town.events()) - 1)
    assert told.data["by"] == "Ana"
    assert [one["reason"] for one in told.data["lines"]] == ["missing", "refused"]
    assert len(orders.get_order(town.world, "A1").order.short) == 2


def test_an_undone_hand_over_has_nothing_left_behind(town):
    waiting(town)
    answer = give(town, short=(short(),))
    assert answer["card"] is None
    pickup_id = done(town).pickup_id
    card = tablet.undo(town.world, pickup_id, town.tap())["card"]
    assert card["orders"][0]["exceptions"] == []
    assert orders.get_order(town.world, "A1").order.short == ()


@pytest.mark.parametrize(
    ("lines", "where"),
    [
        ((short("L9"),), ["/exceptions/0/line_id"]),
        ((short(quantity=4),), ["/exceptions/0/quantity"]),
        ((short(quantity=3),), []),
        ((short(quantity=2), short(quantity=2, reason="refused")), ["/exceptions/1/quantity"]),
        ((short(order_id="A2"),), ["/exceptions/0/order_id"]),
        ((short("L9"), short("L2", 2)), ["/exceptions/0/line_id", "/exceptions/1/quantity"]),
    ],
)
def test_only_what_was_there_can_stay_behind(town, lines, where):
    waiting(town)
    if where:
        assert pointers(refusal(give, town, short=lines)) == where
    else:
        assert give(town, short=lines)["card"] is None


def test_what_was_missing_already_cannot_stay_behind_and_a_substitute_can(town):
    gone = LineException("L2", 1, "sold out")
    other = LineException("L1", 2, "sold out", "oat milk")
    town.put(body={"customer": {"name": "Anna"}, "lines": LINES})
    commands.ready(town.world, "A1", BINS, (gone, other))
    town.claimed()
    assert pointers(refusal(give, town, short=(short("L2"),))) == ["/exceptions/0/quantity"]
    assert give(town, short=(short("L1", 3, "refused"),))["card"] is None


def test_an_order_whose_row_is_gone_has_no_lines(town):
    waiting(town)
    town.memory.rows.pop(("order", "A1"))
    assert pointers(refusal(give, town, short=(short(),))) == ["/exceptions/0/line_id"]


def test_a_signature_is_kept_with_what_is_done_and_nowhere_else(town):
    waiting(town)
    tap = town.tap()
    give(town, proof="signature", tap=tap, signature="12,34 56,78")
    assert done(town).hand_over.signature == "12,34 56,78"
    assert "12,34" not in repr(town.world.pickups.events(CORNER.store_id, 0, 100))
    kept = town.world.access.command(tap.tablet.tablet_id, tap.command_id)
    assert "12,34" not in repr(kept.answer)


def test_what_was_tapped_offline_counts_from_then(town):
    waiting(town)
    town.clock.advance(minutes=30)
    then = town.clock.now() - timedelta(minutes=29)
    give(town, taken_at=then.astimezone(timezone(timedelta(hours=5))))
    told = town.world.pickups.event(CORNER.store_id, len(town.events()))
    assert told.data["wait_seconds"] == 60
    assert told.data["taken_at"].tzinfo is UTC
    assert orders.get_order(town.world, "A1").order.picked_up_at == then


@pytest.mark.parametrize(
    ("ahead", "is_refused"),
    [
        (timedelta(minutes=1), False),
        (timedelta(minutes=1, seconds=1), True),
        (timedelta(hours=-12), False),
        (timedelta(hours=-12, seconds=-1), True),
    ],
)
def test_a_tap_of_the_future_or_of_another_day_is_none(town, ahead, is_refused):
    waiting(town)
    at = town.clock.now() + ahead
    if is_refused:
        assert pointers(refusal(give, town, taken_at=at)) == ["/taken_at"]
    else:
        assert give(town, taken_at=at)["card"] is None


@pytest.mark.parametrize("year", [1, 9999])
def test_the_ends_of_the_calendar_are_refused_like_any_other_wrong_time(town, year):
    waiting(town)
    far = datetime(year, 1, 1, tzinfo=timezone(timedelta(hours=14 if year == 1 else -14)))
    assert pointers(refusal(give, town, taken_at=far)) == ["/taken_at"]


def test_what_was_tapped_offline_is_never_stale(town):
    waiting(town)
    seen = town.card()
    commands.ready(town.world, "A1", BINS[:1])
    old = {"version": seen.version}
    assert refusal(give, town, tap=town.tap(**old)).slug == "stale-version"
    assert give(town, tap=town.tap(**old), taken_at=town.clock.now())["card"] is None


def test_the_same_offline_tap_is_answered_the_same_long_after(town):
    waiting(town)
    tap, at = town.tap(), town.clock.now()
    card = town.card()
    told = (("A1",), "code", card.hand_over_code, "", None, Beside(taken_at=at))
    first = tablet.hand_over(town.world, card.pickup_id, tap, *told)
    town.clock.advance(hours=13)
    assert tablet.hand_over(town.world, card.pickup_id, tap, *told) == first


def test_a_wrong_code_is_refused_unless_the_goods_are_gone(town):
    waiting(town)
    assert refusal(give, town, code=wrong(town)).slug == "wrong-code"
    give(town, code=wrong(town), taken_at=town.clock.now())
    assert done(town).hand_over.proof == "code_mismatch"
    told = town.world.pickups.event(CORNER.store_id, len(town.events()))
    assert (told.data["mismatch"], told.data["proof"]) == (True, "code_mismatch")


def managed():
    return Town(replace(CORNER, manager_phone=MANAGER))


def of_the_code(town):
    return [one for one in town.telephone.bodies(MANAGER) if "code" in one]


def test_a_wrong_code_typed_offline_goes_to_the_manager_once_for_all_orders():
    town = managed()
    waiting(town, "A1")
    waiting(town, "A2")
    give(town, "A1", "A2", code=wrong(town), taken_at=town.clock.now())
    town.pump()
    (text,) = of_the_code(town)
    assert "Ana" in text
    assert "+1" in text


def test_a_right_code_typed_offline_does_not():
    town = managed()
    waiting(town)
    give(town, taken_at=town.clock.now())
    town.pump()
    assert of_the_code(town) == []


def test_the_manager_hears_of_a_part_of_a_visit_too_and_not_of_what_was_taken_back():
    town = managed()
    waiting(town, "A1")
    waiting(town, "A2")
    give(town, "A1", code=wrong(town), taken_at=town.clock.now())
    tablet.undo(town.world, town.card().pickup_id, town.tap())
    town.pump()
    assert of_the_code(town) == []
    town.clock.advance(seconds=1)
    give(town, "A1", code=wrong(town), taken_at=town.clock.now())
    town.clock.advance(seconds=1)
    give(town, "A2")
    town.pump()
    assert len(of_the_code(town)) == 1


def test_the_manager_is_not_told_of_a_wrong_code_hours_later():
    town = managed()
    waiting(town)
    give(town, code=wrong(town), taken_at=town.clock.now())
    town.clock.advance(hours=5)
    town.pump()
    assert of_the_code(town) == []


def test_a_hand_over_whose_order_is_gone_for_good_tells_the_manager_nothing():
    town = managed()
    waiting(town)
    give(town, code=wrong(town), taken_at=town.clock.now())
    town.memory.rows.pop(("order", "A1"))
    town.pump()
    assert of_the_code(town) == []


def test_a_managers_release_tells_who_allowed_it_and_never_the_pin(town):
    access.add_person(town.world, CORNER.store_id, "Mia", "8642", "manager")
    card = waiting(town)
    tap = town.tap()
    told = (("A1",), "manager", None, "8642", "phone lost")
    tablet.hand_over(town.world, card.pickup_id, tap, *told)
    data = town.world.pickups.event(CORNER.store_id, len(town.events())).data
    assert (data["by"], data["manager"], data["reason"]) == ("Ana", "Mia", "phone lost")
    assert "8642" not in repr(town.memory.rows)


def test_there_is_nothing_beside_unless_it_is_told():
    assert Beside() == hand_overs.NOTHING_BESIDE
    assert hand_overs.utc(None) is None
