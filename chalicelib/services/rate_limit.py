"""How often a key may ask: so many requests in each window, over all containers, for a small price.

A container takes requests from the key's budget in leases, and hands them out from its own memory;
the first few of a window it hands out on credit, so a key that asks rarely costs nothing at all.
Knows nothing of HTTP. How exact that is: docs/keys.md.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Lock

from chalicelib.services.ports import Access

WINDOW_SECONDS = 10
REQUESTS_A_WINDOW = 90
"""Nine a second for as long as one likes; whoever sends 200 within ten seconds is told to wait."""
LEASES_A_WINDOW = 10
LEASE_MOST = 50
CREDIT_MOST = 5


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a key may still ask in this window, after the request that it was asked for."""

    limit: int
    left: int
    ends_in_seconds: int
    allowed: bool


@dataclass(slots=True)
class _Held:
    """What this container holds of a key's window; `taken` is what all of them together took."""

    window: int
    credit: int
    left: int = 0
    owed: int = 0
    taken: int = 0
    is_used_up: bool = False

    def spend(self) -> bool:
        """One request out of what is held: first what is leased, then on credit."""
        if self.left > 0:
            self.left -= 1
            return True
        if self.credit > 0:
            self.credit -= 1
            self.owed += 1
            return True
        return False


class Leases:
    """The leases of one container, of every key that came by."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._held: dict[str, _Held] = {}

    def take(self, access: Access, key_id: str, limit: int, now: datetime) -> Allowance:
        """One request of a key; at most one write in a tenth of its window's requests."""
        window, since = divmod(int(now.timestamp()), WINDOW_SECONDS)
        with self._lock:
            held = self._of_window(key_id, limit, window)
            allowed = held.spend()
            owed, used_up = held.owed, held.is_used_up
        if not allowed and not used_up:
            allowed = self._lease(access, held, key_id, limit, owed)
        left = max(0, limit - held.taken) + held.left - held.owed
        return Allowance(limit, max(0, left), WINDOW_SECONDS - since, allowed)

    def _of_window(self, key_id: str, limit: int, window: int) -> _Held:
        held = self._held.get(key_id)
        if held is None or held.window != window:
            held = _Held(window, credit=min(CREDIT_MOST, lease_size(limit) // 2))
            self._held[key_id] = held
        return held

    def _lease(self, access: Access, held: _Held, key_id: str, limit: int, owed: int) -> bool:
        """Pay what was handed out on credit, and take one lease more."""
        size = lease_size(limit)
        ends = datetime.fromtimestamp((held.window + 1) * WINDOW_SECONDS, UTC)
        taken = access.lease(f"rate/{key_id}/{held.window}", owed + size, ends)
        granted = max(0, min(size, limit - (taken - size)))
        with self._lock:
            held.owed -= owed
            held.taken = max(held.taken, taken)
            held.left += granted
            held.is_used_up = granted < size
            return held.spend()


def lease_size(limit: int) -> int:
    """How many requests a container takes at once."""
    return max(1, min(LEASE_MOST, limit // LEASES_A_WINDOW))
