"""Twilio's side of the telephone network, driven by Twilio's own client library."""

import base64
import dataclasses
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

import pytest
from twilio.base.exceptions import TwilioException, TwilioRestException

from local.telephone import Settings
from local.telephone.listing import listing
from local.telephone.messages import Message
from local.telephone.segments import segments
from tests.local.telephone_line import ACCOUNT, NUMBER, TOKEN, a_client, a_line, a_phone, until

MESSAGES = f"/2010-04-01/Accounts/{ACCOUNT}/Messages"
LOGIN = "Basic " + base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()


@pytest.fixture(scope="module")
def line():
    with a_line() as opened:
        yield opened


def delivered(line, message):
    return until(lambda: fetched(line, message, "delivered"))


def fetched(line, message, status):
    fresh = line.client.messages(message.sid).fetch()
    return fresh if fresh.status == status else None


def refusal(line, **fields):
    form = {"To": a_phone(), "From": NUMBER, "Body": "Hello"} | fields
    sent = urlencode({name: value for name, value in form.items() if value is not None})
    return line.ask("POST", f"{MESSAGES}.json", sent, {"Authorization": LOGIN})


def test_an_accepted_text_stands_in_the_queue(line):
    phone = a_phone()
    message = line.sends(phone, "Your order is ready")
    assert (message.status, message.direction) == ("queued", "outbound-api")
    assert (message.to, message.from_, message.body) == (phone, NUMBER, "Your order is ready")
    assert message.sid.startswith("SM")
    assert len(message.sid) == 34
    assert message.account_sid == ACCOUNT
    assert (message.price, message.error_code, message.error_message) == (None, None, None)
    assert message.date_sent is None
    assert abs(message.date_created - datetime.now(UTC)) < timedelta(seconds=5)
    assert message.uri == f"{MESSAGES}/{message.sid}.json"


def test_an_accepted_text_is_delivered_to_the_phone(line):
    phone = a_phone()
    message = delivered(line, line.sends(phone, "Klart på plats 5"))
    assert message.date_sent is not None
    (shown,) = line.screen(phone)
    assert shown | {"at": ""} == {
        "sid": message.sid,
        "direction": "outbound",
        "from": NUMBER,
        "to": phone,
        "body": "Klart på plats 5",
        "status": "delivered",
        "at": "",
    }
    assert shown["at"].endswith("Z")
    assert datetime.fromisoformat(shown["at"]).microsecond % 1000 == 0


def test_the_status_callback_tells_sent_then_delivered_each_signed(line):
    phone = a_phone()
    message = line.sends(phone, status_callback=f"{line.listener.url}/hooks/twilio/status?of=A%201")
    until(lambda: len(line.listener.of(phone)) == 2)
    assert line.listener.statuses(phone) == ["sent", "delivered"]
    for call in line.listener.of(phone):
        assert call.signed
        assert call.path == "/hooks/twilio/status?of=A%201"
        assert call.fields["MessageSid"] == call.fields["SmsSid"] == message.sid
        assert call.fields["SmsStatus"] == call.fields["MessageStatus"]
        assert (call.fields["To"], call.fields["From"]) == (phone, NUMBER)
        assert (call.fields["AccountSid"], call.fields["ApiVersion"]) == (ACCOUNT, "2010-04-01")
        assert "ErrorCode" not in call.fields


def test_twilios_own_settings_behind_the_hash_are_neither_sent_nor_signed(line):
    phone = a_phone()
    line.sends(phone, status_callback=f"{line.listener.url}/hooks/twilio/status#rc=3")
    until(lambda: line.listener.of(phone))
    call = line.listener.of(phone)[0]
    assert (call.path, call.signed) == ("/hooks/twilio/status", True)


def test_delivery_does_not_move_the_time_of_sending():
    later = A_TEXT.created_at + timedelta(seconds=5)
    queued = dataclasses.replace(A_TEXT, sent_at=None)
    sent = queued.become("sent", A_TEXT.created_at)
    assert sent.become("delivered", later).sent_at == A_TEXT.created_at
    assert sent.become("delivered", later).updated_at == later


def test_without_a_callback_address_nobody_is_told(line):
    phone = a_phone()
    delivered(line, line.sends(phone))
    assert line.listener.of(phone) == []


@pytest.mark.parametrize(
    ("account", "token"),
    [(ACCOUNT, "wrong"), ("AC" + "f" * 32, TOKEN), (ACCOUNT, ""), ("", TOKEN)],
)
def test_a_wrong_login_is_20003(line, account, token):
    header = "Basic " + base64.b64encode(f"{account}:{token}".encode()).decode()
    status, headers, body = line.ask("GET", f"{MESSAGES}.json", None, {"Authorization": header})
    assert (status, body["code"], body["status"]) == (401, 20003, 401)
    assert headers["WWW-Authenticate"].startswith("Basic ")


