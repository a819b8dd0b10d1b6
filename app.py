"""Every way in, on two screens: the routes, then the events.

Import does no work, except in Lambda, where it warms what every request needs.
"""

import json
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from chalice.app import Chalice
from chalice.app import Response as ChaliceResponse

from chalicelib import wiring
from chalicelib.logs import configure
from chalicelib.web import (
    connectors,
    customer,
    customers,
    devices,
    docs,
    figures,
    holds,
    orders,
    pages,
    returns,
    shop,
    tablet,
    taps,
    twilio,
    webhooks,
)
from chalicelib.web.auth import with_key
from chalicelib.web.devices import enrolled
from chalicelib.web.http import Request, View, answer

STREAM_ARN = "arn:aws:dynamodb:us-east-1:000000000000:table/imhere/stream/placeholder"
"""A placeholder: the template names the table's own stream."""
WORK_QUEUE = "imhere-work"

configure()
log = logging.getLogger("imhere.app")
app = Chalice(app_name="imhere", configure_logs=False)
app.experimental_feature_flags.update(["WEBSOCKETS"])


ROUTES: tuple[tuple[str, str, View], ...] = (
    ("GET", "/v1/stores", with_key(shop.list_stores, "stores", "orders")),
    ("GET", "/v1/stores/{store_id}", with_key(shop.get_store, "stores", "orders")),
    ("PUT", "/v1/stores/{store_id}", with_key(shop.put_store, "stores")),
    ("GET", "/v1/stores/{store_id}/slots", with_key(shop.list_slots, "orders")),
    ("PUT", "/v1/stores/{store_id}/holds/{hold_id}", with_key(holds.put, "orders")),
    ("DELETE", "/v1/stores/{store_id}/holds/{hold_id}", with_key(holds.delete, "orders")),
    ("GET", "/v1/stores/{store_id}/kpis", with_key(figures.of_span, "events", "stores")),
    ("POST", "/v1/stores/{store_id}/pause", with_key(figures.pause_store, "stores")),
    ("POST", "/v1/stores/{store_id}/resume", with_key(figures.resume_store, "stores")),
    ("GET", "/v1/orders", with_key(orders.list_orders, "orders")),
    ("GET", "/v1/orders/{order_id}", with_key(shop.get, "orders")),
    ("PUT", "/v1/orders/{order_id}", with_key(shop.put, "orders")),
    ("PATCH", "/v1/orders/{order_id}", with_key(orders.amend, "orders")),
    ("POST", "/v1/orders/{order_id}/preparing", with_key(shop.preparing, "orders")),
    ("POST", "/v1/orders/{order_id}/ready", with_key(shop.ready, "orders")),
    ("POST", "/v1/orders/{order_id}/delay", with_key(orders.delay, "orders")),
    ("POST", "/v1/orders/{order_id}/cancel", with_key(shop.cancel, "orders")),
    ("POST", "/v1/orders/{order_id}/pickup-person", with_key(orders.name_person, "orders")),
    ("POST", "/v1/orders/{order_id}/reschedule", with_key(holds.move_order, "orders")),
    ("POST", "/v1/orders/{order_id}/signals", with_key(shop.signals, "orders")),
    ("GET", "/v1/returns/{return_id}", with_key(returns.get, "orders")),
    ("PUT", "/v1/returns/{return_id}", with_key(returns.put, "orders")),
    ("POST", "/v1/returns/{return_id}/cancel", with_key(returns.cancel, "orders")),
    ("GET", "/v1/events", with_key(shop.list_events, "events")),
    ("GET", "/v1/webhooks", with_key(webhooks.list_all, "webhooks")),
    ("GET", "/v1/webhooks/{webhook_id}", with_key(webhooks.get, "webhooks")),
    ("PUT", "/v1/webhooks/{webhook_id}", with_key(webhooks.put, "webhooks")),
    ("DELETE", "/v1/webhooks/{webhook_id}", with_key(webhooks.delete, "webhooks")),
    ("POST", "/v1/webhooks/{webhook_id}/rotate", with_key(webhooks.rotate, "webhooks")),
    ("POST", "/v1/webhooks/{webhook_id}/test", with_key(webhooks.try_out, "webhooks")),
    ("GET", "/v1/webhooks/{webhook_id}/deliveries", with_key(webhooks.list_deliveries, "webhooks")),
    ("POST", "/v1/webhooks/{webhook_id}/redeliver", with_key(webhooks.redeliver, "webhooks")),
    ("POST", "/v1/customers/export", with_key(customers.export, "customers")),
    ("POST", "/v1/customers/erase", with_key(customers.erase, "customers")),
    ("GET", "/openapi.json", docs.openapi),
    ("GET", "/docs", docs.page),
    ("GET", "/docs/files/{name}", docs.file),
    ("GET", "/v1/connectors/{connector}", with_key(connectors.get, "webhooks")),
    ("PUT", "/v1/connectors/{connector}", with_key(connectors.put, "webhooks")),
    ("GET", "/v1/connectors/{connector}/errors", with_key(connectors.list_errors, "webhooks")),
    (
        "POST",
        "/v1/connectors/{connector}/errors/{delivery_id}/replay",
        with_key(connectors.replay, "webhooks"),
    ),
    ("POST", "/hooks/shopify", connectors.shopify),
    ("POST", "/hooks/woocommerce", connectors.woocommerce),
    ("POST", "/hooks/twilio/sms", twilio.sms),
    ("POST", "/hooks/twilio/status", twilio.status),
    ("GET", "/p/{token}", customer.show),
    ("POST", "/p/{token}", customer.act),
    ("GET", "/p/files/{name}", pages.file),
    ("GET", "/board", pages.board),
    ("GET", "/board/worker.js", pages.worker),
    ("GET", "/board/files/{name}", pages.file),
    ("GET", "/board/files/vendor/{name}", pages.vendored),
    ("GET", "/board/files/board-words/{name}", pages.worded),
    ("POST", "/board/enrol", devices.enrol),
    ("POST", "/board/sign-in", enrolled(devices.sign_in)),
    ("POST", "/board/sign-out", enrolled(devices.sign_out)),
    ("GET", "/board/api/state", enrolled(tablet.state)),
    ("POST", "/board/api/ticket", enrolled(devices.ticket)),
    ("GET", "/board/api/tablets", enrolled(devices.list_all)),
    ("POST", "/board/api/tablets/codes", enrolled(devices.new_code)),
    ("POST", "/board/api/tablets/{tablet_id}/revoke", enrolled(devices.revoke)),
    ("GET", "/board/api/find", enrolled(figures.search)),
    ("GET", "/board/api/figures", enrolled(figures.of_day)),
    ("GET", "/board/api/manage", enrolled(figures.manage)),
    ("GET", "/board/api/recall", enrolled(figures.recalled)),
    ("POST", "/board/api/recall/{pickup_id}/missing", enrolled(figures.missing)),
    ("POST", "/board/api/pause", enrolled(figures.pause_board)),
    ("POST", "/board/api/resume", enrolled(figures.resume_board)),
    ("POST", "/board/api/pickups/{pickup_id}/arrived", enrolled(taps.arrived)),
    ("POST", "/board/api/pickups/{pickup_id}/left", enrolled(taps.left)),
    ("POST", "/board/api/pickups/{pickup_id}/claim", enrolled(taps.claim)),
    ("POST", "/board/api/pickups/{pickup_id}/unclaim", enrolled(taps.unclaim)),
    ("POST", "/board/api/pickups/{pickup_id}/hand-over", enrolled(taps.hand_over)),
    ("POST", "/board/api/pickups/{pickup_id}/undo", enrolled(taps.undo)),
    ("POST", "/board/api/pickups/{pickup_id}/message", enrolled(taps.message)),
    ("POST", "/board/api/pickups/{pickup_id}/stall", enrolled(taps.stall)),
    ("POST", "/board/api/pickups/{pickup_id}/phone", enrolled(taps.phone)),
    ("GET", "/board/api/orders/{order_id}", enrolled(taps.order)),
    ("POST", "/board/api/orders/{order_id}/ready", enrolled(taps.ready)),
    ("POST", "/board/api/orders/{order_id}/preparing", enrolled(taps.preparing)),
    ("POST", "/board/api/orders/{order_id}/restock", enrolled(taps.restock)),
    ("POST", "/board/api/orders/{order_id}/bins", enrolled(taps.bins)),
    ("POST", "/board/api/orders/{order_id}/cancel", enrolled(taps.cancel)),
    ("POST", "/board/api/orders/{order_id}/keep", enrolled(taps.keep)),
    ("POST", "/board/api/orders/{order_id}/pickup-person", enrolled(taps.pickup_person)),
    ("POST", "/board/api/orders/{order_id}/resend", enrolled(taps.resend)),
    ("POST", "/board/api/returns/{return_id}/accept", enrolled(taps.accept)),
    ("POST", "/board/api/returns/{return_id}/refuse", enrolled(taps.refuse)),
    ("POST", "/board/api/tasks/{task_id}/done", enrolled(taps.done)),
)


