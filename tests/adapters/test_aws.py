"""The queue, the secrets and the sockets, each against something that answers as AWS does."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import botocore.session
import pytest
from moto import mock_aws

from chalicelib.adapters import secrets
from chalicelib.adapters.queue import SqsWork
from chalicelib.adapters.sockets import ApiGatewayTablets
from chalicelib.adapters.system import SystemClock, SystemIds
from chalicelib.services.ports import Unavailable
from local import engine

REGION = engine.REGION


@pytest.fixture
def aws(monkeypatch):
    for name, value in engine.CREDENTIALS.items():
        monkeypatch.setenv(name, value)
    with mock_aws():
        yield botocore.session.get_session()


def test_jobs_are_queued_ten_at_a_time_and_held_back_when_asked(aws):
    sqs = aws.create_client("sqs")
    url = sqs.create_queue(QueueName="work")["QueueUrl"]
    work = SqsWork(url, REGION)
    work.put([{"do": "text", "number": n} for n in range(23)] + [{"do": "x", "delay_seconds": 60}])
    asked = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesDelayed"]
    counts = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=asked)["Attributes"]
    assert list(counts.values()) == ["23", "1"]
    body = sqs.receive_message(QueueUrl=url)["Messages"][0]["Body"]
    assert json.loads(body)["do"] == "text"


def test_a_queue_that_is_not_there_takes_nothing(aws):
    with pytest.raises(Unavailable):
        SqsWork("https://sqs.eu-north-1.amazonaws.com/1/none", REGION).put([{"do": "text"}])


def test_secrets_fill_the_settings_that_they_are_named_for(aws):
    store = aws.create_client("secretsmanager")
    key = store.create_secret(Name="key", SecretString='{"key": "k1"}')["ARN"]
    pair = json.dumps({"account_sid": "AC1", "auth_token": "t1"})
    twilio = store.create_secret(Name="twilio", SecretString=pair)["ARN"]
    two = json.dumps({"shopify_secrets": "new old", "woocommerce_secrets": "woo"})
    shops = store.create_secret(Name="connectors", SecretString=two)["ARN"]
    named = {
        "IMHERE_KEY_SECRET_ARN": key,
        "IMHERE_TWILIO_SECRET_ARN": twilio,
        "IMHERE_CONNECTORS_SECRET_ARN": shops,
    }
    assert secrets.read_secrets(named) == {
        "IMHERE_KEY": "k1",
        "IMHERE_TWILIO_ACCOUNT_SID": "AC1",
        "IMHERE_TWILIO_AUTH_TOKEN": "t1",
        "IMHERE_SHOPIFY_SECRETS": "new old",
        "IMHERE_SHOPIFY_TOKEN": "",
        "IMHERE_SHOPIFY_URL": "",
        "IMHERE_WOOCOMMERCE_SECRETS": "woo",
    }


def test_without_a_named_secret_nobody_is_asked():
    assert secrets.read_secrets({}) == {}


@pytest.fixture
def management():
    """API Gateway's management API: `gone` answers 410, `broken` 500, anybody else 200."""
    heard = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            self.answer(json.loads(body))

        def do_DELETE(self):
            self.answer("closed")

        def answer(self, said):
            name = self.path.rpartition("/")[2]
            heard.append((name, said))
            self.send_response({"gone": 410, "broken": 500}.get(name, 200))
            self.send_header("x-amzn-ErrorType", "GoneException")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_):
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}", heard
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_push_reaches_every_socket_and_names_those_that_are_gone(management, monkeypatch):
    for name, value in engine.CREDENTIALS.items():
        monkeypatch.setenv(name, value)
    url, heard = management
    gone = ApiGatewayTablets(url, REGION).push(["one", "gone", "broken", "two"], {"type": "news"})
    assert gone == ["gone"]
    assert heard == [(name, {"type": "news"}) for name in ("one", "gone", "broken", "two")]


def test_every_socket_is_closed_whatever_becomes_of_the_others(management, monkeypatch):
    for name, value in engine.CREDENTIALS.items():
        monkeypatch.setenv(name, value)
    url, heard = management
    ApiGatewayTablets(url, REGION).close(["one", "gone", "broken", "two"])
    assert heard == [(name, "closed") for name in ("one", "gone", "broken", "two")]


def test_time_is_kept_to_the_millisecond_in_utc():
    now = SystemClock().now()
    assert now.microsecond % 1000 == 0
    assert now.utcoffset().total_seconds() == 0


def test_hashes_of_different_purposes_differ_and_need_a_key():
    ids = SystemIds("k" * 32)
    assert ids.keyed("customer", "x") == SystemIds("k" * 32).keyed("customer", "x")
    assert (
        len({ids.keyed("customer", "x"), ids.keyed("link", "x"), ids.keyed("customer", "y")}) == 3
    )
    with pytest.raises(ValueError, match="no key"):
        SystemIds("").keyed("customer", "x")
