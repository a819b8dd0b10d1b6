"""The people's side of the telephone network: texts from phones, screens, Twilio's keywords."""

import threading
from datetime import UTC, datetime

import pytest
from twilio.base.exceptions import TwilioRestException

from local.telephone.keywords import ANSWERS, keyword
from local.telephone.twiml import instructions
from local.telephone.webhooks import Answer, UnreachableError
from tests.local.telephone_line import ACCOUNT, NUMBER, a_line, a_phone, until


@pytest.fixture(scope="module")
def line():
    with a_line() as opened:
        yield opened


def message(body):
    return f"<?xml version='1.0' encoding='UTF-8'?><Response><Message>{body}</Message></Response>"


def failed(line, phone):
    """List the replies that were refused on their way to a phone."""
    return [m.body for m in line.client.messages.list(to=phone) if m.status == "failed"]


def opted_out(line, phone, number=NUMBER):
    try:
        line.sends(phone, from_=number)
    except TwilioRestException as error:
        return (error.status, error.code) == (400, 21610)
    return False


def test_a_text_reaches_the_webhook_signed_with_all_of_twilios_fields(line):
    sid = line.texts("+46701234567", "Hej, jag är här 🚗 & väntar", to="+13125550100")["sid"]
    (call,) = line.listener.of("+46701234567")
    assert call.signed
    assert call.path == "/hooks/twilio/sms"
    assert call.fields == {
        "ToCountry": "US",
        "ToState": "",
        "SmsMessageSid": sid,
        "NumMedia": "0",
        "ToCity": "",
        "FromZip": "",
        "SmsSid": sid,
        "FromState": "",
        "SmsStatus": "received",
        "FromCity": "",
        "Body": "Hej, jag är här 🚗 & väntar",
        "FromCountry": "SE",
        "To": "+13125550100",
        "ToZip": "",
        "NumSegments": "1",
        "MessageSid": sid,
        "AccountSid": ACCOUNT,
        "From": "+46701234567",
        "ApiVersion": "2010-04-01",
    }
    content_type = call.headers["Content-Type"]
    assert content_type == "application/x-www-form-urlencoded; charset=UTF-8"
    assert call.headers["I-Twilio-Idempotency-Token"]


def test_the_reply_comes_back_and_stands_on_the_screen(line):
    phone = a_phone()
    line.listener.answers(phone, message("You&apos;re 2nd &lt;soon&gt; &amp; Ana walks out"))
    answer = line.texts(phone, "here 5")
    assert answer["status"] == 200
    assert answer["reply"] == "You're 2nd <soon> & Ana walks out"
    asked, told = line.screen(phone)
    assert asked["sid"] == answer["sid"]
    assert (asked["direction"], asked["status"], asked["body"]) == ("inbound", "received", "here 5")
    assert (told["direction"], told["status"]) == ("outbound", "delivered")
    assert (told["body"], told["from"], told["to"]) == (answer["reply"], NUMBER, phone)
    (reply,) = line.client.messages.list(to=phone)
    assert (reply.direction, reply.status) == ("outbound-reply", "delivered")


def test_nothing_to_say_is_no_reply(line):
    phone = a_phone()
    answer = line.texts(phone, "here")
    assert (answer["status"], answer["reply"]) == (200, None)
    assert line.bodies(phone) == ["here"]
    assert line.alerts(answer["sid"]) == []


@pytest.mark.parametrize(
    ("status", "content_type", "body", "texts", "error_code"),
    [
        (200, "text/xml", "<Response/>", (), None),
        (200, "text/xml", "<Response><Message>one</Message></Response>", ("one",), None),
        (200, "application/xml", "<Response><Message> one\n</Message></Response>", ("one",), None),
        (
            200,
            "text/xml",
            "<Response><Message><Body>one</Body></Message><Message>two</Message></Response>",
            ("one", "two"),
            None,
        ),
        (200, "text/plain", "as it stands\n", ("as it stands",), None),
        (200, "text/xml", "<Response><Message></Message></Response>", (), 14103),
        (200, "text/xml", "<Response><Message>cut", (), 12100),
        (200, "text/xml", "", (), 12100),
        (200, "text/xml", "<!DOCTYPE x [<!ENTITY e 'e'>]><Response/>", (), 12100),
        (200, "text/xml", "<Reply><Message>one</Message></Reply>", (), 12200),
        (200, "application/json", '{"reply": "one"}', (), 12300),
        (200, "application/json", "", (), 11200),
        (403, "text/xml", "<Response><Message>one</Message></Response>", (), 11200),
        (500, "text/xml", "<Response><Message>one</Message></Response>", (), 11200),
    ],
)
def test_an_answer_is_read_as_twilio_reads_it(status, content_type, body, texts, error_code):
    told = instructions(status, content_type, body)
    assert (told.texts, told.error_code) == (texts, error_code)


def test_a_malformed_answer_is_no_reply_and_is_noted_as_12100(line):
    phone = a_phone()
    line.listener.answers(phone, "<Response><Message>cut")
    answer = line.texts(phone, "here")
    assert (answer["status"], answer["reply"]) == (200, None)
    assert line.alerts(answer["sid"]) == [12100]
    assert line.bodies(phone) == ["here"]


