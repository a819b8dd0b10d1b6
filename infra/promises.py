"""What the template must say, whoever edits what makes it. Pure: a template in, sentences out.

Each promise answers the places that break it, so an empty answer is a kept promise. Chalice's
defaults break all of them.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from infra.alarms import DEAD_LETTERS, FUNCTIONS, alarms
from infra.gateway import ANSWERS, body
from infra.template import ROLE, of_type, runtimes
from infra.types import Json

Breaks = Iterator[str]
Promise = Callable[[Json], Breaks]

TIMEOUTS_S: Mapping[str, int] = {
    "APIHandler": 10,
    "Deliver": 30,
    "Work": 60,
    "Sweep": 55,
    "WebsocketConnect": 10,
    "WebsocketMessage": 10,
    "WebsocketDisconnect": 10,
}
# Actions that AWS cannot restrict to a resource.
UNRESTRICTED = frozenset({"xray:PutTraceSegments", "xray:PutTelemetryRecords"})
COMPRESSED_FROM_BYTES = 1000
"""A page's files are text: some 200 kB as they lie, a quarter of that as they are sent."""
RESPONSES = "x-amazon-apigateway-gateway-responses"


def properties(template: Json, name: str) -> Json:
    """A resource's properties."""
    found: Json = template["Resources"][name]["Properties"]
    return found


def unlike(where: str, found: Json, wanted: Mapping[str, Any]) -> Breaks:
    """The keys that have another value than the one wanted."""
    for key, value in wanted.items():
        if found.get(key) != value:
            yield f"{where}: {key} is {found.get(key)!r}, wanted {value!r}"


def statements(template: Json) -> Iterator[tuple[str, Json]]:
    """Every statement of every role."""
    for name, role in of_type(template, ROLE).items():
        for policy in role["Properties"]["Policies"]:
            yield from ((name, item) for item in policy["PolicyDocument"]["Statement"])


def functions_are_known(template: Json) -> Breaks:
    """There is a function for every way in, and no other."""
    found = set(of_type(template, "AWS::Serverless::Function"))
    yield from (f"{name}: missing or unknown function" for name in found ^ set(FUNCTIONS))


def each_function_has_its_own_role(template: Json) -> Breaks:
    """No permission is shared by accident."""
    roles = [json.dumps(properties(template, name)["Role"]) for name in FUNCTIONS]
    yield from (f"{role}: shared" for role in set(roles) if roles.count(role) > 1)


def no_policy_is_open(template: Json) -> Breaks:
    """No `*` in an action; as a resource only where AWS knows no other."""
    for role, statement in statements(template):
        if any("*" in action for action in statement["Action"]):
            yield f"{role}: {statement['Action']} has a * in it"
        if statement["Resource"] == "*" and not set(statement["Action"]) <= UNRESTRICTED:
            yield f"{role}: {statement['Action']} on every resource"


def functions_run_as_agreed(template: Json) -> Breaks:
    """Timeouts, tracing, one runtime, one kind of processor."""
    for name, timeout_s in TIMEOUTS_S.items():
        wanted = {"Timeout": timeout_s, "Tracing": "Active", "Handler": HANDLERS[name]}
        yield from unlike(name, properties(template, name), wanted)
    if len(runtimes(template)) != 1:
        yield f"functions: several runtimes, {sorted(runtimes(template))}"


HANDLERS: Mapping[str, str] = {
    "APIHandler": "app.app",
    "Deliver": "app.deliver",
    "Work": "app.work",
    "Sweep": "app.sweep",
    "WebsocketConnect": "app.socket_connect",
    "WebsocketMessage": "app.socket_message",
    "WebsocketDisconnect": "app.socket_disconnect",
}


