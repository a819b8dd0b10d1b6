"""Frozen state to JSON and back, losing nothing that a newer version of the code wrote.

A row's body is one JSON document (docs/decisions.md). Defaults are left out, so rows stay small;
keys that a class does not know land in its `extra` and are written back, at every level.
"""

import base64
import types
import zlib
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec

from chalicelib.domain.plain import plain

T = TypeVar("T")
Reader = Callable[[Any], Any]


PACKED_ABOVE_BYTES = 750
"""A row pays for each started kilobyte, twice in a transaction: long documents are deflated."""


def to_document(value: Any) -> str:
    """The text of a frozen dataclass: JSON, or what `packed` makes of a long one."""
    text = msgspec.json.encode(plain(value))
    return text.decode() if len(text) <= PACKED_ABOVE_BYTES else packed(text)


def packed(text: bytes) -> str:
    """JSON deflated, in base 64; it begins with a character that JSON cannot begin with."""
    deflate = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return "z" + base64.b64encode(deflate.compress(text) + deflate.flush()).decode()


def unpacked(document: str) -> bytes:
    """The JSON of a document, packed or not."""
    if not document.startswith("z"):
        return document.encode()
    return zlib.decompress(base64.b64decode(document[1:]), wbits=-zlib.MAX_WBITS)


def from_document(cls: type[T], document: str) -> T:
    """The dataclass that a JSON text tells of."""
    kind: Any = cls
    made: T = reader(kind)(msgspec.json.decode(unpacked(document)))
    return made


@cache
def reader(kind: Any) -> Reader:
    """How to make a value of a type from plain data."""
    if is_dataclass(kind):
        return _dataclass_reader(kind)
    if kind is datetime:
        return datetime.fromisoformat
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    return _generic_reader(kind)


def _generic_reader(kind: Any) -> Reader:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in {Union, types.UnionType}:
        return _optional_reader(next(one for one in arguments if one is not type(None)))
    if origin is tuple:
        return _tuple_reader(arguments)
    if origin is not None and issubclass(origin, Mapping):
        return _mapping_reader(arguments[1])
    return _as_it_is


def _as_it_is(value: Any) -> Any:
    return value


def _optional_reader(kind: Any) -> Reader:
    read = reader(kind)
    return lambda value: None if value is None else read(value)


def _tuple_reader(arguments: tuple[Any, ...]) -> Reader:
    read = reader(arguments[0])
    return lambda value: tuple([read(one) for one in value])


def _mapping_reader(kind: Any) -> Reader:
    read = reader(kind)
    if read is _as_it_is:
        return dict
    return lambda value: {key: read(one) for key, one in value.items()}


def _dataclass_reader(cls: Any) -> Reader:
    hints = get_type_hints(cls)
    readers = {field.name: reader(hints[field.name]) for field in fields(cls)}
    keeps_extra = readers.pop("extra", None) is not None

    def read(value: Mapping[str, Any]) -> Any:
        known: dict[str, Any] = {}
        extra: dict[str, Any] = {}
        for key, one in value.items():
            if key in readers:
                known[key] = readers[key](one)
            else:
                extra[key] = one
        return cls(**known, extra=extra) if keeps_extra and extra else cls(**known)

    return read
