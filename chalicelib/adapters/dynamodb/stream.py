"""Records of the table's stream as what they tell of.

Parsed from the raw record: Chalice's own class needs fields that not every engine sends.
"""

from collections.abc import Mapping
from typing import Any

from chalicelib.adapters.dynamodb.codec import from_document
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import Pickup
from chalicelib.services.deliver import Kept


def kept_of(record: Mapping[str, Any]) -> Kept | None:
    """What a record tells of; None for rows that nobody waits for, and for deletions."""
    change = record.get("dynamodb", {})
    image = change.get("NewImage")
    if not image:
        return None
    kind = image.get("kind", {}).get("S")
    document = image.get("doc", {}).get("S")
    if not document:
        return None
    first = int(image.get("first", {}).get("N", "0"))
    if kind == "event":  # one that was there before has only lost words: it is no news
        return None if change.get("OldImage") else Kept(event=from_document(Event, document))
    if kind == "pickup":
        pickup = from_document(Pickup, document)
        before = change.get("OldImage", {}).get("pickup_id", {}).get("S")
        replaced = before if before != pickup.pickup_id else None
        return Kept(pickup=pickup, first=first, replaced=replaced)
    if kind == "done":
        return Kept(done=from_document(Pickup, document), first=first)
    return None


def sequence_number(record: Mapping[str, Any]) -> str:
    """What a failed record is named by."""
    return str(record.get("dynamodb", {}).get("SequenceNumber", ""))
