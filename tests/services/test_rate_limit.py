"""How often a key may ask: never more than its limit beyond a small credit, and nearly for free."""

from datetime import timedelta

import pytest

from chalicelib.services.rate_limit import CREDIT_MOST, LEASE_MOST, Leases, lease_size

LIMIT = 90


class Container:
    """One process of many, with leases of its own on the town's table."""

    def __init__(self, town, key_id="k1", limit=LIMIT):
        self.town, self.key_id, self.limit, self.leases = town, key_id, limit, Leases()

    def ask(self):
        access, now = self.town.world.access, self.town.clock.now()
        return self.leases.take(access, self.key_id, self.limit, now)

    def burst(self, count):
        """How many of so many requests are let in."""
        return sum(self.ask().allowed for _ in range(count))


@pytest.mark.parametrize("limit", [1, 2, 9, 10, 37, 90, 600, 5000])
def test_alone_a_container_lets_in_the_limit_exactly(town, limit):
    container = Container(town, limit=limit)
    assert container.burst(limit + 50) == limit


def test_the_next_window_begins_anew(town):
    container = Container(town)
    assert container.burst(LIMIT + 1) == LIMIT
    town.clock.advance(seconds=10)
    assert container.burst(LIMIT + 1) == LIMIT


def test_a_refusal_tells_when_to_come_again(town):
    container = Container(town)
    container.burst(LIMIT)
    town.clock.advance(seconds=3)
    refused = container.ask()
    assert (refused.allowed, refused.left, refused.ends_in_seconds) == (False, 0, 7)
    town.clock.advance(seconds=refused.ends_in_seconds)
    assert container.ask().allowed


def test_what_is_left_counts_down(town):
    container = Container(town)
    assert [container.ask().left for _ in range(LIMIT)] == list(range(LIMIT - 1, -1, -1))


def test_what_other_containers_took_is_seen_at_the_next_lease(town):
    first, second = Container(town), Container(town)
    assert first.burst(40) == 40
    assert second.burst(10) == 10
    assert second.ask().left <= LIMIT - 40


@pytest.mark.parametrize("containers", [2, 5, 20])
def test_many_containers_let_in_no_more_than_the_limit_and_their_credits(town, containers):
    all_of_them = [Container(town) for _ in range(containers)]
    let_in = sum(one.ask().allowed for _ in range(LIMIT) for one in all_of_them)
    assert let_in <= LIMIT + containers * CREDIT_MOST
    assert let_in >= LIMIT - containers * lease_size(LIMIT)


def test_one_key_takes_nothing_of_another(town):
    assert Container(town, "k1").burst(LIMIT + 1) == LIMIT
    assert Container(town, "k2").burst(LIMIT + 1) == LIMIT


def test_who_asks_rarely_costs_nothing(town):
    container = Container(town)
    for _ in range(20):
        assert container.burst(2) == 2
        town.clock.advance(seconds=10)
    assert "access.lease" not in town.faults.calls


def test_who_asks_often_costs_a_write_in_nine_requests(town):
    Container(town).burst(LIMIT)
    assert town.faults.calls.count("access.lease") <= 10


def test_who_is_over_the_limit_costs_nothing_more(town):
    container = Container(town)
    container.burst(LIMIT + 1)
    before = len(town.faults.calls)
    assert container.burst(1000) == 0
    assert len(town.faults.calls) == before


def test_a_large_limit_is_taken_in_no_larger_pieces():
    assert lease_size(10**6) == LEASE_MOST
    assert lease_size(1) == 1


def test_the_budget_of_a_window_is_asked_for_until_its_end(town):
    ends = []
    inner = town.memory.world.access.inner
    lease = inner.lease
    inner.lease = lambda budget, count, until: ends.append(until) or lease(budget, count, until)
    town.clock.advance(seconds=4)
    Container(town).burst(LIMIT)
    assert set(ends) == {town.clock.now() + timedelta(seconds=6)}
