"""How a call of the shop is described: what goes in, what comes out, what may be refused."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import msgspec

Json = Mapping[str, Any]
Tag = Literal["Stores", "Orders", "Events", "Returns", "Webhooks", "Connectors", "Customers"]

ALWAYS = ("unauthorized", "forbidden", "too-many-requests", "busy")
WITH_BODY = ("malformed-json", "payload-too-large", "unsupported-media-type", "validation-error")


@dataclass(frozen=True, slots=True)
class Query:
    """A parameter of the query; `schema` is JSON Schema. An example is one that is taken."""

    name: str
    says: str
    schema: Json
    example: Any
    required: bool = True


@dataclass(frozen=True, slots=True)
class Operation:
    """One call. `name` is the operation's id and the client's method; `also` its own refusals.

    `rules` are the details of a 422 that no schema can say; what stands in {} is filled in. A body
    without any required field need not be sent.
    """

    method: str
    path: str
    name: str
    tag: Tag
    summary: str
    answer: type[msgspec.Struct] | None
    body: type[msgspec.Struct] | None = None
    example: Json | None = None
    query: tuple[Query, ...] = ()
    also: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    statuses: tuple[int, ...] = (200,)
    says: str = ""
    path_examples: Json = field(default_factory=dict)

    @property
    def slugs(self) -> tuple[str, ...]:
        """Every refusal that a caller has to reckon with."""
        found = (*ALWAYS, *(WITH_BODY if self.body else ()), *self.also)
        found += ("not-found",) if "{" in self.path else ()
        found += ("validation-error",) if self.query else ()
        return tuple(dict.fromkeys(found))

    @property
    def key(self) -> tuple[str, str]:
        """As a route has it."""
        return self.method, self.path


DAY_SCHEMA: Json = {"$ref": "#/components/schemas/Date"}
ID_SCHEMA: Json = {"$ref": "#/components/schemas/Id"}
STORE_ID = Query("store_id", "The store.", ID_SCHEMA, "main-st")
CURSOR = Query(
    "cursor",
    "Where the page before ended.",
    {"type": "string", "maxLength": 200},
    None,
    required=False,
)
POSSIBLE_PHONE = "it must be a possible phone number in E.164, like +46701234567"
DUE = "its year must be from 2000 to 2999"
LINES_ONCE = "each line_id may stand in it once"
