"""Logs are facts with keys, one JSON line each; never a phone number, name, token or body."""

import json
import logging
import sys
import traceback
from datetime import UTC, datetime


class JsonLines(logging.Formatter):
    """A record as one line of JSON; `facts` come from `extra={"facts": {...}}`."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, whatever stands in it."""
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": record.getMessage(),
            "logger": record.name,
            **getattr(record, "facts", {}),
        }
        if record.exc_info and record.exc_info[0] is not None:
            line["error"] = record.exc_info[0].__name__
            line["where"] = _where(record.exc_info[2])
        return json.dumps(line, default=str)


def _where(trace: object) -> list[str]:
    """Files and lines alone: an error's own words may hold what a customer wrote."""
    frames = traceback.extract_tb(trace)  # type: ignore[arg-type]
    return [f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in frames[-6:]]


def configure(level: int = logging.INFO) -> None:
    """Send our own loggers, and only those, to standard error; Lambda's handler stays out of it."""
    ours = logging.getLogger("imhere")
    if ours.handlers:
        return
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    ours.addHandler(handler)
    ours.setLevel(level)
    ours.propagate = False
