"""Calls about what is kept of a person, described, with their answers as types (see `answers`)."""

from typing import Any

from chalicelib.web import customers
from chalicelib.web.answers import Answer, Number
from chalicelib.web.operation import POSSIBLE_PHONE, Json, Operation

PHONE_EXAMPLE: Json = {"phone": "+12025550177"}


class ExportOut(Answer, frozen=True, kw_only=True):
    """Everything that is kept of a number; what lies inside is described in docs/privacy.md."""

    phone: str
    customer: dict[str, Any] | None
    orders: list[dict[str, Any]]
    returns: list[dict[str, Any]]
    open_pickups: list[dict[str, Any]]
    past_pickups: list[dict[str, Any]]
    texts_received: list[dict[str, Any]]
    texts_sent: list[dict[str, Any]]
    deliveries: list[dict[str, Any]]


class ErasedCountsOut(Answer, frozen=True, kw_only=True):
    """How much of each was forgotten."""

    orders: Number
    returns: Number
    pickups: Number
    texts_received: Number
    texts_sent: Number
    deliveries: Number


class ErasedOut(Answer, frozen=True, kw_only=True):
    """What was forgotten. `opt_out_kept`: the number had said STOP, and that stays."""

    erased: ErasedCountsOut
    opt_out_kept: bool


OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "POST",
        "/v1/customers/export",
        "export_customer",
        "Customers",
        "Export what is kept of a customer",
        ExportOut,
        body=customers.CustomerPhoneIn,
        example=PHONE_EXAMPLE,
        says="A number that nobody knows has empty lists.",
        rules=(POSSIBLE_PHONE,),
    ),
    Operation(
        "POST",
        "/v1/customers/erase",
        "erase_customer",
        "Customers",
        "Erase a customer",
        ErasedOut,
        body=customers.CustomerPhoneIn,
        example=PHONE_EXAMPLE,
        also=("invalid-transition",),
        says="While an order or a return of the customer is open it is 409: finish or cancel it "
        "first. Said again it changes nothing. A STOP stays, as a keyed hash.",
        rules=(POSSIBLE_PHONE,),
    ),
)
