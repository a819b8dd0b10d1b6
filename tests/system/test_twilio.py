"""Twilio's own client and Twilio's own validator against the running system."""

import secrets
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urlencode

import pytest
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from tests.system.conftest import until
from tests.system.running import Answer, Running, Tablet

pytestmark = pytest.mark.engine

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def client(running: Running) -> Client:
    at = running.demo["twilio"]
    made = Client(at["account_sid"], at["auth_token"])
    made.api.base_url = at["api_url"]
    return made


def form(running: Running, phone: str, body: str, sid: str | None = None) -> dict[str, str]:
    """What Twilio posts for a text, blank fields and all."""
    at = running.demo
    return {
        "ToCountry": "US",
        "SmsMessageSid": sid or f"SM{secrets.token_hex(16)}",
        "MessageSid": sid or f"SM{secrets.token_hex(16)}",
        "NumMedia": "0",
        "FromCity": "",
        "FromZip": "",
        "Body": body,
        "From": phone,
        "To": at["stores"]["main-st"]["number"],
        "AccountSid": at["twilio"]["account_sid"],
        "ApiVersion": "2010-04-01",
    }


def post(
    running: Running, fields: dict[str, str], signature: str | None, path: str = "/hooks/twilio/sms"
) -> Answer:
    headers = {**FORM, **({"X-Twilio-Signature": signature} if signature else {})}
    return running.call("POST", path, urlencode(fields).encode(), headers)


def signed(running: Running, fields: dict[str, str], path: str = "/hooks/twilio/sms") -> str:
    validator = RequestValidator(running.demo["twilio"]["auth_token"])
    return validator.compute_signature(f"{running.base_url}{path}", fields)


def waiting(running: Running, order_id: str, phone: str) -> None:
    running.put_order(order_id, phone)
    running.ready(order_id)


def story(running: Running, order_id: str) -> list[str]:
    return [e["type"] for e in running.events() if order_id in e["order_ids"]]


def test_a_real_client_sends_and_lists_messages_at_the_telephone_network(running: Running) -> None:
    twilio = client(running)
    number = running.demo["stores"]["main-st"]["number"]
    sent = twilio.messages.create(to="+12025550162", from_=number, body="Hello from the test")

    found = until(lambda: twilio.messages.list(to="+12025550162", from_=number))
    assert [(one.sid, one.body) for one in found] == [(sent.sid, "Hello from the test")]
    until(lambda: twilio.messages(sent.sid).fetch().status == "delivered")


def test_a_webhook_signed_by_twilio_is_accepted(running: Running) -> None:
    waiting(running, "SIGNED-1", "+12025550201")
    fields = form(running, "+12025550201", "here 4")
    answer = post(running, fields, signed(running, fields))
    assert answer.status == 200
    assert b"<Message>" in answer.body
    assert story(running, "SIGNED-1")[-1] == "customer_arrived"


def test_an_unsigned_or_altered_webhook_gets_403_and_leaves_no_trace(running: Running) -> None:
    waiting(running, "FORGED-1", "+12025550202")
    before = running.events()
    fields = form(running, "+12025550202", "here 4")
    good = signed(running, fields)
    altered: list[tuple[dict[str, str], str | None]] = [
        (fields, None),
        (fields, ""),
        (fields, "x" * 28),
        ({**fields, "Body": "here 5"}, good),
        ({**fields, "Extra": "1"}, good),
        ({name: value for name, value in fields.items() if name != "FromCity"}, good),
        (fields, RequestValidator("").compute_signature(f"{running.base_url}/hooks", fields)),
    ]
    for forged, signature in altered:
        answer = post(running, forged, signature)
        assert (answer.status, answer.body) == (403, b"")
    recut = {**{n: v for n, v in fields.items() if n not in {"Body", "From"}}}
    recut["Body"] = f"here 4From{fields['From']}"
    assert post(running, recut, good).status in {200, 403}  # it may verify, it may not act
    json = running.call("POST", "/hooks/twilio/sms", dict(fields), {"X-Twilio-Signature": good})
    assert (json.status, json.body) == (403, b"")
    assert running.events() == before


def test_the_same_text_ten_times_eight_at_once_is_one_arrival(running: Running) -> None:
    waiting(running, "TWICE-1", "+12025550203")
    fields = form(running, "+12025550203", "I'm here, stall 6")
    signature = signed(running, fields)

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: post(running, fields, signature), range(8)))
    answers += [post(running, fields, signature) for _ in range(2)]

    assert {answer.status for answer in answers} == {200}
    assert len({answer.body for answer in answers}) == 1
    assert story(running, "TWICE-1").count("customer_arrived") == 1
    card = Tablet(running).card("TWICE-1")
    assert card is not None
    assert card["stall"] == "6"


def test_a_status_that_comes_late_or_twice_never_goes_back(running: Running) -> None:
    waiting(running, "STATUS-1", "+12025550204")
    text = until(lambda: running.screen("+12025550204"))[0]
    for status in ("delivered", "sent", "delivered", "queued"):
        fields: dict[str, Any] = {"MessageSid": text["sid"], "MessageStatus": status}
        path = "/hooks/twilio/status"
        assert post(running, fields, signed(running, fields, path), path).status == 204
    assert "text_failed" not in story(running, "STATUS-1")


def test_a_text_that_could_not_be_delivered_is_told_on_the_card(running: Running) -> None:
    phone = "%2B12025550205"
    faults = {"delivery": {"status": "undelivered", "error_code": 30003}}
    put = running.call("PUT", f"/phones/{phone}/faults", faults, base=running.telephone_url)
    assert put.status == 200, put.body
    waiting(running, "LOST-1", "+12025550205")
    until(lambda: "text_failed" in story(running, "LOST-1"), what="the failure")
    card = Tablet(running).card("LOST-1")
    assert card is not None
    assert {"kind": "text_failed", "value": None} in card["chips"]
