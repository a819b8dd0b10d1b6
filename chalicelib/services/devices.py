"""The tablets of a store: how a device becomes one, and how it is out at once; their sockets.

Knows nothing of who is signed in on them, beyond asking `access`.
"""

import hmac
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from chalicelib.domain.errors import Refused
from chalicelib.domain.events import Event, numbered
from chalicelib.services.access import (
    ID,
    NOT_ENROLLED,
    hashed,
    manager_of,
    manager_present,
    signed_in,
)
from chalicelib.services.records import (
    SOCKET_LASTS,
    Change,
    EnrolmentCode,
    Head,
    Socket,
    Tablet,
)
from chalicelib.services.world import World, store_or_refuse, until_saved

CODE_DIGITS = 8
CODE_LASTS = timedelta(minutes=15)
"""Of a code that a manager makes at the board; the operator's last as long as they say."""
WRONG_CODES_A_MINUTE = 60
"""In the whole installation: 900 guesses at a code's hundred million while it lasts."""
TICKET_SECONDS = 60
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


def new_enrolment_code(world: World, store_id: str, uses: int, lasts: timedelta) -> str:
    """A code that turns a device into a tablet of the store."""
    code = world.ids.digits(CODE_DIGITS)
    expires_at = world.clock.now() + lasts
    world.access.put_code(EnrolmentCode(_code_hash(world, code), store_id, expires_at, uses))
    return code


def _code_hash(world: World, code: str) -> str:
    """Keyed, because a code of eight digits is guessed from a plain hash at once."""
    return world.ids.keyed("enrolment", "".join(code.split()))


def code_from_board(world: World, tablet: Tablet, name: str, pin: str) -> dict[str, Any]:
    """A code for one more tablet of this store, to be typed or read by a camera.

    Raises: Refused as `manager_of`.
    """
    manager = manager_of(world, tablet, name, pin)
    code = world.ids.digits(CODE_DIGITS)
    expires_at = world.clock.now() + CODE_LASTS
    by = (name, tablet.tablet_id, manager.name)
    world.access.put_code(
        EnrolmentCode(_code_hash(world, code), tablet.store_id, expires_at, 1, *by)
    )
    url = f"{world.public_base_url}/board#enrol={code}"
    return {"code": code, "expires_at": expires_at, "url": url, "qr": world.codes.qr(url)}


def enrol(world: World, code: str, label: str = "") -> tuple[Tablet, str]:
    """A device becomes a tablet of the code's store; the cookie's value is told this once.

    Without a label it is called by the next number. Raises: Refused `wrong-code`,
    `too-many-attempts`.
    """
    spent = _spent(world, code)
    tablet_id, secret = world.ids.pickup_id(), world.ids.secret()
    at = world.clock.now()
    new = Tablet(spent.store_id, tablet_id, hashed(secret), label=label.strip(), enrolled_at=at)
    tablet = until_saved(world, lambda: _enrolled(world, new, spent))
    return tablet, f"{spent.store_id}.{tablet_id}.{secret}"


def _spent(world: World, code: str) -> EnrolmentCode:
    """The code's row, one use less. Anybody may guess, so every guess costs one of the minute's.

    It is taken before the code is looked at (of many at once none is free), and a right code gives
    it back.
    """
    now = world.clock.now()
    minute = now.replace(second=0, microsecond=0)
    ends = minute + timedelta(minutes=1)
    budget = f"enrol/{minute.isoformat()}"
    if not world.access.spend(budget, WRONG_CODES_A_MINUTE, ends):
        seconds = int((ends - now).total_seconds()) + 1
        raise Refused(
            "too-many-attempts",
            f"too many wrong enrolment codes; try again in {seconds} seconds",
            more={"retry_after_seconds": seconds},
        )
    spent = world.access.use_code(_code_hash(world, code), now)
    if spent is None:
        raise Refused("wrong-code", "that enrolment code is wrong, used or expired; make a new one")
    world.access.give_back(budget)
    return spent


def _enrolled(world: World, new: Tablet, code: EnrolmentCode) -> Tablet:
    """Keep the device and the event that tells of it.

    The head is read first: of two that are enrolled at once, each gets a number of its own.
    """
    head = world.pickups.head(new.store_id)
    others = world.access.tablets(new.store_id)
    kept = next((one for one in others if one.tablet_id == new.tablet_id), None)
    if kept is not None:
        return kept  # its reply was lost
    named = replace(new, label=new.label or _next_label(others))
    by = {"by": code.made_by, "device": code.made_on, "manager": code.manager}
    _save(world, head, "device_enrolled", named, {key: one for key, one in by.items() if one})
    return named


