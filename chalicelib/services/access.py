"""Who may tap: people on a tablet. Hashes only.

Knows nothing of how a device became a tablet, nor of the shop; those are `devices` and `keys`.
"""

import hashlib
import hmac
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from chalicelib.domain.errors import Refused
from chalicelib.services.records import Person, Tablet, Tries
from chalicelib.services.world import World, until_saved

MANAGER = "manager"
SHIFT_HOURS = 12
WRONG_PINS_FREE = 4
WRONG_PIN_DELAY_SECONDS_MAX = 300
SCRYPT_N = 2**14
SCRYPT_R = 8
SCRYPT_P = 1
"""16 MiB and some 40 ms for a guess; OWASP's floor for scrypt at p=1 is higher, but a PIN's
strength is the growing delay and the enrolled device, and a tablet may not wait a second."""

ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""Anything else is nobody's: the table refuses keys that are too long."""
NOT_ENROLLED = "this device is not enrolled (or no longer); enter an enrolment code"


def hashed(secret: str) -> str:
    """SHA-256 of a random secret; a slow hash adds nothing to 128 random bits (ASVS 6.5.2)."""
    return hashlib.sha256(secret.encode()).hexdigest()


def pin_hash(pin: str, salt: str) -> str:
    """A PIN as it is kept: scrypt with a salt of its own."""
    digest = hashlib.scrypt(
        pin.encode(), salt=bytes.fromhex(salt), n=SCRYPT_N, r=SCRYPT_R, p=SCRYPT_P
    )
    return f"{salt}${digest.hex()}"


def add_person(world: World, store_id: str, name: str, pin: str, role: str = "associate") -> Person:
    """Somebody joins the staff of a store."""
    salt = world.ids.keyed("salt", world.ids.secret())[:32]
    person = Person(store_id, name, pin_hash(pin, salt), role)
    world.access.put_person(person)
    return person


def sign_in(world: World, tablet: Tablet, name: str, pin: str) -> list[str]:
    """Add a person to the device for a shift; who is signed in on it then.

    Wrong PINs delay the next try of that person, never anybody else's. A name that nobody has
    takes the same time and the same rows. Raises: Refused `wrong-code`, `too-many-attempts`.
    """
    what = f"pin/{tablet.store_id}/{name}"
    _count_try(world, what)
    person = world.access.person(tablet.store_id, name)
    salt = person.pin_hash.partition("$")[0] if person else "00" * 16
    given = pin_hash(pin, salt)
    if person is None or not hmac.compare_digest(given, person.pin_hash):
        raise Refused("wrong-code", "that name and PIN do not go together; try again")
    world.access.forget_tries(what)
    until = world.clock.now() + timedelta(hours=SHIFT_HOURS)
    return _people(world, tablet, lambda fresh: world.access.sign_in(fresh, name, until))


def _people(world: World, tablet: Tablet, change: Callable[[Tablet], None]) -> list[str]:
    """Change who is signed in on the device as it is now; who is there then."""

    def attempt() -> None:
        fresh = world.access.tablet(tablet.store_id, tablet.tablet_id)
        if fresh is None or fresh.revoked_at is not None:
            raise Refused("unauthorized", NOT_ENROLLED)
        change(fresh)

    until_saved(world, attempt)
    kept = world.access.tablet(tablet.store_id, tablet.tablet_id)
    now = world.clock.now()
    return sorted(signed_in(kept, now)) if kept else []


def _count_try(world: World, what: str) -> None:
    """One more guess at a secret, counted before it is looked at: of many at once none is free.

    Raises: Refused `too-many-attempts`.
    """

    def attempt() -> None:
        now = world.clock.now()
        known = world.access.tries(what)
        _refuse_waiting(known, now)
        world.access.put_tries(_once_more(known, now))

    until_saved(world, attempt)


def _refuse_waiting(tries: Tries, now: datetime) -> None:
    if tries.until is not None and tries.until > now:
        seconds = int((tries.until - now).total_seconds()) + 1
        raise Refused(
            "too-many-attempts",
            f"too many wrong PINs; try again in {seconds} seconds",
            more={"retry_after_seconds": seconds},
        )


def _once_more(tries: Tries, now: datetime) -> Tries:
    count = tries.count + 1
    over = count - WRONG_PINS_FREE
    delay = min(2 ** min(over, 10), WRONG_PIN_DELAY_SECONDS_MAX)
    until = now + timedelta(seconds=delay) if over > 0 else None
    return replace(tries, count=count, at=now, until=until)


def signed_in(tablet: Tablet, now: datetime) -> set[str]:
    """Who is signed in on a device; a shift ends by itself."""
    return {name for name, until in tablet.people.items() if until > now}


def managers(world: World, store_id: str) -> list[str]:
    """The store's managers, by name."""
    return [one.name for one in world.access.people(store_id) if one.role == MANAGER]


def managers_present(world: World, tablet: Tablet) -> list[str]:
    """The managers who are signed in on a device, by name."""
    present = signed_in(tablet, world.clock.now())
    return [name for name in managers(world, tablet.store_id) if name in present]


def manager_present(world: World, tablet: Tablet) -> None:
    """What only managers see is shown. Raises: Refused `forbidden` unless one is signed in here."""
    if not managers_present(world, tablet):
        raise Refused(
            "forbidden", "only a manager sees this; let a manager sign in on this tablet first"
        )


def manager_of(world: World, tablet: Tablet, name: str, pin: str) -> Person:
    """The manager of the tablet's store whose PIN that is; `name` is who typed it.

    Wrong PINs delay the next try of the one who types, and their own PIN takes nothing of it back.
    Raises: Refused `forbidden` unless they are signed in here (made-up names would guess for ever),
    `wrong-code`, `too-many-attempts`.
    """
    if name not in signed_in(tablet, world.clock.now()):
        raise Refused("forbidden", f"{name or 'nobody'} is not signed in on this tablet")
    what = f"manager/{tablet.store_id}/{name}"
    _count_try(world, what)
    for person in world.access.people(tablet.store_id):
        salt = person.pin_hash.partition("$")[0]
        if person.role == MANAGER and hmac.compare_digest(pin_hash(pin, salt), person.pin_hash):
            world.access.forget_tries(what)
            return person
    raise Refused("wrong-code", "that is no manager's PIN; ask a manager to enter it")


def sign_out(world: World, tablet: Tablet, name: str) -> list[str]:
    """Take a person off the device; who is left."""
    return _people(world, tablet, lambda fresh: world.access.sign_out(fresh, name))
