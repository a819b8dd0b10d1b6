"""What we make of the telephone network's answers: sent, surely not sent, or nobody knows."""

from datetime import UTC, datetime, timedelta

import pytest

from chalicelib.adapters.twilio import TwilioTelephone
from chalicelib.services.ports import NotSent, Unavailable
from tests.local.telephone_line import ACCOUNT, NUMBER, TOKEN, a_line, a_phone, until

BODY = "Main St: order K7Q2 is READY"


@pytest.fixture(scope="module")
def line():
    with a_line() as opened:
        yield opened


@pytest.fixture
def telephone(line):
    url = f"http://127.0.0.1:{line.port}"
    made = TwilioTelephone(ACCOUNT, TOKEN, url, line.listener.url, timeout_seconds=0.5)
    yield made
    made.client.http_client.session.close()


def an_hour_ago():
    return datetime.now(UTC) - timedelta(hours=1)


def test_a_text_that_is_taken_has_an_id_and_reaches_the_phone(line, telephone):
    phone = a_phone()
    sid = telephone.send(NUMBER, phone, BODY)
    until(lambda: line.bodies(phone) == [BODY])
    assert telephone.find(NUMBER, phone, BODY, an_hour_ago()) == sid
    until(lambda: "delivered" in line.listener.statuses(phone))
    assert {call.path for call in line.listener.of(phone)} == {"/hooks/twilio/status"}


def test_a_text_with_other_words_is_not_found(line, telephone):
    phone = a_phone()
    telephone.send(NUMBER, phone, BODY)
    assert telephone.find(NUMBER, phone, "something else", an_hour_ago()) is None


def test_an_answer_that_never_comes_leaves_the_outcome_unknown_and_can_be_looked_up(
    line, telephone
):
    phone = a_phone()
    line.breaks(phone, send="timeout_after_accept")
    with pytest.raises(Unavailable):
        telephone.send(NUMBER, phone, BODY)
    until(lambda: telephone.find(NUMBER, phone, BODY, an_hour_ago()))


def test_a_server_error_may_have_sent_it(line, telephone):
    phone = a_phone()
    line.breaks(phone, send="unavailable")
    with pytest.raises(Unavailable):
        telephone.send(NUMBER, phone, BODY)


def test_too_many_requests_is_surely_not_sent_and_may_be_tried_again(line, telephone):
    phone = a_phone()
    line.breaks(phone, send="rate_limited")
    with pytest.raises(NotSent) as refused:
        telephone.send(NUMBER, phone, BODY)
    assert refused.value.again


def test_a_blocked_phone_is_refused_for_good_by_its_number(line, telephone):
    phone = a_phone()
    line.texts(phone, "STOP")
    with pytest.raises(NotSent) as refused:
        telephone.send(NUMBER, phone, BODY)
    assert (refused.value.code, refused.value.again) == ("21610", False)


def test_where_nobody_listens_nothing_was_sent():
    nobody = TwilioTelephone(ACCOUNT, TOKEN, "http://127.0.0.1:9", "", timeout_seconds=0.5)
    with pytest.raises((NotSent, Unavailable)):
        nobody.send(NUMBER, a_phone(), BODY)
    with pytest.raises(Unavailable):
        nobody.find(NUMBER, a_phone(), BODY, an_hour_ago())
    nobody.client.http_client.session.close()


def test_what_customers_wrote_is_listed_oldest_first_and_ours_is_not(line, telephone):
    phone = a_phone()
    line.texts(phone, "omw", deliver=False)
    telephone.send(NUMBER, phone, BODY)
    line.texts(phone, "here 5", deliver=False)
    found = [text for text in telephone.received(an_hour_ago()) if text.from_e164 == phone]
    assert [(text.body, text.to_e164) for text in found] == [("omw", NUMBER), ("here 5", NUMBER)]
    assert found[0].sent_at.tzinfo is not None


def test_without_a_token_nothing_is_genuine(line, telephone):
    form = {"Body": "here"}
    assert not TwilioTelephone(ACCOUNT, "", "", "").is_genuine("https://x", form, "x")
    assert not telephone.is_genuine("https://x", form, None)
    assert not telephone.is_genuine("https://x", form, "x")