def _next_label(others: list[Tablet]) -> str:
    """A number that no tablet of the store ever had: the events tell of the old ones by it."""
    taken, number = {one.label for one in others}, len(others) + 1
    while f"Tablet {number}" in taken:
        number += 1
    return f"Tablet {number}"


def _save(world: World, head: Head, kind: str, tablet: Tablet, by: dict[str, str]) -> None:
    data = {"tablet": tablet.tablet_id, "label": tablet.label, **by}
    event = Event(kind, world.clock.now(), data=data)
    events = numbered((event,), tablet.store_id, head.number)
    world.pickups.save(Change(tablet.store_id, head, head.waiting, events, tablet=tablet))


def tablet_of(world: World, cookie: str | None) -> Tablet:
    """The tablet of a request; its store is the only one it may see.

    Raises: Refused `unauthorized`, alike for none, unknown and revoked.
    """
    parts = (cookie or "").split(".")
    if len(parts) == 3 and all(ID.fullmatch(one) for one in parts):  # noqa: PLR2004 - store, tablet, secret
        tablet = world.access.tablet(parts[0], parts[1])
        if tablet and tablet.revoked_at is None:  # noqa: SIM102 - one thought a line
            if hmac.compare_digest(hashed(parts[2]), tablet.secret_hash):
                return tablet
    raise Refused("unauthorized", NOT_ENROLLED)


def listed(world: World, tablet: Tablet) -> list[dict[str, Any]]:
    """The store's tablets, oldest first. Raises: Refused `forbidden` unless a manager is here."""
    manager_present(world, tablet)
    now, seen = world.clock.now(), world.access.seen(tablet.store_id)
    enrolled = [one for one in world.access.tablets(tablet.store_id) if one.revoked_at is None]
    return [
        {
            "tablet_id": one.tablet_id,
            "label": one.label,
            "people": sorted(signed_in(one, now)),
            "enrolled_at": one.enrolled_at,
            "seen_at": seen.get(one.tablet_id),
            "this": one.tablet_id == tablet.tablet_id,
        }
        for one in sorted(enrolled, key=lambda one: (one.enrolled_at or _LONG_AGO, one.label))
    ]


def revoke(world: World, tablet: Tablet, tablet_id: str, name: str, pin: str) -> None:
    """A device of this store is out at once; said again, what may be left of it is swept up.

    Its row says so first: from then on no request of its cookie and no ticket is good. Then its
    sockets are closed and forgotten; pushes go by their rows, so one that could not be closed in
    time hears nothing any more. Raises: Refused `not-found`, and as `manager_of`.
    """
    manager = manager_of(world, tablet, name, pin)
    by = {"by": name, "device": tablet.tablet_id, "manager": manager.name}
    until_saved(world, lambda: _revoked(world, tablet.store_id, tablet_id, by))
    _cut_off(world, tablet.store_id, tablet_id)


def _revoked(world: World, store_id: str, tablet_id: str, by: dict[str, str]) -> None:
    head = world.pickups.head(store_id)
    known = world.access.tablet(store_id, tablet_id)
    if known is None:
        raise Refused("not-found", f"there is no tablet {tablet_id} at this store")
    if known.revoked_at is None:
        out = replace(known, revoked_at=world.clock.now(), people={})
        _save(world, head, "device_revoked", out, by)


def _cut_off(world: World, store_id: str, tablet_id: str) -> None:
    sockets = world.access.sockets(store_id, world.clock.now())
    its = [one.connection_id for one in sockets if one.tablet_id == tablet_id]
    if its:
        world.tablets.close(its)
    for connection_id in its:
        world.access.drop_socket(connection_id)


def new_ticket(world: World, tablet: Tablet) -> str:
    """The address of the tablet's socket, good once and for a minute."""
    store_or_refuse(world, tablet.store_id)
    ticket = world.ids.secret()
    expires_at = world.clock.now() + timedelta(seconds=TICKET_SECONDS)
    world.access.put_ticket(hashed(ticket), tablet, expires_at)
    return f"{world.socket_url}?ticket={ticket}"


def connect(world: World, ticket: str, connection_id: str) -> bool:
    """Open a socket for a ticket; False: there is no such ticket (any more), or no such tablet.

    The tablet is looked at after the socket's row was put: whoever revokes it in between either
    finds the row or is seen here.
    """
    now = world.clock.now()
    found = world.access.use_ticket(hashed(ticket), now)
    if found is None:
        return False
    store_id, tablet_id = found
    expires_at = now + SOCKET_LASTS
    world.access.put_socket(Socket(store_id, connection_id, tablet_id, expires_at))
    tablet = world.access.tablet(store_id, tablet_id)
    if tablet is None or tablet.revoked_at is not None:
        world.access.drop_socket(connection_id)
        return False
    return True


def disconnect(world: World, connection_id: str) -> None:
    """Forget a socket."""
    world.access.drop_socket(connection_id)
