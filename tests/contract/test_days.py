"""What is read of whole days: events backwards from now, and the pickups that were done."""

from dataclasses import replace
from datetime import timedelta
from random import Random

from chalicelib.domain.events import Event, numbered
from chalicelib.domain.store import Store
from chalicelib.services.records import Change
from tests.contract.given import DATE, board_one, change, command, conflict, event, kept
from tests.outside import NOON


def told_at(side, *minutes):
    """Events of these minutes after noon, each kept by itself."""
    for minute in minutes:
        kept(side, Event(f"minute_{minute}", NOON + timedelta(minutes=minute)))


def since(side, minute, below=0):
    at = NOON + timedelta(minutes=minute)
    return [one.type for one in side.pickups.events_since(side.name, at, below)]


def test_events_of_since_a_moment_are_read_in_order_and_older_ones_are_not(side):
    told_at(side, 0, 10, 20, 30)
    assert since(side, 10) == ["minute_10", "minute_20", "minute_30"]
    assert since(side, 11) == ["minute_20", "minute_30"]
    assert since(side, 31) == []


def test_only_events_below_a_number_are_read_if_it_is_given(side):
    told_at(side, 0, 10, 20, 30)
    assert since(side, 0, below=3) == ["minute_0", "minute_10"]
    assert since(side, 5, below=3) == ["minute_10"]
    assert since(side, 0, below=1) == []
    assert since(side, 0, below=99) == since(side, 0)


def test_events_of_a_store_where_nothing_happened_are_none(side):
    assert since(side, 0) == []


def test_a_clock_that_is_a_little_behind_hides_nothing_that_was_told_before(side):
    moments = (NOON, NOON - timedelta(seconds=2), NOON + timedelta(seconds=2))
    for at in moments:
        kept(side, Event("heard", at))
    found = side.pickups.events_since(side.name, NOON)
    assert [one.at for one in found] == [moments[0], moments[2]]


def test_events_of_more_than_a_megabyte_are_read_whole_and_in_order(side):
    dice = Random(1)
    for second in range(30):
        at = NOON + timedelta(seconds=second)
        kept(side, replace(event(data={"noise": dice.randbytes(30_000).hex()}), at=at))
    found = side.pickups.events_since(side.name, NOON + timedelta(seconds=1))
    assert [one.number for one in found] == list(range(2, 31))


def test_the_pickups_of_a_date_are_those_that_were_done_on_it(side):
    for name, date in (("anna", DATE), ("berit", DATE), ("carl", "2026-11-25")):
        one = board_one(side, name)
        done = replace(one, orders=(), rev=0)
        kept(side, event(), gone=one, done=done, done_date=date)
    found = side.pickups.done_on(side.name, DATE)
    assert {one.pickup_id for one in found} == {"p-anna", "p-berit"}
    assert side.pickups.done_on(side.name, "2026-11-23") == []
    assert side.pickups.done_on("elsewhere", DATE) == []


def store_of(side):
    """A store that is kept, as it is read."""
    number = "+46101380100"
    side.stores.put(Store(side.name, "Corner", number, "Europe/Stockholm"), None)
    return side.stores.get(side.name)


def test_a_store_is_changed_together_with_the_event_that_tells_of_it(side):
    before = store_of(side)
    until = NOON + timedelta(hours=1)
    kept(side, event("store_paused"), store=replace(before, paused_until=until, extra={"new": 1}))
    after = side.stores.get(side.name)
    assert (after.paused_until, after.extra, after.rev) == (until, {"new": 1}, before.rev + 1)
    assert side.stores.at_number(before.number)
    assert [one.type for one in side.pickups.events(side.name, 0, 9)] == ["store_paused"]


def test_a_store_that_somebody_else_changed_meanwhile_is_not_changed_nor_told_of(side):
    before = store_of(side)
    side.stores.put(replace(before, name="Kiosk"), before)
    late = change(side, event("store_paused"), store=before, command=command(side, "pause"))
    assert conflict(side.pickups.save, late) == {"store"}
    assert side.stores.get(side.name).name == "Kiosk"
    assert side.pickups.events(side.name, 0, 9) == []
    assert side.access.command(side.name, "pause") is None


def test_of_a_pause_whose_event_came_too_late_nothing_is_kept(side):
    before = store_of(side)
    late = change(side, event("store_paused"), store=replace(before, pause_reason="storm"))
    kept(side, event())
    assert conflict(side.pickups.save, late) == {"head"}
    assert side.stores.get(side.name) == before


def test_a_change_of_a_store_that_nobody_knows_is_none(side):
    unknown = Store(side.name, "Corner", "+46101380100", "Europe/Stockholm", rev=3)
    told = numbered((event("store_paused"),), side.name, 0)
    lost = Change(side.name, side.pickups.head(side.name), events=told, store=unknown)
    assert conflict(side.pickups.save, lost) == {"store"}
    assert side.stores.get(side.name) is None
