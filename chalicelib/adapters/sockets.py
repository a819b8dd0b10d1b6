"""Pushes to tablets, and the end of their sockets, through API Gateway's management API."""

import logging
import time
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

import botocore.config
import botocore.exceptions
import botocore.session
import msgspec

from chalicelib.domain.plain import plain

TOTAL_SECONDS = 1.0
"""All pushes of one message together: a tablet that hangs must not hold up the stream."""

log = logging.getLogger("imhere.sockets")


class ApiGatewayTablets:
    """Keeps the promises of `ports.Tablets`."""

    def __init__(self, api_url: str, region: str) -> None:
        self.api_url = api_url
        self.region = region

    @cached_property
    def client(self) -> Any:
        """Made when first needed."""
        config = botocore.config.Config(
            connect_timeout=TOTAL_SECONDS,
            read_timeout=TOTAL_SECONDS,
            retries={"total_max_attempts": 1},
        )
        return botocore.session.get_session().create_client(
            "apigatewaymanagementapi",
            region_name=self.region,
            endpoint_url=self.api_url,
            config=config,
        )

    def push(self, connection_ids: Sequence[str], message: Mapping[str, Any]) -> list[str]:
        """One after the other until the second is over; a tablet that is missed refetches."""
        body = msgspec.json.encode(plain(message))
        until = self._from_now()
        return [
            one for one in connection_ids if time.monotonic() < until and self._is_gone(one, body)
        ]

    def close(self, connection_ids: Sequence[str]) -> None:
        """One after the other until the second is over; one that is gone is closed."""
        until = self._from_now()
        for connection_id in connection_ids:
            if time.monotonic() < until:
                self._close(connection_id)

    def _from_now(self) -> float:
        """The end of the second; the first time a client is made before it begins."""
        _ = self.client
        return time.monotonic() + TOTAL_SECONDS

    def _close(self, connection_id: str) -> None:
        try:
            self.client.delete_connection(ConnectionId=connection_id)
        except self.client.exceptions.GoneException:
            return
        except (botocore.exceptions.BotoCoreError, botocore.exceptions.ClientError) as error:
            log.warning("close_failed", extra={"facts": {"error": type(error).__name__}})

    def _is_gone(self, connection_id: str, body: bytes) -> bool:
        try:
            self.client.post_to_connection(ConnectionId=connection_id, Data=body)
        except self.client.exceptions.GoneException:
            return True
        except (botocore.exceptions.BotoCoreError, botocore.exceptions.ClientError) as error:
            log.warning("push_failed", extra={"facts": {"error": type(error).__name__}})
        return False
