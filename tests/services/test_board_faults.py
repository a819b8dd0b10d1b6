"""Every call of every command of the board fails once, before it happened and after: done once."""

import pytest

from chalicelib.domain.facts import ShortLine
from chalicelib.domain.pickup import Bin
from chalicelib.services import access, devices, order_taps, recall, tablet
from chalicelib.services.hand_overs import Beside
from chalicelib.services.ports import Unavailable
from tests.worlds import BERIT, CORNER, Town

PIN = "8642"
MIA = access.add_person(Town(CORNER).world, CORNER.store_id, "Mia", PIN, "manager")


def hand(town, tap, card, *order_ids, proof="id_seen", pin="", **beside):
    told = (order_ids, proof, None, pin, "because")
    return tablet.hand_over(town.world, card.pickup_id, tap, *told, Beside(**beside))


def berits(town):
    """The visit that was handed over before."""
    cards = [row for key, row in town.memory.rows.items() if key[0] in {"done", "pickup"}]
    return next(one.pickup_id for one in cards if one.customer_id == town.who(BERIT))


def waiting(town):
    town.world.access.put_person(MIA)
    body = {"customer": {"name": "Anna"}, "lines": [{"line_id": "L1", "quantity": 2}]}
    town.ready("A1", body=body)
    town.ready("A2")
    town.ready("B1", BERIT)
    town.claimed(BERIT)
    town.hand_over("B1", phone=BERIT)
    return town.claimed()


COMMANDS = {
    "message": lambda town, tap, card: tablet.message(
        town.world, card.pickup_id, tap, "open_trunk"
    ),
    "stall": lambda town, tap, card: tablet.place(
        town.world, card.pickup_id, tap, "Z9", inside=False
    ),
    "phone": lambda town, tap, card: tablet.phone(town.world, card.pickup_id, tap),
    "left": lambda town, tap, card: tablet.left(town.world, card.pickup_id, tap),
    "unclaim": lambda town, tap, card: tablet.unclaim(town.world, card.pickup_id, tap),
    "hand-over": lambda town, tap, card: hand(
        town, tap, card, "A1", short=(ShortLine("A1", "L1", 1, "missing"),)
    ),
    "released": lambda town, tap, card: hand(town, tap, card, "A1", "A2", proof="manager", pin=PIN),
    "bins": lambda town, tap, _: order_taps.correct_bins(town.world, "A1", tap, (Bin("C1"),)),
    "keep": lambda town, tap, _: order_taps.keep(town.world, "A1", tap),
    "undo": lambda town, tap, _: tablet.undo(town.world, berits(town), tap),
    "missing": lambda town, tap, _: recall.missing(town.world, berits(town), tap, None, "no milk"),
}
MORE = {"released": 2, "hand-over": 2}


def run_with(name, at=None, moment=""):
    """The command on a fresh town; its call number `at` fails once. Town, and calls made."""
    town = Town(CORNER)
    card = waiting(town)
    tap = town.tap(what=f"/{name}", command_id="the-command")
    number, before = [0], len(town.events())

    def fails(_, when):
        number[0] += when == moment
        if number[0] == at and when == moment:
            number[0] += 1
            raise Unavailable("away")

    start = len(town.faults.calls)
    town.faults.hook = fails
    try:
        COMMANDS[name](town, tap, card)
    except Unavailable:
        COMMANDS[name](town, tap, card)  # the page sends the same request again
    town.faults.hook = lambda *_: None
    assert len(town.events()) - before == MORE.get(name, 1), (name, at, moment)
    return town, len(town.faults.calls) - start


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("moment", ["before", "after"])
def test_whatever_call_fails_a_command_is_done_once(name, moment):
    _, calls = run_with(name)
    for at in range(1, calls + 1):
        town, _ = run_with(name, at, moment)
        assert PIN not in repr(town.world.pickups.events("corner", 0, 100))


@pytest.mark.parametrize("moment", ["before", "after"])
def test_whatever_call_fails_a_device_is_out_once(moment):
    for at in range(1, 8):
        town = Town(CORNER)
        town.world.access.put_person(MIA)
        device, other = town.device("Ana"), town.device("Bo")
        number = [0]

        def fails(_, when, number=number, at=at):
            number[0] += when == moment
            if number[0] == at and when == moment:
                number[0] += 1
                raise Unavailable("away")

        town.faults.hook = fails
        for _ in range(2):
            try:
                devices.revoke(town.world, device, other.tablet_id, "Ana", PIN)
            except Unavailable:
                continue
        town.faults.hook = lambda *_: None
        assert town.events() == ["device_revoked"]
        assert town.world.access.tablet("corner", other.tablet_id).people == {}
