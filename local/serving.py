"""The gateway, the pumps and the demo in one process, from prepared to stopped."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Route, WebSocketRoute

import app as module
from chalicelib import wiring
from local import demo as demo_module
from local import engine, seed
from local.gateway import Gateway
from local.pace import Pace, paced
from local.pumps import ClockPump, Pump, QueuePump, StreamPump

ALL_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]
UNROUTED = (404, 405)
"""What Starlette would answer by itself, in words of its own."""
GRACE_SECONDS = 2
PACED_WORKERS = 4
PACED_BACKLOG = 50


class Serving:
    """One running system; the engine and the telephone network run beside it."""

    def __init__(
        self,
        port: int,
        folder: Path,
        engine_url: str,
        sweep_seconds: float,
        pace: Pace | None = None,
    ) -> None:
        self.port = port
        self.folder = folder
        self.engine_url = engine_url
        self.pace = pace
        self.sweep_seconds = sweep_seconds / pace.speed if pace else sweep_seconds
        self.pumps: list[Pump] = []
        self.stream_arn = ""
        self.clocked = ExitStack()

    def prepare(self, *, known: bool, stories: bool = True) -> dict[str, Any] | None:
        """Table, queue and, in a new database, what an installation begins with.

        The secrets of what was made; None when the database is `known` and has it all already.
        """
        logging.getLogger("imhere.web").setLevel(logging.WARNING)
        self.stream_arn = engine.ensure_table(engine.client("dynamodb", self.engine_url))
        engine.ensure_queue(engine.client("sqs", self.engine_url))
        if self.pace is not None:
            made = paced(wiring.make_world(wiring.settings()), self.pace)
            self.clocked.enter_context(wiring.using(wiring.settings(), made))
        if known:
            return None
        facts = seed.install(wiring.world())
        if stories:
            demo_module.tell_stories(wiring.world())
        return facts

    async def serve(
        self,
        demo: dict[str, Any],
        telephone_url: str,
        ready: Callable[[], None],
        stop: asyncio.Event,
    ) -> None:
        """Serve until `stop` is set."""
        config = uvicorn.Config(
            self._starlette(demo, telephone_url),
            host="127.0.0.1",
            port=self.port,
            log_level="warning",
            access_log=False,
            timeout_graceful_shutdown=GRACE_SECONDS,
        )
        server = _Server(config)
        serving = asyncio.create_task(server.serve())
        while not server.started and not serving.done():  # noqa: ASYNC110 - uvicorn has no event
            await asyncio.sleep(0.01)
        self._start_pumps()
        ready()
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
        server.should_exit = True
        stopping.cancel()
        await serving
        await asyncio.to_thread(self._stop_pumps)
        self.clocked.close()

    def _starlette(self, demo: dict[str, Any], telephone_url: str) -> Starlette:
        gateway = Gateway(module)
        pane = demo_module.Demo(wiring.world(), demo, telephone_url)
        return Starlette(
            routes=[
                Route("/", pane.page),
                Route("/demo/files/{name}", pane.file),
                Route("/demo/api/config", pane.config),
                Route("/demo/api/orders", pane.orders),
                Route("/demo/api/orders", pane.place, methods=["POST"]),
                Route("/demo/api/orders/{order_id}/{verb:str}", pane.command, methods=["POST"]),
                WebSocketRoute("/socket", gateway.websocket),
                Route(
                    "/@connections/{connection_id}",
                    gateway.post_to_connection,
                    methods=["GET", "POST", "DELETE"],
                ),
                Route("/{path:path}", gateway.http, methods=ALL_METHODS),
            ],
            exception_handlers=dict.fromkeys(UNROUTED, gateway.unrouted),
        )

    def _start_pumps(self) -> None:
        streams = engine.client("dynamodbstreams", self.engine_url)
        sqs = engine.client("sqs", self.engine_url)
        queue_url = wiring.settings().queue_url
        checkpoint = self.folder / "checkpoint.json"
        stream = StreamPump(streams, self.stream_arn, module.deliver, checkpoint)
        self.pumps = [
            Pump("stream", stream.once),
            *(Pump("queue", QueuePump(sqs, queue_url, module.work).once) for _ in self._workers()),
            Pump("clock", ClockPump(self._sweep(sqs, queue_url), self.sweep_seconds).once),
        ]
        for pump in self.pumps:
            pump.start()

    def _workers(self) -> range:
        """One is enough for a person who plays; a day that is played in minutes takes more."""
        return range(PACED_WORKERS if self.pace else 1)

    def _sweep(self, sqs: Any, queue_url: str) -> Callable[..., Any]:
        """The sweep; of a day that is played in minutes only while the queue keeps up with it.

        What is overdue is queued again every minute. Where a minute is a second, a queue that lags
        would get the same jobs faster than it can do them.
        """
        sweep: Callable[..., Any] = module.sweep
        if self.pace is None:
            return sweep
        asked = {"QueueUrl": queue_url, "AttributeNames": ["ApproximateNumberOfMessages"]}

        def unless_behind(event: Any, context: Any) -> Any:
            waiting = sqs.get_queue_attributes(**asked)["Attributes"]
            behind = int(waiting["ApproximateNumberOfMessages"]) > PACED_BACKLOG
            return None if behind else sweep(event, context)

        return unless_behind

    def _stop_pumps(self) -> None:
        for pump in self.pumps:
            pump.stop()
        for pump in self.pumps:
            pump.join()


class _Server(uvicorn.Server):
    """Signals are `local`'s business."""

    def install_signal_handlers(self) -> None:
        """Leave them alone."""

    def capture_signals(self) -> Any:
        """Leave them alone."""
        from contextlib import nullcontext

        return nullcontext()
