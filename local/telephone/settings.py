"""What a telephone network is told when it starts. It must not know where that comes from."""

from dataclasses import dataclass, field

SMS_WEBHOOK_PATH = "/hooks/twilio/sms"


@dataclass(frozen=True)
class Settings:
    """One account of one network.

    `numbers` are the account's own numbers; none at all means that every number is its own.
    `webhook_timeout_seconds` covers both tries of a webhook together, as Twilio's total does.

    Raises:
        ValueError: the token is empty; it would sign, and accept, anybody's requests.

    """

    account_sid: str
    auth_token: str = field(repr=False)
    webhook_base_url: str
    numbers: frozenset[str] = frozenset()
    allow_origins: tuple[str, ...] = ()
    webhook_timeout_seconds: float = 15.0
    connect_timeout_seconds: float = 5.0
    step_seconds: float = 0.005
    silence_seconds: float = 10.0

    def __post_init__(self) -> None:
        if not self.auth_token:
            raise ValueError("the auth token is empty; give one")

    @property
    def base_url(self) -> str:
        """The webhooks' base without a slash at its end."""
        return self.webhook_base_url.rstrip("/")

    @property
    def sms_webhook_url(self) -> str:
        """Where texts from phones are posted, and what their signature covers."""
        return self.base_url + SMS_WEBHOOK_PATH

    @property
    def origins(self) -> tuple[str, ...]:
        """The pages that may read the phones from a browser."""
        return self.allow_origins or (self.base_url,)
