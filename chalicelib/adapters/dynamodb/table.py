"""One table, one PynamoDB model, one client; the vendor's errors end here.

Several models would mean several clients (five models: 375 ms of CPU against 54 ms), and typed
attributes for every field cost three times the decoding; so a row has its keys, what conditions
and indexes need, and one document (docs/decisions.md).
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError
from pynamodb.attributes import NumberAttribute, UnicodeAttribute, UnicodeSetAttribute
from pynamodb.connection import Connection
from pynamodb.exceptions import PynamoDBException, TransactWriteError
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.models import Model
from pynamodb.transactions import TransactWrite

from chalicelib.services.ports import Conflict, Unavailable

CONNECT_TIMEOUT_SECONDS = 1
READ_TIMEOUT_SECONDS = 2
ATTEMPTS = 3
PAGE_SIZE = 200
BACKWARDS_PAGE_SIZE = 500
"""A store's ordinary day of events is one or two of these."""
UNPROCESSED_ROUNDS = 4
DUE_SHARDS = 16

Key = tuple[str, str]


class Row(Model):
    """One item. `number` and `waiting` are a head's, `members` a slot's, the rest is anybody's."""

    class Meta:
        """The table is named by `Table`, which makes a class of its own."""

        table_name = "unnamed"

    pk = UnicodeAttribute(hash_key=True)
    sk = UnicodeAttribute(range_key=True)
    kind = UnicodeAttribute(null=True)
    doc = UnicodeAttribute(null=True)
    rev = NumberAttribute(null=True)
    first = NumberAttribute(null=True)
    pickup_id = UnicodeAttribute(null=True)
    number = NumberAttribute(null=True)
    waiting = NumberAttribute(null=True)
    members = UnicodeSetAttribute(null=True)
    state = UnicodeAttribute(null=True)
    rank = NumberAttribute(null=True)
    uses = NumberAttribute(null=True)
    ends_at = UnicodeAttribute(null=True)
    closing = UnicodeAttribute(null=True)
    opted_out = NumberAttribute(null=True)
    due_shard = UnicodeAttribute(null=True)
    due_at = UnicodeAttribute(null=True)
    ended_of = UnicodeAttribute(null=True)
    ended_at = UnicodeAttribute(null=True)
    expires_at_s = NumberAttribute(null=True)


@dataclass
class Writes:
    """A transaction being put together. Every write has a label, by which a failed one is told.

    DynamoDB gives its reasons in the order check, delete, put, update, whatever order we called
    in (PynamoDB sorts), so the labels are kept in four lists.
    """

    checks: list[tuple[str, Key, Condition]] = field(default_factory=list)
    deletes: list[tuple[str, Row, Condition | None]] = field(default_factory=list)
    puts: list[tuple[str, Row, Condition | None]] = field(default_factory=list)
    updates: list[tuple[str, Row, list[Action], Condition | None]] = field(default_factory=list)

    def labels(self) -> list[str]:
        """What each cancellation reason is about."""
        return [
            write[0]
            for group in (self.checks, self.deletes, self.puts, self.updates)
            for write in group
        ]


