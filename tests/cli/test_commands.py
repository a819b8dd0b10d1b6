"""The commands against a running system, as somebody types them: what they say and how they end."""

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.running import answers, run

TOKEN = re.compile(r"imh_(live|test)_[0-9a-zA-Z-]+_[0-9a-f]{48}")
PHONE = "+13125550177"
YESTERDAY = (datetime.now(UTC) - timedelta(days=1)).isoformat()
TOMORROW = (datetime.now(UTC) + timedelta(days=1)).isoformat()


@pytest.fixture
def imhere(system):
    """Runs a command with the demo of the running system, and with nothing of our environment."""

    def command(*arguments, **more):
        where = {"IMHERE_DEMO": str(system.folder / "demo.json")}
        return run(*arguments, **where, **more)

    return command


@pytest.fixture
def operator(system, imhere):
    """Runs a command of the operator on the running system's folder."""

    def command(*arguments, **more):
        return imhere(*arguments, "--folder", str(system.folder), **more)

    return command


def told(ended):
    assert ended.returncode == 0, ended.stderr.decode()
    assert ended.stderr == b""
    return json.loads(ended.stdout)


def refused(ended):
    assert ended.returncode == 1
    assert b"Traceback" not in ended.stderr
    return ended.stderr.decode()


def test_stores_are_listed_for_people_and_for_programs(imhere):
    assert [one["store_id"] for one in told(imhere("store", "list", "--json"))] == [
        "main-st",
        "storgatan",
    ]
    assert b"Storgatan" in imhere("store", "list").stdout


def test_a_store_that_was_got_can_be_put_again_from_json_and_from_yaml(imhere, tmp_path):
    found = told(imhere("store", "get", "storgatan", "--json"))
    kept = tmp_path / "store.json"
    kept.write_text(json.dumps(found))
    assert told(imhere("store", "put", "storgatan", str(kept), "--json")) == found
    yaml = tmp_path / "store.yaml"
    yaml.write_text(
        "name: Torget\nnumber: '+46101380199'\ntime_zone: Europe/Stockholm\n"
        "slot: {minutes: 30, capacity: 2, lead_minutes: 30, horizon_days: 7}\n"
        "holidays: [{date: 2026-12-24, hours: []}]\n"
    )
    put = told(imhere("store", "put", "torget", str(yaml), "--json"))
    assert put["holidays"] == [{"date": "2026-12-24", "hours": []}]


def test_every_fault_of_a_store_is_named_with_its_place(imhere, tmp_path):
    bad = tmp_path / "store.json"
    bad.write_text(json.dumps({"name": "x", "number": "12", "time_zone": "Mars", "slot": {}}))
    said = refused(imhere("store", "put", "bad", str(bad)))
    assert "422 validation-error" in said
    assert "/slot" in said


@pytest.mark.parametrize("content", ["[1, 2]", "a: [", "\x00"])
def test_a_file_that_holds_no_store_is_refused(imhere, tmp_path, content):
    bad = tmp_path / "store.yaml"
    bad.write_text(content)
    assert str(bad) in refused(imhere("store", "put", "bad", str(bad)))
    assert "cannot be read" in refused(imhere("store", "put", "bad", str(tmp_path / "none")))


def test_a_store_is_paused_and_goes_on(imhere):
    assert told(imhere("store", "get", "storgatan", "--json"))["paused_until"] is None
    how = ("--until", TOMORROW, "--reason", "snow")
    paused = told(imhere("store", "pause", "storgatan", *how, "--json"))
    assert paused["pause_reason"] == "snow"
    assert told(imhere("store", "resume", "storgatan", "--json"))["paused_until"] is None


def test_a_time_that_is_none_is_wrong_usage(imhere):
    ended = imhere("store", "pause", "main-st", "--until", "soon", "--reason", "x")
    assert ended.returncode == 2


def test_the_feed_is_told_from_its_start_one_line_an_event(imhere):
    ended = imhere("tail", "main-st", "--from-start", "--once", "--json")
    versions = [one["version"] for one in answers(ended)]
    assert versions == list(range(1, len(versions) + 1))
    some = imhere("tail", "main-st", "--from-start", "--once", "--json", "--type", "order_ready")
    assert {one["type"] for one in answers(some)} == {"order_ready"}
    assert b"order_placed" in imhere("tail", "main-st", "--from-start", "--once").stdout


def test_without_a_beginning_it_tells_only_what_comes(imhere):
    ended = imhere("tail", "storgatan", "--once", "--json")
    assert (ended.returncode, ended.stdout) == (0, b"")


