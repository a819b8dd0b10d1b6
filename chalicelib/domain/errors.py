"""What the domain answers when something cannot be: the thing, its state, the way out."""

from collections.abc import Mapping
from typing import Any


class Refused(Exception):
    """A fact that cannot be in this state.

    `slug` is the problem's name in the contract (`invalid-transition`, `wrong-code`,
    `limit-reached`), `current` the state, `allowed` what could be done instead, `more`
    whatever else the answer carries.
    """

    def __init__(
        self,
        slug: str,
        detail: str,
        current: str | None = None,
        allowed: tuple[str, ...] = (),
        more: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(detail)
        self.slug = slug
        self.detail = detail
        self.current = current
        self.allowed = allowed
        self.more = more or {}


def invalid(errors: list[dict[str, str]]) -> Refused:
    """A `validation-error` with these faults."""
    places = ", ".join(one["pointer"] or "the body" for one in errors[:5])
    return Refused("validation-error", f"{len(errors)} wrong: {places}", more={"errors": errors})
