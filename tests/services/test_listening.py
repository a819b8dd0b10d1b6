"""Whether anybody hears the board, and who is told when nobody does."""

from dataclasses import replace

import pytest

from chalicelib.domain.store import Holiday
from chalicelib.services import access, devices, listening, tablet
from chalicelib.services.ports import NotSent, Unavailable
from chalicelib.services.records import Seen
from tests.worlds import ANNA, BERIT, CORNER, Town

MANAGER = "+46701740699"


@pytest.fixture
def town():
    """A store with a manager."""
    return Town(replace(CORNER, manager_phone=MANAGER))


def listeners(town):
    found = listening.listening(town.world, CORNER.store_id, town.clock.now())
    return [one.tablet_id for one in found]


def told(town):
    town.pump()
    return town.telephone.bodies(MANAGER)


def test_a_tablet_that_is_seen_with_somebody_on_it_listens_for_a_minute(town):
    device = town.device("Ana")
    assert listeners(town) == []
    listening.keep_seen(town.world, device)
    town.clock.advance(seconds=60)
    assert listeners(town) == [device.tablet_id]
    town.clock.advance(seconds=1)
    assert listeners(town) == []


def test_a_tablet_is_kept_as_seen_every_twenty_seconds_at_most(town):
    device = town.device("Ana")
    kept = []
    for _ in range(5):
        listening.keep_seen(town.world, device)
        at = town.world.access.seen(CORNER.store_id)[device.tablet_id]
        kept.append((town.clock.now() - at).total_seconds())
        town.clock.advance(seconds=10)
    assert kept == [0, 10, 0, 10, 0]


def test_no_tablet_listens_without_anybody_on_it(town):
    empty, over = town.device(), town.device("Ana")
    listening.keep_seen(town.world, empty)
    town.clock.advance(hours=12)
    listening.keep_seen(town.world, over)
    assert listeners(town) == []


def test_no_revoked_tablet_and_no_other_stores_listens(town):
    device = town.device("Ana")
    listening.keep_seen(town.world, device)
    town.put_tablet(replace(device, revoked_at=town.clock.now(), rev=1))
    elsewhere = Seen("harbour", device.tablet_id, town.clock.now())
    town.world.access.keep_seen(elsewhere, town.clock.now())
    assert listeners(town) == []


def test_a_tablet_that_cannot_be_kept_as_seen_gets_its_board_all_the_same(town):
    town.faults.once("access.keep_seen", "before", Unavailable("slow"))
    listening.keep_seen(town.world, town.device("Ana"))
    assert town.world.access.seen(CORNER.store_id) == {}


def test_when_seen_is_in_the_list_of_tablets(town):
    device = town.device("Mia")
    listening.keep_seen(town.world, device)
    access.add_person(town.world, CORNER.store_id, "Mia", "1", "manager")
    (mine,) = devices.listed(town.world, device)
    assert mine["seen_at"] == town.clock.now()


def test_an_arrival_that_nobody_hears_is_told_to_the_manager_at_once(town):
    code = town.ready().order.code
    town.hear("here 5")
    assert told(town) == [
        f"Corner: {code} is here (stall 5) and no tablet is on. Please go out, or open the board."
    ]


def test_an_arrival_that_somebody_hears_is_not(town):
    listening.keep_seen(town.world, town.device("Ana"))
    town.ready()
    town.hear("here 5")
    assert told(town) == []


def test_it_is_told_once_for_each_arrival(town):
    town.ready()
    town.ready("B1", BERIT)
    for phone in (ANNA, BERIT):
        town.hear("here", phone)
    assert len(told(town)) == 2
    town.hear("here 5")
    town.hear("grey volvo")
    town.clock.advance(minutes=1)
    assert len(told(town)) == 2


def test_who_comes_again_is_told_again(town):
    town.ready()
    town.hear("here 5")
    assert len(told(town)) == 1
    tablet.left(town.world, town.card().pickup_id, town.tap())
    town.clock.advance(minutes=5)
    town.hear("here 5")
    assert len(told(town)) == 2


def test_an_arrival_is_not_told_once_somebody_walks_out_or_the_customer_is_gone(town):
    town.ready()
    town.ready("B1", BERIT)
    town.claimed()
    town.hear("here", BERIT)
    tablet.left(town.world, town.card(BERIT).pickup_id, town.tap())
    assert told(town) == []


def test_an_earlier_arrival_is_not_told_of_a_later_one(town):
    """Its text waited in the queue while the customer left and came again."""
    town.ready()
    town.pump()
    town.hear("here 5")
    town.telephone.answers = [NotSent("429", again=True)]
    assert told(town) == []
    tablet.left(town.world, town.card().pickup_id, town.tap())
    town.clock.advance(minutes=5)
    town.hear("here 5")
    assert len(told(town)) == 1


def test_a_closed_store_wakes_nobody(town):
    closed = replace(CORNER, manager_phone=MANAGER, holidays=(Holiday("2026-11-24"),))
    town.world.stores.put(replace(closed, rev=1), town.world.stores.get(CORNER.store_id))
    town.ready()
    town.hear("here 5")
    assert told(town) == []


def test_a_store_without_hours_is_never_known_to_be_closed(town):
    unknown = replace(CORNER, manager_phone=MANAGER, hours={})
    town.world.stores.put(replace(unknown, rev=1), town.world.stores.get(CORNER.store_id))
    town.ready()
    town.hear("here 5")
    assert len(told(town)) == 1


def test_a_store_without_a_manager_tells_nobody():
    town = Town()
    town.ready()
    town.hear("here 5")
    town.pump()
    assert {one.to_e164 for one in town.telephone.sent} == {ANNA}


def test_a_manager_who_stopped_is_told_nothing(town):
    town.hear("STOP", MANAGER)
    town.ready()
    town.hear("here 5")
    assert told(town) == []


def test_a_text_that_was_refused_for_now_is_not_sent_once_somebody_listens(town):
    town.ready()
    town.pump()
    town.hear("here 5")
    town.telephone.answers = [NotSent("429", again=True)]
    assert told(town) == []
    listening.keep_seen(town.world, town.device("Ana"))
    town.clock.advance(seconds=30)
    assert told(town) == []


def test_whoever_brings_something_back_is_told_without_a_code(town):
    town.task()
    town.hear("here 5")
    (body,) = told(town)
    assert body.startswith("Corner: - is here (stall 5)")
