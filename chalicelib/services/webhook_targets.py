"""Which URLs may be told anything: public ones. Pure; looking a name up is left to the adapter.

Whoever may put a webhook could otherwise make us ask our own network for them (SSRF).
"""

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit

URL_CHARACTERS_MAX = 500
PORTS = (443, 8443)
PLAIN = re.compile(r"[!-~]+")
"""Printable ASCII: what a parser might read in two ways, or drop, is refused."""
NAME = re.compile(
    r"(?=.{4,253}\Z)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+"
    r"([a-z]{2,63}|xn--[a-z0-9-]{2,59})"
)
LOOPBACK_HOSTS = ("127.0.0.1", "localhost", "::1")
GLOBAL_UNICAST = ipaddress.IPv6Network("2000::/3")
NEVER = tuple(
    ipaddress.ip_network(one)
    for one in (
        "192.0.0.0/24",
        "192.88.99.0/24",
        "168.63.129.16/32",
        "2001::/32",
        "2002::/16",
        "2001:db8::/32",
    )
)
"""Tunnels, which hide another address inside, a cloud's own services, and examples."""

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def is_public(text: str) -> bool:
    """Whether an address is one of the open internet, and no way round to another."""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address) and address not in GLOBAL_UNICAST:
        return False  # loopback, mapped, NAT64, unique local, link-local, multicast
    odd = address.is_multicast or address.is_reserved or not address.is_global
    return not odd and not any(address in one for one in NEVER if one.version == address.version)


def is_loopback(text: str) -> bool:
    """Whether an address is this machine's own."""
    return text in {"127.0.0.1", "::1"}


def leads_home(url: str) -> bool:
    """Whether a URL names this machine, which only the system on one machine lets through."""
    return _split(url).hostname in LOOPBACK_HOSTS


def fault(url: str) -> str | None:
    """What is wrong with a URL by itself, before its name is looked up."""
    if len(url) > URL_CHARACTERS_MAX:
        return f"it may have {URL_CHARACTERS_MAX} characters at the most"
    if not PLAIN.fullmatch(url) or "\\" in url:
        return "it must be printable ASCII without spaces; write other letters as %xx or punycode"
    try:
        parts, port = urlsplit(url), urlsplit(url).port
    except ValueError:
        return "it is not a URL"
    return _fault_of(parts, port)


def _fault_of(parts: SplitResult, port: int | None) -> str | None:
    home = parts.hostname in LOOPBACK_HOSTS
    rules = (
        (
            parts.username is None and parts.password is None,
            "it must not hold a user or a password",
        ),
        (not parts.fragment, "it must not have a fragment"),
        (
            parts.scheme == "https" or (home and parts.scheme == "http"),
            "it must begin with https://",
        ),
        (
            home or NAME.fullmatch(parts.hostname or ""),
            "it must name a host of the internet, like hooks.example.com",
        ),
        (home or port in {None, *PORTS}, "its port must be 443 or 8443"),
    )
    return next((said for holds, said in rules if not holds), None)


def _split(url: str) -> SplitResult:
    try:
        return urlsplit(url)
    except ValueError:
        return urlsplit("")
