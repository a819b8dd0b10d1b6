"""Puts the package into an AWS account: `python -m infra.deploy --stage prod --bucket NAME ...`.

Uploads code and template, creates or updates one CloudFormation stack, and prints its outputs.
The template cannot tell the API its own address, so a stack without one is updated a second time.
Never prints a parameter's value; the token comes from a file, standard input or a prompt.
"""

import argparse
import getpass
import hashlib
import json
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import boto3
from botocore.exceptions import BotoCoreError, ClientError, WaiterError

from infra.package import CODE, OUT, TEMPLATE
from infra.template import FUNCTION, of_type
from infra.types import Json

CAPABILITIES = ["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"]
NOTHING_NEW = "No updates are to be performed"
TOKEN = "TwilioAuthToken"  # noqa: S105  a parameter's name


class DeployError(Exception):
    """The deployment was not made; the message says why and names no value."""


@dataclass(frozen=True, slots=True)
class Plan:
    """One stack and what it is told. A parameter that is absent keeps its value or its default."""

    stack: str
    template: Json
    template_url: str
    parameters: Mapping[str, str]


def located(template: Json, code_uri: str) -> Json:
    """The template with its code where AWS finds it."""
    done: Json = json.loads(json.dumps(template))
    for function in of_type(done, FUNCTION).values():
        function["Properties"]["CodeUri"] = code_uri
    return done


def fault(name: str, rule: Json, value: str) -> str | None:
    """Why a parameter's value will not do, without the value."""
    if re.fullmatch(rule.get("AllowedPattern", ".*"), value):
        return None
    return f"{name}: {rule.get('ConstraintDescription', rule.get('Description', 'not valid'))}"


def faults(template: Json, parameters: Mapping[str, str], *, is_new: bool) -> list[str]:
    """Everything that is wrong with the parameters, at once."""
    rules = template["Parameters"]
    wrong = [fault(name, rules[name], value) for name, value in parameters.items()]
    needed = {name for name, rule in rules.items() if "Default" not in rule} if is_new else set()
    missing = [f"{name}: needed for a new stack" for name in sorted(needed - set(parameters))]
    return [*filter(None, wrong), *missing]


def parameter_list(plan: Plan, *, is_new: bool) -> list[Json]:
    """CloudFormation's form: what is given, and for an update the rest as it was."""
    given = [{"ParameterKey": k, "ParameterValue": v} for k, v in plan.parameters.items()]
    others = set() if is_new else set(plan.template["Parameters"]) - set(plan.parameters)
    kept = [{"ParameterKey": name, "UsePreviousValue": True} for name in sorted(others)]
    return [*given, *kept]


def described(cloudformation: Any, stack: str) -> Json | None:
    """The stack as it is, or None."""
    try:
        found: list[Json] = cloudformation.describe_stacks(StackName=stack)["Stacks"]
    except ClientError as error:
        if "does not exist" in str(error):
            return None
        raise
    return found[0]


def outputs(cloudformation: Any, stack: str) -> dict[str, str]:
    """What the stack says about itself."""
    found = described(cloudformation, stack) or {}
    return {item["OutputKey"]: item["OutputValue"] for item in found.get("Outputs", [])}


def create(cloudformation: Any, plan: Plan) -> None:
    """Make the stack, protected against deletion, and wait for it."""
    cloudformation.create_stack(
        StackName=plan.stack,
        TemplateURL=plan.template_url,
        Parameters=parameter_list(plan, is_new=True),
        Capabilities=CAPABILITIES,
        EnableTerminationProtection=True,
    )
    cloudformation.get_waiter("stack_create_complete").wait(StackName=plan.stack)


def update(cloudformation: Any, plan: Plan) -> None:
    """Change the stack and wait for it; nothing to change is fine."""
    try:
        cloudformation.update_stack(
            StackName=plan.stack,
            TemplateURL=plan.template_url,
            Parameters=parameter_list(plan, is_new=False),
            Capabilities=CAPABILITIES,
        )
    except ClientError as error:
        if NOTHING_NEW in str(error):
            return
        raise
    cloudformation.get_waiter("stack_update_complete").wait(StackName=plan.stack)


