"""When a person has to look, as CloudWatch alarms on AWS's own metrics. Pure.

The first question is always whether a customer at the kerb is unseen: dead letters, a stream that
lags, a queue that waits. Each alarm's description names the chapter of docs/operations.md.
"""

from dataclasses import dataclass
from typing import Any

from infra.types import Json

FUNCTIONS = (
    "APIHandler",
    "Deliver",
    "Work",
    "Sweep",
    "WebsocketConnect",
    "WebsocketMessage",
    "WebsocketDisconnect",
)
DEAD_LETTERS = ("WorkDeadLetters", "DeliverDeadLetters", "SweepDeadLetters")
LAG_LIMIT_MS = 30_000
WAIT_LIMIT_S = 30
SERVER_ERROR_RATE_LIMIT = 0.01


@dataclass(frozen=True, slots=True)
class Watch:
    """One metric and the value from which it is an alarm, over `period_s`, `periods` in a row."""

    name: str
    namespace: str
    metric: str
    dimensions: Json
    limit: float
    why: str
    statistic: str = "Sum"
    period_s: int = 60
    periods: int = 1


def ref(name: str) -> Json:
    """A reference to another resource of the template."""
    return {"Ref": name}


def function_watches(function: str) -> list[Watch]:
    """A function that raised, and one that AWS would not start."""
    named = {"FunctionName": ref(function)}
    return [
        Watch(f"{function}Errors", "AWS/Lambda", "Errors", named, 1, "a function raised"),
        Watch(f"{function}Throttles", "AWS/Lambda", "Throttles", named, 1, "not started"),
    ]


def dead_letter_watch(queue: str) -> Watch:
    """One message is one too many."""
    return Watch(
        f"{queue}Waiting",
        "AWS/SQS",
        "ApproximateNumberOfMessagesVisible",
        {"QueueName": {"Fn::GetAtt": [queue, "QueueName"]}},
        1,
        "dead letters",
        statistic="Maximum",
    )


def flow_watches() -> list[Watch]:
    """News that does not move: late tablets, then late texts."""
    work = {"QueueName": {"Fn::GetAtt": ["WorkQueue", "QueueName"]}}
    deliver = {"FunctionName": ref("Deliver")}
    return [
        Watch(
            "StreamLag",
            "AWS/Lambda",
            "IteratorAge",
            deliver,
            LAG_LIMIT_MS,
            "late tablets",
            statistic="Maximum",
        ),
        Watch(
            "WorkWaiting",
            "AWS/SQS",
            "ApproximateAgeOfOldestMessage",
            work,
            WAIT_LIMIT_S,
            "late texts",
            statistic="Maximum",
            periods=2,
        ),
    ]


def edge_watches() -> list[Watch]:
    """What the shop and the tablets would notice. The average of 5XXError is its rate."""
    rest = {"ApiName": {"Fn::Sub": "${AWS::StackName}"}, "Stage": "api"}
    table = {"TableName": ref("Table")}
    return [
        Watch(
            "ServerErrors",
            "AWS/ApiGateway",
            "5XXError",
            rest,
            SERVER_ERROR_RATE_LIMIT,
            "server errors",
            statistic="Average",
            period_s=300,
        ),
        *(
            Watch(f"Table{way}s", "AWS/DynamoDB", f"{way}Events", table, 1, "table throttled")
            for way in ("ReadThrottle", "WriteThrottle")
        ),
    ]


def watches() -> list[Watch]:
    """Everything that is watched."""
    functions = [watch for function in FUNCTIONS for watch in function_watches(function)]
    return [
        *functions,
        *(dead_letter_watch(queue) for queue in DEAD_LETTERS),
        *flow_watches(),
        *edge_watches(),
    ]


def alarm(watch: Watch) -> Json:
    """The resource. No data is good news: most metrics exist only when something happens."""
    dimensions: list[Any] = [{"Name": k, "Value": v} for k, v in watch.dimensions.items()]
    return {
        "Type": "AWS::CloudWatch::Alarm",
        "Properties": {
            "AlarmDescription": f"Imhere: {watch.why}. See docs/operations.md.",
            "Namespace": watch.namespace,
            "MetricName": watch.metric,
            "Dimensions": dimensions,
            "Statistic": watch.statistic,
            "Period": watch.period_s,
            "EvaluationPeriods": watch.periods,
            "Threshold": watch.limit,
            "ComparisonOperator": "GreaterThanOrEqualToThreshold",
            "TreatMissingData": "notBreaching",
            "AlarmActions": [ref("AlarmTopic")],
            "OKActions": [ref("AlarmTopic")],
        },
    }


def alarms() -> Json:
    """All alarms by resource name."""
    return {f"{watch.name}Alarm": alarm(watch) for watch in watches()}
