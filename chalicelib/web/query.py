"""What stands behind the `?` of a call.

An unknown parameter is refused by its name: a misspelled filter would else list everything.
"""

from collections.abc import Mapping

from chalicelib.domain.errors import invalid
from chalicelib.web.http import Request
from chalicelib.web.validate import fault


def query_of(request: Request, *names: str) -> Mapping[str, str]:
    """The parameters of a call that knows only these. Raises: Refused `validation-error`."""
    unknown = sorted(set(request.query) - set(names))
    if unknown:
        raise invalid([fault(f"/{name}", "there is no such parameter") for name in unknown])
    return request.query


def limit_faults(query: Mapping[str, str], most: int) -> list[dict[str, str]]:
    """What is wrong with how many are asked for, if anything is."""
    text = query.get("limit", "1")
    digits = text.isascii() and text.isdigit() and len(text) <= len(str(most))
    if digits and 1 <= int(text) <= most:
        return []
    return [fault("/limit", f"it must be a whole number from 1 to {most}")]


def limit_of(query: Mapping[str, str], most: int, default: int) -> int:
    """How many are asked for. Raises: Refused `validation-error`."""
    errors = limit_faults(query, most)
    if errors:
        raise invalid(errors)
    return int(query.get("limit", default))
