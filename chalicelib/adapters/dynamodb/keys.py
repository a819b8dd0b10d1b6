"""Where everything lies. One table; no key is built anywhere else."""

from datetime import UTC, datetime

from chalicelib.adapters.dynamodb.table import Key

NUMBER_DIGITS = 12
"""Event numbers are padded so that text order is number order."""


def store(store_id: str) -> Key:
    """A store."""
    return f"STORE#{store_id}", "STORE"


def store_listed(store_id: str) -> Key:
    """A store's place in the list of all."""
    return "STORES", store_id


def head(store_id: str) -> Key:
    """The store's latest number."""
    return f"STORE#{store_id}", "HEAD"


def number(number_e164: str, store_id: str) -> Key:
    """A number that a store answers."""
    return f"NUMBER#{number_e164}", store_id


def board(store_id: str) -> str:
    """The partition of open pickups."""
    return f"STORE#{store_id}#BOARD"


def pickup(store_id: str, customer_id: str) -> Key:
    """An open pickup."""
    return board(store_id), customer_id


def overdue(key: Key) -> tuple[str, str] | None:
    """The (store id, customer id) of a pickup's row, ("", customer id) of a customer's."""
    if key[0].endswith("#BOARD"):
        return key[0].split("#")[1], key[1]
    kind, _, customer_id = key[0].partition("#")
    return ("", customer_id) if kind == "CUSTOMER" else None


def done(store_id: str, date: str, pickup_id: str) -> Key:
    """A pickup that is over."""
    return f"STORE#{store_id}#DONE#{date}", pickup_id


def customer(customer_id: str) -> Key:
    """A customer."""
    return f"CUSTOMER#{customer_id}", "CUSTOMER"


def customer_order(customer_id: str, order_id: str) -> Key:
    """The pointer from a customer to an order."""
    return f"CUSTOMER#{customer_id}", f"ORDER#{order_id}"


def customer_visit(customer_id: str, store_id: str, date: str, pickup_id: str) -> Key:
    """The pointer from a customer to a done pickup that no order leads to."""
    return f"CUSTOMER#{customer_id}", f"VISIT#{store_id}#{date}#{pickup_id}"


def customer_helped(customer_id: str, store_id: str, whose_id: str, pickup_id: str) -> Key:
    """The pointer from a customer to somebody else's pickup that they came for."""
    return f"CUSTOMER#{customer_id}", f"HELPED#{store_id}#{whose_id}#{pickup_id}"


def text(customer_id: str, message_sid: str) -> Key:
    """An inbound text that was dealt with."""
    return f"CUSTOMER#{customer_id}", f"TEXT#{message_sid}"


def order(order_id: str) -> Key:
    """An order as it was put."""
    return f"ORDER#{order_id}", "ORDER"


def announced(return_id: str) -> Key:
    """A return that the shop announced."""
    return f"RETURN#{return_id}", "RETURN"


def customer_return(customer_id: str, return_id: str) -> Key:
    """The pointer from a customer to an announced return."""
    return f"CUSTOMER#{customer_id}", f"RETURN#{return_id}"


def ended(store_id: str, status: str) -> str:
    """The partition of the index of a store's orders that ended in a status."""
    return f"{store_id}#{status}"


def ended_place(at: datetime, order_id: str) -> str:
    """Where an order stands in it: by time, to the millisecond."""
    return f"{at.astimezone(UTC).isoformat(timespec='milliseconds')}#{order_id}"


def ended_at(place: str) -> tuple[datetime, str]:
    """The time and the order id of a place."""
    text, _, order_id = place.partition("#")
    return datetime.fromisoformat(text), order_id


def events(store_id: str) -> str:
    """The partition of a store's events."""
    return f"STORE#{store_id}#EVENTS"


def event(store_id: str, event_number: int) -> Key:
    """One event."""
    return events(store_id), f"{event_number:0{NUMBER_DIGITS}d}"


def slots(store_id: str, date: str) -> str:
    """The partition of a day's slots."""
    return f"STORE#{store_id}#SLOTS#{date}"


def slot(store_id: str, date: str, slot_id: str) -> Key:
    """One slot's members."""
    return slots(store_id, date), slot_id


def hold(store_id: str, hold_id: str) -> Key:
    """A place that is kept during checkout."""
    return f"HOLD#{store_id}#{hold_id}", "HOLD"