def apply(cloudformation: Any, plan: Plan) -> None:
    """Create or update.

    Raises:
        DeployError: when the parameters cannot be right; nothing was sent then.

    """
    is_new = described(cloudformation, plan.stack) is None
    wrong = faults(plan.template, plan.parameters, is_new=is_new)
    if wrong:
        raise DeployError("\n".join(wrong))
    (create if is_new else update)(cloudformation, plan)


def public_base_url(cloudformation: Any, stack: str) -> str:
    """The address that the stack was told, empty if it was not."""
    found = described(cloudformation, stack) or {}
    told = {item["ParameterKey"]: item["ParameterValue"] for item in found.get("Parameters", [])}
    return str(told.get("PublicBaseUrl", ""))


def deploy(cloudformation: Any, plan: Plan) -> dict[str, str]:
    """Apply the plan, and once more if the API does not know its own address yet."""
    apply(cloudformation, plan)
    said = outputs(cloudformation, plan.stack)
    if not public_base_url(cloudformation, plan.stack):
        address = {"PublicBaseUrl": said["EndpointURL"].rstrip("/")}
        apply(cloudformation, replace(plan, parameters={**plan.parameters, **address}))
    return said


def upload(s3: Any, bucket: str, stack: str, folder: Path) -> tuple[Json, str]:
    """Put code and template where CloudFormation reads them, named by their contents."""
    code = (folder / CODE).read_bytes()
    key = f"{stack}/{hashlib.sha256(code).hexdigest()}.zip"
    s3.put_object(Bucket=bucket, Key=key, Body=code)
    template = located(json.loads((folder / TEMPLATE).read_bytes()), f"s3://{bucket}/{key}")
    text = json.dumps(template, separators=(",", ":"))
    template_key = f"{stack}/{hashlib.sha256(text.encode()).hexdigest()}.json"
    s3.put_object(Bucket=bucket, Key=template_key, Body=text.encode())
    region = s3.meta.region_name
    return template, f"https://s3.{region}.amazonaws.com/{bucket}/{template_key}"


def token(source: str | None, prompt: Callable[[str], str]) -> str | None:
    """The auth token from a file, `-` for a prompt, or None to keep the old one."""
    if source is None:
        return None
    if source == "-":
        return prompt("Twilio auth token: ").strip()
    return Path(source).read_text(encoding="utf-8").strip()


def parameters(options: argparse.Namespace) -> dict[str, str]:
    """What the person gave, and nothing for what was not given."""
    given = {
        "Stage": options.stage,
        "PublicBaseUrl": options.public_base_url,
        "TwilioAccountSid": options.twilio_account_sid,
        TOKEN: token(options.twilio_auth_token_file, getpass.getpass),
        "TextPrefixes": options.text_prefixes,
        "RateLimit": options.rate_limit,
        "AlarmEmail": options.alarm_email,
    }
    return {name: value for name, value in given.items() if value is not None}


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        "infra.deploy", description="Deploy to AWS.", allow_abbrev=False
    )
    parser.add_argument("--stage", default="prod")
    parser.add_argument("--bucket", required=True, help="for code and templates, in your region")
    parser.add_argument("--package", type=Path, default=OUT, help="what infra.package built")
    parser.add_argument("--public-base-url", help="your own domain; else the API's address")
    parser.add_argument("--twilio-account-sid", help="needed the first time")
    parser.add_argument("--twilio-auth-token-file", help="a file, or - to be asked")
    parser.add_argument("--text-prefixes", help="country codes that may be texted; * for all")
    parser.add_argument("--rate-limit", help="requests of an API key in ten seconds")
    parser.add_argument("--alarm-email")
    return parser.parse_args(arguments)


def run(options: argparse.Namespace) -> dict[str, str]:
    """Upload, then deploy."""
    stack = f"imhere-{options.stage}"
    template, url = upload(boto3.client("s3"), options.bucket, stack, options.package)
    plan = Plan(stack, template, url, parameters(options))
    return deploy(boto3.client("cloudformation"), plan)


def main(arguments: Sequence[str] | None = None) -> int:
    """Deploy and print where it is."""
    try:
        said = run(parse(arguments))
    except (DeployError, ClientError, BotoCoreError, WaiterError, OSError) as error:
        print(f"not deployed: {error}", file=sys.stderr)
        return 1
    for name, value in sorted(said.items()):
        print(f"{name}: {value}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
