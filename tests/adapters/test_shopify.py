"""Shopify's API, signatures of shop systems and dialled numbers, each as its vendor has it."""

import base64
import hashlib
import hmac
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from chalicelib.adapters.phones import MetadataPhones
from chalicelib.adapters.shopify import ShopifyApi
from chalicelib.adapters.signatures import HmacSignatures
from chalicelib.domain import shopify
from chalicelib.domain.connected import Put
from chalicelib.services.connector_records import NotAllowed
from chalicelib.services.ports import Unavailable

NEW, OLD = "new-" + "n" * 16, "old-" + "o" * 16
FOUND = {
    "id": "gid://shopify/FulfillmentOrder/9007199254740993",
    "status": "OPEN",
    "deliveryMethod": {"methodType": "PICK_UP"},
    "assignedLocation": {"name": "Main Street", "location": {"id": "gid://shopify/Location/7"}},
    "lineItems": {
        "nodes": [
            {"id": "gid://shopify/FulfillmentOrderLineItem/1", "sku": "P", "productTitle": "Pears",
             "variantTitle": "6 pieces", "totalQuantity": 2},
            {"id": "gid://shopify/FulfillmentOrderLineItem/2", "sku": None, "productTitle": "Rye",
             "variantTitle": "Default Title", "totalQuantity": 1},
        ]
    },
    "order": {
        "id": "gid://shopify/Order/9007199254740995",
        "name": "#2041",
        "phone": None,
        "customerLocale": "fi",
        "customer": {"firstName": "Rosa", "lastName": "Lindqvist",
                     "defaultPhoneNumber": {"phoneNumber": "+12025550143"}},
        "shippingAddress": None,
        "billingAddress": {"firstName": "R", "lastName": None, "phone": None,
                           "countryCodeV2": "US"},
    },
}  # fmt: skip


@pytest.fixture
def shop():
    """A shop that answers what the test says; what it was asked."""
    answers, asked = [], []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            asked.append((self.path, dict(self.headers), body))
            status, content, headers = answers.pop(0)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(
                content if isinstance(content, bytes) else json.dumps(content).encode()
            )

        def log_message(self, *_):
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    url = f"http://127.0.0.1:{server.server_address[1]}"

    def answering(status=200, content=None, **headers):
        answers.append((status, content if content is not None else {}, headers))
        return ShopifyApi(url, "shpat_" + "t" * 32)

    yield answering, asked, url
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_fulfilment_order_comes_in_the_form_of_a_delivery(shop):
    answering, asked, _ = shop
    api = answering(content={"data": {"fulfillmentOrder": FOUND}})
    found = api.fulfilment_order("9007199254740993")
    put = shopify.intent_of(shopify.PREPARED, found)
    assert isinstance(put, Put)
    assert (put.order_id, put.source_id) == ("shopify-9007199254740993", "9007199254740995")
    assert (put.places, put.name, put.language) == (("7", "Main Street"), "Rosa Lindqvist", "fi")
    assert put.phones == (("+12025550143", "US"),)
    assert [one["name"] for one in put.lines] == ["Pears · 6 pieces", "Rye"]
    ((path, headers, body),) = asked
    assert path.startswith("/admin/api/20")
    assert headers["X-Shopify-Access-Token"].startswith("shpat_")
    assert body["variables"] == {"id": "gid://shopify/FulfillmentOrder/9007199254740993"}


@pytest.mark.parametrize("content", [{"data": {"fulfillmentOrder": None}}, {"data": None}, []])
def test_a_fulfilment_order_that_is_not_there_is_none(shop, content):
    assert shop[0](content=content).fulfilment_order("1") is None


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_shop_that_does_not_know_our_token_is_told_how_to(shop, status):
    with pytest.raises(NotAllowed, match="IMHERE_SHOPIFY_TOKEN"):
        shop[0](status).fulfilment_order("1")


def test_a_scope_that_is_missing_is_told(shop):
    denied = {"errors": [{"message": "Access denied", "extensions": {"code": "ACCESS_DENIED"}}]}
    with pytest.raises(NotAllowed, match="Access denied"):
        shop[0](content=denied).fulfilment_order("1")


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_busy_shop_is_asked_again_later(shop, status):
    with pytest.raises(Unavailable):
        shop[0](status).fulfilment_order("1")


def test_a_throttled_or_broken_answer_is_asked_again_later(shop):
    throttled = {"errors": [{"message": "Throttled", "extensions": {"code": "THROTTLED"}}]}
    for content in (throttled, b"<html>"):
        with pytest.raises(Unavailable):
            shop[0](content=content).fulfilment_order("1")


def test_our_token_follows_no_redirect(shop):
    answering, asked, url = shop
    with pytest.raises(Unavailable):
        answering(302, Location=f"{url}/elsewhere").fulfilment_order("1")
    assert len(asked) == 1


def test_without_a_token_nobody_is_asked_and_it_says_so():
    for url, token in (("", "t"), ("shop.example", "t"), ("http://127.0.0.1:9", "")):
        with pytest.raises(NotAllowed, match="IMHERE_SHOPIFY_URL"):
            ShopifyApi(url, token).fulfilment_order("1")


def test_a_shop_that_is_not_there_is_asked_again_later():
    with pytest.raises(Unavailable):
        ShopifyApi("http://127.0.0.1:9", "t").fulfilment_order("1")


def sign(secret, body):
    return base64.b64encode(hmac.new(secret.encode(), body, hashlib.sha256).digest()).decode()


def test_either_of_two_secrets_signs_and_no_other():
    ours = HmacSignatures({"shopify": (NEW, OLD)})
    for secret in (NEW, OLD):
        assert ours.is_genuine("shopify", b"{}", sign(secret, b"{}"))
    assert not ours.is_genuine("shopify", b"{}", sign("third-" + "x" * 16, b"{}"))
    assert not ours.is_genuine("shopify", b"{ }", sign(NEW, b"{}"))
    assert not ours.is_genuine("woocommerce", b"{}", sign(NEW, b"{}"))


@pytest.mark.parametrize("wrong", [None, "", "é", "=", "AAAA", "a" * 5000])
def test_what_is_no_signature_is_none(wrong):
    assert not HmacSignatures({"shopify": (NEW,)}).is_genuine("shopify", b"{}", wrong)


def test_without_a_secret_nobody_signs_not_even_with_an_empty_one():
    ours = HmacSignatures({"shopify": ("", "x" * 15), "woocommerce": ()})
    assert not ours.known("shopify")
    assert not ours.known("woocommerce")
    for secret in ("", "x" * 15):
        assert not ours.is_genuine("shopify", b"{}", sign(secret, b"{}"))
    assert HmacSignatures({"shopify": (NEW,)}).known("shopify")


@pytest.mark.parametrize(
    ("text", "region", "e164"),
    [
        ("(202) 555-0177", "US", "+12025550177"),
        ("070-174 06 01", "SE", "+46701740601"),
        ("+46 70 174 06 01", "US", "+46701740601"),
        ("+46 70 174 06 01", None, "+46701740601"),
        ("0701740601", None, None),
        ("0701740601", "XX", None),
        ("555-555-SHIP", "US", None),
        ("123", "DE", None),
        ("", "US", None),
        ("+", None, None),
    ],
)
def test_a_number_as_it_is_dialled_needs_its_country(text, region, e164):
    assert MetadataPhones().e164(text, region) == e164
