"""Shopify's own API, for what its webhooks leave out. Knows that vendor and nothing else."""

import json
import urllib.error
import urllib.request
from collections.abc import Mapping
from typing import Any

from chalicelib.services.connector_records import NotAllowed
from chalicelib.services.ports import Unavailable

API_VERSION = "2026-10"
TIMEOUT_SECONDS = 5
ANSWER_BYTES_MAX = 2_000_000
NOT_ALLOWED = frozenset({401, 402, 403, 404})
HOW = "set IMHERE_SHOPIFY_URL and IMHERE_SHOPIFY_TOKEN (docs/connectors.md)"
QUERY = """
query FulfilmentOrder($id: ID!) {
  fulfillmentOrder(id: $id) {
    id
    status
    deliveryMethod { methodType }
    assignedLocation { name location { id } }
    lineItems(first: 250) { nodes { id sku productTitle variantTitle totalQuantity } }
    order {
      id
      name
      phone
      customerLocale
      customer { firstName lastName defaultPhoneNumber { phoneNumber } }
      shippingAddress { firstName lastName phone countryCodeV2 }
      billingAddress { firstName lastName phone countryCodeV2 }
    }
  }
}
"""


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """The token goes to the shop that was settled, and nowhere else."""

    def redirect_request(self, *_: Any) -> None:
        """Not followed."""
        return


class ShopifyApi:
    """Keeps the promises of `connector_records.Shopify`, by one call."""

    def __init__(self, url: str, token: str) -> None:
        self.url, self.token = url, token
        self.opener = urllib.request.build_opener(_NoRedirects)

    def fulfilment_order(self, fulfilment_id: str) -> Mapping[str, Any] | None:
        """One query. Raises: NotAllowed, Unavailable."""
        if not self.url.startswith(("https://", "http://")) or not self.token:
            raise NotAllowed(f"Shopify's delivery leaves out the order; to look it up {HOW}")
        gid = f"gid://shopify/FulfillmentOrder/{fulfilment_id}"
        answer = self._ask({"query": QUERY, "variables": {"id": gid}})
        _refuse_errors(answer)
        found = _part(_part(answer, "data"), "fulfillmentOrder")
        return _as_payload(found) if found else None

    def _ask(self, question: Mapping[str, Any]) -> Mapping[str, Any]:
        request = urllib.request.Request(  # noqa: S310 - the URL is from the settings
            f"{self.url}/admin/api/{API_VERSION}/graphql.json",
            json.dumps(question).encode(),
            {"Content-Type": "application/json", "X-Shopify-Access-Token": self.token},
        )
        try:
            with self.opener.open(request, timeout=TIMEOUT_SECONDS) as response:
                answer = json.loads(response.read(ANSWER_BYTES_MAX))
        except urllib.error.HTTPError as error:
            with error:
                raise _refused(error.code) from error
        except (OSError, ValueError) as error:
            raise Unavailable(f"Shopify: {type(error).__name__}") from error
        return answer if isinstance(answer, dict) else {}


def _refused(status: int) -> Exception:
    if status in NOT_ALLOWED:
        return NotAllowed(f"Shopify answered {status} to our token; {HOW}")
    return Unavailable(f"Shopify answered {status}")


def _refuse_errors(answer: Mapping[str, Any]) -> None:
    errors = answer.get("errors")
    if not errors:
        return
    said = json.dumps(errors)[:200]
    if "THROTTLED" in said or "INTERNAL_SERVER_ERROR" in said:
        raise Unavailable(f"Shopify: {said}")
    raise NotAllowed(f"Shopify does not tell: {said}; {HOW}")


def _part(value: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = value.get(name)
    return found if isinstance(found, dict) else {}


def _as_payload(found: Mapping[str, Any]) -> Mapping[str, Any]:
    """In the form of Shopify's webhooks, so that one mapping reads both."""
    order, location = _part(found, "order"), _part(found, "assignedLocation")
    nodes = _part(found, "lineItems").get("nodes") or []
    return {
        "fulfillment_order": {
            "id": found.get("id"),
            "order_id": order.get("id"),
            "status": found.get("status"),
            "delivery_method": {"method_type": _part(found, "deliveryMethod").get("methodType")},
            "assigned_location": {
                "location_id": _part(location, "location").get("id"),
                "name": location.get("name"),
            },
            "line_items": [_line(node) for node in nodes if isinstance(node, dict)],
        },
        "order": {
            "id": order.get("id"),
            "name": order.get("name"),
            "phone": order.get("phone"),
            "customer_locale": order.get("customerLocale"),
            "customer": _person(_part(order, "customer")),
            "shipping_address": _person(_part(order, "shippingAddress")),
            "billing_address": _person(_part(order, "billingAddress")),
        },
    }


def _line(node: Mapping[str, Any]) -> Mapping[str, Any]:
    titles = (node.get("productTitle"), node.get("variantTitle"))
    name = " · ".join(str(one) for one in titles if one and one != "Default Title")
    quantity = node.get("totalQuantity")
    return {"id": node.get("id"), "sku": node.get("sku"), "name": name, "quantity": quantity}


def _person(found: Mapping[str, Any]) -> Mapping[str, Any]:
    number = found.get("phone") or _part(found, "defaultPhoneNumber").get("phoneNumber")
    return {
        "first_name": found.get("firstName"),
        "last_name": found.get("lastName"),
        "phone": number,
        "country_code": found.get("countryCodeV2"),
    }
