"""Which texts a program is shown, and on which page. Pure: newest first in, Twilio's page out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final
from urllib.parse import urlencode

from local.telephone.errors import TwilioError
from local.telephone.messages import Message, messages_path, resource
from local.telephone.numbers import with_plus

_FILTERS: Final = ("To", "From", "DateSent", "DateSent<", "DateSent>")
_USUAL_PAGE_SIZE: Final = 50
_LARGEST_PAGE_SIZE: Final = 1000
_OLDER: Final = "PA"
_NEWER: Final = "PB"


@dataclass(frozen=True)
class _Span:
    """The sending times a filter lets through, both ends included, in whole seconds."""

    first: datetime
    last: datetime

    def holds(self, message: Message) -> bool:
        sent_at = message.sent_at
        return sent_at is not None and self.first <= sent_at.replace(microsecond=0) <= self.last


def listing(
    newest_first: Sequence[Message], params: Mapping[str, str], account_sid: str
) -> dict[str, object]:
    """Make one page of the list of texts.

    `DateSent>` and `DateSent<` include the second they name; a date means its midnight, UTC.
    A text still in the queue has no sending time, so that every filter by date leaves it out.

    Raises:
        TwilioError: 400 for a date, a size or a page that makes no sense.

    """
    found = _found(newest_first, params)
    size = _page_size(params)
    number = _whole(params, "Page", 0)
    start = _start(found, params, size, number)
    here = found[start : start + size]
    address = _Address(messages_path(account_sid) + ".json", params, size)
    return {
        "messages": [resource(message, account_sid) for message in here],
        "page": number,
        "page_size": size,
        "start": number * size,
        "end": number * size + max(len(here) - 1, 0),
        "uri": address.of(number, params.get("PageToken", "")),
        "first_page_uri": address.of(0, ""),
        "next_page_uri": (
            address.of(number + 1, _OLDER + here[-1].sid) if start + size < len(found) else None
        ),
        "previous_page_uri": (
            address.of(max(number - 1, 0), _NEWER + here[0].sid) if start and here else None
        ),
    }


@dataclass(frozen=True)
class _Address:
    path: str
    params: Mapping[str, str]
    page_size: int

    def of(self, number: int, token: str) -> str:
        kept = [(name, self.params[name]) for name in _FILTERS if self.params.get(name)]
        place = [("PageSize", str(self.page_size)), ("Page", str(number))]
        return f"{self.path}?{urlencode(kept + place + ([('PageToken', token)] if token else []))}"


def _found(newest_first: Sequence[Message], params: Mapping[str, str]) -> list[Message]:
    to, sender = with_plus(params.get("To", "")), with_plus(params.get("From", ""))
    spans = [_span(name, params[name]) for name in _FILTERS[2:] if params.get(name)]
    return [
        message
        for message in newest_first
        if to in {"", message.to}
        and sender in {"", message.sender}
        and all(span.holds(message) for span in spans)
    ]


def _span(name: str, text: str) -> _Span:
    first, last = _moments(text)
    if name == "DateSent<":
        return _Span(datetime.min.replace(tzinfo=UTC), first)
    if name == "DateSent>":
        return _Span(first, datetime.max.replace(tzinfo=UTC))
    return _Span(first, last)


def _moments(text: str) -> tuple[datetime, datetime]:
    """Read a date as its whole day, a time as its second."""
    try:
        midnight = datetime.combine(date.fromisoformat(text), datetime.min.time(), UTC)
    except ValueError:
        second = _second(text)
        return second, second
    return midnight, midnight + timedelta(days=1, seconds=-1)


def _second(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(with_plus(text))
    except ValueError:
        raise TwilioError(400, 20001, f"Invalid Parameter: DateSent {text}") from None
    utc = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    return utc.replace(microsecond=0)


def _page_size(params: Mapping[str, str]) -> int:
    size = _whole(params, "PageSize", _USUAL_PAGE_SIZE)
    if size > _LARGEST_PAGE_SIZE:
        raise TwilioError(400, 20007, f"Page size must be at most {_LARGEST_PAGE_SIZE}")
    return max(size, 1)


def _whole(params: Mapping[str, str], name: str, usual: int) -> int:
    text = params.get(name) or str(usual)
    if not (text.isascii() and text.isdigit()):
        raise TwilioError(400, 20001, f"Invalid Parameter: {name} {text}")
    return int(text)


def _start(found: Sequence[Message], params: Mapping[str, str], size: int, number: int) -> int:
    """Find where the page starts: a token holds its place however many texts come in above it."""
    token = params.get("PageToken", "")
    if not token:
        return number * size
    places = [place for place, message in enumerate(found) if message.sid == token[2:]]
    if not places or token[:2] not in {_OLDER, _NEWER}:
        raise TwilioError(400, 20006, "Page number out of range")
    return places[0] + 1 if token[:2] == _OLDER else max(places[0] - size, 0)
