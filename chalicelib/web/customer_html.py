"""The customer's page as HTML: which words and buttons there are. Changes nothing, asks nobody.

No scripts and no inline style: the policy of the page forbids both. Links are relative, so that the
page works below any stage of a gateway.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from html import escape

from chalicelib.domain.dialogue import wall
from chalicelib.domain.pickup import LineException, Order, Pickup, Stage, Status
from chalicelib.services.link import Linked, eta_seconds
from chalicelib.web.page_words import OWN_NAMES, words

WAY_MINUTES = (5, 10, 20, 30)
LATER_MINUTES = (10, 20)
PLACEMENTS = ("trunk", "back_seat", "front_seat", "bed")
MISSING_IS_TOLD_FOR = timedelta(hours=2)
STEPS = {Status.PLACED: 1, Status.PREPARING: 1, Status.READY: 2}


@dataclass(frozen=True)
class Look:
    """One look at the page: `query` carries a chosen language on, `form` what was just written."""

    found: Linked
    language: str
    query: str
    now: datetime
    wrong: str | None = None
    form: Mapping[str, str] = field(default_factory=dict)

    @property
    def order(self) -> Order:
        """The order of the link."""
        return self.found.view.order

    @cached_property
    def pickup(self) -> Pickup | None:
        """What the customer can still do something about."""
        return self.found.view.pickup if self.order.is_open else None

    @cached_property
    def said(self) -> Mapping[str, str]:
        """Our words, as HTML: their own signs are harmless, their places are still open."""
        return {name: escape(said, quote=False) for name, said in words(self.language).items()}

    def time(self, at: datetime) -> str:
        """A moment on the store's clock."""
        said = wall(self.found.store, self.language, at, self.now)
        return f'<time datetime="{at:%Y-%m-%dT%H:%M:%SZ}">{escape(said)}</time>'

    def form_to(self, inner: str) -> str:
        """A form that posts to this page and stays in its language."""
        action = escape(self.found.token + self.query)
        return f'<form method="post" action="{action}">{inner}</form>'


def page(look: Look) -> str:
    """The whole page."""
    heading = _heading(look)
    note = f'<p class="note error" role="alert">{look.said["over"]}</p>'
    parts = [
        _header(look.language, escape(look.found.store.name)),
        f'<main class="{look.order.status}"><h1>{heading}</h1>',
        note if look.wrong == "over" else "",
        _open(look, look.pickup) if look.pickup else _closed(look),
        "</main>",
        _foot(look),
    ]
    title = look.said[look.wrong] if look.wrong else heading
    return _document(look.language, title, "".join(parts))


def gone(language: str) -> str:
    """The page of a link that leads nowhere."""
    said = words(language)
    body = f"<main><h1>{escape(said['gone_title'])}</h1><p>{escape(said['gone'])}</p></main>"
    return _document(language, escape(said["gone_title"]), _header(language, "") + body)


def _heading(look: Look) -> str:
    pickup, order = look.pickup, look.order
    if pickup is None:
        return look.said[order.status]
    at_the_counter = _is_inside(pickup)
    if pickup.stage is Stage.CLAIMED:
        said = look.said["claimed_inside" if at_the_counter else "claimed"]
        return said.format(name=escape(pickup.claimed_by or ""))
    if pickup.stage is Stage.ARRIVED:
        return look.said["inside" if at_the_counter else "arrived"]
    if pickup.stage is Stage.ON_THE_WAY and order.status is Status.READY:
        return look.said["on_the_way"]
    return look.said[order.status]


def _is_inside(pickup: Pickup) -> bool:
    return pickup.inside or _is_for_the_counter(pickup)


def _is_for_the_counter(pickup: Pickup) -> bool:
    return all(order.fulfilment == "counter" for order in pickup.open_orders)


