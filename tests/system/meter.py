"""Counts requests and capacity units by DynamoDB's own rules, from what goes over the wire.

Engines on one machine do not report them rightly (moto: none for transactions; MiniStack: an index
write of a transaction once, none for a batch), so sizes are computed: a write unit for each
started kilobyte of the larger of the item before and after, twice in a transaction, one more for
each index entry that is put or deleted; a read unit for each started 4 kB, consistently read.
https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html
"""

import json
import math
from dataclasses import dataclass
from typing import Any

KB = 1024
INDEXES = (("due_shard", "due_at"), ("ended_of", "ended_at"))

Item = dict[str, Any]


@dataclass(frozen=True)
class Bill:
    """What one use case cost."""

    requests: int
    read_units: float
    write_units: int


class Meter:
    """Listens at one client, and asks an unmetered one for the items."""

    def __init__(self, client: Any, silent: Any, table: str) -> None:
        self.silent = silent
        self.table = table
        self.requests = 0
        self.read_units = 0.0
        self.write_units = 0
        self.before: dict[str, Item] = {}
        events = client.meta.events
        events.register("before-send.dynamodb", self._sending)
        events.register("after-call.dynamodb", self._called)

    def start(self) -> None:
        self.requests, self.read_units, self.write_units = 0, 0.0, 0

    def bill(self) -> Bill:
        return Bill(self.requests, self.read_units, self.write_units)

    def _sending(self, request: Any, **_: Any) -> None:
        self.requests += 1
        target = request.headers["X-Amz-Target"]
        name = (target.decode() if isinstance(target, bytes) else target).partition(".")[2]
        self.asked = (name, json.loads(request.body))
        self.before = {str(key): self._item(key) for key in _written_keys(*self.asked)}

    def _called(self, parsed: Any, http_response: Any, **_: Any) -> None:
        name, asked = self.asked
        if http_response.status_code != 200:
            return
        if name == "BatchGetItem":
            found = {_key_text(item): item for item in parsed["Responses"][self.table]}
            for key in asked["RequestItems"][self.table]["Keys"]:
                self.read_units += _read(size_of(found.get(_key_text(key), {})))
        elif name == "GetItem":
            self.read_units += _read(size_of(parsed.get("Item", {})))
        elif name == "Query":
            total = sum(size_of(item) for item in parsed["Items"])
            self.read_units += _read(total)
        for key in _written_keys(name, asked):
            self._charge(key, twice=name == "TransactWriteItems")

    def _charge(self, key: Item, *, twice: bool) -> None:
        before, after = self.before[str(key)], self._item(key)
        units = max(1, math.ceil(max(size_of(before), size_of(after)) / KB))
        self.write_units += units * (2 if twice else 1) + _index_units(before, after)

    def _item(self, key: Item) -> Item:
        found: Item = self.silent.get_item(TableName=self.table, Key=key, ConsistentRead=True).get(
            "Item", {}
        )
        return found


def _written_keys(name: str, asked: dict[str, Any]) -> list[Item]:
    if name == "TransactWriteItems":
        writes = [next(iter(one.items())) for one in asked["TransactItems"]]
        return [_key_of(body) for _, body in writes]
    if name in {"PutItem", "UpdateItem", "DeleteItem"}:
        return [_key_of(asked)]
    return []


def _key_of(write: dict[str, Any]) -> Item:
    source = write.get("Key") or write["Item"]
    return {"pk": source["pk"], "sk": source["sk"]}


def _key_text(item: Item) -> tuple[str, str]:
    return item["pk"]["S"], item["sk"]["S"]


def _read(size: int) -> float:
    return max(1, math.ceil(size / (4 * KB)))


def _index_units(before: Item, after: Item) -> int:
    return sum(_units_of(index, before, after) for index in INDEXES)


def _units_of(index: tuple[str, str], before: Item, after: Item) -> int:
    keys_before = [before.get(name) for name in index]
    keys_after = [after.get(name) for name in index]
    if keys_before == keys_after:
        return 0
    return int(None not in keys_before) + int(None not in keys_after)


def size_of(item: Item) -> int:
    """An item's size by DynamoDB's rule, for the types that we use."""
    return sum(len(name.encode()) + _value_size(value) for name, value in item.items())


def _value_size(value: dict[str, Any]) -> int:
    kind, content = next(iter(value.items()))
    if kind == "S":
        return len(content.encode())
    if kind == "N":
        return math.ceil(len(content.strip("-")) / 2) + 1
    if kind == "SS":
        return sum(len(one.encode()) for one in content)
    raise AssertionError(f"no rule for {kind}")