class Table:
    """The table of one engine: AWS, or whatever answers at `endpoint`."""

    def __init__(self, name: str, region: str, endpoint: str | None = None) -> None:
        self.name = name
        self.row = _row_class(name, region, endpoint)

    @property
    def connection(self) -> Connection:
        """PynamoDB's connection, shared by everything that talks to this table."""
        return self.row._get_connection().connection  # noqa: SLF001 - PynamoDB has no public name

    @property
    def client(self) -> Any:
        """The botocore client below, to count requests and to inject faults."""
        return self.connection.client

    def warm(self) -> None:
        """Make the client and its connection now, while init runs at full speed."""
        self.get(("WARM", "WARM"))

    def get(self, key: Key) -> Row | None:
        """One row, consistently; None if it is absent."""
        with translated():
            try:
                return self.row.get(*key, consistent_read=True)
            except self.row.DoesNotExist:
                return None

    def get_all(self, keys: Sequence[Key]) -> dict[Key, Row]:
        """Several rows in one consistent read. What is unprocessed is asked for again."""
        left = [{"pk": {"S": pk}, "sk": {"S": sk}} for pk, sk in keys]
        found: dict[Key, Row] = {}
        for _ in range(UNPROCESSED_ROUNDS):
            with translated():
                answer = self.connection.dispatch(
                    "BatchGetItem",
                    {"RequestItems": {self.name: {"Keys": left, "ConsistentRead": True}}},
                )
            for item in answer["Responses"].get(self.name, []):
                row = self.row.from_raw_data(item)
                found[row.pk, row.sk] = row
            left = answer.get("UnprocessedKeys", {}).get(self.name, {}).get("Keys", [])
            if not left:
                return found
        raise Unavailable("DynamoDB left keys unprocessed; it is throttling")

    def query(
        self,
        pk: str,
        sort: Condition | None = None,
        limit: int | None = None,
        where: Condition | None = None,
    ) -> Iterator[Row]:
        """The rows of a partition in order, consistently, all pages."""
        with translated():
            yield from self.row.query(
                pk,
                sort,
                filter_condition=where,
                consistent_read=True,
                page_size=min(limit or PAGE_SIZE, PAGE_SIZE) if where is None else PAGE_SIZE,
                limit=limit,
            )

    def newest_first(self, pk: str, sort: Condition | None = None) -> Iterator[Row]:
        """The rows of a partition backwards, page by page as they are asked for; may lag a second.

        That is half the price of a consistent reading.
        """
        with translated():
            yield from self.row.query(
                pk,
                sort,
                consistent_read=False,
                scan_index_forward=False,
                page_size=BACKWARDS_PAGE_SIZE,
            )

    def backwards(self, pk: str, sort: Condition | None, limit: int) -> Iterator[Row]:
        """The last rows of a partition, the last first, consistently."""
        with translated():
            yield from self.row.query(
                pk, sort, consistent_read=True, scan_index_forward=False, limit=limit
            )

    def due_before(self, shard: str, at: str) -> Iterator[Key]:
        """The keys of the rows of one shard whose deadline has passed; may lag."""
        asked: dict[str, Any] = {
            "TableName": self.name,
            "IndexName": "due",
            "KeyConditionExpression": "due_shard = :shard AND due_at <= :at",
            "ExpressionAttributeValues": {":shard": {"S": shard}, ":at": {"S": at}},
        }
        while True:
            with translated():
                answer = self.connection.dispatch("Query", dict(asked))
            for item in answer["Items"]:
                yield item["pk"]["S"], item["sk"]["S"]
            if not answer.get("LastEvaluatedKey"):
                return
            asked["ExclusiveStartKey"] = answer["LastEvaluatedKey"]

    def ended(self, of: str, before: str | None, limit: int) -> list[str]:
        """The places of a partition of the index `ended`, backwards from one; may lag."""
        older = " AND ended_at < :before" if before else ""
        values = {":of": {"S": of}, **({":before": {"S": before}} if before else {})}
        asked: dict[str, Any] = {
            "TableName": self.name,
            "IndexName": "ended",
            "KeyConditionExpression": f"ended_of = :of{older}",
            "ExpressionAttributeValues": values,
            "ScanIndexForward": False,
            "Limit": limit,
        }
        with translated():
            answer = self.connection.dispatch("Query", asked)
        return [item["ended_at"]["S"] for item in answer["Items"]]

    def put(self, row: Row, condition: Condition | None = None) -> None:
        """Put a row. Raises: Conflict of `row`."""
        with translated():
            row.save(condition=condition)

    def update(self, key: Key, actions: list[Action], condition: Condition | None = None) -> Row:
        """Change some attributes of a row and leave the others; the row as it is then.

        Raises: Conflict of `row`.
        """
        row = self.row(*key)
        with translated():
            row.update(actions=actions, condition=condition)
        return row

    def delete(self, key: Key, condition: Condition | None = None) -> None:
        """Delete a row. Raises: Conflict of `row`."""
        with translated():
            self.row(*key).delete(condition=condition)

    def write(self, writes: Writes) -> None:
        """All or nothing. Raises: Conflict with the labels of the writes that could not be."""
        labels = writes.labels()
        try:
            with translated(), TransactWrite(connection=self.connection) as transaction:
                for _, key, check in writes.checks:
                    transaction.condition_check(self.row, *key, condition=check)
                for _, row, condition in writes.deletes:
                    transaction.delete(row, condition=condition)
                for _, row, absent in writes.puts:
                    transaction.save(row, condition=absent)
                for _, row, actions, condition_ in writes.updates:
                    transaction.update(row, actions=actions, condition=condition_)
        except TransactWriteError as error:
            raise _conflict(error, labels) from error


