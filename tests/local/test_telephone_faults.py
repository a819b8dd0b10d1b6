"""What goes wrong with a phone on request, what a browser may see, and how the process ends."""

import signal
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
import requests
from twilio.base.exceptions import TwilioRestException

from tests.local.telephone_line import (
    ACCOUNT,
    DEADLINE_SECONDS,
    NUMBER,
    TOKEN,
    Line,
    Listener,
    a_client,
    a_line,
    a_phone,
    until,
)

PAGE = "http://127.0.0.1:8000"
NONE = {"send": None, "delivery": None, "webhook": None, "callbacks": None, "remaining": None}


@pytest.fixture(scope="module")
def line():
    with a_line(allow_origins=(PAGE,)) as opened:
        yield opened


def ended(line, message):
    endings = {"delivered", "undelivered", "failed"}

    def fetch():
        fresh = line.client.messages(message.sid).fetch()
        return fresh if fresh.status in endings else None

    return until(fetch)


def refused(line, phone):
    with pytest.raises(TwilioRestException) as raised:
        line.sends(phone)
    return raised.value.status, raised.value.code


def test_a_timeout_after_accept_never_answers_though_the_text_arrives(line):
    phone = a_phone()
    line.breaks(phone, send="timeout_after_accept")
    impatient = a_client(line.port, timeout=0.1)
    with pytest.raises(requests.ReadTimeout):
        impatient.messages.create(to=phone, from_=NUMBER, body="Your order is ready")
    impatient.http_client.session.close()
    assert until(lambda: line.bodies(phone)) == ["Your order is ready"]
    assert len(line.client.messages.list(to=phone)) == 1


def test_a_caller_who_never_gives_up_gets_a_gateway_timeout():
    with a_line(silence_seconds=0.05) as line:
        phone = a_phone()
        line.breaks(phone, send="timeout_after_accept")
        assert refused(line, phone)[0] == 504
        assert len(line.client.messages.list(to=phone)) == 1


@pytest.mark.parametrize(
    ("fault", "status", "code"), [("unavailable", 503, 20503), ("rate_limited", 429, 20429)]
)
def test_a_text_turned_away_is_not_accepted(line, fault, status, code):
    phone = a_phone()
    line.breaks(phone, send=fault)
    assert refused(line, phone) == (status, code)
    assert line.client.messages.list(to=phone) == []


def test_a_fault_of_one_phone_leaves_another_phone_alone(line):
    line.breaks(a_phone(), send="unavailable")
    assert ended(line, line.sends(a_phone())).status == "delivered"


def test_cleared_faults_are_gone(line):
    phone = a_phone()
    line.breaks(phone, send="unavailable")
    assert line.breaks(phone, send=None) == NONE
    assert ended(line, line.sends(phone)).status == "delivered"


def test_a_fault_that_remains_for_two_texts_hits_two(line):
    phone = a_phone()
    line.breaks(phone, send="rate_limited", remaining=2)
    assert refused(line, phone) == (429, 20429)
    assert line.ask("GET", f"/phones/{phone}/faults")[2]["remaining"] == 1
    assert refused(line, phone) == (429, 20429)
    assert line.ask("GET", f"/phones/{phone}/faults")[2] == NONE
    assert line.sends(phone).status == "queued"


def test_a_fault_of_sends_is_not_used_up_by_texts_from_the_phone(line):
    phone = a_phone()
    line.breaks(phone, send="unavailable", remaining=1)
    assert line.texts(phone, "here")["status"] == 200
    assert refused(line, phone) == (503, 20503)


def test_a_fault_of_texts_from_the_phone_is_not_used_up_by_sends(line):
    phone = a_phone()
    line.breaks(phone, webhook="lost", remaining=1)
    assert ended(line, line.sends(phone)).status == "delivered"
    assert line.texts(phone, "here")["status"] == 0


def test_an_undelivered_text_was_sent_and_is_not_on_the_screen(line):
    phone = a_phone()
    line.breaks(phone, delivery={"status": "undelivered", "error_code": 30003})
    sent = line.sends(phone, status_callback=f"{line.listener.url}/hooks/twilio/status")
    message = ended(line, sent)
    assert (message.status, message.error_code) == ("undelivered", 30003)
    assert message.error_message == "Unreachable destination handset"
    until(lambda: len(line.listener.of(phone)) == 2)
    assert line.listener.statuses(phone) == ["sent", "undelivered"]
    first, last = line.listener.of(phone)
    assert last.signed
    assert last.fields["ErrorCode"] == "30003"
    assert "ErrorCode" not in first.fields
    assert line.screen(phone) == []


def test_a_failed_text_was_never_sent_and_is_not_on_the_screen(line):
    phone = a_phone()
    line.breaks(phone, delivery={"status": "failed", "error_code": 30036})
    sent = line.sends(phone, status_callback=f"{line.listener.url}/hooks/twilio/status")
    message = ended(line, sent)
    assert (message.status, message.error_code) == ("failed", 30036)
    until(lambda: line.listener.of(phone))
    assert line.listener.statuses(phone) == ["failed"]
    assert line.screen(phone) == []


def test_repeated_callbacks_come_twice_with_the_same_token(line):
    phone = a_phone()
    line.breaks(phone, callbacks="repeated")
    line.sends(phone, status_callback=f"{line.listener.url}/hooks/twilio/status")
    until(lambda: len(line.listener.of(phone)) == 4)
    assert line.listener.statuses(phone) == ["sent", "sent", "delivered", "delivered"]
    tokens = [call.headers["I-Twilio-Idempotency-Token"] for call in line.listener.of(phone)]
    assert tokens[0] == tokens[1] != tokens[2] == tokens[3]
    assert all(call.signed for call in line.listener.of(phone))


