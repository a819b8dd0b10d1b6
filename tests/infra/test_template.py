"""What the template promises, and that each promise notices when it is broken."""

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from chalicelib.domain.errors import Refused
from chalicelib.web import http
from infra import promises
from infra.check import check, lint, sentence
from infra.gateway import ANSWERS, HEADERS, body
from infra.package import ROOT, PackageError, require_runtime
from infra.promises import PROMISES, broken
from infra.template import finished, referring, with_live_socket_stage

pytestmark = pytest.mark.package

Template = dict[str, Any]
Spoil = Callable[[Template], Any]


def properties(template: Template, name: str) -> Template:
    return template["Resources"][name]["Properties"]


def stream(template: Template) -> Template:
    return properties(template, "Deliver")["Events"]["DeliverDynamodbEventSource"]["Properties"]


def first_statement(template: Template, role: str) -> Template:
    return properties(template, role)["Policies"][0]["PolicyDocument"]["Statement"][0]


def gateway(template: Template) -> Template:
    api = properties(template, "RestAPI")["DefinitionBody"]
    return api["x-amazon-apigateway-gateway-responses"]


SPOILT: list[tuple[promises.Promise, Spoil]] = [
    (promises.functions_are_known, lambda t: t["Resources"].pop("Sweep")),
    (
        promises.each_function_has_its_own_role,
        lambda t: properties(t, "Work").update(Role=properties(t, "Sweep")["Role"]),
    ),
    (
        promises.no_policy_is_open,
        lambda t: first_statement(t, "ApiHandlerRole").update(Action=["dynamodb:*"]),
    ),
    (
        promises.no_policy_is_open,
        lambda t: first_statement(t, "DeliverRole").update(Resource="*"),
    ),
    (promises.functions_run_as_agreed, lambda t: properties(t, "APIHandler").update(Timeout=60)),
    (
        promises.functions_run_as_agreed,
        lambda t: properties(t, "Work").update(Tracing="PassThrough"),
    ),
    (
        promises.functions_run_as_agreed,
        lambda t: properties(t, "Work").update(Handler="chalicelib.app.work"),
    ),
    (
        promises.functions_run_as_agreed,
        lambda t: properties(t, "Work").update(Runtime="python3.13"),
    ),
    (promises.the_stream_is_read_safely, lambda t: stream(t).update(StartingPosition="LATEST")),
    (promises.the_stream_is_read_safely, lambda t: stream(t).pop("BisectBatchOnFunctionError")),
    (promises.the_stream_is_read_safely, lambda t: stream(t).update(MaximumRetryAttempts=-1)),
    (promises.the_stream_is_read_safely, lambda t: stream(t).pop("FunctionResponseTypes")),
    (promises.the_stream_is_read_safely, lambda t: stream(t).pop("DestinationConfig")),
    (promises.the_stream_is_read_safely, lambda t: stream(t).update(MaximumRecordAgeInSeconds=-1)),
    (
        promises.the_queue_is_read_safely,
        lambda t: properties(t, "WorkQueue").update(VisibilityTimeout=60),
    ),
    (
        promises.the_queue_is_read_safely,
        lambda t: properties(t, "WorkQueue").pop("RedrivePolicy"),
    ),
    (
        promises.the_clock_reports_failures,
        lambda t: properties(t, "Sweep").pop("EventInvokeConfig"),
    ),
    (
        promises.dead_letters_last,
        lambda t: properties(t, "WorkDeadLetters").pop("MessageRetentionPeriod"),
    ),
    (
        promises.the_table_is_safe,
        lambda t: properties(t, "Table").pop("PointInTimeRecoverySpecification"),
    ),
    (promises.the_table_is_safe, lambda t: t["Resources"]["Table"].pop("DeletionPolicy")),
    (promises.the_table_is_safe, lambda t: t["Resources"]["KeySecret"].pop("DeletionPolicy")),
    (promises.secrets_are_secret, lambda t: t["Parameters"]["TwilioAuthToken"].pop("NoEcho")),
    (
        promises.secrets_are_secret,
        lambda t: properties(t, "KeySecret").update(SecretString="me"),
    ),
    (
        promises.secrets_are_secret,
        lambda t: properties(t, "Work")["Environment"]["Variables"].update(
            IMHERE_TWILIO_AUTH_TOKEN={"Ref": "TwilioAuthToken"}
        ),
    ),
    (promises.errors_are_problems, lambda t: gateway(t).pop("MISSING_AUTHENTICATION_TOKEN")),
    (
        promises.errors_are_problems,
        lambda t: gateway(t)["MISSING_AUTHENTICATION_TOKEN"].update(statusCode="403"),
    ),
    (
        promises.the_api_is_regional_traced_and_limited,
        lambda t: properties(t, "RestAPI").update(EndpointConfiguration="EDGE"),
    ),
    (
        promises.the_api_is_regional_traced_and_limited,
        lambda t: properties(t, "RestAPI")["MethodSettings"][0].update(DataTraceEnabled=True),
    ),
    (
        promises.the_api_is_regional_traced_and_limited,
        lambda t: properties(t, "RestAPI")["MethodSettings"][0].pop("ThrottlingRateLimit"),
    ),
    (
        promises.sockets_are_guarded,
        lambda t: properties(t, "WebsocketConnectRoute").update(Target="integrations/none"),
    ),
    (
        promises.sockets_are_guarded,
        lambda t: properties(t, "WebsocketAPIStage").update(AutoDeploy=False),
    ),
    (
        promises.logs_last_thirty_days,
        lambda t: properties(t, "WorkLogs").update(RetentionInDays=3653),
    ),
    (promises.logs_last_thirty_days, lambda t: properties(t, "Work").pop("LoggingConfig")),
    (promises.alarms_ring, lambda t: t["Resources"].pop("WorkDeadLettersWaitingAlarm")),
    (
        promises.alarms_ring,
        lambda t: properties(t, "StreamLagAlarm").update(AlarmActions=[]),
    ),
    (
        promises.nothing_is_a_placeholder,
        lambda t: stream(t).update(Stream="arn:aws:dynamodb:us-east-1:0:table/placeholder"),
    ),
]