def _conflict(error: TransactWriteError, labels: list[str]) -> Exception:
    """Which rows had moved; a transaction in the way counts as all of them having moved."""
    reasons = list(error.cancellation_reasons)
    failed = {
        label
        for label, reason in zip(labels, reasons, strict=False)
        if reason is not None and reason.code == "ConditionalCheckFailed"
    }
    if failed:
        return Conflict(frozenset(failed))
    if any(reason is not None and reason.code == "TransactionConflict" for reason in reasons):
        return Conflict(frozenset({"busy"}))
    return Unavailable(f"DynamoDB: {_code(error)}")


@contextmanager
def translated() -> Iterator[None]:
    """Turn the vendor's errors into ours. A cancelled transaction is left to `write`."""
    try:
        yield
    except PynamoDBException as error:
        code = _code(error)
        if code == "TransactionCanceledException":
            raise
        if code == "ConditionalCheckFailedException":
            raise Conflict(frozenset({"row"})) from error
        raise Unavailable(f"DynamoDB: {code or type(error.cause).__name__}") from error
    except (BotoCoreError, ClientError) as error:  # from `dispatch`, which PynamoDB leaves as it is
        raise Unavailable(f"DynamoDB: {_word(error) or type(error).__name__}") from error


def _code(error: PynamoDBException) -> str | None:
    """DynamoDB's word for it; None when no answer came (PynamoDB's own property fails then)."""
    return _word(error.cause)


def _word(cause: BaseException | None) -> str | None:
    response: Any = getattr(cause, "response", None) or {}
    code: str | None = response.get("Error", {}).get("Code")
    return code


def _row_class(name: str, region_name: str, endpoint: str | None) -> type[Row]:
    """A class of its own, and so a client of its own, for each table."""

    class Meta:
        table_name = name
        region = region_name
        host = endpoint or None
        connect_timeout_seconds = CONNECT_TIMEOUT_SECONDS
        read_timeout_seconds = READ_TIMEOUT_SECONDS
        max_retry_attempts = ATTEMPTS - 1
        max_pool_connections = 40

    return type("Row", (Row,), {"Meta": Meta, "_connection": None})


def absent(row: type[Row]) -> Condition:
    """The row is not there."""
    return row.pk.does_not_exist()


def present(row: type[Row]) -> Condition:
    """The row is there."""
    return row.pk.exists()


def at_rev(row: type[Row], rev: int) -> Condition:
    """The row is as it was read."""
    return row.rev == rev


def setting(row: type[Row], **values: Any) -> list[Action]:
    """Actions that set these attributes, and remove those that are None.

    A fresh list each time: PynamoDB changes the one it is given.
    """
    return [
        getattr(row, name).remove() if value is None else getattr(row, name).set(value)
        for name, value in values.items()
    ]


def shard_of(key: str) -> str:
    """One of the shards of the `due` index, spread by the key."""
    return f"D#{sum(key.encode()) % DUE_SHARDS:02d}"


def shards() -> Iterable[str]:
    """All of them."""
    return (f"D#{shard:02d}" for shard in range(DUE_SHARDS))