def _closed(look: Look) -> str:
    ended = look.order.picked_up_at
    when = f"{look.said['done_at']} <b>{look.time(ended)}</b> " if ended else ""
    return f'<p class="until">{when}<span class="code">{escape(look.order.code)}</span></p>'


def _open(look: Look, pickup: Pickup) -> str:
    parts = (
        _waiting(look, pickup),
        _not_as_ordered(look),
        _whereabouts(look, pickup),
        _code(look, pickup),
        _track(look, pickup),
        _arrival(look, pickup),
        "" if pickup.is_here else _way(look, pickup),
        _person(look, look.order.person),
        _left(look) if pickup.is_here else "",
        _again(look),
    )
    return "".join(parts)


def _waiting(look: Look, pickup: Pickup) -> str:
    """What there is, until when or from when; of several orders each on a line of its own."""
    said, orders = look.said, pickup.open_orders
    others = [one for one in orders if one.order_id != look.order.order_id]
    lines = [f'<p class="until">{_stands(look, look.order)}</p>']
    if others:
        count = said["orders"].format(count=len(orders))
        rest = "".join(f"<li>{_stands(look, one)}</li>" for one in others)
        lines.append(f'<p class="dim">{count}</p><ul>{rest}</ul>')
    if look.order.status is not Status.READY:
        announced = pickup.stage is not Stage.EXPECTED
        wait = "not_ready" if announced else "wait_for_text" if look.order.texts else None
        lines.append(f"<p>{said[wait]}</p>" if wait else "")
    return "".join(lines)


def _stands(look: Look, order: Order) -> str:
    ready = order.status is Status.READY and order.kept_until is not None
    label = look.said["kept_until" if ready else "due"]
    at = (order.kept_until if ready else None) or order.due_at
    pieces = sum(each.pieces for each in order.bins)
    unit = look.said["piece" if pieces == 1 else "pieces"]
    more = f" · {pieces} {unit}" if pieces else ""
    code = escape(order.code)
    return f'{label} <b>{look.time(at)}</b> <span class="code">{code}{more}</span>'


def _not_as_ordered(look: Look) -> str:
    """What could not be gathered of this order, and what lies there in its place."""
    lines = look.found.view.record.body.get("lines", [])
    names = {line["line_id"]: line.get("name") for line in lines}
    told = "".join(
        f"<li>{_exception(look, one, names.get(one.line_id) or one.line_id)}</li>"
        for one in look.order.exceptions
    )
    return f'<p class="dim">{look.said["not_as_ordered"]}</p><ul>{told}</ul>' if told else ""


def _exception(look: Look, one: LineException, name: str) -> str:
    said = look.said["replaced" if one.substitute else "not_there"]
    what = f"{one.quantity} &times; {escape(name)}"
    return said.format(what=what, other=escape(one.substitute or ""))


def _whereabouts(look: Look, pickup: Pickup) -> str:
    """What the store knows of the customer: the expected time, or the place."""
    if pickup.stage is Stage.ON_THE_WAY:
        if pickup.eta_at is None:
            return f'<p class="known">{look.said["eta_unknown"]}</p>'
        return f'<p class="known">{look.said["eta"]} <b>{look.time(pickup.eta_at)}</b></p>'
    if not pickup.is_here:
        return ""
    stall = look.said["stall_short"].format(stall=escape(pickup.stall)) if pickup.stall else ""
    known = [stall, escape(pickup.vehicle or ""), _placed(look, pickup.placement)]
    told = " · ".join(f"<bdi>{one}</bdi>" for one in known if one)
    return f'<p class="known">{told}</p>' if told else ""


def _placed(look: Look, placement: str | None) -> str:
    return look.said[placement] if placement in PLACEMENTS else escape(placement or "")


def _code(look: Look, pickup: Pickup) -> str:
    label = look.said["code_inside" if _is_inside(pickup) else "code"]
    if not pickup.is_here:
        return f'<p class="codebox">{label} <b>{escape(pickup.hand_over_code)}</b></p>'
    return (
        f'<p class="codebox large">{label} <b>{escape(pickup.hand_over_code)}</b>'
        f"<small>{look.said['code_note']}</small></p>"
    )