def the_stream_is_read_safely(template: Json) -> Breaks:
    """From the beginning, three tries, half a batch at a time, then to the dead letters."""
    source = properties(template, "Deliver")["Events"]["DeliverDynamodbEventSource"]["Properties"]
    wanted = {
        "StartingPosition": "TRIM_HORIZON",
        "BisectBatchOnFunctionError": True,
        "MaximumRetryAttempts": 3,
        "FunctionResponseTypes": ["ReportBatchItemFailures"],
        "Stream": {"Fn::GetAtt": ["Table", "StreamArn"]},
    }
    yield from unlike("stream", source, wanted)
    yield from unlike("stream", source["DestinationConfig"]["OnFailure"], goes_to("Deliver"))
    if not 60 <= source["MaximumRecordAgeInSeconds"] < 86_400:  # noqa: PLR2004  a stream keeps a day
        yield "stream: a record's age is not limited within the day that the stream keeps it"


def goes_to(function: str) -> Json:
    """A destination: this function's dead letters."""
    return {"Type": "SQS", "Destination": {"Fn::GetAtt": [f"{function}DeadLetters", "Arn"]}}


def the_queue_is_read_safely(template: Json) -> Breaks:
    """A message is hidden six timeouts long, tried five times, and fails alone."""
    source = properties(template, "Work")["Events"]["WorkSqsEventSource"]["Properties"]
    yield from unlike(
        "queue",
        source,
        {"BatchSize": 10, "FunctionResponseTypes": ["ReportBatchItemFailures"]},
    )
    queue = properties(template, "WorkQueue")
    yield from unlike("WorkQueue", queue, {"VisibilityTimeout": 6 * TIMEOUTS_S["Work"]})
    redrive = {
        "deadLetterTargetArn": {"Fn::GetAtt": ["WorkDeadLetters", "Arn"]},
        "maxReceiveCount": 5,
    }
    yield from unlike("WorkQueue", queue, {"RedrivePolicy": redrive})


def the_clock_reports_failures(template: Json) -> Breaks:
    """A sweep that could not start or did not end leaves a dead letter."""
    sweep = properties(template, "Sweep")
    source = sweep["Events"]["SweepEvent"]["Properties"]
    arn = {"Fn::GetAtt": ["SweepDeadLetters", "Arn"]}
    yield from unlike("clock", source, {"DeadLetterConfig": {"Arn": arn}})
    invoked = sweep["EventInvokeConfig"]["DestinationConfig"]["OnFailure"]
    yield from unlike("sweep", invoked, goes_to("Sweep"))


def dead_letters_last(template: Json) -> Breaks:
    """Fourteen days, the most that SQS keeps."""
    for name in DEAD_LETTERS:
        yield from unlike(name, properties(template, name), {"MessageRetentionPeriod": 1_209_600})


def the_table_is_safe(template: Json) -> Breaks:
    """Nobody deletes it by mistake, and any second of the last 35 days can be had back."""
    table = properties(template, "Table")
    wanted = {
        "BillingMode": "PAY_PER_REQUEST",
        "DeletionProtectionEnabled": True,
        "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": True},
        "SSESpecification": {"SSEEnabled": True},
        "StreamSpecification": {"StreamViewType": "NEW_AND_OLD_IMAGES"},
        "TimeToLiveSpecification": {"AttributeName": "expires_at_s", "Enabled": True},
    }
    yield from unlike("Table", table, wanted)
    for name in ("Table", "KeySecret"):
        kept = {"DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain"}
        yield from unlike(name, template["Resources"][name], kept)


def secrets_are_secret(template: Json) -> Breaks:
    """The token is never shown, our own key is never typed, and functions get names only."""
    yield from unlike(
        "TwilioAuthToken", template["Parameters"]["TwilioAuthToken"], {"NoEcho": True}
    )
    if "SecretString" in properties(template, "KeySecret"):
        yield "KeySecret: its value stands in the template"
    if properties(template, "ConnectorsSecret")["SecretString"] != "{}":
        yield "ConnectorsSecret: its value stands in the template"
    for name in FUNCTIONS:
        if "TwilioAuthToken" in json.dumps(properties(template, name)):
            yield f"{name}: is given the token itself"


