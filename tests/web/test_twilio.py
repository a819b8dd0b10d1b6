"""Twilio's webhooks: a forged, altered or re-cut one gets 403, nothing, and leaves no trace."""

from dataclasses import replace

import pytest

from chalicelib.web import twilio
from chalicelib.web.twilio import NOTHING
from tests.web.asking import asked, form, posted, signature
from tests.worlds import ANNA, CORNER

SMS, STATUS = "/hooks/twilio/sms", "/hooks/twilio/status"
SID = "SM" + "a" * 32
FIELDS = {"MessageSid": SID, "From": ANNA, "To": CORNER.number, "Body": "here 5", "NumMedia": "0"}


sms, status = twilio.sms, twilio.status


def text(town, fields=None, signed=None, path=SMS, **more):
    """A form posted, signed as `signed` (what is posted, unless said)."""
    fields = {**FIELDS, **(fields or {})}
    seal = signature(path, fields if signed is None else signed)
    request = form(fields, headers={"x-twilio-signature": seal}, path=path)
    return asked(status if path == STATUS else sms, town.world, **{**request, **more})


def refused(town, response):
    trace = [key for key in town.memory.rows if key[0] in {"text", "customer"}]
    return (response.status, response.body, trace) == (403, "", [])


def test_a_signed_text_is_answered_in_twiml(town):
    response = text(town)
    assert response.status == 200
    assert response.headers["Content-Type"] == "text/xml; charset=utf-8"
    assert response.body.count("<Message>") == 1
    assert town.customer().early[0].body == "here 5"


def test_the_same_webhook_again_gets_the_same_answer(town):
    town.ready()
    first = text(town)
    events = town.events()
    assert text(town).body == first.body
    assert town.events() == events


def test_nothing_to_say_is_an_empty_response(town):
    assert text(town, {"Body": "STOP"}).body == NOTHING


def test_a_name_of_a_store_is_escaped(town):
    before = town.world.stores.get("corner")
    town.world.stores.put(replace(before, name="<A & B>"), before)
    body = text(town).body
    assert "&lt;A &amp; B&gt;" in body
    assert "<A" not in body


def test_what_the_customer_may_not_send_is_taken_out(town):
    text(town, {"Body": "he\x00re 5"})
    assert town.customer().early[0].body == "here 5"


def test_unsigned_or_signed_by_another_is_refused(town):
    for seal in ("", "x", signature(SMS, {})):
        request = form(FIELDS, headers={"x-twilio-signature": seal}, path=SMS)
        assert refused(town, asked(sms, town.world, **request))
    assert refused(town, asked(sms, town.world, **form(FIELDS, path=SMS)))


def test_an_altered_text_is_refused(town):
    for field, value in (("Body", "here 7"), ("From", "+46701740699"), ("To", "+1")):
        assert refused(town, text(town, {field: value}, signed=FIELDS))
    assert refused(town, text(town, {"Extra": "1"}, signed=FIELDS))
    assert refused(town, text(town, path=SMS, signed={**FIELDS, "Gone": "1"}))


def test_a_signature_for_another_path_is_refused(town):
    seal = signature(STATUS, FIELDS)
    request = form(FIELDS, headers={"x-twilio-signature": seal}, path=SMS)
    assert refused(town, asked(sms, town.world, **request))


def recut(*pairs):
    """The same characters in a row, cut into other fields."""
    joined = "".join(f"{name}{FIELDS[name]}" for name in sorted(FIELDS))
    assert "".join(f"{name}{value}" for name, value in sorted(pairs)) == joined
    return dict(pairs)


RECUTS = {
    "a field swallowed by its neighbour": recut(
        ("Body", f"here 5From{ANNA}"),
        ("MessageSid", SID),
        ("NumMedia", "0"),
        ("To", CORNER.number),
    ),
    "a name that ends in the value": recut(
        ("Bodyhere", " 5"),
        ("From", ANNA),
        ("MessageSid", SID),
        ("NumMedia", "0"),
        ("To", CORNER.number),
    ),
    "a name with what is no name's": recut(
        ("Bodyhere 5", ""),
        ("From", ANNA),
        ("MessageSid", SID),
        ("NumMedia", "0"),
        ("To", CORNER.number),
    ),
    "a longer id": recut(
        ("Body", "here 5"),
        ("From", ANNA),
        ("MessageSid", f"{SID}NumMedia0"),
        ("To", CORNER.number),
    ),
    "no id": recut(
        ("Body", "here 5"),
        ("From", f"{ANNA}MessageSid{SID}"),
        ("NumMedia", "0"),
        ("To", CORNER.number),
    ),
}


@pytest.mark.parametrize("fields", RECUTS.values(), ids=list(RECUTS))
def test_a_recut_text_is_refused_although_its_signature_is_right(town, fields):
    seal = signature(SMS, fields)
    assert seal == signature(SMS, FIELDS)
    request = form(fields, headers={"x-twilio-signature": seal}, path=SMS)
    assert refused(town, asked(sms, town.world, **request))


@pytest.mark.parametrize("sid", ["", "SM1", SID.upper(), f"XX{'a' * 32}", f"{SID}\n", "SM" * 17])
def test_an_id_that_is_none_is_refused_even_if_signed(town, sid):
    assert refused(town, text(town, {"MessageSid": sid}))


def test_a_json_body_is_refused(town):
    request = posted(FIELDS, headers={"x-twilio-signature": signature(SMS, {})}, path=SMS)
    assert refused(town, asked(sms, town.world, **request))


def test_without_a_token_of_ours_nothing_is_genuine(town):
    seal = signature(SMS, FIELDS)
    request = form(FIELDS, headers={"x-twilio-signature": seal}, path=SMS)
    town.telephone.auth_token = ""
    assert refused(town, asked(sms, town.world, **request))


@pytest.mark.parametrize("sender", ["72345", "Telia", "", "+0123456789", "+46 70"])
def test_a_sender_who_cannot_be_answered_is_not(town, sender):
    response = text(town, {"From": sender})
    assert (response.status, response.body) == (200, NOTHING)
    assert town.events() == []


def test_a_status_is_kept_and_told_once(town):
    town.ready()
    town.pump()
    sid = town.telephone.sent[0].sid
    fields = {"MessageSid": sid, "MessageStatus": "failed", "ErrorCode": "30003"}
    for _ in range(2):
        assert text(town, fields, path=STATUS).status == 204
    assert town.events().count("text_failed") == 1


def test_an_unsigned_status_changes_nothing(town):
    town.ready()
    town.pump()
    fields = {"MessageSid": town.telephone.sent[0].sid, "MessageStatus": "failed"}
    assert text(town, fields, path=STATUS, signed=FIELDS).status == 403
    assert not town.card().text_failed
