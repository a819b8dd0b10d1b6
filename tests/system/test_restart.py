"""A gateway that dies in the middle of a pickup loses nothing that was answered with success."""

import subprocess
import sys
from pathlib import Path

import pytest

from local import engine
from local.engine import ROOT
from tests.ports import free_triple
from tests.system.conftest import until
from tests.system.running import Running, Tablet

pytestmark = pytest.mark.engine

PHONE = "+12025550187"
SECOND_START_SECONDS = 5


def test_a_killed_gateway_goes_on_where_it_was(tmp_path: Path) -> None:
    system = Running(free_triple(), tmp_path)
    system.start()
    try:
        assert system.put_order("KILL-1", PHONE).status == 201
        assert system.put_order("KILL-2", "+12025550143").status == 201
        before = system.demo
        assert system.ready("KILL-1").status == 200
        system.kill()  # the READY text may or may not be out yet

        took = system.start()

        assert took < SECOND_START_SECONDS
        assert system.demo == before
        texts = until(lambda: system.screen(PHONE), what="the READY text")
        assert "is READY" in texts[0]["body"]
        assert "checked in, stall 5" in system.text(PHONE, "here 5")["reply"]
        system.kill()
        assert system.text("+12025550143", "here 2")["status"] == 0  # nobody answers
        system.start()

        tablet = Tablet(system)
        card = tablet.card("KILL-1")
        assert card is not None
        assert (card["stage"], card["stall"]) == ("arrived", "5")
        hand_over = {"name": "Ana", "order_ids": ["KILL-1"], "proof": {"kind": "id_seen"}}
        assert tablet.tap(card["pickup_id"], "hand-over", **hand_over).status == 200
        system.kill()
        system.start()
        assert system.api("GET", "/v1/orders/KILL-1").json()["status"] == "picked_up"
        story = [e["type"] for e in system.events() if "KILL-1" in e["order_ids"]]
        assert story == ["order_placed", "order_ready", "customer_arrived", "order_picked_up"]
        ready = [text for text in system.screen(PHONE) if "is READY" in text["body"]]
        assert len(ready) == 1  # told once, whatever died in between
    finally:
        assert system.stop() == 0
    assert not (tmp_path / "run.json").exists()


def test_a_text_that_came_while_nobody_answered_is_found_by_the_sweep(tmp_path: Path) -> None:
    """The webhook is lost and Twilio tries no more: its own list is the only place left."""
    system = Running(free_triple(), tmp_path, options=["--sweep-seconds", "5"])
    system.start()
    try:
        system.put_order("SWEEP-1", PHONE)
        system.ready("SWEEP-1")
        system.kill()
        assert system.text(PHONE, "here 3")["status"] == 0
        system.start()

        def arrived() -> bool:
            card = Tablet(system).card("SWEEP-1")
            return card is not None and card["stage"] == "arrived"

        until(arrived, seconds=90, what="the arrival")  # a webhook is given a minute first
        answered = until(
            lambda: [t for t in system.screen(PHONE) if "checked in" in t["body"]],
            what="the answer",
        )
        assert len(answered) == 1
    finally:
        assert system.stop() == 0


def test_a_second_system_does_not_take_the_folder_of_a_living_one(tmp_path: Path) -> None:
    first = Running(free_triple(), tmp_path)
    first.start()
    try:
        command = [sys.executable, "-m", "local", "--port", str(free_triple())]
        command += ["--folder", str(tmp_path)]
        second = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, timeout=30, check=False
        )
        assert second.returncode == 1
        assert f"in use by the system on port {first.port}" in second.stderr
        assert first.put_order("STILL-1").status == 201
    finally:
        assert first.stop() == 0


def test_only_a_process_of_ours_is_ended() -> None:
    """A number that was written down may be somebody else's by now."""
    waits = [sys.executable, "-c", "print('up', flush=True); input()"]
    other = subprocess.Popen(waits, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == b"up\n"  # before that it may have no command line yet
        engine.end_process(other.pid, "ministack")
        assert other.poll() is None
        engine.end_process(other.pid, "input()")
        assert other.wait(timeout=5) is not None
    finally:
        other.communicate()