def test_the_linter_has_no_complaint(package):
    assert lint(package.template) == []


def test_the_check_names_everything_that_is_wrong(template, tmp_path, capsys):
    properties(template, "Work").update(Role={"Fn::GetAtt": ["NobodyRole", "Arn"]}, Timeout=900)
    (tmp_path / "spoilt.json").write_text(json.dumps(template))
    wrong = "\n".join(check(tmp_path / "spoilt.json"))
    assert "NobodyRole" in wrong
    assert "Work: Timeout is 900, wanted 60" in wrong
    said = capsys.readouterr().out
    assert "FAIL cfn-lint" in said
    assert "FAIL functions run as agreed" in said
    assert "ok   dead letters last" in said


@pytest.mark.parametrize("promise", PROMISES, ids=sentence)
def test_the_template_keeps(promise, template):
    assert broken(promise, template) == []


@pytest.mark.parametrize(("promise", "spoil"), SPOILT)
def test_a_broken_promise_is_noticed(promise, spoil, template):
    spoil(template)
    assert broken(promise, template)


def test_every_promise_is_seen_broken():
    assert {promise for promise, _ in SPOILT} == set(PROMISES)


def test_an_unknown_path_is_a_404_problem_with_and_without_a_bearer_token(template):
    for kind in ("MISSING_AUTHENTICATION_TOKEN", "INVALID_SIGNATURE"):
        said = gateway(template)[kind]
        problem = json.loads(said["responseTemplates"]["application/json"])
        assert said["statusCode"] == "404"
        assert (problem["status"], problem["type"]) == (404, f"{http.TYPE_BASE}not-found")
        content_type = said["responseParameters"]["gatewayresponse.header.Content-Type"]
        assert content_type == "'application/problem+json'"


def test_the_gateway_and_the_app_say_the_same_about_the_same():
    request = http.Request("GET", "/v1/nothing", request_id="$context.requestId")
    for answer in ANSWERS.values():
        ours = json.loads(http.problem(request, Refused(answer.slug, answer.detail)).body)
        assert json.loads(body(answer)) == ours
    for name, value in http.SECURITY_HEADERS.items():
        assert HEADERS[name] == value


def test_gateway_problems_say_the_status_that_they_have(template):
    for kind, said in gateway(template).items():
        problem = json.loads(said["responseTemplates"]["application/json"])
        assert str(problem["status"]) == said["statusCode"], kind
        assert set(problem) == {"type", "title", "status", "detail", "instance"}
    assert set(gateway(template)) == set(ANSWERS)