@pytest.mark.parametrize("header", ["", "Bearer abc", "Basic", "Basic ***", "Basic w6U="])
def test_no_login_or_another_kind_of_login_is_20003(line, header):
    status, _, body = line.ask("GET", f"{MESSAGES}.json", None, {"Authorization": header})
    assert (status, body["code"]) == (401, 20003)


def test_the_client_raises_a_wrong_login_with_its_code(line):
    stranger = a_client(line.port, token="wrong")
    with pytest.raises(TwilioRestException) as raised:
        stranger.messages.create(to=a_phone(), from_=NUMBER, body="Hello")
    stranger.http_client.session.close()
    assert (raised.value.status, raised.value.code) == (401, 20003)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"To": None}, 21604),
        ({"To": "0701234567"}, 21211),
        ({"To": "+0701234567"}, 21211),
        ({"To": "+1415555267100000"}, 21211),
        ({"From": None}, 21603),
        ({"From": "Imhere"}, 21212),
        ({"To": NUMBER}, 21266),
        ({"Body": None}, 21602),
        ({"Body": ""}, 21602),
        ({"Body": "x" * 1601}, 21617),
        ({"StatusCallback": "hooks/twilio/status"}, 21609),
        ({"ValidityPeriod": "0"}, 20001),
        ({"ValidityPeriod": "36001"}, 20001),
        ({"ValidityPeriod": "soon"}, 20001),
    ],
)
def test_a_text_that_twilio_would_not_take_is_refused_with_twilios_number(line, wrong, code):
    status, _, body = refusal(line, **wrong)
    assert (status, body["code"], body["status"]) == (400, code, 400)
    assert body["more_info"] == f"https://www.twilio.com/docs/errors/{code}"
    assert body["message"]


def test_the_longest_text_and_the_longest_validity_are_taken(line):
    status, _, body = refusal(line, Body="x" * 1600, ValidityPeriod="36000")
    assert (status, body["num_segments"]) == (201, "11")


def test_a_refused_text_never_reaches_the_phone_or_the_list(line):
    phone = a_phone()
    refusal(line, To=phone, Body="")
    assert line.screen(phone) == []
    assert line.client.messages.list(to=phone) == []


def test_with_registered_numbers_only_those_may_send_and_be_texted():
    with a_line(numbers=frozenset({NUMBER, "12345"})) as line:
        with pytest.raises(TwilioRestException) as raised:
            line.sends(a_phone(), from_="+13125550199")
        assert raised.value.code == 21606
        assert line.sends(a_phone(), from_="12345").status == "queued"
        phone = a_phone()
        assert line.texts(phone, "here")["status"] == 200
        wrong = {"to": "+13125550199", "body": "here"}
        assert line.ask("POST", f"/phones/{phone}/texts", wrong)[0] == 400


def test_an_unknown_sid_a_foreign_account_and_an_unknown_path_are_20404(line):
    with pytest.raises(TwilioRestException) as raised:
        line.client.messages("SM" + "0" * 32).fetch()
    assert (raised.value.status, raised.value.code) == (404, 20404)
    for path in (f"/2010-04-01/Accounts/AC{'f' * 32}/Messages.json", "/2010-04-01/Nothing.json"):
        status, _, body = line.ask("GET", path, None, {"Authorization": LOGIN})
        assert (status, body["code"]) == (404, 20404)


def test_a_wrong_method_is_20004(line):
    status, _, body = line.ask("PUT", f"{MESSAGES}.json", "", {"Authorization": LOGIN})
    assert (status, body["code"]) == (405, 20004)


def test_the_list_shows_both_directions_newest_first(line):
    phone, number = a_phone(), a_phone()
    line.texts(phone, "omw 10", to=number)
    delivered(line, line.sends(phone, "Drive safely", from_=number))
    line.texts(phone, "here", to=number)
    sent = line.client.messages.list(from_=phone)
    assert [message.body for message in sent] == ["here", "omw 10"]
    assert {(message.direction, message.status) for message in sent} == {("inbound", "received")}
    assert [message.body for message in line.client.messages.list(to=phone)] == ["Drive safely"]
    assert line.client.messages.list(to=phone, from_=phone) == []


def test_pages_are_followed_to_the_end_without_repeating_or_missing_a_text(line):
    phone = a_phone()
    sids = [line.texts(phone, str(count))["sid"] for count in range(7)]
    listed = line.client.messages.list(from_=phone, page_size=3)
    assert [message.sid for message in listed] == sids[::-1]