def test_a_cursor_of_another_store_is_refused(imhere):
    assert "422" in refused(imhere("tail", "main-st", "--once", "--after", "5.abc"))


def test_figures_are_told_for_people_with_goals_and_for_programs_as_they_are(imhere):
    kpis = told(imhere("kpi", "main-st", "--json"))
    assert kpis["goals"]["announced"] == 0.6
    shown = imhere("kpi", "main-st").stdout.decode()
    assert "announced arrivals" in shown
    assert "60.0 %" in shown


def test_a_day_that_is_none_is_wrong_usage(imhere):
    assert imhere("kpi", "main-st", "--from", "yesterday").returncode == 2


def test_a_webhook_tells_its_secret_once_and_never_again(imhere):
    target = "http://127.0.0.1:9/hook"
    made = told(
        imhere("webhooks", "put", "w", "--target", target, "--event", "order_ready", "--json")
    )
    assert made["secret"].startswith("whsec_")
    again = told(imhere("webhooks", "put", "w", "--target", target, "--json"))
    assert "secret" not in again
    assert b"whsec_" not in imhere("webhooks", "list").stdout
    assert told(imhere("webhooks", "deliveries", "w", "--json")) == []
    assert "not take it" in refused(imhere("webhooks", "test", "w"))
    assert "not-found" in refused(
        imhere("webhooks", "redeliver", "w", "--event-id", "main-st-99999")
    )
    told(imhere("webhooks", "redeliver", "w", "--since", YESTERDAY, "--json"))
    assert imhere("webhooks", "redeliver", "w").returncode == 2
    assert "--yes" in refused(imhere("webhooks", "delete", "w"))
    assert told(imhere("webhooks", "delete", "w", "--yes", "--json"))["deleted"] is True


def test_what_is_kept_of_a_customer_is_told_and_then_forgotten(imhere, system, tmp_path):
    assert system.put_order("CLI-1", PHONE).status == 201
    assert "CLI-1" in json.dumps(told(imhere("export", PHONE)))
    file = tmp_path / "customer.json"
    told(imhere("export", PHONE, "--out", str(file), "--json"))
    assert "CLI-1" in file.read_text()
    assert file.stat().st_mode & 0o777 == 0o600
    assert "exists already" in refused(imhere("export", PHONE, "--out", str(file)))
    assert system.api("POST", "/v1/orders/CLI-1/cancel", {"reason": "test"}).status == 200
    told(imhere("erase", PHONE, "--yes", "--json"))
    assert "Robin" not in imhere("export", PHONE).stdout.decode()


def test_nobody_is_forgotten_by_chance(imhere):
    assert "--yes" in refused(imhere("erase", PHONE))


def test_where_nobody_answers_the_fix_is_named(imhere):
    ended = imhere("store", "list", "--url", "http://127.0.0.1:9", "--key", "imh_test_a_b")
    assert "make run" in refused(ended)


def test_a_wrong_key_is_told_and_not_shown(imhere, system):
    ended = imhere("store", "list", "--url", system.base_url, "--key", "imh_test_a_secret")
    said = refused(ended)
    assert "401 unauthorized" in said
    assert "imhere key new" in said
    assert "secret" not in said


def test_the_demos_key_is_never_sent_to_another_address(imhere):
    said = refused(imhere("store", "list", "--url", "http://127.0.0.1:9"))
    assert "which key is not told" in said


def test_without_any_address_the_three_ways_are_named():
    said = refused(run("store", "list", IMHERE_DEMO="nowhere.json"))
    assert "--url" in said
    assert "IMHERE_URL" in said


def test_an_address_that_is_none_is_refused():
    said = refused(run("store", "list", "--url", "file:///etc", "--key", "imh_test_a_b"))
    assert "no address" in said


def test_a_key_is_shown_once_opens_what_it_is_for_and_is_revoked(imhere, operator, system):
    made = told(operator("key", "new", "press", "--scope", "stores", "--test", "--json"))
    assert TOKEN.fullmatch(made["key"])
    with_it = ("--url", system.base_url, "--key", made["key"])
    assert told(imhere("store", "list", "--json", *with_it))
    assert "403" in refused(imhere("tail", "main-st", "--once", *with_it))
    listed = operator("key", "list", "--json")
    assert made["key_id"] in {one["key_id"] for one in told(listed)}
    assert made["key"].rpartition("_")[2].encode() not in listed.stdout
    assert "--yes" in refused(operator("key", "revoke", made["key_id"]))
    assert told(operator("key", "revoke", made["key_id"], "--yes", "--json"))["revoked_at"]
    assert "401" in refused(imhere("store", "list", *with_it))


