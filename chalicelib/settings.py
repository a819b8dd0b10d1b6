"""What an installation decides: one frozen object, read once, lazily, from the environment.

`chalice package` imports the app with an empty environment, so nothing here runs at import. All
problems are told together, and a secret is never echoed.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

ACCOUNT_SID = re.compile(r"AC[0-9a-fA-F]{32}")
AUTH_TOKEN = re.compile(r"[0-9a-fA-F]{32}")
KEY_CHARACTERS_MIN = 32
TWILIO_API_URL = "https://api.twilio.com"
TEXT_PREFIXES = "+1 +44 +353 +46 +358 +48 +354 +49 +43 +41 +45 +47"
"""Where the languages that we speak are spoken. Elsewhere a text can cost fifty times as much."""
EVERYWHERE = "*"
RATE_LIMIT = 90
"""Requests that a key has in ten seconds, unless it has a limit of its own."""
RATE = re.compile(r"[1-9][0-9]{0,6}")
PREFIX = re.compile(r"\+[0-9]{1,15}")
WEBHOOK_SECRET = re.compile(
    r"whsec_(?=.{32,88}\Z)([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"
)


class SettingsError(Exception):
    """The environment does not make a working installation; the text names every problem."""


@dataclass(frozen=True)
class Settings:
    """An installation. Secrets are kept out of the representation.

    A function that is given no secret at all (the stream's, the sockets') works without; one that
    is given any must have them all, whole.
    """

    table: str
    region: str
    public_base_url: str = ""
    key: str = field(default="", repr=False)
    twilio_account_sid: str = field(default="", repr=False)
    twilio_auth_token: str = field(default="", repr=False)
    twilio_api_url: str = TWILIO_API_URL
    queue_url: str = ""
    socket_url: str = ""
    socket_api_url: str = ""
    dynamodb_endpoint: str | None = None
    sqs_endpoint: str | None = None
    text_prefixes: tuple[str, ...] = ()
    rate_limit: int = RATE_LIMIT
    practice_webhook_secret: str = field(default="", repr=False)
    shopify_secrets: tuple[str, ...] = field(default=(), repr=False)
    shopify_url: str = ""
    shopify_token: str = field(default="", repr=False)
    woocommerce_secrets: tuple[str, ...] = field(default=(), repr=False)


def read(environment: Mapping[str, str], secrets: Mapping[str, str]) -> Settings:
    """The settings of an environment; `secrets` (from the secret store) fill what it lacks.

    Raises: SettingsError with every problem at once.
    """
    at = {**secrets, **{name: value for name, value in environment.items() if value}}
    holds_secrets = any(name in environment or name in secrets for name in SECRETS)
    needed = (*REQUIRED, *SECRETS) if holds_secrets else REQUIRED
    problems = [f"{name} is not set" for name in needed if not at.get(name)] + _malformed(at)
    if problems:
        raise SettingsError("; ".join(problems))
    return Settings(
        table=at["IMHERE_TABLE"],
        region=at.get("AWS_REGION") or at.get("AWS_DEFAULT_REGION", ""),
        public_base_url=at.get("IMHERE_PUBLIC_BASE_URL", "").rstrip("/"),
        key=at.get("IMHERE_KEY", ""),
        twilio_account_sid=at.get("IMHERE_TWILIO_ACCOUNT_SID", ""),
        twilio_auth_token=at.get("IMHERE_TWILIO_AUTH_TOKEN", ""),
        twilio_api_url=at.get("IMHERE_TWILIO_API_URL", TWILIO_API_URL).rstrip("/"),
        queue_url=at.get("IMHERE_QUEUE_URL", ""),
        socket_url=at.get("IMHERE_SOCKET_URL", ""),
        socket_api_url=at.get("IMHERE_SOCKET_API_URL", ""),
        dynamodb_endpoint=at.get("IMHERE_DYNAMODB_ENDPOINT"),
        sqs_endpoint=at.get("IMHERE_SQS_ENDPOINT"),
        text_prefixes=tuple(one for one in _prefixes(at) if one != EVERYWHERE),
        rate_limit=int(at.get("IMHERE_RATE_LIMIT", RATE_LIMIT)),
        practice_webhook_secret=at.get(PRACTICE, ""),
        shopify_secrets=_words(at, "IMHERE_SHOPIFY_SECRETS"),
        shopify_url=at.get("IMHERE_SHOPIFY_URL", "").rstrip("/"),
        shopify_token=at.get("IMHERE_SHOPIFY_TOKEN", ""),
        woocommerce_secrets=_words(at, "IMHERE_WOOCOMMERCE_SECRETS"),
    )


REQUIRED = ("IMHERE_TABLE",)
PRACTICE = "IMHERE_PRACTICE_WEBHOOK_SECRET"
"""Only where one machine plays everybody: every new webhook has this secret, and may lead there."""
SECRETS = ("IMHERE_KEY", "IMHERE_TWILIO_ACCOUNT_SID", "IMHERE_TWILIO_AUTH_TOKEN")
URLS = (
    "IMHERE_PUBLIC_BASE_URL",
    "IMHERE_TWILIO_API_URL",
    "IMHERE_DYNAMODB_ENDPOINT",
    "IMHERE_SQS_ENDPOINT",
    "IMHERE_SOCKET_API_URL",
)


def _words(at: Mapping[str, str], name: str) -> tuple[str, ...]:
    """What stands there, with spaces or commas between."""
    return tuple(at.get(name, "").replace(",", " ").split())


def _prefixes(at: Mapping[str, str]) -> list[str]:
    return at.get("IMHERE_TEXT_PREFIXES", TEXT_PREFIXES).replace(",", " ").split()


def _malformed(at: Mapping[str, str]) -> list[str]:
    """An empty or short token would let anybody sign a webhook: refuse to start with one."""
    found = []
    if at.get("IMHERE_KEY") and len(at["IMHERE_KEY"]) < KEY_CHARACTERS_MIN:
        found.append(f"IMHERE_KEY is shorter than {KEY_CHARACTERS_MIN} characters")
    sid, token = at.get("IMHERE_TWILIO_ACCOUNT_SID"), at.get("IMHERE_TWILIO_AUTH_TOKEN")
    if sid and not ACCOUNT_SID.fullmatch(sid):
        found.append("IMHERE_TWILIO_ACCOUNT_SID is not AC and 32 hexadecimal digits")
    if token and not AUTH_TOKEN.fullmatch(token):
        found.append("IMHERE_TWILIO_AUTH_TOKEN is not 32 hexadecimal digits")
    found.extend(_practice_faults(at))
    if at.get("IMHERE_RATE_LIMIT") and not RATE.fullmatch(at["IMHERE_RATE_LIMIT"]):
        found.append("IMHERE_RATE_LIMIT is not a number of requests in ten seconds, like 90")
    prefixes = _prefixes(at)
    if prefixes != [EVERYWHERE] and not (prefixes and all(map(PREFIX.fullmatch, prefixes))):
        found.append("IMHERE_TEXT_PREFIXES is neither * nor a list like +1 +46")
    found.extend(
        f"{name} is not an http(s) URL"
        for name in URLS
        if at.get(name) and urlsplit(at[name]).scheme not in {"http", "https"}
    )
    return found


def _practice_faults(at: Mapping[str, str]) -> list[str]:
    """A secret that others know, and targets inside, are for nobody's real webhooks."""
    secret = at.get(PRACTICE)
    if secret and at.get("AWS_LAMBDA_FUNCTION_NAME"):
        return [f"{PRACTICE} is for one machine, never for Lambda"]
    if secret and not WEBHOOK_SECRET.fullmatch(secret):
        return [f"{PRACTICE} is not whsec_ and the base 64 of 24 to 64 bytes"]
    return []
