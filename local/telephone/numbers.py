"""What counts as a phone number here. It must not know who owns one."""

import re

import phonenumbers

_E164 = re.compile(r"\+[1-9][0-9]{6,14}")
_SHORT_CODE = re.compile(r"[1-9][0-9]{2,7}")


def is_e164(value: str) -> bool:
    """Whether this is a full international number, such as a phone has."""
    return _E164.fullmatch(value) is not None


def is_short_code(value: str) -> bool:
    """Whether this is a short code, where Twilio leaves STOP and HELP to the account."""
    return _SHORT_CODE.fullmatch(value) is not None


def is_sender(value: str) -> bool:
    """Whether an account could send from this."""
    return is_e164(value) or is_short_code(value)


def with_plus(value: str) -> str:
    """Give back the plus that an unescaped `To=+1...` loses on the wire, where it means a space."""
    return "+" + value.strip() if value.startswith(" ") else value


def country(value: str) -> str:
    """The ISO code of a number's country; blank where there is none, as Twilio leaves it."""
    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(value)) or ""
    except phonenumbers.NumberParseException:
        return ""
