"""AWS on this machine: MiniStack as a process, and the table and queue that the template describes.

The engine is only a URL to everything else. MiniStack runs in an environment and a process group of
its own, so that it outlives a gateway that is killed and the next one finds its data again.
"""

import os
import shutil
import signal
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import botocore.session
import yaml

ROOT = Path(__file__).parent.parent
REGION = "eu-north-1"
TABLE = "imhere"
QUEUE = "imhere-work"
CREDENTIALS = {
    "AWS_ACCESS_KEY_ID": "local",
    "AWS_SECRET_ACCESS_KEY": "local",
    "AWS_DEFAULT_REGION": REGION,
    "AWS_REGION": REGION,
    "AWS_EC2_METADATA_DISABLED": "true",
}
"""Made up: MiniStack takes any, and botocore must not go looking for real ones."""
START_SECONDS = 20
STOP_SECONDS = 10


def is_up(url: str) -> bool:
    """Whether MiniStack answers there."""
    try:
        with urllib.request.urlopen(f"{url}/_localstack/health", timeout=1) as answer:  # noqa: S310 - loopback
            return bool(answer.status == 200)  # noqa: PLR2004 - OK
    except (urllib.error.URLError, OSError):
        return False


def start(port: int, folder: Path) -> subprocess.Popen[bytes]:
    """Start MiniStack on a port of the loopback and wait until it answers.

    Raises: RuntimeError if it does not; its own words are in `ministack.log` of the folder.
    """
    process = launch(port, folder)
    wait_until(lambda: is_up(f"http://127.0.0.1:{port}"), process, folder / "ministack.log")
    return process


def launch(port: int, folder: Path) -> subprocess.Popen[bytes]:
    """Start MiniStack, and do not wait for it."""
    scratch = folder / "ministack"
    scratch.mkdir(parents=True, exist_ok=True)
    environment = {
        **os.environ,
        **CREDENTIALS,
        "BIND_HOST": "127.0.0.1",
        "GATEWAY_PORT": str(port),
        "IOT_MTLS_ENABLED": "0",
        "TMPDIR": str(scratch),
    }
    with (folder / "ministack.log").open("ab") as log:
        return subprocess.Popen(
            [str(ROOT / ".venv-aws" / "bin" / "ministack")],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )


def wait_until(
    answers: Callable[[], bool], process: subprocess.Popen[bytes] | None, log: Path
) -> None:
    """Wait until a server of ours answers. Raises: RuntimeError if it ends or takes too long."""
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        if answers():
            return
        if process is not None and process.poll() is not None:
            break
        time.sleep(0.05)
    raise RuntimeError(f"a server did not start; its own words are in {log}")


def stop(pid: int, folder: Path) -> None:
    """Stop a MiniStack that we started, and remove what it unpacked."""
    end_process(pid, "ministack")
    shutil.rmtree(folder / "ministack", ignore_errors=True)


def end_process(pid: int, word: str) -> None:
    """Ask a process of ours to stop, wait, and end it if it does not.

    A number that was written down may belong to somebody else by now: only a process whose command
    has the word in it is ours.
    """
    if word not in _command_of(pid) or not _signalled(pid, signal.SIGTERM):
        return
    until = time.monotonic() + STOP_SECONDS
    while time.monotonic() < until:
        if not is_running(pid):
            return
        time.sleep(0.05)
    _signalled(pid, signal.SIGKILL)


def _command_of(pid: int) -> str:
    """A process's command line: from /proc where there is one, else from `ps`."""
    if Path("/proc/self").exists():
        line = Path(f"/proc/{pid}/cmdline")
        return line.read_bytes().replace(b"\0", b" ").decode() if line.exists() else ""
    asked = ["ps", "-ww", "-p", str(pid), "-o", "command="]
    return subprocess.run(asked, capture_output=True, text=True, check=False).stdout


def is_running(pid: int) -> bool:
    """Whether a process lives. A child of ours that has ended is reaped on the way."""
    try:
        ended, _ = os.waitpid(pid, os.WNOHANG)
    except ChildProcessError:
        return _signalled(pid, 0)
    return ended == 0


def _signalled(pid: int, number: int) -> bool:
    try:
        os.kill(pid, number)
    except (ProcessLookupError, PermissionError):
        return False
    return True


def client(service: str, url: str) -> Any:
    """A plain botocore client of a service at the engine."""
    return botocore.session.get_session().create_client(
        service,
        endpoint_url=url,
        region_name=REGION,
        aws_access_key_id=CREDENTIALS["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=CREDENTIALS["AWS_SECRET_ACCESS_KEY"],
    )


def table_definition() -> dict[str, Any]:
    """The table as the template has it: keys, index and stream are said in one place."""
    text = (ROOT / "infra" / "resources.yaml").read_text(encoding="utf-8")
    properties = yaml.safe_load(text)["Resources"]["Table"]["Properties"]
    same = ("BillingMode", "AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes")
    stream = {"StreamEnabled": True, **properties["StreamSpecification"]}
    return {**{name: properties[name] for name in same}, "StreamSpecification": stream}


def ensure_table(dynamodb: Any, name: str = TABLE) -> str:
    """Make the table if it is not there; the ARN of its stream."""
    try:
        described = dynamodb.describe_table(TableName=name)["Table"]
    except dynamodb.exceptions.ResourceNotFoundException:
        made = dynamodb.create_table(TableName=name, **table_definition())
        described = made["TableDescription"]
    return str(described["LatestStreamArn"])


def ensure_queue(sqs: Any, name: str = QUEUE) -> str:
    """Make the queue if it is not there; its URL."""
    attributes = {"VisibilityTimeout": "20"}
    return str(sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"])
