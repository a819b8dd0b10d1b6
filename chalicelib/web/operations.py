"""Every call of the shop, described: the table that the document, the collection and tests are of.

A route of `app.py` under /v1 without an entry here fails a test, and the reverse. No request is
answered with this.
"""

from collections.abc import Mapping

from chalicelib.web import (
    operations_customers,
    operations_events,
    operations_orders,
    operations_returns,
    operations_stores,
    operations_webhooks,
)
from chalicelib.web.operation import Operation

OPERATIONS: tuple[Operation, ...] = (
    *operations_stores.OPERATIONS,
    *operations_orders.OPERATIONS,
    *operations_events.OPERATIONS,
    *operations_returns.OPERATIONS,
    *operations_webhooks.OPERATIONS,
    *operations_customers.OPERATIONS,
)

BY_ROUTE: Mapping[tuple[str, str], Operation] = {one.key: one for one in OPERATIONS}
