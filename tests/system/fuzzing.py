"""What schemathesis is told besides the document; it finds this through schemathesis.toml."""

import re
from typing import Any

import schemathesis

UNPROCESSABLE = 422
RULE = re.compile(r"^\* (.+)$", re.MULTILINE)


def is_said_by(rule: str, detail: str) -> bool:
    """Whether a detail is a rule; what stands in {} is filled in."""
    pattern = re.sub(r"\\{\w+\\}", ".+", re.escape(rule))
    return re.fullmatch(pattern, detail, re.DOTALL) is not None


@schemathesis.check
def a_valid_request_is_refused_by_a_documented_rule(ctx: Any, response: Any, case: Any) -> None:
    """Whatever fits the schema is accepted, but for the rules that the operation's text lists."""
    mode = case.meta.generation.mode if case.meta else None
    if mode is None or not mode.is_positive or response.status_code != UNPROCESSABLE:
        return
    rules = RULE.findall(case.operation.definition.raw.get("description", ""))
    told = [one["detail"] for one in response.json()["errors"]]
    unknown = [one for one in told if not any(is_said_by(rule, one) for rule in rules)]
    assert not unknown, f"refused by what neither the schema nor the rules say: {unknown}"