def routed(view: View) -> Callable[..., ChaliceResponse]:
    """The view as Chalice calls it; any content type gets in, so that our own wrapper answers."""

    def called(**params: str) -> ChaliceResponse:
        response = answer(view, wiring.world, _request(params))
        return ChaliceResponse(response.body, dict(response.headers), response.status)

    return called


def _request(params: dict[str, str]) -> Request:
    now = app.current_request
    return Request(
        method=now.method,
        path=now.path,
        params=params,
        query=dict(now.query_params or {}),
        headers={name.lower(): value for name, value in now.headers.items()},
        body=now.raw_body,
        request_id=now.context.get("requestId", ""),
    )


for method, path, view in ROUTES:
    name = f"{method.lower()}{path}".replace("/", "_").replace("{", "").replace("}", "")
    kinds = ["*/*"] if method != "GET" else ["application/json"]
    app.route(path, methods=[method], content_types=kinds, name=name)(routed(view))


@app.on_dynamodb_record(stream_arn=STREAM_ARN, batch_size=100)
def deliver(event: Any) -> dict[str, Any]:
    """From the stream to tablets and the queue. In order: the first failure ends the batch."""
    from chalicelib.adapters.dynamodb.stream import kept_of, sequence_number
    from chalicelib.services.deliver import fan_out

    for record in event.to_dict().get("Records", []):
        try:
            kept = kept_of(record)
            if kept is not None:
                fan_out(wiring.world(), kept)
        except Exception:
            log.exception("deliver_failed")
            return {"batchItemFailures": [{"itemIdentifier": sequence_number(record)}]}
    return {"batchItemFailures": []}