def test_a_scope_or_a_key_that_is_none_is_refused(operator):
    assert "scopes are of" in refused(operator("key", "new", "shop", "--scope", "everything"))
    assert "no key" in refused(operator("key", "revoke", "nobody", "--yes"))


def test_the_first_tablet_and_its_staff_get_in(operator, system):
    added = operator(
        "staff", "add", "main-st", "Zed", "--role", "manager", "--json", given="97531\n"
    )
    assert told(added) == {"store_id": "main-st", "name": "Zed", "role": "manager"}
    people = told(operator("staff", "list", "main-st", "--json"))
    assert {"name": "Zed", "role": "manager"} in people
    made = told(operator("tablet", "code", "main-st", "--json"))
    enrolled = system.call("POST", "/board/enrol", {"code": made["code"]})
    cookie = {"Cookie": enrolled.headers["Set-Cookie"].partition(";")[0]}
    who = {"name": "Zed", "pin": "97531"}
    assert system.call("POST", "/board/sign-in", who, cookie).json()["managers"] == ["Mia", "Zed"]
    assert system.call("POST", "/board/enrol", {"code": made["code"]}).status == 403


@pytest.mark.parametrize("pin", ["", "123", "abcd", "123456789"])
def test_a_pin_that_the_pad_does_not_take_is_refused(operator, pin):
    said = refused(operator("staff", "add", "main-st", "Zed", given=f"{pin}\n"))
    assert "four to eight digits" in said


def test_a_store_that_is_none_has_no_staff_and_no_tablet(operator):
    assert "no store nowhere" in refused(operator("staff", "list", "nowhere"))
    assert "no store nowhere" in refused(operator("tablet", "code", "nowhere"))


def test_the_doctor_finds_a_healthy_system_healthy(operator):
    found = told(operator("doctor", "--json"))
    assert {one["status"] for one in found} <= {"OK", "WARN"}
    fine = {one["what"] for one in found if one["status"] == "OK"}
    assert fine >= {
        "settings",
        "region",
        "clock",
        "table",
        "stream",
        "queue",
        "Twilio",
        "signature",
    }
    assert all(one["fix"] for one in found if one["status"] == "WARN")


def test_the_doctor_shows_no_secret(operator, system):
    ended = operator("doctor")
    kept = json.loads((system.folder / "run.json").read_text())
    secrets = (kept["key"], kept["auth_token"], kept["webhook_secret"])
    assert not any(one in (ended.stdout + ended.stderr).decode() for one in secrets)


def test_the_doctor_names_what_is_wrong_and_the_fix(system, tmp_path):
    kept = json.loads((system.folder / "run.json").read_text())
    from local.__main__ import Place, environment

    at = environment(Place(system.port, system.folder), kept)
    at |= {"IMHERE_PUBLIC_BASE_URL": "http://127.0.0.1:9", "IMHERE_TABLE": "nothing"}
    ended = run("doctor", "--json", cwd=tmp_path, **at)
    assert ended.returncode == 1
    failed = {one["what"]: one for one in json.loads(ended.stdout) if one["status"] == "FAIL"}
    assert {"table", "public address", "signature"} <= failed.keys()
    assert all(one["fix"] for one in failed.values())


def test_settings_that_are_not_whole_are_all_named(tmp_path):
    at = {"IMHERE_TABLE": "t", "IMHERE_KEY": "short", "IMHERE_TWILIO_ACCOUNT_SID": "x"}
    said = refused(run("doctor", cwd=tmp_path, **at))
    for name in ("IMHERE_KEY", "IMHERE_TWILIO_ACCOUNT_SID", "IMHERE_TWILIO_AUTH_TOKEN"):
        assert name in said


def test_without_an_installation_the_way_to_one_is_named(tmp_path):
    said = refused(run("key", "list", "--folder", str(tmp_path)))
    assert "make run" in said


def test_every_command_that_the_docs_show_is_one():
    text = (Path(__file__).parents[2] / "docs" / "cli.md").read_text()
    shown = set(re.findall(r"^imhere ([a-z]+(?: [a-z]+)?)", text, re.MULTILINE))
    helped = run("--help").stdout.decode()
    for command in shown:
        assert command.split()[0] in helped, command