def test_a_function_is_told_nothing_that_it_does_not_need(template):
    def told(name):
        return set(properties(template, name)["Environment"]["Variables"])

    everybody = {"IMHERE_STAGE", "IMHERE_TABLE"}
    secrets = {"IMHERE_KEY_SECRET_ARN", "IMHERE_TWILIO_SECRET_ARN"}
    for name in ("WebsocketConnect", "WebsocketMessage", "WebsocketDisconnect"):
        assert told(name) == everybody
    assert told("Deliver") == everybody | {"IMHERE_QUEUE_URL", "IMHERE_SOCKET_API_URL"}
    assert told("APIHandler") == everybody | secrets | {
        "IMHERE_CONNECTORS_SECRET_ARN",
        "IMHERE_PUBLIC_BASE_URL",
        "IMHERE_QUEUE_URL",
        "IMHERE_RATE_LIMIT",
        "IMHERE_SOCKET_API_URL",
        "IMHERE_SOCKET_URL",
        "IMHERE_TEXT_PREFIXES",
    }
    worker = everybody | secrets | {"IMHERE_QUEUE_URL", "IMHERE_PUBLIC_BASE_URL"}
    worker |= {"IMHERE_TEXT_PREFIXES"}
    assert told("Sweep") == worker
    assert told("Work") == worker | {"IMHERE_CONNECTORS_SECRET_ARN"}


@pytest.mark.parametrize("name", ["APIHandler", "WebsocketConnect"])
def test_a_function_that_may_not_read_secrets_is_not_told_where_they_are(name, template):
    told = json.dumps(properties(template, name)["Environment"])
    role = properties(template, name)["Role"]["Fn::GetAtt"][0]
    may_read = "secretsmanager:GetSecretValue" in json.dumps(properties(template, role))
    assert may_read == ("SECRET_ARN" in told)


def test_only_the_deliverer_may_call_tablets_and_only_the_api_may_cut_them_off(template):
    def may(verb):
        for name, resource in template["Resources"].items():
            if f"/api/{verb}/@connections/*" in json.dumps(resource):
                yield name

    assert list(may("POST")) == ["DeliverRole"]
    assert list(may("DELETE")) == ["ApiHandlerRole"]
    allowed = [r for r in template["Resources"].values() if "ManageConnections" in json.dumps(r)]
    assert len(allowed) == 2


def test_only_the_sweep_may_read_the_index_of_deadlines(template):
    readers = [n for n, r in template["Resources"].items() if "/index/due" in json.dumps(r)]
    assert readers == ["SweepRole"]


def test_a_policy_names_resources_of_its_own_stack():
    policy = {"Resource": ["${Table.Arn}", "*"], "Sid": "Table", "Depth": {"a": "x/${B}"}}
    assert referring(policy) == {
        "Resource": [{"Fn::Sub": "${Table.Arn}"}, "*"],
        "Sid": "Table",
        "Depth": {"a": {"Fn::Sub": "x/${B}"}},
    }


def test_finishing_a_template_leaves_the_one_given_as_it_was(template):
    raw = copy.deepcopy(template)
    raw["Resources"]["WebsocketAPIDeployment"] = {"Type": "AWS::ApiGatewayV2::Deployment"}
    properties(raw, "WebsocketAPIStage")["DeploymentId"] = {"Ref": "WebsocketAPIDeployment"}
    before = json.dumps(raw)
    assert "WebsocketAPIDeployment" not in finished(raw)["Resources"]
    assert json.dumps(raw) == before


def test_a_template_without_chalices_deployment_is_not_taken_for_chalices(template):
    with pytest.raises(KeyError):
        with_live_socket_stage(template)


def test_another_python_than_the_one_that_compiled_is_refused(template):
    require_runtime(template)
    properties(template, "Work")["Runtime"] = "python3.13"
    with pytest.raises(PackageError, match=r"python3\.13"):
        require_runtime(template)


def test_no_policy_file_is_left_over():
    config = json.loads((ROOT / ".chalice" / "config.json").read_bytes())
    functions = config["stages"]["prod"]["lambda_functions"].values()
    used = {function["iam_policy_file"] for function in functions}
    assert used == {path.name for path in (ROOT / ".chalice").glob("policy-*.json")}
