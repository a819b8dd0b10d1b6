"""Who may call: keys of the shop, tablets of a store, people on a tablet, sockets. Hashes only."""

import hashlib
import hmac
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from chalicelib.domain.errors import Refused
from chalicelib.services.records import EnrolmentCode, Key, Person, Socket, Tablet
from chalicelib.services.world import World, store_or_refuse, until_saved

SHIFT_HOURS = 12
TICKET_SECONDS = 60
SOCKET_HOURS = 2
"""API Gateway closes a socket after two hours by itself."""
WRONG_PINS_FREE = 4
WRONG_PIN_DELAY_SECONDS_MAX = 300
SCRYPT_N = 2**14
SCRYPT_R = 8
SCRYPT_P = 1
"""16 MiB and some 40 ms for a guess; OWASP's floor for scrypt at p=1 is higher, but a PIN's
strength is the growing delay and the enrolled device, and a tablet may not wait a second."""

ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""Anything else is nobody's: the table refuses keys that are too long."""
UNAUTHORIZED = "a valid key is needed in the Authorization header, as Bearer"
NOT_ENROLLED = "this device is not enrolled (or no longer); enter an enrolment code"


def hashed(secret: str) -> str:
    """SHA-256 of a random secret; a slow hash adds nothing to 128 random bits (ASVS 6.5.2)."""
    return hashlib.sha256(secret.encode()).hexdigest()


def new_key(world: World, name: str, mode: str = "live") -> tuple[Key, str]:
    """Make and keep an API key; the secret is told this once."""
    key_id, secret = world.ids.pickup_id().replace("_", "-"), world.ids.secret()
    key = Key(key_id, hashed(secret), name)
    world.access.put_key(key)
    return key, f"imh_{mode}_{key_id}_{secret}"


def key_of(world: World, authorization: str | None) -> Key:
    """The key of a request. Raises: Refused `unauthorized`, alike for none, unknown and revoked."""
    scheme, _, token = (authorization or "").partition(" ")
    parts = token.strip().split("_", 3)
    if scheme.lower() == "bearer" and len(parts) == 4 and parts[0] == "imh":  # noqa: PLR2004 - imh, mode, id, secret
        key = world.access.key(parts[2]) if ID.fullmatch(parts[2]) else None
        given = hashed(parts[3])
        if key and key.revoked_at is None and hmac.compare_digest(given, key.secret_hash):
            return key
    raise Refused("unauthorized", UNAUTHORIZED)


def new_enrolment_code(world: World, store_id: str, uses: int, lasts: timedelta) -> str:
    """A code that turns a device into a tablet of the store."""
    code = world.ids.digits(8)
    expires_at = world.clock.now() + lasts
    world.access.put_code(EnrolmentCode(_code_hash(world, code), store_id, expires_at, uses))
    return code


def _code_hash(world: World, code: str) -> str:
    """Keyed, because a code of eight digits is guessed from a plain hash at once."""
    return world.ids.keyed("enrolment", code.strip())


def enrol(world: World, code: str) -> tuple[Tablet, str]:
    """A device becomes a tablet of the code's store; the cookie's value is told this once.

    Raises: Refused `wrong-code`.
    """
    spent = world.access.use_code(_code_hash(world, code), world.clock.now())
    if spent is None:
        raise Refused("wrong-code", "that enrolment code is wrong, used or expired; make a new one")
    tablet_id, secret = world.ids.pickup_id(), world.ids.secret()
    tablet = Tablet(spent.store_id, tablet_id, hashed(secret))
    world.access.put_tablet(tablet)
    return tablet, f"{spent.store_id}.{tablet_id}.{secret}"


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

    Wrong PINs delay the next try of that person, never anybody else's. Raises: Refused
    `wrong-code` (alike for an unknown name), `too-many-attempts`.
    """
    now = world.clock.now()
    person = world.access.person(tablet.store_id, name)
    _refuse_waiting(person, now)
    salt = person.pin_hash.partition("$")[0] if person else "00" * 16
    given = pin_hash(pin, salt)
    if person is None or not hmac.compare_digest(given, person.pin_hash):
        if person is not None:
            world.access.put_person(_wrong_once_more(person, now))
        raise Refused("wrong-code", "that name and PIN do not go together; try again")
    if person.wrong_pins:
        world.access.put_person(_changed(person, 0, None))
    until = now + timedelta(hours=SHIFT_HOURS)
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
    return sorted(name for name, until in kept.people.items() if until > now) if kept else []


def _refuse_waiting(person: Person | None, now: datetime) -> None:
    until = person.locked_until if person else None
    if until is not None and until > now:
        seconds = int((until - now).total_seconds()) + 1
        raise Refused(
            "too-many-attempts",
            f"too many wrong PINs; try again in {seconds} seconds",
            more={"retry_after_seconds": seconds},
        )


def _wrong_once_more(person: Person, now: datetime) -> Person:
    wrong = person.wrong_pins + 1
    over = wrong - WRONG_PINS_FREE
    if over < 1:
        return _changed(person, wrong, None)
    delay = min(2**over, WRONG_PIN_DELAY_SECONDS_MAX)
    return _changed(person, wrong, now + timedelta(seconds=delay))


def _changed(person: Person, wrong: int, until: datetime | None) -> Person:
    return replace(person, wrong_pins=wrong, locked_until=until)


def manager_of(world: World, tablet: Tablet, name: str, pin: str) -> Person:
    """The manager of the tablet's store whose PIN that is; `name` is who typed it.

    Wrong PINs delay the next try of the one who types. Raises: Refused `wrong-code`,
    `too-many-attempts`.
    """
    now = world.clock.now()
    typist = world.access.person(tablet.store_id, name)
    _refuse_waiting(typist, now)
    for person in world.access.people(tablet.store_id):
        salt = person.pin_hash.partition("$")[0]
        if person.role == "manager" and hmac.compare_digest(pin_hash(pin, salt), person.pin_hash):
            return person
    if typist is not None:
        world.access.put_person(_wrong_once_more(typist, now))
    raise Refused("wrong-code", "that is no manager's PIN; ask a manager to enter it")


def sign_out(world: World, tablet: Tablet, name: str) -> list[str]:
    """Take a person off the device; who is left."""
    return _people(world, tablet, lambda fresh: world.access.sign_out(fresh, name))


def new_ticket(world: World, tablet: Tablet) -> str:
    """The address of the tablet's socket, good once and for a minute."""
    store_or_refuse(world, tablet.store_id)
    ticket = world.ids.secret()
    expires_at = world.clock.now() + timedelta(seconds=TICKET_SECONDS)
    world.access.put_ticket(hashed(ticket), tablet, expires_at)
    return f"{world.socket_url}?ticket={ticket}"


def connect(world: World, ticket: str, connection_id: str) -> bool:
    """Open a socket for a ticket; False: there is no such ticket (any more)."""
    now = world.clock.now()
    found = world.access.use_ticket(hashed(ticket), now)
    if found is None:
        return False
    store_id, tablet_id = found
    tablet = world.access.tablet(store_id, tablet_id)
    if tablet is None or tablet.revoked_at is not None:
        return False
    expires_at = now + timedelta(hours=SOCKET_HOURS)
    world.access.put_socket(Socket(store_id, connection_id, tablet_id, expires_at))
    return True


def disconnect(world: World, connection_id: str) -> None:
    """Forget a socket."""
    world.access.drop_socket(connection_id)