@contextmanager
def side_by_side(count: int) -> Iterator[Callable[..., Any]]:
    """A `map` that begins everything at once; for nothing to do it costs nothing."""
    if not count:
        yield map
        return
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(count) as pool:
        yield pool.map


@app.on_sqs_message(queue=WORK_QUEUE, batch_size=10)
def work(event: Any) -> dict[str, Any]:
    """One job a message; those that failed come again, and at last lie among the dead letters.

    Jobs that wait for a shop's server are done side by side, so that none holds up a text.
    """
    from chalicelib.services.work import perform, waits_for_others

    world = wiring.world()

    def fails(record: dict[str, Any]) -> bool:
        try:
            perform(world, json.loads(record["body"]))
        except Exception:
            log.exception("work_failed")
            return True
        return False

    records = event.to_dict().get("Records", [])
    slow = [record for record in records if waits_for_others(record["body"])]
    with side_by_side(len(slow)) as start:
        begun = start(fails, slow)
        failed = [one for one in records if one not in slow and fails(one)]
        failed += [one for one, wrong in zip(slow, begun, strict=True) if wrong]
    return {"batchItemFailures": [{"itemIdentifier": one["messageId"]} for one in failed]}


@app.schedule("rate(1 minute)")
def sweep(event: Any) -> dict[str, int]:
    """What is overdue, and texts that only Twilio has."""
    from chalicelib.services.sweep import sweep as sweep_all

    found = sweep_all(wiring.world())
    log.info("swept", extra={"facts": found})
    return found


@app.on_ws_connect(name="socket_connect")
def socket_connect(event: Any) -> dict[str, int]:
    from chalicelib.services.devices import connect

    query = event.to_dict().get("queryStringParameters") or {}
    opened = connect(wiring.world(), query.get("ticket", ""), event.connection_id)
    return {"statusCode": 200 if opened else 403}


@app.on_ws_message(name="socket_message")
def socket_message(event: Any) -> dict[str, int]:
    return {"statusCode": 200}  # a ping: it keeps the socket open, and that is all


@app.on_ws_disconnect(name="socket_disconnect")
def socket_disconnect(event: Any) -> dict[str, int]:
    from chalicelib.services.devices import disconnect

    disconnect(wiring.world(), event.connection_id)
    return {"statusCode": 200}


wiring.warm()
