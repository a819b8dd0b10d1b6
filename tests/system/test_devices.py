"""A lost tablet over real sockets, and an arrival that no tablet hears."""

import time
from contextlib import suppress

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from local.seed import MAIN_ST
from tests.system.conftest import until
from tests.system.running import Running, Tablet

pytestmark = pytest.mark.engine


def ticket(tablet: Tablet) -> str:
    return tablet.post("/board/api/ticket", {}).json()["url"]


def manager(running: Running) -> dict[str, str]:
    return next(
        {"name": one["name"], "pin": one["pin"]}
        for one in running.demo["staff"]
        if one["role"] == "manager"
    )


def hear_to_the_end(socket: ClientConnection) -> None:
    """Until it is closed; after five silent seconds it is not."""
    with suppress(ConnectionClosed):
        while True:
            socket.recv(timeout=5)


def test_a_lost_tablet_is_cut_off_within_a_second(running: Running) -> None:
    lost, kept = Tablet(running), Tablet(running)
    mia = manager(running)
    assert kept.post("/board/sign-in", mia).status == 200
    unused = ticket(lost)
    device = lost.cookie.partition("=")[2].split(".")[1]
    with connect(ticket(lost)) as theirs, connect(ticket(kept)) as ours:
        assert kept.post(f"/board/api/tablets/{device}/revoke", mia).status == 200
        began = time.monotonic()
        hear_to_the_end(theirs)
        assert time.monotonic() - began < 1
        assert "news" in str(ours.recv(timeout=10))
    with pytest.raises(InvalidStatus):
        connect(unused)
    answer = running.call("GET", "/board/api/state", headers={"Cookie": lost.cookie})
    assert answer.status == 401


def test_an_arrival_that_no_tablet_hears_is_texted_to_the_manager(running: Running) -> None:
    assert MAIN_ST.manager_phone is not None
    running.put_order("ALONE-1")
    code = running.api("GET", "/v1/orders/ALONE-1").json()["code"]
    running.api("POST", "/v1/orders/ALONE-1/signals", {"kind": "arrived", "stall": "4"})
    told = f"Main St: {code} is here (stall 4) and no tablet is on."

    def heard() -> bool:
        screen = running.screen(str(MAIN_ST.manager_phone))
        return any(text["body"].startswith(told) for text in screen)

    until(heard, what="the manager's text")
