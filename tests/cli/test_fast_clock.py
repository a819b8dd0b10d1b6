"""The clock of a played day: it stands until it begins, then runs at its pace for everybody."""

import time
from datetime import UTC, datetime, timedelta

from cli.simulate.clock import Clock
from local.pace import Pace, PacedWork

START = datetime(2026, 11, 28, 12, 30, tzinfo=UTC)


class Machine:
    """A machine's clock that somebody turns."""

    def __init__(self):
        self.seconds = 1000.0

    def __call__(self):
        return self.seconds


class Kept:
    """A queue that keeps what it is given."""

    def __init__(self):
        self.messages = []

    def put(self, messages):
        self.messages.extend(messages)


def made(folder, speed=60):
    machine = Machine()
    Pace.made(folder / "pace.json", speed, START)
    return Pace(folder / "pace.json", machine), machine


def test_until_it_begins_it_stands(tmp_path):
    pace, machine = made(tmp_path)
    machine.seconds += 500
    assert pace.now() == START
    assert pace.seconds() == 0


def test_then_a_second_of_the_machine_is_a_minute(tmp_path):
    pace, machine = made(tmp_path)
    pace.begin()
    machine.seconds += 10
    assert pace.now() == START + timedelta(minutes=10)
    assert pace.seconds() == 600


def test_whoever_has_the_file_sees_the_same_time(tmp_path):
    pace, machine = made(tmp_path)
    other = Pace(tmp_path / "pace.json", machine)
    pace.begin()
    machine.seconds += 7
    assert other.now() == pace.now() == START + timedelta(minutes=7)


def test_beginning_twice_changes_nothing(tmp_path):
    pace, machine = made(tmp_path)
    pace.begin()
    machine.seconds += 3
    Pace(tmp_path / "pace.json", machine).begin()
    assert pace.now() == START + timedelta(minutes=3)


def test_it_tells_milliseconds_and_no_less_as_the_table_keeps_them(tmp_path):
    pace, machine = made(tmp_path, speed=7)
    pace.begin()
    machine.seconds += 1.23456789
    assert pace.now().microsecond % 1000 == 0


def test_a_player_reckons_the_same_time_from_what_the_system_tells(tmp_path):
    Pace.made(tmp_path / "pace.json", 60, START)
    pace = Pace(tmp_path / "pace.json")
    pace.begin()
    assert abs(Clock(pace.told()).now() - pace.now()) < timedelta(seconds=60)


def test_a_system_that_tells_no_pace_has_the_machines_time():
    assert abs(Clock(None).now() - datetime.now(UTC)) < timedelta(seconds=5)


def test_the_queue_takes_at_once_what_has_no_delay():
    kept = Kept()
    PacedWork(kept, 60).put([{"do": "text"}])
    assert kept.messages == [{"do": "text"}]


def test_a_delay_goes_by_the_pace_and_is_not_waited_for_twice():
    kept = Kept()
    PacedWork(kept, 600).put([{"do": "rate", "delay_seconds": 12}, {"do": "text"}])
    assert kept.messages == [{"do": "text"}]
    deadline = time.monotonic() + 5
    while len(kept.messages) < 2 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert kept.messages[1:] == [{"do": "rate", "delay_seconds": 0}]
