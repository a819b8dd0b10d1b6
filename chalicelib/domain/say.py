"""What we say to customers. Knows the catalogue and nothing of when something is said."""

from datetime import datetime

from chalicelib.domain.catalogue import catalogue
from chalicelib.domain.segments import fold

_WEEK_DAYS = 7
_HALF_DAY = 12


def say(language: str, message: str, **values: str) -> str:
    """Return the message in this language, or in English if there is no catalogue for it.

    Raises:
        KeyError: the message has no such name, or a value for one of its placeholders is missing.
            Either is a mistake in our code, which its tests meet first.

    """
    return catalogue(language).messages[message].format_map(values)


def spelled(text: str, spelling: str) -> str:
    """Return the text as a store spells: `exact`, or `fold`, which costs fewer segments."""
    return fold(text) if spelling == "fold" else text


def say_time(language: str, local: datetime, now_local: datetime) -> str:
    """Return a store's time as short as can be: the hour, and the day if it is not today.

    Both are times of the same store. Beyond a week the weekday would mislead, so it is the date.
    """
    phrases = catalogue(language)
    clock = phrases.clock.format(
        hour=local.hour,
        twelve=(local.hour % _HALF_DAY) or _HALF_DAY,
        minute=local.minute,
        past=f":{local.minute:02}" if local.minute else "",
        half="PM" if local.hour >= _HALF_DAY else "AM",
    )
    days_ahead = (local.date() - now_local.date()).days
    if days_ahead == 0:
        return clock
    if abs(days_ahead) < _WEEK_DAYS:
        return f"{phrases.weekdays[local.weekday()]} {clock}"
    date = phrases.date.format(day=local.day, month=phrases.months[local.month - 1])
    return f"{date} {clock}"
