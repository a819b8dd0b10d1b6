"""The package as AWS would run it, deployed by our own deployer into MiniStack, plays one pickup.

The only thing that catches a wrong handler, a module that is not shipped or a name that two sides
spell differently before AWS does.
"""

import json
import re
import subprocess
import sys
import uuid
import zipfile
from dataclasses import dataclass

import boto3
import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from infra.deploy import located
from infra.package import ROOT
from tests.infra.machine import REGION, Aws, call, free_port, running, until

pytestmark = pytest.mark.package

ACCOUNT_SID = "AC" + "5" * 32
AUTH_TOKEN = "7" * 32
STORE_NUMBER = "+14155550100"
PHONE = "+14155550187"
FUNCTIONS = {
    "APIHandler": {"IMHERE_SOCKET_URL", "IMHERE_SOCKET_API_URL"},
    "Deliver": {"IMHERE_SOCKET_API_URL"},
    "Work": {"IMHERE_TWILIO_API_URL"},
    "Sweep": {"IMHERE_TWILIO_API_URL"},
}
STORE = {
    "name": "Main St",
    "number": STORE_NUMBER,
    "time_zone": "America/New_York",
    "language": "en",
    "address": "1 Main St",
    "hours": {
        day: [["00:00", "24:00"]] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    },
    "stalls": [{"id": "5"}, {"id": "6"}],
    "slot": {"minutes": 60, "capacity": 4, "lead_minutes": 0, "horizon_days": 7},
    "wait_goal_seconds": 120,
    "keep_hours": 72,
}
ORDER = {
    "store_id": "main-st",
    "customer": {"name": "Robin Field", "phone": PHONE, "language": "en"},
    "sms_consent": {"at": "2026-11-22T09:00:00Z", "source": "checkout", "text_version": "1"},
    "lines": [{"line_id": "1", "sku": "milk", "name": "Milk", "quantity": 2}],
    "fulfilment": "curbside",
}
SEED = """
import json
from datetime import timedelta
from chalicelib import wiring
from chalicelib.services import access, devices, keys
world = wiring.world()
print(json.dumps({
    "api_key": keys.new_key(world, "smoke", mode="test")[1],
    "code": devices.new_enrolment_code(world, "main-st", 1, timedelta(hours=1)),
    "person": access.add_person(world, "main-st", "Ana", "4711").name,
}))
"""