def test_a_text_that_comes_in_between_two_pages_shifts_nothing(line):
    phone = a_phone()
    sids = [line.texts(phone, str(count))["sid"] for count in range(4)]
    first = line.client.messages.page(from_=phone, page_size=2)
    line.texts(phone, "newer")
    second = first.next_page()
    assert [message.sid for message in second] == [sids[1], sids[0]]
    assert second.next_page() is None
    assert [message.sid for message in second.previous_page()] == [sids[3], sids[2]]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("PageSize=many", 20001),
        ("PageSize=1001", 20007),
        ("Page=1&PageToken=PASM0", 20006),
        ("DateSent=yesterday", 20001),
    ],
)
def test_a_list_that_makes_no_sense_is_refused(line, query, code):
    status, _, body = line.ask("GET", f"{MESSAGES}.json?{query}", None, {"Authorization": LOGIN})
    assert (status, body["code"]) == (400, code)


def test_the_client_sees_a_refused_page_as_an_error(line):
    with pytest.raises(TwilioException):
        line.client.messages.page(page_size=1001)


def test_a_plus_that_was_not_escaped_still_finds_its_phone(line):
    phone = a_phone()
    line.texts(phone, "here")
    path = f"{MESSAGES}.json?From={phone}&To={NUMBER}"
    assert len(line.ask("GET", path, None, {"Authorization": LOGIN})[2]["messages"]) == 1


def test_the_clients_date_filter_is_honoured_to_the_second_both_ends_included(line):
    phone = a_phone()
    line.texts(phone, "here")
    (message,) = line.client.messages.list(from_=phone)
    second = timedelta(seconds=1)
    at = message.date_sent
    listed = line.client.messages.list
    assert len(listed(from_=phone, date_sent_after=at)) == 1
    assert len(listed(from_=phone, date_sent_after=at + second)) == 0
    assert len(listed(from_=phone, date_sent_before=at)) == 1
    assert len(listed(from_=phone, date_sent_before=at - second)) == 0
    assert len(listed(from_=phone, date_sent=at)) == 1
    assert len(listed(from_=phone, date_sent=at - second)) == 0


A_TEXT = Message(
    sid="SM1",
    direction="inbound",
    sender="+13125550123",
    to=NUMBER,
    body="here",
    status="received",
    created_at=datetime(2026, 11, 24, 12, 30, 15, 999_000, tzinfo=UTC),
    updated_at=datetime(2026, 11, 24, 12, 30, 15, 999_000, tzinfo=UTC),
    sent_at=datetime(2026, 11, 24, 12, 30, 15, 999_000, tzinfo=UTC),
)


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("DateSent", "2026-11-24", True),
        ("DateSent", "2026-11-23", False),
        ("DateSent", "2026-11-25", False),
        ("DateSent>", "2026-11-24", True),
        ("DateSent>", "2026-11-25", False),
        ("DateSent<", "2026-11-25", True),
        ("DateSent<", "2026-11-24", False),
        ("DateSent>", "2026-11-24T12:30:15Z", True),
        ("DateSent>", "2026-11-24T12:30:16Z", False),
        ("DateSent>", "2026-11-24T14:30:15+02:00", True),
        ("DateSent>", "2026-11-24T12:30:15", True),
        (
            "DateSent>=",
            "2026-11-25",
            True,
        ),  # no parameter of Twilio's: `>=` is `>` and an equals sign
    ],
)
def test_a_date_means_its_midnight_and_a_time_its_second(name, value, found):
    assert bool(listing([A_TEXT], {name: value}, ACCOUNT)["messages"]) == found


def test_a_text_still_in_the_queue_has_no_date_to_be_found_by():
    queued = dataclasses.replace(A_TEXT, sent_at=None)
    assert listing([queued], {"DateSent>": "2026-11-24"}, ACCOUNT)["messages"] == []
    assert len(listing([queued], {}, ACCOUNT)["messages"]) == 1


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("", 1),
        ("x" * 160, 1),
        ("x" * 161, 2),
        ("å" * 160, 1),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("x" * 152 + "€" + "x" * 152, 3),
        ("ą" * 70, 1),
        ("ą" * 71, 2),
        ("ą" * 134, 2),
        ("ą" * 135, 3),
        ("🚗" * 35, 1),
        ("🚗" * 36, 2),
        ("🚗" * 67, 3),
    ],
)
def test_segments_are_counted_as_they_are_charged(body, count):
    assert segments(body) == count


def test_an_empty_token_is_refused_because_it_would_sign_anything():
    with pytest.raises(ValueError, match="token is empty"):
        Settings(ACCOUNT, "", "http://127.0.0.1:8000")


def test_a_token_is_never_shown():
    assert TOKEN not in repr(Settings(ACCOUNT, TOKEN, "http://127.0.0.1:8000"))