def errors_are_problems(template: Json) -> Breaks:
    """Whatever the gateway says by itself is problem+json; an unknown path is 404."""
    found = properties(template, "RestAPI")["DefinitionBody"].get(RESPONSES, {})
    for kind, answer in ANSWERS.items():
        said = found.get(kind, {})
        yield from unlike(kind, said, {"statusCode": str(answer.status)})
        yield from unlike(
            kind, said.get("responseTemplates", {}), {"application/json": body(answer)}
        )


def the_api_is_regional_traced_and_limited(template: Json) -> Breaks:
    """And writes no bodies to any log."""
    api = properties(template, "RestAPI")
    wanted = {
        "EndpointConfiguration": {"Type": "REGIONAL"},
        "TracingEnabled": True,
        "StageName": "api",
        "MinimumCompressionSize": COMPRESSED_FROM_BYTES,
    }
    yield from unlike("RestAPI", api, wanted)
    (every,) = api["MethodSettings"]
    quiet = {
        "HttpMethod": "*",
        "ResourcePath": "/*",
        "DataTraceEnabled": False,
        "LoggingLevel": "OFF",
    }
    yield from unlike("RestAPI", every, quiet)
    if not every["ThrottlingRateLimit"] > 0 < every["ThrottlingBurstLimit"]:
        yield "RestAPI: not throttled"


def sockets_are_guarded(template: Json) -> Breaks:
    """`$connect` goes through our function, which may refuse; later changes are deployed."""
    yield from unlike(
        "$connect", properties(template, "WebsocketConnectRoute"), {"RouteKey": "$connect"}
    )
    target = json.dumps(properties(template, "WebsocketConnectRoute")["Target"])
    if "WebsocketConnectAPIIntegration" not in target:
        yield "$connect: asks nobody"
    stage = properties(template, "WebsocketAPIStage")
    yield from unlike("WebsocketAPIStage", stage, {"AutoDeploy": True, "DeploymentId": None})
    if of_type(template, "AWS::ApiGatewayV2::Deployment"):
        yield "WebsocketAPI: a deployment that is never renewed"


def logs_last_thirty_days(template: Json) -> Breaks:
    """Every function writes to a group of ours, and nothing stays for ever."""
    for name in FUNCTIONS:
        group = properties(template, name).get("LoggingConfig", {}).get("LogGroup", {}).get("Ref")
        if group not in of_type(template, "AWS::Logs::LogGroup"):
            yield f"{name}: logs without a group of ours"
    for name, group in of_type(template, "AWS::Logs::LogGroup").items():
        yield from unlike(name, group["Properties"], {"RetentionInDays": 30})


def alarms_ring(template: Json) -> Breaks:
    """Every alarm is there and tells somebody."""
    for name, wanted in alarms().items():
        if template["Resources"].get(name) != wanted:
            yield f"{name}: missing or changed"


def nothing_is_a_placeholder(template: Json) -> Breaks:
    """app.py must name a stream before there is one; the template must not keep that name."""
    if "placeholder" in json.dumps(template["Resources"]).lower():
        yield "template: a placeholder is left in it"


PROMISES: tuple[Promise, ...] = (
    functions_are_known,
    each_function_has_its_own_role,
    no_policy_is_open,
    functions_run_as_agreed,
    the_stream_is_read_safely,
    the_queue_is_read_safely,
    the_clock_reports_failures,
    dead_letters_last,
    the_table_is_safe,
    secrets_are_secret,
    errors_are_problems,
    the_api_is_regional_traced_and_limited,
    sockets_are_guarded,
    logs_last_thirty_days,
    alarms_ring,
    nothing_is_a_placeholder,
)


def broken(promise: Promise, template: Json) -> list[str]:
    """How a template breaks one promise. A part that is missing altogether breaks it too."""
    try:
        return list(promise(template))
    except KeyError as error:
        return [f"{error.args[0]} is missing"]
