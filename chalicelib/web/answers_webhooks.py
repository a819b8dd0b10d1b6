"""What goes out about webhooks and shop systems, as types (see `answers`)."""

from typing import Annotated, Literal

from msgspec import UNSET, Meta, UnsetType

from chalicelib.web.answers import Answer, Number
from chalicelib.web.shapes import Id, Moment


class WebhookOut(Answer, frozen=True, kw_only=True):
    """Who is told. `secret` is there only when it was just made: it is told once."""

    webhook_id: Id
    url: str
    events: list[str]
    store_id: Id | None
    state: Literal["enabled", "disabled"]
    disabled_at: Moment | None
    disabled_reason: str | None
    created_at: Moment | None
    old_secret_until: Moment | None
    secret: Annotated[str, Meta(pattern="^whsec_")] | UnsetType = UNSET


class WebhooksOut(Answer, frozen=True, kw_only=True):
    """Every webhook; there are at most twenty."""

    webhooks: list[WebhookOut]
    cursor: str | None


class AttemptOut(Answer, frozen=True, kw_only=True):
    """One try. Without a status there was no answer, and `error` says why."""

    at: Moment
    status: int | None
    ms: Number
    error: str | None


class DeliveryOut(Answer, frozen=True, kw_only=True):
    """One event on its way to one webhook."""

    event_id: str
    type: str
    event_at: Moment
    state: Literal["waiting", "delivered", "failed"]
    attempts: list[AttemptOut]
    next_at: Moment | None


class DeliveriesOut(Answer, frozen=True, kw_only=True):
    """A page of what was told, the newest events first; no cursor: there is no more."""

    deliveries: list[DeliveryOut]
    cursor: str | None


class RedeliverOut(Answer, frozen=True, kw_only=True):
    """The delivery of one event; or, with `since`, how many begin anew and whether to ask again."""

    event_id: str | UnsetType = UNSET
    type: str | UnsetType = UNSET
    event_at: Moment | UnsetType = UNSET
    state: Literal["waiting", "delivered", "failed"] | UnsetType = UNSET
    attempts: list[AttemptOut] | UnsetType = UNSET
    next_at: Moment | UnsetType | None = UNSET
    redelivering: Number | UnsetType = UNSET
    more: bool | UnsetType = UNSET


class TestOut(Answer, frozen=True, kw_only=True):
    """How telling a made-up event went. Without a status there was no answer."""

    delivered: bool
    status: int | None
    ms: Number
    error: str | None


class ConnectorOut(Answer, frozen=True, kw_only=True):
    """What the shop system calls your stores: its name for each, and its id here."""

    connector: str
    stores: dict[str, Id]


class ConnectorErrorOut(Answer, frozen=True, kw_only=True):
    """A delivery that is not done: what stands in the way, or null: it waits for its turn."""

    delivery_id: Id
    topic: str
    state: Literal["error", "waiting"]
    detail: str | None
    source_id: str | None
    received_at: Moment
    triggered_at: Moment
    tries: Number


class ConnectorErrorsOut(Answer, frozen=True, kw_only=True):
    """A page of them; no cursor: there is no more."""

    errors: list[ConnectorErrorOut]
    cursor: str | None
