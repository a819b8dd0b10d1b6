"""What stands in the queue, done. One message, one thing to do; doing it again changes nothing."""

from collections.abc import Mapping
from typing import Any

from chalicelib.services import connector_work, effects, webhook_deliveries
from chalicelib.services.sweep import overdue
from chalicelib.services.world import World


def perform(world: World, job: Mapping[str, Any]) -> None:
    """Do one job. Raises: NotYet, Unavailable, Refused `busy`: the queue brings it again.

    An unknown job is left alone: a newer version of the code may have queued it during a deploy;
    KeyError puts it back for that version, and in the end among the dead letters.
    """
    _JOBS[job["do"]](world, job)


def _text(world: World, job: Mapping[str, Any]) -> None:
    effects.perform_text(world, job["store_id"], job["number"], job["kind"])


def _answer(world: World, job: Mapping[str, Any]) -> None:
    effects.perform_answer(
        world, job["store_id"], job["message_sid"], job["customer_id"], job["body"]
    )


def _effect(world: World, job: Mapping[str, Any]) -> None:
    effects.perform_again(world, job["event_id"], job["kind"])


def _overdue(world: World, job: Mapping[str, Any]) -> None:
    overdue(world, job["store_id"], job["customer_id"])


def _webhook(world: World, job: Mapping[str, Any]) -> None:
    webhook_deliveries.perform(world, job["webhook_id"], job["store_id"], job["number"])


def _delivery(world: World, job: Mapping[str, Any]) -> None:
    connector_work.perform_delivery(world, job["connector"], job["delivery_id"])


def waits_for_others(body: str) -> bool:
    """Whether a message's job may wait for a shop's slow server; a guess by its words will do.

    Such jobs are done side by side, and hold up neither each other nor a text.
    """
    return any(f'"{kind}"' in body for kind in _WAITING)


_JOBS = {
    "text": _text,
    "answer": _answer,
    "effect": _effect,
    "overdue": _overdue,
    "webhook": _webhook,
    "delivery": _delivery,
}
_WAITING = ("webhook", "delivery")
"""A receiver is asked, or a connected shop's API."""
