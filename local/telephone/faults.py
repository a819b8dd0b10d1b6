"""What goes wrong with one phone, on request. Pure: it must not know how it is made to go wrong."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Final

from local.telephone.errors import ProblemError

TIMEOUT_AFTER_ACCEPT: Final = "timeout_after_accept"
UNAVAILABLE: Final = "unavailable"
RATE_LIMITED: Final = "rate_limited"
LOST: Final = "lost"
REPEATED: Final = "repeated"
REVERSED: Final = "reversed"

_CHOICES: Final = {
    "send": (TIMEOUT_AFTER_ACCEPT, UNAVAILABLE, RATE_LIMITED),
    "webhook": (LOST,),
    "callbacks": (REPEATED, REVERSED),
}
_FIELDS: Final = frozenset({*_CHOICES, "delivery", "remaining"})


@dataclass(frozen=True)
class Delivery:
    """How the way to the phone ends: `failed` before it was sent, `undelivered` after."""

    status: str
    error_code: int


@dataclass(frozen=True)
class Faults:
    """Faults of one phone. `remaining` counts the texts that they still hit; none is for ever."""

    send: str | None = None
    delivery: Delivery | None = None
    webhook: str | None = None
    callbacks: str | None = None
    remaining: int | None = None

    @property
    def hits_sends(self) -> bool:
        """Whether a text to the phone meets one of these."""
        return bool(self.send or self.delivery or self.callbacks)

    def after_one(self) -> "Faults":
        """Use them up by one text; the last one clears them."""
        if self.remaining is None:
            return self
        return NO_FAULTS if self.remaining <= 1 else replace(self, remaining=self.remaining - 1)

    def shown(self) -> dict[str, object]:
        """Show them in the words they were set with."""
        return asdict(self)


NO_FAULTS: Final = Faults()


def faults(document: Mapping[str, object]) -> Faults:
    """Read the faults that a test asks for; what is absent or null is in order.

    Raises:
        ProblemError: an unknown field or value; it lists the known ones.

    """
    unknown = sorted(document.keys() - _FIELDS)
    if unknown:
        raise ProblemError(f"unknown {', '.join(unknown)}; known are {', '.join(sorted(_FIELDS))}")
    return Faults(
        send=_choice(document, "send"),
        delivery=_delivery(document.get("delivery")),
        webhook=_choice(document, "webhook"),
        callbacks=_choice(document, "callbacks"),
        remaining=_remaining(document.get("remaining")),
    )


def _choice(document: Mapping[str, object], name: str) -> str | None:
    value = document.get(name)
    if value is not None and value not in _CHOICES[name]:
        raise ProblemError(f"{name} must be null or one of {', '.join(_CHOICES[name])}")
    return None if value is None else str(value)


def _delivery(value: object) -> Delivery | None:
    match value:
        case None:
            return None
        case {"status": "undelivered" | "failed" as status, "error_code": int(code)}:
            return Delivery(str(status), code)
    raise ProblemError('delivery must be null or {"status": "undelivered" or "failed", error_code}')


def _remaining(value: object) -> int | None:
    if value is None or (isinstance(value, int) and not isinstance(value, bool) and value > 0):
        return value
    raise ProblemError("remaining must be null or a whole number from 1")
