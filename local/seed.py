"""What an installation begins with, through the same use cases as anybody else's."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from chalicelib.domain.store import SlotRules, Stall, Store
from chalicelib.services import access, devices, keys, stores
from chalicelib.services.world import World

ALL_DAY = dict.fromkeys(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), (("00:00", "24:00"),))
"""The demo is open around the clock, so that a person can play at any hour."""

MAIN_ST = Store(
    store_id="main-st",
    name="Main St",
    number="+12025550100",
    time_zone="America/New_York",
    language="en",
    address="12 Main Street, Springfield",
    hours=ALL_DAY,
    stalls=tuple(Stall(stall) for stall in ("1", "2", "3", "4", "5", "6", "12", "B1", "B2")),
    slot=SlotRules(minutes=30, capacity=6, lead_minutes=30, horizon_days=7),
    manager_phone="+12025550199",
)
STORGATAN = Store(
    store_id="storgatan",
    name="Storgatan",
    number="+46101380100",
    time_zone="Europe/Stockholm",
    language="sv",
    address="Storgatan 4, Umeå",
    hours=ALL_DAY,
    stalls=tuple(Stall(stall) for stall in ("1", "2", "3", "4", "5", "6", "12")),
    slot=SlotRules(minutes=30, capacity=6, lead_minutes=30, horizon_days=7),
    manager_phone="+46701740699",
)
DEMO_STORES = (MAIN_ST, STORGATAN)
STAFF = (("Ana", "2468", "associate"), ("Bo", "1357", "associate"), ("Mia", "8642", "manager"))
ENROLMENT_USES = 1_000
"""The demo's codes are good for many tablets; a real one is good for one."""
ENROLMENT_LASTS = timedelta(days=30)
DEMO_LIMIT = 5_000
"""Requests in ten seconds: whoever plays (or tests) here is not in anybody's way."""


def install(world: World) -> dict[str, Any]:
    """Stores, a key, staff and enrolment codes; the secrets, told this once."""
    _, api_key = keys.new_key(world, "demo", mode="test", limit=DEMO_LIMIT)
    codes: dict[str, Mapping[str, str]] = {}
    for store in DEMO_STORES:
        stores.put(world, store)
        for name, pin, role in STAFF:
            access.add_person(world, store.store_id, name, pin, role)
        code = devices.new_enrolment_code(world, store.store_id, ENROLMENT_USES, ENROLMENT_LASTS)
        codes[store.store_id] = {"number": store.number, "enrolment_code": code}
    staff = [{"name": name, "pin": pin, "role": role} for name, pin, role in STAFF]
    return {"api_key": api_key, "stores": codes, "staff": staff}
