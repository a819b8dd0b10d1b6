"""Webhooks as the shop puts them: where to tell of which events, and the secret that signs.

Delivering is for `webhook_deliveries`. A secret is told once, when it is made.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from chalicelib.domain.errors import Refused
from chalicelib.domain.event_types import EVENT_TYPES
from chalicelib.services.webhook_records import OldSecret, Webhook
from chalicelib.services.webhook_signing import new_salt, secret_of
from chalicelib.services.world import World, store_or_refuse, until_saved

WEBHOOKS_MAX = 20
OLD_SECRETS_MAX = 4
OLD_SECRET_LASTS = timedelta(hours=24)


def get(world: World, webhook_id: str) -> Webhook:
    """A webhook. Raises: Refused `not-found`."""
    found = world.webhooks.get(webhook_id)
    if found is None:
        raise Refused("not-found", f"there is no webhook {webhook_id}")
    return found


def put(world: World, wanted: Webhook) -> tuple[Webhook, str | None]:
    """Keep a webhook as given; its secret if it is new. One that was disabled is enabled again.

    Raises: Refused `invalid-webhook-url`, `validation-error` for an unknown event, `not-found` for
    the store, `limit-reached`.
    """
    _refuse_unknown(wanted.events)
    if wanted.store_id is not None:
        store_or_refuse(world, wanted.store_id)
    refuse_target(world, wanted.url)
    return until_saved(world, lambda: _put(world, wanted))


def _refuse_unknown(events: Sequence[str]) -> None:
    errors = [
        {"pointer": f"/events/{place}", "detail": f"there is no event {kind}"}
        for place, kind in enumerate(events)
        if kind not in EVENT_TYPES
    ]
    if errors:
        what = ", ".join(events[int(one["pointer"].rpartition("/")[2])] for one in errors[:5])
        raise Refused("validation-error", f"unknown events: {what}", more={"errors": errors})


def refuse_target(world: World, url: str) -> None:
    """Look where a URL leads. Raises: Refused `invalid-webhook-url`, with the reason."""
    why = world.receivers.refusal(url)
    if why is not None:
        errors = [{"pointer": "/url", "detail": why}]
        raise Refused(
            "invalid-webhook-url", f"the url cannot be used: {why}", more={"errors": errors}
        )


def _put(world: World, wanted: Webhook) -> tuple[Webhook, str | None]:
    known = world.webhooks.get(wanted.webhook_id)
    if known is None:
        _refuse_too_many(world)
        new = replace(wanted, salt=new_salt(world), created_at=world.clock.now())
        world.webhooks.put(new)
        return new, secret_of(world, new)
    after = replace(
        known,
        url=wanted.url,
        events=wanted.events,
        store_id=wanted.store_id,
        disabled_at=None,
        disabled_reason=None,
    )
    if after != known:
        world.webhooks.put(after)
    return after, None


def _refuse_too_many(world: World) -> None:
    if len(world.webhooks.all()) >= WEBHOOKS_MAX:
        raise Refused(
            "limit-reached", f"there are {WEBHOOKS_MAX} webhooks already; delete one first"
        )


def delete(world: World, webhook_id: str) -> None:
    """Tell it nothing more. One that is not there is deleted already."""
    world.webhooks.delete(webhook_id)


def rotate(world: World, webhook_id: str) -> tuple[Webhook, str]:
    """A new secret; for a day, deliveries are signed with the old one too.

    An answer that was lost does no harm: whoever asks again gets a third one, and the first still
    signs. Raises: Refused `not-found`, `limit-reached`.
    """

    def attempt() -> tuple[Webhook, str]:
        known, now = get(world, webhook_id), world.clock.now()
        old = tuple(one for one in known.old if one.until > now)
        if len(old) >= OLD_SECRETS_MAX:
            raise Refused("limit-reached", f"{OLD_SECRETS_MAX} old secrets are still good; wait")
        old = (OldSecret(known.salt, now + OLD_SECRET_LASTS), *old)
        after = replace(known, salt=world.ids.secret(), old=old)
        world.webhooks.put(after)
        return after, secret_of(world, after)

    return until_saved(world, attempt)


def disable(world: World, webhook_id: str, reason: str) -> None:
    """Its receiver said that it wants nothing more."""

    def attempt() -> None:
        known = world.webhooks.get(webhook_id)
        if known is not None and known.disabled_at is None:
            now = world.clock.now()
            world.webhooks.put(replace(known, disabled_at=now, disabled_reason=reason))

    until_saved(world, attempt)