def test_reversed_callbacks_tell_the_end_first(line):
    phone = a_phone()
    line.breaks(phone, callbacks="reversed")
    line.sends(phone, status_callback=f"{line.listener.url}/hooks/twilio/status")
    until(lambda: len(line.listener.of(phone)) == 2)
    assert line.listener.statuses(phone) == ["delivered", "sent"]


def test_a_callback_nobody_takes_does_not_hold_up_the_text(line):
    message = line.sends(a_phone(), status_callback="http://127.0.0.1:1/status")
    assert ended(line, message).status == "delivered"
    until(lambda: line.alerts(message.sid) == [11205, 11205])


def test_a_lost_webhook_leaves_the_text_with_twilio_only(line):
    phone = a_phone()
    line.breaks(phone, webhook="lost", remaining=1)
    lost = line.texts(phone, "here")
    assert (lost["status"], lost["reply"]) == (0, None)
    assert line.listener.of(phone) == []
    assert line.texts(phone, "hello?")["status"] == 200
    assert [text.body for text in line.client.messages.list(from_=phone)] == ["hello?", "here"]


@pytest.mark.parametrize(
    "document",
    [
        {"send": "sometimes"},
        {"webhook": "found"},
        {"callbacks": "never"},
        {"sent": None},
        {"delivery": {"status": "delivered", "error_code": 30003}},
        {"delivery": {"status": "failed"}},
        {"remaining": 0},
        {"remaining": True},
        [],
    ],
)
def test_an_unknown_fault_is_a_problem_and_changes_nothing(line, document):
    phone = a_phone()
    line.breaks(phone, send="unavailable")
    status, headers, _ = line.ask("PUT", f"/phones/{phone}/faults", document)
    assert status == 400
    assert headers["Content-Type"] == "application/problem+json"
    assert line.ask("GET", f"/phones/{phone}/faults")[2] == NONE | {"send": "unavailable"}


@pytest.mark.parametrize("path", ["/phones/%2B13125550123/texts", "/phones/me/texts", "/phones/"])
def test_the_demos_page_may_read_every_answer_of_a_phone(line, path):
    _, headers, _ = line.ask("GET", path, None, {"Origin": PAGE})
    assert headers["Access-Control-Allow-Origin"] == PAGE


def test_another_page_may_not_read_a_phone(line):
    path = "/phones/%2B13125550123/texts"
    _, headers, _ = line.ask("GET", path, None, {"Origin": "http://elsewhere.test"})
    assert "Access-Control-Allow-Origin" not in headers


def test_the_demos_page_may_ask_before_it_texts(line):
    ask = {
        "Origin": PAGE,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type",
    }
    status, headers, _ = line.ask("OPTIONS", "/phones/%2B13125550123/texts", None, ask)
    assert (status, headers["Access-Control-Allow-Origin"]) == (200, PAGE)
    refused_ask = ask | {"Access-Control-Request-Headers": "authorization"}
    assert line.ask("OPTIONS", "/phones/%2B13125550123/texts", None, refused_ask)[0] == 400


def test_without_a_named_page_the_webhooks_own_site_may_read():
    with a_line() as line:
        origin = line.listener.url
        _, headers, _ = line.ask("GET", "/phones/%2B13125550123/texts", None, {"Origin": origin})
        assert headers["Access-Control-Allow-Origin"] == origin


def test_an_unknown_path_beside_twilios_is_a_problem_document(line):
    status, headers, body = line.ask("GET", "/nothing")
    assert (status, body["status"]) == (404, 404)
    assert headers["Content-Type"] == "application/problem+json"


def test_health_counts_the_texts():
    with a_line() as line:
        assert line.ask("GET", "/healthz")[2] == {"status": "ok", "messages": 0}
        line.texts(a_phone(), "here")
        assert line.ask("GET", "/healthz")[2] == {"status": "ok", "messages": 1}


def a_free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(port, *, token=TOKEN, webhooks=PAGE):
    arguments = ["--port", str(port), "--webhook-base-url", webhooks, "--account-sid", ACCOUNT]
    command = [sys.executable, "-m", "local.telephone", *arguments, "--auth-token", token]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def is_open(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def a_silent_webhook():
    """Listen, and never answer."""
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        yield f"http://127.0.0.1:{silent.getsockname()[1]}"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_process_ends_cleanly_though_callers_hang_on_both_sides(number):
    port, phone = a_free_port(), a_phone()
    with a_silent_webhook() as silent, start(port, webhooks=silent) as process:
        until(lambda: is_open(port))
        line = Line(port, Listener(), a_client(port))
        line.breaks(phone, send="timeout_after_accept")
        with ThreadPoolExecutor() as hanging:
            text = hanging.submit(line.texts, phone, "here")
            send = hanging.submit(refused, line, phone)
            until(lambda: line.ask("GET", "/healthz")[2]["messages"] == 2)
            process.send_signal(number)
            said, complained = process.communicate(timeout=DEADLINE_SECONDS)
        line.client.http_client.session.close()
    assert (process.returncode, complained) == (0, "")
    assert said == f"telephone network on http://127.0.0.1:{port}\n"
    assert text.result()["status"] == 0
    assert send.result()[0] == 504


def test_the_process_refuses_an_empty_token_without_a_traceback():
    with start(a_free_port(), token="") as process:
        _, complained = process.communicate(timeout=DEADLINE_SECONDS)
    assert process.returncode == 1
    assert complained == "telephone: the auth token is empty; give one\n"
