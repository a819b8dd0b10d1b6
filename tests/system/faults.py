"""A network between us and DynamoDB that loses replies and meets conflicts, by a seeded chance.

It stands where botocore sends, below everything of ours and of PynamoDB's: a lost reply is lost
after the write was applied, as in real life. No engine here makes a TransactionConflict by itself.
"""

import json
import random
from collections import Counter
from threading import Lock
from typing import Any

from botocore.awsrequest import AWSResponse
from botocore.exceptions import ReadTimeoutError

CONFLICT = {
    "__type": "com.amazonaws.dynamodb.v20120810#TransactionCanceledException",
    "message": "Transaction cancelled",
    "CancellationReasons": [{"Code": "TransactionConflict"}],
}


class FaultyNetwork:
    """Wraps the HTTP session of one botocore client; `chance` is that of each kind of fault."""

    def __init__(self, client: Any, seed: int, chance: float) -> None:
        self.inner = client._endpoint.http_session
        self.random = random.Random(seed)
        self.chance = chance
        self.lock = Lock()
        self.seen: Counter[str] = Counter()
        client._endpoint.http_session = self

    def close(self) -> None:
        self.inner.close()

    def send(self, request: Any) -> Any:
        target = request.headers.get("X-Amz-Target", b"")
        writes = b"TransactWriteItems" in (target if isinstance(target, bytes) else target.encode())
        fault = self._draw() if writes else None
        if fault == "conflict":
            return _conflict(request)
        response = self.inner.send(request)
        if fault == "lost":
            raise ReadTimeoutError(endpoint_url=request.url)
        return response

    def _draw(self) -> str | None:
        with self.lock:
            drawn = self.random.random()
            fault = None
            if drawn < self.chance:
                fault = "conflict"
            elif drawn < 2 * self.chance:
                fault = "lost"
            if fault:
                self.seen[fault] += 1
            return fault


class _Raw:
    def __init__(self, body: bytes) -> None:
        self.body = body

    def stream(self) -> Any:
        yield self.body

    def read(self) -> bytes:
        return self.body


def _conflict(request: Any) -> AWSResponse:
    body = json.dumps(CONFLICT).encode()
    headers = {"content-type": "application/x-amz-json-1.0"}
    return AWSResponse(request.url, 400, headers, _Raw(body))
