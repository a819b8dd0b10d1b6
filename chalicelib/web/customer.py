"""The customer's page behind a link. GET shows and never changes anything; buttons post forms."""

import re
from collections.abc import Mapping
from html import escape

from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Order, Pickup, Stage, Status
from chalicelib.domain.store import Store
from chalicelib.services import link
from chalicelib.services.link import Linked
from chalicelib.services.wording import wall
from chalicelib.services.world import World
from chalicelib.web.http import Request, Response
from chalicelib.web.page_words import words

MINUTES = (5, 10, 20)
STALL = re.compile(r"[A-Za-z0-9]{1,3}")
VEHICLE_CHARACTERS_MAX = 80
STEPS = {Status.PLACED: 1, Status.PREPARING: 1, Status.READY: 2}
HTML = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'self'"
    ),
    "X-Robots-Tag": "noindex",
}


def show(world: World, request: Request) -> Response:
    """The page as things stand."""
    found = _found(world, request)
    return _page(world, found) if found else _gone()


def act(world: World, request: Request) -> Response:
    """A button: on my way in so many minutes, or here. Then the page again, by a GET."""
    found = _found(world, request)
    if found is None:
        return _gone()
    form = request.form()
    stall = form.get("stall", "").strip() or None
    if stall is not None and not STALL.fullmatch(stall):
        return _page(world, found, error="wrong_stall", status=422)
    vehicle = form.get("vehicle", "").strip()[:VEHICLE_CHARACTERS_MAX] or None
    minutes = form.get("minutes", "")
    link.say(
        world,
        found,
        "on_my_way" if form.get("action") == "on_my_way" else "arrived",
        int(minutes) if minutes in {str(one) for one in MINUTES} else None,
        stall.upper() if stall else None,
        vehicle,
    )
    return Response(303, headers={"Location": request.params["token"]})


def _found(world: World, request: Request) -> Linked | None:
    try:
        return link.find(world, request.params["token"])
    except Refused as refused:
        if refused.slug != "not-found":
            raise
        return None


def _gone() -> Response:
    """One page for a wrong, a foreign and an expired link."""
    said = words("en")
    body = f"<main><h1>{said['gone_title']}</h1><p>{said['gone']}</p></main>"
    return Response(404, _document("en", said["gone_title"], body), HTML)


def _page(world: World, found: Linked, error: str | None = None, status: int = 200) -> Response:
    language = found.language
    said = words(language)
    store, order, pickup = found.store, found.view.order, found.view.pickup
    title = _title(order, pickup)
    heading = said[title].format(name=(pickup.claimed_by if pickup else None) or "")
    parts = [
        f'<header class="store"><span>{escape(store.name)}</span></header><main>',
        f"<h1>{escape(heading)}</h1>",
        _facts(world, found),
    ]
    if pickup is not None and order.is_open:
        parts.append(_code(said["code"], pickup.hand_over_code))
        parts.append(_track(said["steps"], _step(order, pickup)))
        if error:
            parts.append(f'<p class="note error" role="alert">{escape(said[error])}</p>')
        parts.append(_forms(found.token, said, pickup, store))
    parts.append("</main>")
    if pickup is not None and order.is_open:
        foot = said["text_instead"].format(number=store.number)
        parts.append(f'<p class="foot">{escape(foot)}</p>')
    return Response(status, _document(language, heading, "".join(parts)), HTML)


def _title(order: Order, pickup: Pickup | None) -> str:
    if pickup is None or not order.is_open:
        return order.status
    if pickup.stage is Stage.CLAIMED or pickup.stage is Stage.ARRIVED:
        return pickup.stage
    if pickup.stage is Stage.ON_THE_WAY and order.status is Status.READY:
        return pickup.stage
    return order.status


def _facts(world: World, found: Linked) -> str:
    said, order = words(found.language), found.view.order
    if not order.is_open:
        return f'<p class="until"><span class="code">{order.code}</span></p>'
    ready = order.status is Status.READY and order.kept_until is not None
    at = (order.kept_until if ready else None) or order.due_at
    time = wall(found.store, found.language, at, world.clock.now())
    pieces = sum(each.pieces for each in order.bins)
    more = f" · {pieces} {said['pieces']}" if pieces else ""
    label = said["kept_until"] if ready else said["due"]
    facts = f"{label} <b>{escape(time)}</b> <span class='code'>· {order.code}{more}</span>"
    wait = "" if ready else f"<p>{said['wait_for_text']}</p>" if order.texts else ""
    return f'<p class="until">{facts}</p>{wait}'


def _code(label: str, code: str) -> str:
    return f'<div class="codebox">{label} <b>{code}</b></div>'


def _step(order: Order, pickup: Pickup) -> int:
    if pickup.is_here:
        return 4
    return 3 if pickup.stage is Stage.ON_THE_WAY else STEPS[order.status]


def _track(label: str, step: int) -> str:
    marks = "".join('<i class="on"></i>' if place < step else "<i></i>" for place in range(4))
    return f'<div class="track" role="img" aria-label="{label.format(step=step)}">{marks}</div>'


def _forms(token: str, said: Mapping[str, str], pickup: Pickup, store: Store) -> str:
    action = escape(token)
    stall = escape(pickup.stall or "")
    vehicle = escape(pickup.vehicle or "")
    ask_stall = (
        f'<label>{said["stall"]}<input name="stall" value="{stall}" maxlength="3" '
        'autocomplete="off"></label>'
        if store.stalls
        else ""
    )
    here = said["update"] if pickup.is_here else said["here"]
    arrive = (
        f'<form method="post" action="{action}">{ask_stall}'
        f'<label>{said["vehicle"]}<input name="vehicle" value="{vehicle}" maxlength="80" '
        'autocomplete="off"></label>'
        f'<button class="main" name="action" value="arrived">{here}</button></form>'
    )
    return arrive if pickup.is_here else arrive + _on_my_way(action, said)


def _on_my_way(action: str, said: Mapping[str, str]) -> str:
    buttons = "".join(
        f'<button name="minutes" value="{one}">{said["minutes"].format(minutes=one)}</button>'
        for one in MINUTES
    )
    return (
        f'<form method="post" action="{action}"><p class="code" id="way">{said["not_yet"]}</p>'
        '<input type="hidden" name="action" value="on_my_way">'
        f'<div class="two" role="group" aria-labelledby="way">{buttons}</div></form>'
    )


def _document(language: str, title: str, body: str) -> str:
    """A whole page; its one style sheet lies beside it, by a relative URL."""
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="robots" content="noindex"><link rel="icon" href="files/icon.svg">'
        f"<title>{escape(title)}</title>"
        f'<link rel="stylesheet" href="files/customer.css"></head><body>{body}</body></html>'
    )
