"""A small Saturday on a system of its own, as `imhere simulate` plays it; and how it refuses."""

import json
from datetime import UTC, datetime

import pytest
from rich.console import Console

from cli import figures
from cli.simulate import report
from cli.simulate.follower import is_signed
from cli.simulate.ledger import RULES
from tests.cli.running import run

SMALL = ("--pickups", "40", "--speed", "200", "--opens", "9", "--closes", "12", "--json")
GIVE_UP_SECONDS = 240
SECRET = "whsec_" + "a" * 43 + "="
HOURS = [
    {"hour": 9, "all": {"count": 3, "p90_seconds": 90}, "handed_over": 3},
    {"hour": 10, "all": {"count": 0, "p90_seconds": None}, "handed_over": 0},
]
SPELL = {"count": 3, "p50_seconds": 61, "p90_seconds": 90}
NOTHING = {"count": 0, "p50_seconds": None, "p90_seconds": None}
KPIS = {
    "wait": {"all": SPELL, "announced": SPELL, "unannounced": NOTHING},
    "under_goal": 1.0,
    "arrivals": 3,
    "announced": 1.0,
    "arrival_to_claim_p50_seconds": 20,
    "arrival_to_answer_p95_seconds": None,
    "not_ready_at_arrival": 0.0,
    "abandoned": None,
    "ready_on_time": 0.974,
    "no_show": None,
    "handed_over": 3,
    "rating": {"count": 0, "mean": None},
    "by_hour": HOURS,
    "overbooked_slots": 0,
    "goals": {
        "p50_seconds": 120,
        "p90_seconds": 300,
        "wait_seconds": 180,
        "arrival_to_answer_p95_seconds": 5,
        "arrival_to_claim_p50_seconds": 20,
        "ready_on_time": 0.97,
        "not_ready_at_arrival": 0.02,
        "announced": 0.6,
        "no_show": 0.02,
        "rating": 4.6,
        "overbooked_slots": 0,
    },
}


def test_a_small_saturday_loses_and_doubles_nothing():
    ended = run("simulate", *SMALL, "--down-minutes", "20", patience=GIVE_UP_SECONDS)
    assert ended.stdout, ended.stderr.decode()
    told = json.loads(ended.stdout)
    assert told["rules"] == {rule: [] for rule in RULES}
    assert ended.returncode == 0
    assert sum(told["people"].values()) == 40
    assert told["counts"]["webhooks refused while down"] > 0
    assert told["counts"]["webhooks received"] >= told["events"]
    assert told["orders"]["picked_up"] == told["kpis"]["handed_over"]


@pytest.mark.parametrize(
    "wrong",
    [
        ("--pickups", "0"),
        ("--pickups", "100000"),
        ("--speed", "0"),
        ("--date", "tomorrow"),
        ("--opens", "9", "--closes", "11"),
    ],
)
def test_a_day_that_cannot_be_played_is_wrong_usage(wrong):
    assert run("simulate", *wrong).returncode == 2


def test_a_system_that_is_not_there_is_told_with_the_fix(tmp_path):
    ended = run("simulate", "--system", str(tmp_path / "demo.json"))
    assert ended.returncode == 1
    assert b"make run" in ended.stderr


def test_figures_stand_beside_their_goals_and_nothing_is_a_dash():
    rows = {name: (value, goal) for name, value, goal in figures.rows(KPIS)}
    assert rows["wait (3), p50"] == ("1:01", "2:00")
    assert rows["wait, unannounced (0), p50"] == ("-", "2:00")
    assert rows["ready on time"] == ("97.4 %", "97.0 %")
    assert rows["rating (0)"] == ("-", "4.6")


def test_the_hours_are_drawn_and_an_empty_day_is_not():
    drawn = figures.drawn(KPIS, 60)
    assert "hand-overs by hour" in drawn
    assert max(map(len, drawn.splitlines())) <= 60
    assert not figures.drawn({**KPIS, "by_hour": HOURS[1:]}, 60)


def test_what_was_lost_is_named_under_its_rule_and_a_long_list_is_cut():
    out = Console(record=True, width=100)
    out.print(report.rules({"it held": [], "it did not": [f"order {n}" for n in range(30)]}))
    text = out.export_text()
    assert "held  it held" in text
    assert "LOST  it did not" in text
    assert "order 19" in text
    assert "order 20" not in text
    assert "and 10 more" in text


def test_a_webhook_is_taken_only_with_a_signature_of_its_id_time_and_body():
    from standardwebhooks import Webhook

    at = datetime.now(UTC)
    signature = Webhook(SECRET).sign("msg_1", at, "{}")
    headers = {
        "Webhook-Id": "msg_1",
        "Webhook-Timestamp": str(int(at.timestamp())),
        "Webhook-Signature": f"v1,AAAA {signature}",
    }
    assert is_signed(SECRET, headers, b"{}")
    assert not is_signed(SECRET, headers, b"{ }")
    assert not is_signed(SECRET, {**headers, "Webhook-Id": "msg_2"}, b"{}")
    assert not is_signed(SECRET, {}, b"{}")