def holder(store_id: str, holder_id: str) -> Key:
    """Whose places are kept: the ids of the holds."""
    return f"HOLDER#{store_id}#{holder_id}", "HOLDER"


def effect(event_id: str, kind: str) -> Key:
    """A text of ours on its way out."""
    return f"EFFECT#{event_id}#{kind}", "EFFECT"


def sent(message_sid: str) -> Key:
    """What the telephone network says of a text of ours."""
    return f"SENT#{message_sid}", "SENT"


def api_key(key_id: str) -> Key:
    """An API key."""
    return f"KEY#{key_id}", "KEY"


def key_listed(key_id: str) -> Key:
    """A key's place in the list of all."""
    return "KEYS", key_id


def key_name(name: str) -> Key:
    """The live keys of a name."""
    return f"KEYNAME#{name}", "KEYNAME"


def tablets(store_id: str) -> str:
    """The partition of a store's tablets."""
    return f"STORE#{store_id}#TABLETS"


def tablet(store_id: str, tablet_id: str) -> Key:
    """A tablet."""
    return tablets(store_id), tablet_id


def seen(store_id: str) -> str:
    """The partition of when a store's tablets were seen."""
    return f"STORE#{store_id}#SEEN"


def seen_tablet(store_id: str, tablet_id: str) -> Key:
    """When a tablet was seen."""
    return seen(store_id), tablet_id


def tries(what: str) -> Key:
    """Guesses at a secret."""
    return f"TRIES#{what}", "TRIES"


def budget(name: str) -> Key:
    """How much of something that is limited was taken."""
    return f"BUDGET#{name}", "BUDGET"


def command(tablet_id: str, command_id: str) -> Key:
    """A command that a tablet gave."""
    return f"TABLET#{tablet_id}", f"COMMAND#{command_id}"


def staff(store_id: str) -> str:
    """The partition of a store's people."""
    return f"STORE#{store_id}#STAFF"


def person(store_id: str, name: str) -> Key:
    """Somebody of the staff."""
    return staff(store_id), name


def enrolment(code_hash: str) -> Key:
    """An enrolment code."""
    return f"ENROLMENT#{code_hash}", "ENROLMENT"


def ticket(ticket_hash: str) -> Key:
    """A ticket for a socket."""
    return f"TICKET#{ticket_hash}", "TICKET"


def sockets(store_id: str) -> str:
    """The partition of a store's open sockets."""
    return f"STORE#{store_id}#SOCKETS"


def socket(store_id: str, connection_id: str) -> Key:
    """An open socket."""
    return sockets(store_id), connection_id


def socket_pointer(connection_id: str) -> Key:
    """From a socket to its store: a disconnect knows only the connection."""
    return f"SOCKET#{connection_id}", "SOCKET"


WEBHOOKS = "WEBHOOKS"
"""The partition of all webhooks."""


def webhook(webhook_id: str) -> Key:
    """A webhook."""
    return WEBHOOKS, webhook_id


def webhook_log(webhook_id: str) -> str:
    """The partition of what a webhook was told of."""
    return f"WEBHOOK#{webhook_id}#LOG"


def webhook_delivery(webhook_id: str, place: str) -> Key:
    """One event on its way to a webhook."""
    return webhook_log(webhook_id), place


def due_webhook(key: Key) -> tuple[str, str] | None:
    """The (webhook id, event id) of a delivery's row."""
    kind, _, rest = key[0].partition("#")
    return (rest.partition("#")[0], key[1].partition("#")[2]) if kind == "WEBHOOK" else None


def connector(name: str) -> Key:
    """What a shop system calls our stores."""
    return f"CONNECTOR#{name}", "SETTINGS"


def hooks(connector_name: str) -> str:
    """The partition of a shop system's deliveries that are not done."""
    return f"CONNECTOR#{connector_name}#OPEN"


def hook(connector_name: str, at: datetime, delivery_id: str) -> Key:
    """One of them, in the order in which they came."""
    moment = at.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00")
    return hooks(connector_name), f"{moment}Z#{delivery_id}"


def hook_seen(connector_name: str, delivery_id: str) -> Key:
    """That a delivery came, done or not."""
    return f"HOOK#{connector_name}#{delivery_id}", "HOOK"


def linked(connector_name: str, source_id: str) -> Key:
    """Our orders that came of one order of a shop system."""
    return f"CONNECTOR#{connector_name}#ORDER#{source_id}", "ORDER"


WATERMARK: Key = ("SWEEP", "WATERMARK")