def _track(look: Look, pickup: Pickup) -> str:
    step = _step(look.order, pickup)
    marks = "".join('<i class="on"></i>' if place < step else "<i></i>" for place in range(4))
    label = look.said["steps"].format(step=step)
    return f'<div class="track" role="img" aria-label="{escape(label)}">{marks}</div>'


def _step(order: Order, pickup: Pickup) -> int:
    if pickup.is_here:
        return 4
    return 3 if pickup.stage is Stage.ON_THE_WAY else STEPS[order.status]


def _arrival(look: Look, pickup: Pickup) -> str:
    """I'm here; it is the one large button only where it is the next thing to do."""
    said = look.said
    if _is_for_the_counter(pickup):
        here = f'<button class="main" name="action" value="inside">{said["here"]}</button>'
        return "" if pickup.is_here else look.form_to(here)
    expects_it = look.order.status is Status.READY or pickup.stage is Stage.ON_THE_WAY
    main = ' class="main"' if expects_it and not pickup.is_here else ""
    label = said["update" if pickup.is_here else "here"]
    buttons = f'<button{main} name="action" value="arrived">{label}</button>'
    if not pickup.inside:
        buttons += f'<button name="action" value="inside">{said["come_inside"]}</button>'
    stall = _stall(look, pickup) if look.found.store.stalls else ""
    vehicle = look.form.get("vehicle", pickup.vehicle or "")
    asked = _field(look, "vehicle", vehicle, 'maxlength="80"')
    return look.form_to(stall + asked + _placement(look, pickup) + buttons)


def _stall(look: Look, pickup: Pickup) -> str:
    """Empty while the customer is inside: a stall that is named says that they are not."""
    digits = all(one.stall_id.isdecimal() for one in look.found.store.stalls)
    keys = ' inputmode="numeric"' if digits else ' autocapitalize="characters"'
    known = "" if pickup.inside else pickup.stall or ""
    return _field(look, "stall", look.form.get("stall", known), f'maxlength="3"{keys}')


def _field(look: Look, name: str, value: str, more: str, label: str | None = None) -> str:
    """A field with its label; what is wrong with it stands below, and the cursor in it."""
    told = marks = ""
    if look.wrong == f"wrong_{name}":
        words_of_it = look.said[look.wrong]
        told = f'<p class="error" id="{name}-error" role="alert">{words_of_it}</p>'
        marks = f' aria-invalid="true" aria-describedby="{name}-error" autofocus'
    return (
        f'<div class="field"><label for="{name}">{look.said[label or name]}</label>'
        f'<input id="{name}" name="{name}" value="{escape(value)}" {more} autocomplete="off"'
        f"{marks}>{told}</div>"
    )


def _placement(look: Look, pickup: Pickup) -> str:
    """A choice; words from elsewhere stand for themselves, and are kept unless it is changed."""
    chosen = look.form.get("placement") or pickup.placement
    first = escape(pickup.placement or "") or look.said["anywhere"]
    options = "" if chosen in PLACEMENTS else f'<option value="">{first}</option>'
    for one in PLACEMENTS:
        mark = " selected" if one == chosen else ""
        options += f'<option value="{one}"{mark}>{look.said[one]}</option>'
    return (
        f'<div class="field choice"><label for="placement">{look.said["placement"]}</label>'
        f'<select id="placement" name="placement">{options}</select></div>'
    )


def _way(look: Look, pickup: Pickup) -> str:
    """Before the customer is here: on my way, and once that is said, running late."""
    said = look.said
    if pickup.stage is Stage.ON_THE_WAY:
        seen = eta_seconds(pickup)
        kept = f'<input type="hidden" name="seen" value="{seen or ""}">'
        return _minutes(look, "late", LATER_MINUTES, "more", kept)
    unsure = look.form_to(f'<button name="action" value="on_my_way">{said["leaving"]}</button>')
    return _minutes(look, "on_my_way", WAY_MINUTES, "minutes", "") + unsure


