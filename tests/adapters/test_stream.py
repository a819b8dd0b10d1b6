"""What a record of the table's stream tells of."""

from datetime import UTC, datetime

import pytest

from chalicelib.adapters.dynamodb.codec import to_document
from chalicelib.adapters.dynamodb.stream import kept_of, sequence_number
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import Pickup
from chalicelib.services.deliver import Kept

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
CARD = Pickup("corner", "c1", "p2", "4821")
EVENT = Event("texts_stopped", NOW, store_id="corner", number=7)


def record(kind, state, old=None, **more):
    image = {"kind": {"S": kind}, "doc": {"S": to_document(state)}, **more}
    change = {"NewImage": image, "SequenceNumber": "0001"}
    return {"dynamodb": {**change, **({"OldImage": old} if old else {})}}


def test_an_event_is_an_event():
    assert kept_of(record("event", EVENT)) == Kept(event=EVENT)


def test_a_pickup_is_a_card_with_the_first_number_of_its_change():
    assert kept_of(record("pickup", CARD, first={"N": "5"})) == Kept(pickup=CARD, first=5)


def test_a_done_pickup_is_done():
    assert kept_of(record("done", CARD, first={"N": "5"})) == Kept(done=CARD, first=5)


def test_a_pickup_in_the_place_of_another_names_the_other():
    old = {"pickup_id": {"S": "p1"}}
    assert kept_of(record("pickup", CARD, old)).replaced == "p1"


def test_a_pickup_in_its_own_place_replaces_nothing():
    old = {"pickup_id": {"S": "p2"}}
    assert kept_of(record("pickup", CARD, old)).replaced is None


@pytest.mark.parametrize(
    "ignored",
    [
        {},
        {"dynamodb": {"OldImage": {"kind": {"S": "pickup"}}}},
        {"dynamodb": {"NewImage": {"kind": {"S": "head"}, "number": {"N": "1"}}}},
        record("customer", CARD),
    ],
)
def test_what_nobody_waits_for_is_nothing(ignored):
    assert kept_of(ignored) is None


def test_a_record_is_named_by_its_sequence_number():
    assert sequence_number(record("event", EVENT)) == "0001"


def test_an_event_that_has_lost_its_words_is_no_news():
    before = {"doc": {"S": to_document(EVENT)}}
    assert kept_of(record("event", EVENT, before)) is None
