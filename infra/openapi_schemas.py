"""The types of the shop's calls as JSON Schema, as the OpenAPI document has them. Pure."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

from chalicelib.domain.event_types import EVENT_TYPES, data_schema
from chalicelib.domain.store import WEEKDAYS
from chalicelib.web import answers, shapes
from chalicelib.web.operations import OPERATIONS
from infra.types import Json

REF = "#/components/schemas/{name}"
DAY = (
    r"(?:2[0-9]{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    r"|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    r"|(?:2[0-9](?:0[48]|[2468][048]|[13579][26])|2[048]00)-02-29)"
)
CLOCK = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
MOMENT = rf"^{DAY}T{CLOCK}:[0-5][0-9](?:\.[0-9]{{1,6}})?(?:Z|[+-]{CLOCK})$"
DIGITS_MOST = 15
"""A phone number has no more, with its country (E.164)."""


def _event_schema(name: str) -> Json:
    """What is sent of an event: Standard Webhooks' envelope with the event as in the feed."""
    more = {"type": {"const": name}, "data": data_schema(name)}
    event = {"allOf": [{"$ref": REF.format(name="EventOut")}, {"properties": more}]}
    return {
        "description": EVENT_TYPES[name].says,
        "properties": {
            "type": {"const": name},
            "timestamp": {"$ref": REF.format(name="Moment")},
            "data": event,
        },
        "required": ["type", "timestamp", "data"],
    }


def schemas() -> Json:
    """Every schema that an operation or an event names, and those that they name."""
    wanted: dict[str, Any] = {"ProblemOut": answers.ProblemOut}
    for one in OPERATIONS:
        for shape in (one.body, one.answer):
            if shape is not None:
                wanted[shape.__name__] = shape
    _, found = msgspec.json.schema_components(wanted.values(), ref_template=REF)
    events = {f"event_{name}": _event_schema(name) for name in EVENT_TYPES}
    named = {**events, **_named(), **{name: _open(name, schema) for name, schema in found.items()}}
    return {name: _told(schema, name) for name, schema in sorted(named.items())}


def _open(name: str, schema: Json) -> Json:
    """Answers may get more fields one day."""
    closed = not name.endswith("Out")
    return {k: v for k, v in schema.items() if closed or k != "additionalProperties"}


def _told(value: Any, name: str) -> Any:
    """A schema as others read it: names for what has one, patterns as ECMA-262 has them."""
    if isinstance(value, list):
        return [_told(one, "") for one in value]
    if not isinstance(value, dict):
        return value
    ref = _ref_of(value)
    if ref and ref != name:
        return {"$ref": REF.format(name=ref)}
    told = {key: _parts(key, one) for key, one in value.items()}
    if isinstance(told.get("pattern"), str):
        told["pattern"] = _pattern(told["pattern"])
    if all(isinstance(one, str) for one in told.get("enum", [0])):
        told["type"] = "string"
    if told.get("default", ...) is None:
        del told["default"]
    return told


def _parts(key: str, value: Any) -> Any:
    """A property may be called what a keyword is called."""
    if key == "properties":
        return {name: _by_weekday(name, _told(one, "")) for name, one in value.items()}
    return _told(value, "")


def _by_weekday(name: str, schema: Json) -> Json:
    """Msgspec does not tell which keys a mapping has."""
    if name not in {"hours", "capacity_by_weekday"}:
        return schema
    for one in schema.get("anyOf", [schema]):
        if one.get("type") == "object":
            one["propertyNames"] = {"enum": list(WEEKDAYS)}
    return schema


def _pattern(text: str) -> str:
    """JSON holds no half characters, so the pattern need not refuse them; `$` ends the text."""
    return text.replace(r"\Z", "$").replace(r"\ud800-\udfff", "").replace(r"\d", "[0-9]")


def _ref_of(schema: Json) -> str:
    if schema.get("format") == "date-time" and schema["type"] == "string":
        return "Moment"
    if schema.get("title") in {"Phone", "TimeZone"}:
        return str(schema["title"])
    return BY_PATTERN.get(schema.get("pattern", ""), "") if "minLength" not in schema else ""


def _pattern_of(kind: Any) -> str:
    return str(msgspec.json.schema(kind)["pattern"])


BY_PATTERN: Mapping[str, str] = {
    _pattern_of(shapes.Id): "Id",
    _pattern_of(shapes.Date): "Date",
    _pattern_of(shapes.Wall): "WallTime",
}


def _named() -> Json:
    return {
        "Id": {
            "type": "string",
            "pattern": _pattern_of(shapes.Id),
            "description": "1 to 64 letters, digits, `_` or `-`.",
        },
        "Date": {
            "type": "string",
            "pattern": f"^{DAY}$",
            "description": "One of the store's own days, like 2026-11-24.",
        },
        "WallTime": {
            "type": "string",
            "pattern": _pattern_of(shapes.Wall),
            "description": "A time on the store's own clock; 24:00 is the end of the day.",
        },
        "Moment": {
            "type": "string",
            "pattern": MOMENT,
            "description": "RFC 3339 with an offset. Answers have UTC.",
            "examples": ["2026-11-24T15:30:00Z"],
        },
        "Phone": {
            "type": "string",
            "pattern": phone_pattern(),
            "description": "E.164, with the plus and as many digits as the country has. Spaces, "
            "dashes, dots and brackets are taken out.",
            "examples": ["+12025550142"],
        },
        "TimeZone": {
            "type": "string",
            "enum": time_zones(),
            "description": "An IANA name.",
        },
    }


@cache
def time_zones() -> list[str]:
    """Every IANA name that we ship."""
    text = files("tzdata").joinpath("zones").read_text(encoding="utf-8")
    return sorted(text.split())


@cache
def phone_pattern() -> str:
    """What a phone number can be: the lengths that each country has."""
    by_lengths: dict[str, list[int]] = {}
    for country, lengths in _lengths().items():
        by_lengths.setdefault(_spans(lengths, country), []).append(country)
    ways = sorted(
        f"(?:{'|'.join(str(one) for one in sorted(countries))}){spans}"
        for spans, countries in by_lengths.items()
    )
    return f"^\\+(?:{'|'.join(ways)})$"


def _lengths() -> dict[int, tuple[int, ...]]:
    import phonenumbers as library

    found = {}
    for country in library.COUNTRY_CODE_TO_REGION_CODE:
        region = library.region_code_for_country_code(country)
        facts = library.PhoneMetadata.metadata_for_region_or_calling_code(country, region)
        general = facts and facts.general_desc
        found[country] = tuple(general.possible_length if general else ())
    return found


def _spans(lengths: tuple[int, ...], country: int) -> str:
    """Lengths as a pattern, neighbours together: 7, 9 and 10 are seven, or nine to ten digits."""
    most = DIGITS_MOST - len(str(country))
    spans: list[list[int]] = []
    for one in sorted(length for length in lengths if length <= most):
        if spans and spans[-1][1] == one - 1:
            spans[-1][1] = one
        else:
            spans.append([one, one])
    told = [f"[0-9]{{{a}}}" if a == b else f"[0-9]{{{a},{b}}}" for a, b in spans]
    return told[0] if len(told) == 1 else f"(?:{'|'.join(told)})"
