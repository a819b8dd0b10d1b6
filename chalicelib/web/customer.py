"""The customer's page behind a link. GET shows and never changes anything; buttons post forms.

Whoever has the link may use it: its token is the secret, and no cookie stands beside it. A form
that another site posts is refused all the same.
"""

import re
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from chalicelib.domain.errors import Refused
from chalicelib.services import link
from chalicelib.services.link import Linked
from chalicelib.services.world import World
from chalicelib.web import customer_html
from chalicelib.web.customer_html import LATER_MINUTES, PLACEMENTS, WAY_MINUTES, Look
from chalicelib.web.http import Request, Response
from chalicelib.web.page_words import FALLBACK, known, preferred
from chalicelib.web.shapes import NO_CONTROLS

STALL = re.compile(r"[A-Za-z0-9]{1,3}")
SHOWN = re.compile(NO_CONTROLS)
VEHICLE_CHARACTERS_MAX = 80
PERSON_CHARACTERS_MAX = 40
FORM = "application/x-www-form-urlencoded"
HTML = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'self'"
    ),
    "X-Robots-Tag": "noindex",
}

Form = Mapping[str, str]


def show(world: World, request: Request) -> Response:
    """The page as things stand."""
    found = _found(world, request)
    return _page(world, request, found) if found else _gone(request)


def act(world: World, request: Request) -> Response:
    """A button. Then the page again, by a GET; 422 with what was written if that cannot be."""
    _refuse_foreign(world, request)
    found = _found(world, request)
    if found is None:
        return _gone(request)
    if request.media_type() != FORM:
        raise Refused("unsupported-media-type", f"send {FORM}")
    form = request.form()
    wrong = next((name for name, is_wrong in _WRONG.items() if is_wrong(form)), None)
    if wrong is not None:
        return _page(world, request, found, 422, wrong, form)
    try:
        _pressed(form)(world, found, form)
    except Refused as refused:
        if refused.slug != "invalid-transition":
            raise
        return _too_late(world, request)
    return Response(303, headers={"Location": request.params["token"] + _chosen(request)})


def _too_late(world: World, request: Request) -> Response:
    """The pickup ended while the page was open: that it did, and how things stand."""
    fresh = _found(world, request)
    return _page(world, request, fresh, 409, "over") if fresh else _gone(request)


def _found(world: World, request: Request) -> Linked | None:
    try:
        return link.find(world, request.params["token"])
    except Refused as refused:
        if refused.slug != "not-found":
            raise
        return None


def _page(
    world: World,
    request: Request,
    found: Linked,
    status: int = 200,
    wrong: str | None = None,
    form: Form | None = None,
) -> Response:
    language = known(request.query.get("language")) or known(found.language) or FALLBACK
    chosen = _chosen(request)
    look = Look(found, language, chosen, world.clock.now(), wrong, form or {})
    return Response(status, customer_html.page(look), HTML)


def _gone(request: Request) -> Response:
    """One page for a wrong, a foreign and an expired link, in what the browser's person reads."""
    wished = preferred(request.headers.get("accept-language", ""))
    language = known(request.query.get("language")) or wished or FALLBACK
    return Response(404, customer_html.gone(language), HTML)


def _chosen(request: Request) -> str:
    """The language that was asked for, as links and forms carry it on."""
    language = known(request.query.get("language"))
    return f"?language={language}" if language else ""


def _refuse_foreign(world: World, request: Request) -> None:
    """A form that another site's page posts. Raises: Refused `forbidden`.

    Browsers that do not tell `Sec-Fetch-Site` tell `Origin`. Ours is `null` there, since the page
    asks for no referrer.
    """
    site = request.headers.get("sec-fetch-site", "")
    origin = urlsplit(request.headers.get("origin", "null")).netloc
    own = {request.headers.get("host", ""), urlsplit(world.public_base_url).netloc}
    if site == "cross-site" or (not site and origin and origin not in own):
        raise Refused("forbidden", "open the link itself and use its own buttons")


def _pressed(form: Form) -> Callable[[World, Linked, Form], None]:
    act_of = _ACTIONS.get(form.get("action", ""))
    if act_of is None:
        raise Refused("validation-error", f"action is one of {', '.join(_ACTIONS)}")
    return act_of


def _on_my_way(world: World, found: Linked, form: Form) -> None:
    minutes = form.get("minutes", "")
    told = int(minutes) if minutes in {str(one) for one in WAY_MINUTES} else None
    link.say(world, found, "on_my_way", told)


def _late(world: World, found: Linked, form: Form) -> None:
    minutes, seen = form.get("minutes", ""), form.get("seen", "")
    if minutes not in {str(one) for one in LATER_MINUTES}:
        raise Refused("validation-error", f"minutes is one of {LATER_MINUTES}")
    link.late(world, found, int(minutes), int(seen) if _DIGITS.fullmatch(seen) else None)


_DIGITS = re.compile(r"[0-9]{1,12}")


def _arrived(world: World, found: Linked, form: Form) -> None:
    _here(world, found, form, inside=False)


def _inside(world: World, found: Linked, form: Form) -> None:
    _here(world, found, form, inside=True)


def _here(world: World, found: Linked, form: Form, *, inside: bool) -> None:
    stall, placement = _text(form, "stall"), form.get("placement")
    link.say(
        world,
        found,
        "arrived",
        stall=stall.upper() or None,
        vehicle=_vehicle(form) or None,
        placement=placement if placement in PLACEMENTS else None,
        inside=inside,
    )


def _left(world: World, found: Linked, _: Form) -> None:
    link.say(world, found, "left")


def _person(world: World, found: Linked, form: Form) -> None:
    link.name_person(world, found, _text(form, "person"))


def _myself(world: World, found: Linked, _: Form) -> None:
    link.name_person(world, found, None)


_ACTIONS: Mapping[str, Callable[[World, Linked, Form], None]] = {
    "arrived": _arrived,
    "inside": _inside,
    "on_my_way": _on_my_way,
    "late": _late,
    "left": _left,
    "person": _person,
    "myself": _myself,
}


def _text(form: Form, name: str) -> str:
    return form.get(name, "").strip()


def _vehicle(form: Form) -> str:
    """What is driven, short, without characters that would upset the board's line."""
    shown = "".join(one if SHOWN.fullmatch(one) else " " for one in _text(form, "vehicle"))
    return shown[:VEHICLE_CHARACTERS_MAX].strip()


def _is_no_stall(form: Form) -> bool:
    stall = _text(form, "stall")
    return form.get("action") in {"arrived", "inside"} and not STALL.fullmatch(stall or "1")


def _is_no_person(form: Form) -> bool:
    name = _text(form, "person")
    fits = len(name) <= PERSON_CHARACTERS_MAX and SHOWN.fullmatch(name)
    is_name = fits and any(one.isalnum() for one in name)
    return form.get("action") == "person" and not is_name


_WRONG: Mapping[str, Callable[[Form], bool]] = {
    "wrong_stall": _is_no_stall,
    "wrong_person": _is_no_person,
}
"""What may be wrong with what was written, by the words that tell it."""