def test_a_failing_webhook_is_called_once_and_its_status_given(line):
    phone = a_phone()
    line.listener.answers(phone, message("never seen"), status=500)
    answer = line.texts(phone, "here")
    assert (answer["status"], answer["reply"]) == (500, None)
    assert len(line.listener.of(phone)) == 1
    assert line.alerts(answer["sid"]) == [11200]


def test_a_reply_longer_than_twilio_takes_is_dropped_and_noted(line):
    phone = a_phone()
    line.listener.answers(phone, message("x" * 1601))
    assert line.texts(phone, "here")["reply"] is None
    assert line.bodies(phone) == ["here"]
    (dropped,) = line.client.messages.list(to=phone)
    assert (dropped.status, dropped.error_code) == ("failed", 21617)


def test_a_webhook_that_hangs_up_without_an_answer_may_have_heard_and_is_not_called_again(line):
    phone = a_phone()
    line.listener.answers(phone, None)
    assert line.texts(phone, "here")["status"] == 0
    assert len(line.listener.of(phone)) == 1


def test_a_text_is_in_twilios_list_before_the_webhook_has_answered(line):
    phone, release = a_phone(), threading.Event()
    line.listener.answers(phone, "<Response/>", after=release)
    texting = threading.Thread(target=line.texts, args=(phone, "here"))
    texting.start()
    until(lambda: line.listener.of(phone))
    listed = line.client.messages.list(from_=phone)
    release.set()
    texting.join()
    assert [text.body for text in listed] == ["here"]


def test_a_webhook_that_is_too_slow_is_not_called_again():
    release = threading.Event()
    with a_line(webhook_timeout_seconds=0.1) as line:
        phone = a_phone()
        line.listener.answers(phone, message("too late"), after=release)
        answer = line.texts(phone, "here")
        release.set()
        assert (answer["status"], answer["reply"]) == (0, None)
        assert len(line.listener.of(phone)) == 1
        assert line.bodies(phone) == ["here"]


def test_with_nobody_at_the_webhook_the_text_is_kept_and_the_status_is_0():
    with a_line(webhook_base_url="http://127.0.0.1:1/") as line:
        phone = a_phone()
        answer = line.texts(phone, "here")
        assert (answer["status"], answer["reply"]) == (0, None)
        assert line.alerts(answer["sid"]) == [11205]
        assert [text.sid for text in line.client.messages.list(from_=phone)] == [answer["sid"]]


class Flaky:
    """Nobody is there for the first tries; every try is kept."""

    def __init__(self, absent_tries):
        self.absent_tries = absent_tries
        self.posts = []

    async def __call__(self, post):
        self.posts.append(post)
        if len(self.posts) <= self.absent_tries:
            raise UnreachableError
        return Answer(200, "text/xml", message("at last"))


def test_a_failed_connection_is_tried_once_more_with_the_same_token():
    send = Flaky(absent_tries=1)
    with a_line(send=send) as line:
        answer = line.texts(a_phone(), "here")
    assert (answer["status"], answer["reply"]) == (200, "at last")
    first, second = send.posts
    assert first == second
    assert first.headers["I-Twilio-Idempotency-Token"]


def test_a_second_failed_connection_is_the_end():
    send = Flaky(absent_tries=2)
    with a_line(send=send) as line:
        assert line.texts(a_phone(), "here")["status"] == 0
    assert len(send.posts) == 2


def test_two_texts_never_share_a_token():
    send = Flaky(absent_tries=0)
    with a_line(send=send) as line:
        phone = a_phone()
        line.texts(phone, "here")
        line.texts(phone, "here")
    tokens = {post.headers["I-Twilio-Idempotency-Token"] for post in send.posts}
    assert len(tokens) == 2


def test_every_webhook_has_its_own_connection_so_none_dies_on_a_stale_one(line):
    phone = a_phone()
    line.texts(phone, "omw")
    line.texts(phone, "here")
    assert len({call.connection for call in line.listener.of(phone)}) == 2


def test_a_text_that_is_not_to_be_delivered_is_known_to_twilio_alone(line):
    phone = a_phone()
    answer = line.texts(phone, "here", deliver=False)
    assert (answer["status"], answer["reply"]) == (0, None)
    assert line.listener.of(phone) == []
    assert [text.sid for text in line.client.messages.list(from_=phone)] == [answer["sid"]]
    assert line.bodies(phone) == ["here"]


@pytest.mark.parametrize(
    ("phone", "document"),
    [
        ("0701234567", {"to": NUMBER, "body": "here"}),
        ("+13125", {"to": NUMBER, "body": "here"}),
        ("%2B13125550123", {"body": "here"}),
        ("%2B13125550123", {"to": "the store", "body": "here"}),
        ("%2B13125550123", {"to": NUMBER}),
        ("%2B13125550123", {"to": NUMBER, "body": 5}),
        ("%2B13125550123", {"to": NUMBER, "body": "x" * 1601}),
        ("%2B13125550123", {"to": NUMBER, "body": "\ud83d"}),
        ("%2B13125550123", {"to": NUMBER, "body": "here", "deliver": "no"}),
        ("%2B13125550123", ["here"]),
        ("%2B13125550123", "here"),
    ],
)
def test_a_text_that_no_phone_could_send_is_a_problem_and_is_not_kept(line, phone, document):
    before = line.ask("GET", "/healthz")[2]["messages"]
    status, headers, body = line.ask("POST", f"/phones/{phone}/texts", document)
    assert (status, body["status"]) == (400, 400)
    assert headers["Content-Type"] == "application/problem+json"
    assert body["detail"]
    assert line.ask("GET", "/healthz")[2]["messages"] == before


