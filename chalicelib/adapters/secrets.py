"""Secrets of the installation from AWS Secrets Manager. Knows that vendor and nothing else."""

import json
from collections.abc import Mapping
from typing import Any

import botocore.config
import botocore.session

CONNECT_TIMEOUT_SECONDS = 1
READ_TIMEOUT_SECONDS = 3

NAMES = {
    "IMHERE_KEY_SECRET_ARN": {"key": "IMHERE_KEY"},
    "IMHERE_TWILIO_SECRET_ARN": {
        "account_sid": "IMHERE_TWILIO_ACCOUNT_SID",
        "auth_token": "IMHERE_TWILIO_AUTH_TOKEN",
    },
    "IMHERE_CONNECTORS_SECRET_ARN": {
        "shopify_secrets": "IMHERE_SHOPIFY_SECRETS",
        "shopify_url": "IMHERE_SHOPIFY_URL",
        "shopify_token": "IMHERE_SHOPIFY_TOKEN",
        "woocommerce_secrets": "IMHERE_WOOCOMMERCE_SECRETS",
    },
}
"""Which setting each field of each secret fills."""


def read_secrets(environment: Mapping[str, str]) -> dict[str, str]:
    """The settings that the named secrets hold; nothing is asked when none is named."""
    named = {name: environment[name] for name in NAMES if environment.get(name)}
    if not named:
        return {}
    client = _client()
    found: dict[str, str] = {}
    for name, arn in named.items():
        fields = json.loads(client.get_secret_value(SecretId=arn)["SecretString"])
        for field, setting in NAMES[name].items():
            found[setting] = str(fields.get(field, ""))
    return found


def _client() -> Any:
    config = botocore.config.Config(
        connect_timeout=CONNECT_TIMEOUT_SECONDS,
        read_timeout=READ_TIMEOUT_SECONDS,
        retries={"total_max_attempts": 3, "mode": "standard"},
    )
    return botocore.session.get_session().create_client("secretsmanager", config=config)