def _minutes(look: Look, action: str, choices: tuple[int, ...], label: str, more: str) -> str:
    buttons = "".join(
        f'<button name="minutes" value="{one}">{look.said[label].format(minutes=one)}</button>'
        for one in choices
    )
    about = look.said["late" if action == "late" else "not_yet"]
    return look.form_to(
        f'<p class="dim" id="way">{about}</p><input type="hidden" name="action" value="{action}">'
        f'{more}<div class="row" role="group" aria-labelledby="way">{buttons}</div>'
    )


def _person(look: Look, person: str | None) -> str:
    """Somebody else picks up: who, or how to say so. It is told to the staff, who ask for proof."""
    said = look.said
    if person and look.wrong != "wrong_person":
        known = said["picks_up"].format(name=f"<bdi>{escape(person)}</bdi>")
        button = f'<button name="action" value="myself">{said["myself"]}</button>'
        return f'<p class="note"><b>{known}</b> {said["give_code"]}</p>{look.form_to(button)}'
    asked = _field(look, "person", look.form.get("person", ""), 'maxlength="40"', "else_name")
    button = f'<button name="action" value="person">{said["else_save"]}</button>'
    shown = " open" if look.wrong == "wrong_person" else ""
    return (
        f'<details class="else"{shown}><summary class="button">{said["else"]}</summary>'
        f"{look.form_to(asked + button)}</details>"
    )


def _left(look: Look) -> str:
    return look.form_to(f'<button name="action" value="left">{look.said["left"]}</button>')


def _again(look: Look) -> str:
    """Nothing on the page moves by itself; a link asks how things stand now."""
    here = escape(look.found.token + look.query)
    return f'<a class="button quiet" href="{here}">{look.said["again"]}</a>'


def _foot(look: Look) -> str:
    told = _foot_words(look)
    return f'<footer class="foot"><p>{told}</p></footer>' if told else ""


def _foot_words(look: Look) -> str:
    """What a text can do, for who has a phone that the store knows; at the end, whom to ask."""
    said, store, pickup = look.said, look.found.store, look.pickup
    number = escape(store.number)
    written = f'<a href="sms:{number}">{number}</a>'
    if pickup is not None:
        say = said["say_here"] + (" 5" if store.stalls else "")
        needed = pickup.phone_e164 is not None and not pickup.is_here
        return said["text_instead"].format(say=say, number=written) if needed else ""
    ended = look.order.picked_up_at
    recent = ended is not None and look.now - ended < MISSING_IS_TOLD_FOR
    if recent and look.order.texts:
        return said["missing"].format(number=written)
    return said["questions"]


def _header(language: str, store: str) -> str:
    """The store, and the languages: links that show the same page in another one."""
    current = ' aria-current="true"'
    links = "".join(
        f'<li><a href="?language={one}" lang="{one}" hreflang="{one}"'
        f"{current if one == language else ''}>{name}</a></li>"
        for one, name in OWN_NAMES.items()
    )
    label = escape(words(language)["language"])
    return (
        f'<header class="store"><span>{store}</span><details class="languages"><summary>'
        f'<span class="unseen">{label}: </span>{OWN_NAMES[language]}</summary>'
        f'<nav aria-label="{label}"><ul>{links}</ul></nav></details></header>'
    )


def _document(language: str, title: str, body: str) -> str:
    """A whole page; its one style sheet lies beside it, by a relative URL."""
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">'
        '<link rel="icon" href="files/icon.svg">'
        f"<title>{title}</title>"
        f'<link rel="stylesheet" href="files/customer.css"></head><body>{body}</body></html>'
    )