def test_the_screen_is_in_the_order_in_which_texts_came():
    ticks = iter(datetime(2026, 11, 24, 12, 0, second, tzinfo=UTC) for second in range(60))
    with a_line(clock=lambda: next(ticks)) as line:
        phone = a_phone()
        line.texts(phone, "omw")
        line.sends(phone, "Drive safely")
        until(lambda: len(line.screen(phone)) == 2)
        line.texts(phone, "here")
        shown = line.screen(phone)
    assert [text["body"] for text in shown] == ["omw", "Drive safely", "here"]
    assert [text["at"] for text in shown] == sorted(text["at"] for text in shown)


def test_a_phone_nobody_texted_has_an_empty_screen(line):
    assert line.screen(a_phone()) == []


@pytest.mark.parametrize("body", ["STOP", "stop", " Stop \n", "STOPALL", "Unsubscribe", "cancel"])
def test_stop_blocks_the_number_is_confirmed_by_twilio_and_still_told_to_the_webhook(line, body):
    phone = a_phone()
    line.listener.answers(phone, message("we should have kept silent"))
    answer = line.texts(phone, body)
    assert (answer["status"], answer["reply"]) == (200, None)
    assert line.listener.of(phone)[0].fields["Body"] == body
    assert line.bodies(phone) == [body, ANSWERS["stop"]]
    assert failed(line, phone) == ["we should have kept silent"]
    assert opted_out(line, phone)


def test_a_reply_to_a_blocked_phone_is_dropped_and_noted_as_21610(line):
    phone = a_phone()
    line.texts(phone, "STOP")
    line.listener.answers(phone, message("You are 1st"))
    assert line.texts(phone, "here")["reply"] is None
    assert line.bodies(phone) == ["STOP", ANSWERS["stop"], "here"]
    (dropped,) = (m for m in line.client.messages.list(to=phone) if m.status == "failed")
    assert dropped.error_code == 21610
    assert line.alerts(dropped.sid) == [21610]


def test_stop_to_one_number_leaves_another_number_free(line):
    phone = a_phone()
    line.texts(phone, "STOP")
    assert not opted_out(line, phone, number="+13125550101")


def test_stop_from_one_phone_leaves_another_phone_free(line):
    line.texts(a_phone(), "STOP")
    assert not opted_out(line, a_phone())


@pytest.mark.parametrize("body", ["START", "yes", "Unstop"])
def test_start_lifts_the_block_before_the_webhook_is_called(line, body):
    phone = a_phone()
    line.texts(phone, "STOP")
    line.listener.answers(phone, message("Welcome back"))
    assert line.texts(phone, body)["reply"] == "Welcome back"
    assert line.bodies(phone)[2:] == [body, ANSWERS["start"], "Welcome back"]
    assert not opted_out(line, phone)


def test_start_without_a_block_gets_nothing_from_twilio(line):
    phone = a_phone()
    line.texts(phone, "YES")
    assert line.bodies(phone) == ["YES"]


def test_a_second_stop_gets_nothing_from_twilio(line):
    phone = a_phone()
    line.texts(phone, "STOP")
    line.texts(phone, "STOP")
    assert line.bodies(phone) == ["STOP", ANSWERS["stop"], "STOP"]


@pytest.mark.parametrize("body", ["HELP", "info"])
def test_help_is_answered_by_twilio_and_told_to_the_webhook(line, body):
    phone = a_phone()
    assert line.texts(phone, body)["reply"] is None
    assert line.bodies(phone) == [body, ANSWERS["help"]]
    assert len(line.listener.of(phone)) == 1
    assert not opted_out(line, phone)


def test_help_after_stop_gets_nothing(line):
    phone = a_phone()
    line.texts(phone, "STOP")
    line.texts(phone, "HELP")
    assert line.bodies(phone) == ["STOP", ANSWERS["stop"], "HELP"]


def test_twilio_obeys_no_keyword_sent_to_a_short_code(line):
    phone = a_phone()
    line.texts(phone, "STOP", to="12345")
    assert line.bodies(phone) == ["STOP"]
    assert not opted_out(line, phone, number="12345")


@pytest.mark.parametrize("body", ["stop please", "please cancel my order", "STOP.", "", "peruuta"])
def test_twilio_obeys_only_a_whole_word_of_its_own(body):
    assert keyword(body) is None


def test_a_lost_webhook_loses_no_opt_out(line):
    phone = a_phone()
    line.texts(phone, "STOP", deliver=False)
    assert opted_out(line, phone)
