"""The queue of work in SQS. Knows that vendor and nothing else."""

import json
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

import botocore.config
import botocore.exceptions
import botocore.session

from chalicelib.domain.plain import plain
from chalicelib.services.ports import Unavailable

BATCH = 10
CONNECT_TIMEOUT_SECONDS = 1
READ_TIMEOUT_SECONDS = 2


class SqsWork:
    """Keeps the promises of `ports.Work`."""

    def __init__(self, queue_url: str, region: str, endpoint: str | None = None) -> None:
        self.queue_url = queue_url
        self.region = region
        self.endpoint = endpoint

    @cached_property
    def client(self) -> Any:
        """Made when first needed; most functions never need it."""
        config = botocore.config.Config(
            connect_timeout=CONNECT_TIMEOUT_SECONDS,
            read_timeout=READ_TIMEOUT_SECONDS,
            retries={"total_max_attempts": 3, "mode": "standard"},
        )
        return botocore.session.get_session().create_client(
            "sqs", region_name=self.region, endpoint_url=self.endpoint or None, config=config
        )

    def put(self, messages: Sequence[Mapping[str, Any]]) -> None:
        """Ten at a time. Raises: Unavailable if any was not taken."""
        for start in range(0, len(messages), BATCH):
            self._put(messages[start : start + BATCH])

    def _put(self, messages: Sequence[Mapping[str, Any]]) -> None:
        entries = [
            {
                "Id": str(place),
                "MessageBody": json.dumps(plain(message)),
                "DelaySeconds": int(message.get("delay_seconds", 0)),
            }
            for place, message in enumerate(messages)
        ]
        try:
            answer = self.client.send_message_batch(QueueUrl=self.queue_url, Entries=entries)
        except (botocore.exceptions.BotoCoreError, botocore.exceptions.ClientError) as error:
            raise Unavailable(f"SQS: {error}") from error
        if answer.get("Failed"):
            raise Unavailable(f"SQS took {len(entries) - len(answer['Failed'])} of {len(entries)}")
