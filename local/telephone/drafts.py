"""Whether Twilio would take a program's text. Pure: it must not know who is blocked."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from local.telephone.errors import TwilioError
from local.telephone.numbers import is_e164, is_sender, with_plus

LONGEST_BODY: Final = 1600
_LONGEST_VALIDITY_SECONDS: Final = 36_000
_HTTP_URL: Final = re.compile(r"https?://[^\s/]+\S*")


@dataclass(frozen=True)
class Draft:
    """A text that nothing is wrong with, not yet accepted."""

    to: str
    sender: str
    body: str
    status_callback: str


def draft(form: Mapping[str, str], numbers: frozenset[str]) -> Draft:
    """Read the form of a send.

    Raises:
        TwilioError: 400 with Twilio's number for the first thing that is wrong.

    """
    made = Draft(
        to=with_plus(form.get("To", "")),
        sender=with_plus(form.get("From", "")),
        body=form.get("Body", ""),
        status_callback=form.get("StatusCallback", ""),
    )
    _check_present(made)
    _check_numbers(made, numbers)
    _check_options(made, form.get("ValidityPeriod", ""))
    return made


def _check_present(made: Draft) -> None:
    if not made.to:
        raise TwilioError(400, 21604, "A 'To' phone number is required.")
    if not made.sender:
        raise TwilioError(400, 21603, "A 'From' phone number is required.")
    if not made.body:
        raise TwilioError(400, 21602, "Message body is required.")
    if len(made.body) > LONGEST_BODY:
        words = f"The concatenated message body exceeds the {LONGEST_BODY} character limit."
        raise TwilioError(400, 21617, words)


def _check_numbers(made: Draft, numbers: frozenset[str]) -> None:
    if not is_e164(made.to):
        raise TwilioError(400, 21211, f"Invalid 'To' Phone Number: {made.to}")
    if not is_sender(made.sender):
        words = "is not a valid phone number, shortcode, or alphanumeric sender ID."
        raise TwilioError(400, 21212, f"The 'From' number {made.sender} {words}")
    if made.to == made.sender:
        raise TwilioError(400, 21266, f"'To' and 'From' number cannot be the same: {made.to}")
    if numbers and made.sender not in numbers:
        words = "is not a valid, message-capable Twilio phone number for your account."
        raise TwilioError(400, 21606, f"The 'From' phone number {made.sender} {words}")


def _check_options(made: Draft, validity: str) -> None:
    if made.status_callback and not _HTTP_URL.fullmatch(made.status_callback):
        words = f"The 'StatusCallback' URL {made.status_callback} is not a valid URL."
        raise TwilioError(400, 21609, words)
    if validity and not _is_validity(validity):
        raise TwilioError(400, 20001, f"Invalid Parameter: ValidityPeriod {validity}")


def _is_validity(text: str) -> bool:
    digits = text.isascii() and text.isdigit()
    return digits and 1 <= int(text) <= _LONGEST_VALIDITY_SECONDS
