"""From plain JSON to a typed shape, with every fault of a wrong one told at once.

msgspec converts and stops at the first fault; only when there is one is the shape walked again,
part by part, to find them all.
"""

import types
from typing import Any, TypeVar, Union, get_args, get_origin

import msgspec

from chalicelib.domain.errors import invalid

T = TypeVar("T")
_NOTHING = (type(None), msgspec.UnsetType)


def shaped(value: dict[str, Any], shape: type[T]) -> T:
    """The typed shape of a JSON object. Raises: Refused `validation-error` with `errors`."""
    try:
        return msgspec.convert(value, shape, strict=True)
    except msgspec.ValidationError as first:
        errors = _faults(value, shape, "") or [fault("", str(first))]
        raise invalid(errors) from first


def fault(pointer: str, detail: str) -> dict[str, str]:
    """One thing that is wrong; the pointer is RFC 6901."""
    return {"pointer": pointer, "detail": detail}


def _faults(value: Any, kind: Any, pointer: str) -> list[dict[str, str]]:
    kind = _without_none(value, kind)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and isinstance(value, dict):
        return _struct_faults(value, kind, pointer)
    item = _item_of(kind)
    if item is not None and isinstance(value, list):
        found = _leaf_faults([], kind, pointer) if not value else []
        for place, one in enumerate(value):
            found.extend(_faults(one, item, f"{pointer}/{place}"))
        return found or _leaf_faults(value, kind, pointer)
    return _leaf_faults(value, kind, pointer)


def _struct_faults(
    value: dict[str, Any], kind: type[msgspec.Struct], pointer: str
) -> list[dict[str, str]]:
    known = {one.encode_name: one for one in msgspec.structs.fields(kind)}
    found = [
        fault(f"{pointer}/{name}", "there is no such field") for name in value if name not in known
    ]
    for name, one in known.items():
        where = f"{pointer}/{name}"
        if name in value:
            found.extend(_faults(value[name], one.type, where))
        elif one.required:
            found.append(fault(where, "it is required"))
    return found


def _leaf_faults(value: Any, kind: Any, pointer: str) -> list[dict[str, str]]:
    try:
        msgspec.convert(value, kind, strict=True)
    except msgspec.ValidationError as error:
        return [fault(pointer, str(error).partition(" - at ")[0])]
    return []


def _without_none(value: Any, kind: Any) -> Any:
    """Of `X | None`, X, when there is a value to look at; so of what may be left unset."""
    if get_origin(kind) in {Union, types.UnionType} and value is not None:
        options = [one for one in get_args(kind) if one not in _NOTHING]
        return options[0] if len(options) == 1 else kind
    return kind


def _item_of(kind: Any) -> Any:
    """The type of the items of a list type, also behind an `Annotated`."""
    bare = get_args(kind)[0] if hasattr(kind, "__metadata__") else kind
    return get_args(bare)[0] if get_origin(bare) is list else None
