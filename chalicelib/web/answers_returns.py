"""What goes out about returns, as types (see `answers`)."""

from typing import Literal

from msgspec import UNSET, UnsetType

from chalicelib.web.answers import Answer
from chalicelib.web.shapes import CustomerIn, Id, Moment


class ReturnLineOut(Answer, frozen=True, kw_only=True):
    """Something that is brought back, as it was put."""

    line_id: Id
    quantity: int
    sku: str | UnsetType | None = UNSET
    name: str | UnsetType | None = UNSET
    reason: str | UnsetType | None = UNSET


class ReturnTimesOut(Answer, frozen=True, kw_only=True):
    """When what happened; null: it has not."""

    announced: Moment
    accepted: Moment | None
    refused: Moment | None
    cancelled: Moment | None


class ReturnOut(Answer, frozen=True, kw_only=True):
    """A return as it was put, and how it stands."""

    return_id: Id
    store_id: Id
    customer: CustomerIn
    order_id: Id | UnsetType | None = UNSET
    lines: list[ReturnLineOut]
    status: Literal["announced", "accepted", "refused", "cancelled"]
    code: str | None
    reason: str | None
    times: ReturnTimesOut
