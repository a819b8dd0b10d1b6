"""How a stack is made and changed, against a CloudFormation that only takes notes."""

import argparse

import pytest
from botocore.exceptions import ClientError

from infra import deploy as module
from infra.deploy import DeployError, Plan, deploy, fault, faults, located, parameters, token

SID = "AC" + "0" * 32
TOKEN = "f" * 32
TEMPLATE = {
    "Parameters": {
        "PublicBaseUrl": {"Default": "", "AllowedPattern": "^(https://.+[^/])?$"},
        "TwilioAuthToken": {
            "AllowedPattern": "^[0-9a-f]{32}$",
            "ConstraintDescription": "32 digits",
            "NoEcho": True,
        },
    },
    "Resources": {
        "Work": {"Type": "AWS::Serverless::Function", "Properties": {"CodeUri": "./x.zip"}},
        "Table": {"Type": "AWS::DynamoDB::Table", "Properties": {}},
    },
}


class FakeCloudFormation:
    """Keeps one stack's parameters, and the calls that were made."""

    def __init__(self, told=None):
        self.told = told
        self.calls = []

    def describe_stacks(self, StackName):  # noqa: N803  its own name
        if self.told is None:
            raise refusal(f"Stack with id {StackName} does not exist")
        pairs = [{"ParameterKey": k, "ParameterValue": v} for k, v in self.told.items()]
        said = [{"OutputKey": "EndpointURL", "OutputValue": "https://a.example/api/"}]
        return {"Stacks": [{"Parameters": pairs, "Outputs": said}]}

    def create_stack(self, **request):
        self.note("create", request)

    def update_stack(self, **request):
        self.note("update", request)

    def note(self, kind, request):
        given = {p["ParameterKey"]: p.get("ParameterValue") for p in request["Parameters"]}
        self.calls.append((kind, given))
        changed = {k: v for k, v in given.items() if v is not None}
        self.told = {"PublicBaseUrl": "", **(self.told or {}), **changed}

    def get_waiter(self, _name):
        return argparse.Namespace(wait=dict)


def refusal(words):
    return ClientError({"Error": {"Code": "ValidationError", "Message": words}}, "any")


def plan(**given):
    return Plan("imhere-test", TEMPLATE, "https://s3.example/t.json", given)


def test_a_new_stack_is_told_its_own_address_in_a_second_pass():
    cloud = FakeCloudFormation()
    deploy(cloud, plan(TwilioAuthToken=TOKEN))
    assert [kind for kind, _ in cloud.calls] == ["create", "update"]
    assert cloud.told["PublicBaseUrl"] == "https://a.example/api"


def test_a_given_address_needs_no_second_pass():
    cloud = FakeCloudFormation()
    deploy(cloud, plan(TwilioAuthToken=TOKEN, PublicBaseUrl="https://pickup.example"))
    assert [kind for kind, _ in cloud.calls] == ["create"]


def test_an_update_keeps_what_is_not_given():
    cloud = FakeCloudFormation({"PublicBaseUrl": "https://pickup.example"})
    deploy(cloud, plan())
    assert cloud.calls == [("update", {"PublicBaseUrl": None, "TwilioAuthToken": None})]
    assert cloud.told == {"PublicBaseUrl": "https://pickup.example"}


def test_nothing_to_change_is_not_a_failure():
    class Unchanged(FakeCloudFormation):
        def update_stack(self, **_request):
            raise refusal("No updates are to be performed.")

    assert deploy(Unchanged({"PublicBaseUrl": "https://pickup.example"}), plan())


def test_any_other_refusal_is_a_failure():
    class Refusing(FakeCloudFormation):
        def update_stack(self, **_request):
            raise refusal("Template error")

    with pytest.raises(ClientError):
        deploy(Refusing({"PublicBaseUrl": "https://pickup.example"}), plan())


def test_a_new_stack_without_a_token_is_refused_before_anything_is_sent():
    cloud = FakeCloudFormation()
    with pytest.raises(DeployError, match="TwilioAuthToken: needed for a new stack"):
        deploy(cloud, plan())
    assert cloud.calls == []


def test_every_fault_is_told_at_once_and_no_value_is():
    wrong = faults(
        TEMPLATE, {"TwilioAuthToken": "hunter2", "PublicBaseUrl": "https://a.example/"}, is_new=True
    )
    assert len(wrong) == 2
    assert "hunter2" not in " ".join(wrong)


def test_a_value_that_fits_is_no_fault():
    rule = TEMPLATE["Parameters"]["TwilioAuthToken"]
    assert fault("TwilioAuthToken", rule, TOKEN) is None
    assert fault("TwilioAuthToken", rule, TOKEN + "\n") is not None


def test_only_functions_get_the_code():
    done = located(TEMPLATE, "s3://bucket/key.zip")
    assert done["Resources"]["Work"]["Properties"]["CodeUri"] == "s3://bucket/key.zip"
    assert done["Resources"]["Table"] == TEMPLATE["Resources"]["Table"]
    assert TEMPLATE["Resources"]["Work"]["Properties"]["CodeUri"] == "./x.zip"


def test_the_token_comes_from_a_file_or_a_prompt_or_stays(tmp_path):
    (tmp_path / "token").write_text(f"{TOKEN}\n")
    assert token(str(tmp_path / "token"), prompt=str) == TOKEN
    assert token("-", prompt=lambda _: f"{TOKEN} ") == TOKEN
    assert token(None, prompt=str) is None


def test_the_token_cannot_be_an_argument(capsys):
    with pytest.raises(SystemExit):
        module.parse(["--bucket", "b", "--twilio-auth-token", TOKEN])
    capsys.readouterr()


def test_what_is_not_given_is_not_sent(tmp_path):
    (tmp_path / "token").write_text(TOKEN)
    given = ["--bucket", "b", "--twilio-auth-token-file", str(tmp_path / "token")]
    assert parameters(module.parse(given)) == {"Stage": "prod", "TwilioAuthToken": TOKEN}


def test_a_missing_package_is_told_and_not_a_traceback(tmp_path, capsys):
    assert module.main(["--bucket", "b", "--package", str(tmp_path / "none")]) == 1
    assert "not deployed" in capsys.readouterr().err
