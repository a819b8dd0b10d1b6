"""Standard Webhooks 1.0: secrets, bodies and signatures. Must not know when anything is sent.

A secret is made of a random salt with the installation's own key, so that nothing in the table
signs anything, and what signs need not be kept.
"""

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from chalicelib.domain.plain import plain, timestamp
from chalicelib.services.webhook_records import Webhook
from chalicelib.services.world import World

PREFIX = "whsec_"
PRACTICE = "practice"
"""The salt of the secret that is known beforehand, on one machine."""
AGENT = "Imhere-Webhooks/1"


def new_salt(world: World) -> str:
    """A salt for a webhook that is new."""
    return PRACTICE if world.webhook_secret else world.ids.secret()


def secret_of(world: World, webhook: Webhook, salt: str | None = None) -> str:
    """What signs, as the shop is told it: `whsec_` and 32 bytes in base 64."""
    salt = webhook.salt if salt is None else salt
    if salt == PRACTICE and world.webhook_secret:
        return world.webhook_secret
    made = world.ids.keyed("webhook", f"{webhook.webhook_id}/{salt}")
    return PREFIX + base64.b64encode(bytes.fromhex(made)).decode()


def body_of(kind: str, at: datetime, data: Mapping[str, Any]) -> bytes:
    """What is sent: the same bytes for an event at every try."""
    content = {"type": kind, "timestamp": timestamp(at), "data": plain(data)}
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def headers_of(
    world: World, webhook: Webhook, message_id: str, body: bytes, now: datetime
) -> dict[str, str]:
    """The headers of one try. `message_id` is the same at every try, the time is the try's own."""
    seconds = str(int(now.timestamp()))
    salts = [webhook.salt, *(one.salt for one in webhook.old if one.until > now)]
    signed = f"{message_id}.{seconds}.".encode() + body
    return {
        "content-type": "application/json",
        "user-agent": AGENT,
        "webhook-id": message_id,
        "webhook-timestamp": seconds,
        "webhook-signature": " ".join(
            signature(secret_of(world, webhook, salt), signed) for salt in salts
        ),
    }


def signature(secret: str, signed: bytes) -> str:
    """One signature, with its version."""
    key = base64.b64decode(secret.removeprefix(PREFIX))
    return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
