"""What a merge cannot do to chalice's template. Pure: a template in, another template out.

Chalice merges `resources.yaml` by itself. It cannot delete, and its policy files cannot refer to
resources: both happen here. Nothing here knows where the code lies or which account it goes to.
"""

import copy
from typing import Any

from infra.alarms import alarms
from infra.gateway import responses
from infra.types import Json

ROLE = "AWS::IAM::Role"
FUNCTION = "AWS::Serverless::Function"


def referring(value: Any) -> Any:
    """Turn every text with `${...}` in it into an Fn::Sub of that text, however deep."""
    if isinstance(value, dict):
        return {key: referring(item) for key, item in value.items()}
    if isinstance(value, list):
        return [referring(item) for item in value]
    if isinstance(value, str) and "${" in value:
        return {"Fn::Sub": value}
    return value


def of_type(template: Json, kind: str) -> Json:
    """The template's resources of one type, by name."""
    return {k: v for k, v in template["Resources"].items() if v["Type"] == kind}


def with_policies(template: Json) -> Json:
    """Let the policies name the table, the queues and the secrets of this very stack."""
    for role in of_type(template, ROLE).values():
        role["Properties"]["Policies"] = referring(role["Properties"]["Policies"])
    return template


def with_live_socket_stage(template: Json) -> Json:
    """Deploy later changes of the WebSocket API too: chalice's one deployment is never renewed."""
    del template["Resources"]["WebsocketAPIDeployment"]
    stage = template["Resources"]["WebsocketAPIStage"]["Properties"]
    del stage["DeploymentId"]
    stage["AutoDeploy"] = True
    return template


def with_gateway_responses(template: Json) -> Json:
    """Make the gateway's own errors problems like ours."""
    api = template["Resources"]["RestAPI"]["Properties"]["DefinitionBody"]
    api["x-amazon-apigateway-gateway-responses"] = responses()
    return template


def with_alarms(template: Json) -> Json:
    """Add the alarms."""
    template["Resources"] |= alarms()
    return template


def finished(template: Json) -> Json:
    """Chalice's merged template as AWS shall have it."""
    done = copy.deepcopy(template)
    for step in (with_policies, with_live_socket_stage, with_gateway_responses, with_alarms):
        done = step(done)
    return done


def runtimes(template: Json) -> set[str]:
    """The runtimes that the functions ask for; anything but one is a fault."""
    return {f["Properties"]["Runtime"] for f in of_type(template, FUNCTION).values()}
