"""Signatures of shop systems: base64 of HMAC-SHA-256 over the raw body. Knows their secrets."""

import base64
import hashlib
import hmac
from collections.abc import Mapping, Sequence

SECRET_CHARACTERS_MIN = 16


class HmacSignatures:
    """Keeps the promises of `connector_records.Signatures`. Two secrets: one is being replaced."""

    def __init__(self, secrets: Mapping[str, Sequence[str]]) -> None:
        self.secrets = {name: tuple(filter(_is_one, theirs)) for name, theirs in secrets.items()}

    def known(self, connector: str) -> bool:
        """No secret, no connector; a slip in one must not stop the texts of a whole shop."""
        return bool(self.secrets.get(connector))

    def is_genuine(self, connector: str, body: bytes, signature: str | None) -> bool:
        """Every secret is tried, whichever fits."""
        given = (signature or "").encode()
        fits = [
            hmac.compare_digest(_signed(secret, body), given)
            for secret in self.secrets.get(connector, ())
        ]
        return any(fits)


def _is_one(secret: str) -> bool:
    """An empty or short one would let anybody sign: it counts as none."""
    return len(secret) >= SECRET_CHARACTERS_MIN


def _signed(secret: str, body: bytes) -> bytes:
    return base64.b64encode(hmac.new(secret.encode(), body, hashlib.sha256).digest())
