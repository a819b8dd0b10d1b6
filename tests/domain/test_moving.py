"""An order of another phone: off one card, onto the other, and not while its customer waits."""

from dataclasses import replace

import pytest

from chalicelib.domain.errors import Refused
from chalicelib.domain.moving import moved_in, moved_out
from chalicelib.domain.pickup import OPEN_ORDERS_MAX, Stage
from tests.domain.builders import (
    NOW,
    PHONE,
    after,
    arrived,
    claimed,
    gone,
    on_the_way,
    order,
    pickup,
    ready,
    take_in,
)


def ids(orders):
    return [one.order_id for one in orders]


def test_the_order_leaves_and_the_others_stay():
    then = moved_out(on_the_way(), order("P"))
    assert (then.stage, ids(then.orders)) == (Stage.ON_THE_WAY, ["R"])


def test_a_card_with_nothing_else_on_it_leaves_the_board():
    assert moved_out(pickup(order("P")), order("P")).stage is Stage.GONE
    kept = moved_out(replace(pickup(order("P")), tasks=(take_in(),)), order("P"))
    assert kept.stage is Stage.EXPECTED


@pytest.mark.parametrize("here", [arrived, claimed])
def test_an_order_whose_customer_waits_for_it_stays(here):
    with pytest.raises(Refused) as refused:
        moved_out(here(), order("P"))
    assert refused.value.slug == "invalid-transition"
    assert refused.value.allowed == ("left", "hand-over")


def test_the_order_joins_the_other_card_whose_name_stays():
    then = moved_in(pickup(ready("A")), order("P"), PHONE, NOW)
    assert (ids(then.orders), then.name, then.phone_e164) == (["A", "P"], pickup().name, PHONE)


def test_it_joins_the_visit_of_who_is_here_if_it_is_near():
    at = arrived(ready("A"))
    assert moved_in(at, order("P"), PHONE, NOW).visit == ("A", "P")
    assert moved_in(at, order("P", due_at=after(hours=9)), PHONE, NOW).visit == ("A",)


def test_a_full_card_takes_no_more_and_one_that_is_over_none():
    full = pickup(*(order(f"N{n}") for n in range(OPEN_ORDERS_MAX)))
    for at, slug in ((full, "limit-reached"), (gone(), "invalid-transition")):
        with pytest.raises(Refused) as refused:
            moved_in(at, order("X"), PHONE, NOW)
        assert refused.value.slug == slug
