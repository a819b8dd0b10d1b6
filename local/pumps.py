"""What AWS moves by itself: the table's stream, the queue and the clock, as threads.

Each gives the real handlers the events that AWS would give. The stream has a checkpoint, so a
gateway that was killed goes on where it was, and nothing is skipped.
"""

import json
import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

STREAM_PAUSE_SECONDS = 0.03
SWEEP_SECONDS = 60
BATCH = 100
STREAM_TRIES = 3
RECEIVES_MAX = 5
ERROR_PAUSE_SECONDS = 0.5
TICK = {
    "version": "0",
    "id": "tick",
    "detail-type": "Scheduled Event",
    "source": "aws.events",
    "account": "000000000000",
    "time": "2026-01-01T00:00:00Z",
    "region": "eu-north-1",
    "resources": [],
    "detail": {},
}
"""What EventBridge sends every minute."""

log = logging.getLogger("imhere.local")


class Pump:
    """Something done again and again in a thread until it is told to stop."""

    def __init__(self, name: str, once: Callable[[], float]) -> None:
        self.name = name
        self.once = once
        self.stopping = threading.Event()
        self.thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin."""
        self.thread.start()

    def stop(self) -> None:
        """Finish the round that is under way."""
        self.stopping.set()

    def join(self) -> None:
        """Wait for the end of it."""
        self.thread.join(timeout=5)

    def _run(self) -> None:
        while not self.stopping.is_set():
            try:
                pause = self.once()
            except Exception:
                log.exception("pump_failed", extra={"facts": {"pump": self.name}})
                pause = ERROR_PAUSE_SECONDS
            self.stopping.wait(pause)


class StreamPump:
    """The table's stream into `deliver`."""

    def __init__(
        self, streams: Any, stream_arn: str, deliver: Callable[..., Any], checkpoint: Path
    ) -> None:
        self.streams = streams
        self.stream_arn = stream_arn
        self.deliver = deliver
        self.checkpoint = checkpoint
        self.iterator: str | None = None
        self.tries = 0

    def once(self) -> float:
        """One look at the stream; how long to wait before the next."""
        if self.iterator is None:
            self.iterator = self._open()
        answer = self.streams.get_records(ShardIterator=self.iterator, Limit=BATCH)
        records = answer["Records"]
        if not records:
            self.iterator = answer.get("NextShardIterator")
            return STREAM_PAUSE_SECONDS
        failed = self._deliver(records)
        if failed is None:
            self._keep(records[-1])
            self.iterator = answer.get("NextShardIterator")
            return 0
        return self._failed(records, failed)

    def _deliver(self, records: list[dict[str, Any]]) -> str | None:
        """The sequence number of the first record that failed."""
        answer = self.deliver({"Records": records}, None) or {}
        failures = answer.get("batchItemFailures", [])
        return failures[0]["itemIdentifier"] if failures else None

    def _failed(self, records: list[dict[str, Any]], sequence: str) -> float:
        """Begin again at the record that failed; after some tries leave it behind, loudly."""
        place = next(
            i for i, one in enumerate(records) if one["dynamodb"]["SequenceNumber"] == sequence
        )
        self.tries += 1
        if self.tries >= STREAM_TRIES:
            log.error("dead_letter", extra={"facts": {"stream_record": sequence}})
            place, self.tries = place + 1, 0
        if place:
            self._keep(records[place - 1])
        self.iterator = None
        return ERROR_PAUSE_SECONDS

    def _keep(self, record: dict[str, Any]) -> None:
        text = json.dumps({"arn": self.stream_arn, "at": record["dynamodb"]["SequenceNumber"]})
        fresh = self.checkpoint.with_suffix(".new")
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(self.checkpoint)

    def _open(self) -> str:
        described = self.streams.describe_stream(StreamArn=self.stream_arn)["StreamDescription"]
        shard = described["Shards"][0]["ShardId"]
        asked: dict[str, str] = {"StreamArn": self.stream_arn, "ShardId": shard}
        at = self._kept()
        if at is None:
            asked["ShardIteratorType"] = "TRIM_HORIZON"
        else:
            asked |= {"ShardIteratorType": "AFTER_SEQUENCE_NUMBER", "SequenceNumber": at}
        return str(self.streams.get_shard_iterator(**asked)["ShardIterator"])

    def _kept(self) -> str | None:
        if not self.checkpoint.exists():
            return None
        kept = json.loads(self.checkpoint.read_text(encoding="utf-8"))
        return str(kept["at"]) if kept["arn"] == self.stream_arn else None


class QueuePump:
    """The queue into `work`; what fails comes again, and at last lies among the dead letters."""

    def __init__(self, sqs: Any, queue_url: str, work: Callable[..., Any]) -> None:
        self.sqs = sqs
        self.queue_url = queue_url
        self.work = work

    def once(self) -> float:
        """One batch."""
        answer = self.sqs.receive_message(
            QueueUrl=self.queue_url,
            MaxNumberOfMessages=10,
            WaitTimeSeconds=1,
            AttributeNames=["ApproximateReceiveCount"],
        )
        messages = answer.get("Messages", [])
        if messages:
            self._work(messages)
        return 0

    def _work(self, messages: list[dict[str, Any]]) -> None:
        records = [{"messageId": one["MessageId"], "body": one["Body"]} for one in messages]
        answer = self.work({"Records": records}, None)
        failed = {one["itemIdentifier"] for one in answer["batchItemFailures"]}
        for one in messages:
            received = int(one.get("Attributes", {}).get("ApproximateReceiveCount", "1"))
            given_up = received >= RECEIVES_MAX
            if one["MessageId"] in failed and not given_up:
                continue
            if one["MessageId"] in failed:
                log.error("dead_letter", extra={"facts": {"job": one["Body"]}})
            self.sqs.delete_message(QueueUrl=self.queue_url, ReceiptHandle=one["ReceiptHandle"])


class ClockPump:
    """Every minute, the sweep; the first one after a minute."""

    def __init__(self, sweep: Callable[..., Any], every_seconds: float = SWEEP_SECONDS) -> None:
        self.sweep = sweep
        self.every_seconds = every_seconds
        self.begun = False

    def once(self) -> float:
        """One round."""
        if self.begun:
            self.sweep(TICK, None)
        self.begun = True
        return self.every_seconds
