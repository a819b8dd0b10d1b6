"""Time and randomness of the machine. The only module that asks it for either."""

import hashlib
import hmac
import random
import secrets
import time
from datetime import UTC, datetime

PAUSE_FIRST_SECONDS = 0.02
PAUSE_MOST_SECONDS = 0.4


class SystemClock:
    """Keeps the promises of `ports.Clock`."""

    def now(self) -> datetime:
        """To the millisecond, which is what the table keeps."""
        at = datetime.now(UTC)
        return at.replace(microsecond=at.microsecond // 1000 * 1000)

    def pause(self, tries: int) -> None:
        """Full jitter (Amazon Builders' Library): anything up to a bound that doubles."""
        bound = min(PAUSE_FIRST_SECONDS * 2**tries, PAUSE_MOST_SECONDS)
        time.sleep(random.uniform(0, bound))  # noqa: S311 - jitter guards no secret


class SystemIds:
    """Keeps the promises of `ports.Ids`; `key` is the installation's, outside the table."""

    def __init__(self, key: str) -> None:
        self.key_bytes = key.encode()

    def pickup_id(self) -> str:
        """96 random bits, without the characters that have a meaning in our tokens."""
        return secrets.token_hex(12)

    def digits(self, count: int) -> str:
        """Each equally likely."""
        return "".join(str(secrets.randbelow(10)) for _ in range(count))

    def secret(self) -> str:
        """192 random bits."""
        return secrets.token_hex(24)

    def keyed(self, purpose: str, text: str) -> str:
        """HMAC-SHA-256. Raises: ValueError in a function that holds no key."""
        if not self.key_bytes:
            raise ValueError("this function was given no key; see IMHERE_KEY_SECRET_ARN")
        message = f"{purpose}\n{text}".encode()
        return hmac.new(self.key_bytes, message, hashlib.sha256).hexdigest()
