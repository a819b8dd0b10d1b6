"""Free ports of the loopback, for tests that start servers."""

import socket


def free_triple() -> int:
    """The first of three free ports in a row, which is what a running system takes."""
    for _ in range(50):
        first = _free()
        if all(_is_free(first + step) for step in (1, 2)):
            return first
    raise RuntimeError("no three free ports in a row")


def _free() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _is_free(port: int) -> bool:
    with socket.socket() as one:
        try:
            one.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
