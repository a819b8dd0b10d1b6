"""Frozen state as plain data: what JSON can say, with defaults left out. Pure."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from typing import Any


def plain(value: Any) -> Any:
    """Only dicts, lists, strings, numbers, booleans and None."""
    if is_dataclass(value):
        return _plain_fields(value)
    if isinstance(value, datetime):
        return timestamp(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {key: plain(one) for key, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, list | tuple) else value


def timestamp(at: datetime) -> str:
    """RFC 3339 in UTC, with milliseconds only when there are any."""
    text = at.astimezone(UTC).isoformat(timespec="milliseconds").removesuffix("+00:00")
    return text.removesuffix(".000") + "Z"


def _plain_fields(value: Any) -> dict[str, Any]:
    out: dict[str, Any] = dict(getattr(value, "extra", {}))
    kind: Any = type(value)
    for name, default in _defaults(kind):
        one = getattr(value, name)
        if one != default:
            out[name] = plain(one)
    return out


@cache
def _defaults(cls: type) -> tuple[tuple[str, Any], ...]:
    found = []
    for field in fields(cls):
        if field.name == "extra":
            continue
        default = field.default
        if field.default_factory is not MISSING:
            default = field.default_factory()
        found.append((field.name, default))
    return tuple(found)