@dataclass(frozen=True)
class Town:
    """Everything that runs, and where."""

    aws: Aws
    base_url: str
    socket_url: str
    telephone_url: str
    outputs: dict[str, str]

    def client(self, service):
        environment = self.aws.environment
        return boto3.client(
            service,
            endpoint_url=self.aws.url,
            region_name=REGION,
            aws_access_key_id=environment["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=environment["AWS_SECRET_ACCESS_KEY"],
        )

    def resource(self, name):
        stack = self.client("cloudformation")
        found = stack.describe_stack_resource(StackName="imhere-prod", LogicalResourceId=name)
        return found["StackResourceDetail"]["PhysicalResourceId"]

    def variables(self, function):
        found = self.client("lambda").get_function_configuration(
            FunctionName=self.resource(function)
        )
        return found["Environment"]["Variables"]

    def screen(self):
        return call("GET", f"{self.telephone_url}/phones/{PHONE}/texts").json["texts"]


def deployed(aws, package, *more):
    """Run the deployer as a person would, but against MiniStack."""
    command = (sys.executable, "-m", "infra.deploy", "--bucket", "artifacts")
    folder = ("--package", str(package.code.parent))
    result = subprocess.run(
        (*command, *folder, *more),
        cwd=ROOT,
        env=aws.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert AUTH_TOKEN not in result.stdout + result.stderr
    return dict(line.split(": ", 1) for line in result.stdout.splitlines())


@pytest.fixture(scope="module")
def outputs(aws, native_package, tmp_path_factory):
    token = tmp_path_factory.mktemp("twilio") / "token"
    token.write_text(AUTH_TOKEN)
    Town(aws, "", "", "", {}).client("s3").create_bucket(Bucket="artifacts")
    secrets = ("--twilio-account-sid", ACCOUNT_SID, "--twilio-auth-token-file", str(token))
    return deployed(aws, native_package, *secrets)


@pytest.fixture(scope="module")
def town(aws, native_package, outputs):
    gateway = f"{aws.url}/_aws/execute-api"
    base_url = f"{gateway}/{outputs['RestAPIId']}/api"
    deployed(aws, native_package, "--public-base-url", base_url)
    port = free_port()
    telephone = ("--port", str(port), "--webhook-base-url", base_url)
    account = ("--account-sid", ACCOUNT_SID, "--auth-token", AUTH_TOKEN)
    command = (sys.executable, "-m", "local.telephone", *telephone, *account)
    made = Town(
        aws,
        base_url,
        f"{gateway}/{outputs['WebsocketAPIId']}/api".replace("http://", "ws://"),
        f"http://127.0.0.1:{port}",
        outputs,
    )
    with running(command, f"{made.telephone_url}/healthz", cwd=ROOT):
        point_at_this_machine(made)
        yield made


def point_at_this_machine(town):
    """Tell the functions where AWS and Twilio are played; nothing else about them changes."""
    places = {
        "IMHERE_TWILIO_API_URL": town.telephone_url,
        "IMHERE_SOCKET_URL": town.socket_url,
        "IMHERE_SOCKET_API_URL": town.socket_url.replace("ws://", "http://"),
    }
    for function, names in FUNCTIONS.items():
        before = town.variables(function)
        changed = before | {name: places[name] for name in names}
        town.client("lambda").update_function_configuration(
            FunctionName=town.resource(function), Environment={"Variables": changed}
        )
        assert {k: v for k, v in town.variables(function).items() if k not in names} == {
            k: v for k, v in before.items() if k not in names
        }


@pytest.fixture(scope="module")
def seeded(town):
    """A key, an enrolment code and a person, made by our own services in the deployed table."""
    secret = town.client("secretsmanager").get_secret_value(SecretId=town.resource("KeySecret"))
    settings = {
        "IMHERE_STAGE": "prod",
        "IMHERE_TABLE": town.outputs["TableName"],
        "IMHERE_QUEUE_URL": town.outputs["WorkQueueUrl"],
        "IMHERE_PUBLIC_BASE_URL": town.base_url,
        "IMHERE_SOCKET_URL": town.socket_url,
        "IMHERE_SOCKET_API_URL": town.socket_url.replace("ws://", "http://"),
        "IMHERE_DYNAMODB_ENDPOINT": town.aws.url,
        "IMHERE_SQS_ENDPOINT": town.aws.url,
        "IMHERE_KEY": json.loads(secret["SecretString"])["key"],
        "IMHERE_TWILIO_ACCOUNT_SID": ACCOUNT_SID,
        "IMHERE_TWILIO_AUTH_TOKEN": AUTH_TOKEN,
        "IMHERE_TWILIO_API_URL": town.telephone_url,
    }
    result = subprocess.run(
        (sys.executable, "-c", SEED),
        cwd=ROOT,
        env=town.aws.environment | settings,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


@pytest.fixture(scope="module")
def shop(town, seeded):
    def ask(method, path, body=None):
        key = f"Bearer {seeded['api_key']}"
        return call(method, f"{town.base_url}{path}", body, Authorization=key)

    assert ask("PUT", "/v1/stores/main-st", STORE).status in {200, 201}
    return ask


@pytest.fixture(scope="module")
def tablet(town, shop, seeded):
    enrolled = call("POST", f"{town.base_url}/board/enrol", {"code": seeded["code"]})
    assert enrolled.status == 200, enrolled.body
    cookie = enrolled.headers["Set-Cookie"].partition(";")[0]

    def ask(method, path, body=None):
        return call(method, f"{town.base_url}/board/{path}", body, Cookie=cookie)

    assert ask("POST", "sign-in", {"name": "Ana", "pin": "4711"}).status == 200
    return ask


def command(card, **more):
    return {"command_id": str(uuid.uuid4()), "version": card["version"], **more}


def texts_to(town, words):
    found = [t for t in town.screen() if t["direction"] == "outbound" and words in t["body"]]
    return found or None


def pushed(socket, stage):
    """The next card of that stage that the tablet is told of."""
    for message in socket:
        told = json.loads(message)
        if told["type"] == "card" and told["card"]["stage"] == stage:
            return told["card"]
    return pytest.fail(f"the socket closed before a card was {stage}")


def waiting(town, queue):
    attributes = town.client("sqs").get_queue_attributes(
        QueueUrl=town.resource(queue), AttributeNames=["ApproximateNumberOfMessages"]
    )
    return int(attributes["Attributes"]["ApproximateNumberOfMessages"])


def test_nothing_but_the_architecture_differs_from_what_aws_gets(package, native_package):
    shipped, native = (json.loads(made.template.read_bytes()) for made in (package, native_package))
    for function in native["Resources"].values():
        if function["Type"] == "AWS::Serverless::Function":
            function["Properties"]["Architectures"] = ["arm64"]
    assert native == shipped


def test_no_file_but_compiled_libraries_differs_from_what_aws_gets(package, native_package):
    def sources(made):
        with zipfile.ZipFile(made.code) as code:
            return {i.filename: i.CRC for i in code.infolist() if not i.filename.endswith(".so")}

    assert sources(native_package) == sources(package)


def test_nothing_but_the_codes_place_differs_from_what_was_built(town, native_package):
    stack = town.client("cloudformation")
    body = stack.get_template(StackName="imhere-prod", TemplateStage="Original")["TemplateBody"]
    held = json.loads(body) if isinstance(body, str) else json.loads(json.dumps(body))
    uris = {
        resource["Properties"]["CodeUri"]
        for resource in held["Resources"].values()
        if resource["Type"] == "AWS::Serverless::Function"
    }
    (uri,) = uris
    assert uri.startswith("s3://artifacts/imhere-prod/")
    assert held == located(json.loads(native_package.template.read_bytes()), uri)


def test_the_zip_holds_all_that_the_app_imports(native_package, tmp_path):
    with zipfile.ZipFile(native_package.code) as code:
        code.extractall(tmp_path)
    script = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import app;"
        " from twilio.rest import Client; Client('AC0', 'x').messages"
    )
    result = subprocess.run(
        (sys.executable, "-I", "-S", "-B", "-W", "error::ImportWarning", "-c", script),
        env={"AWS_DEFAULT_REGION": REGION},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr


def test_a_second_deployment_keeps_the_secrets(town):
    twilio = town.client("secretsmanager").get_secret_value(SecretId=town.resource("TwilioSecret"))
    assert json.loads(twilio["SecretString"]) == {
        "account_sid": ACCOUNT_SID,
        "auth_token": AUTH_TOKEN,
    }


def test_a_pickup_from_order_to_hand_over(town, shop, tablet):
    assert shop("PUT", "/v1/orders/A17", ORDER).status == 201
    ready = {"bins": [{"bin": "C3", "pieces": 2, "zone": "ambient"}]}
    assert shop("POST", "/v1/orders/A17/ready", ready).status == 200
    until(lambda: texts_to(town, "READY"), "the text that the order is ready")

    with connect(tablet("POST", "api/ticket").json["url"]) as socket:
        said = {"to": STORE_NUMBER, "body": "here 5"}
        answer = call("POST", f"{town.telephone_url}/phones/{PHONE}/texts", said).json
        assert answer["status"] == 200
        code = re.search(r"\b\d{4}\b", answer["reply"])[0]
        card = pushed(socket, "arrived")
    assert (card["stall"], card["visit_order_ids"]) == ("5", ["A17"])

    state = tablet("GET", "api/state").json
    assert [(c["pickup_id"], c["stage"]) for c in state["cards"]] == [
        (card["pickup_id"], "arrived")
    ]
    pickup = f"api/pickups/{card['pickup_id']}"
    claimed = tablet("POST", f"{pickup}/claim", command(card, name="Ana"))
    assert claimed.status == 200, claimed.body
    hand_over = {"name": "Ana", "order_ids": ["A17"], "proof": {"kind": "code", "code": code}}
    handed = tablet("POST", f"{pickup}/hand-over", command(claimed.json["card"], **hand_over))
    assert handed.status == 200, handed.body
    assert handed.json["card"] is None

    assert shop("GET", "/v1/orders/A17").json["status"] == "picked_up"
    events = shop("GET", "/v1/events?store_id=main-st").json["events"]
    assert [event["type"] for event in events] == [
        "device_enrolled",
        "order_placed",
        "order_ready",
        "customer_arrived",
        "pickup_claimed",
        "order_picked_up",
    ]
    assert [event["version"] for event in events] == [1, 2, 3, 4, 5, 6]
    for queue in ("WorkDeadLetters", "DeliverDeadLetters", "SweepDeadLetters"):
        assert waiting(town, queue) == 0


def test_the_sweep_makes_its_round(town):
    answer = town.client("lambda").invoke(FunctionName=town.resource("Sweep"), Payload=CLOCK)
    assert "FunctionError" not in answer, answer["Payload"].read()


CLOCK = json.dumps(
    {
        "version": "0",
        "id": "89d1a02d-5ec7-412e-82f5-13505f849b41",
        "detail-type": "Scheduled Event",
        "source": "aws.events",
        "account": "123456789012",
        "time": "2026-11-22T14:07:00Z",
        "region": REGION,
        "resources": ["arn:aws:events:us-east-1:123456789012:rule/SampleRule"],
        "detail": {},
    }
).encode()


def test_a_text_that_twilio_did_not_sign_is_refused(town):
    forged = call(
        "POST",
        f"{town.base_url}/hooks/twilio/sms",
        Content_Type="application/x-www-form-urlencoded",
        X_Twilio_Signature="bm8=",
    )
    assert (forged.status, forged.body) == (403, b"")


def test_a_tablet_without_a_ticket_gets_no_socket(town):
    with pytest.raises(InvalidStatus) as refused, connect(f"{town.socket_url}?ticket=none"):
        pass
    assert refused.value.response.status_code in {401, 403}


def test_a_shop_without_a_key_is_refused_in_the_contracts_words(town):
    refused = call("GET", f"{town.base_url}/v1/stores")
    assert refused.status == 401
    assert refused.headers["Content-Type"] == "application/problem+json"
