"""Where everything lies. One table; no key is built anywhere else."""

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


def text(customer_id: str, message_sid: str) -> Key:
    """An inbound text that was dealt with."""
    return f"CUSTOMER#{customer_id}", f"TEXT#{message_sid}"


def order(order_id: str) -> Key:
    """An order as it was put."""
    return f"ORDER#{order_id}", "ORDER"


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


def effect(event_id: str, kind: str) -> Key:
    """A text of ours on its way out."""
    return f"EFFECT#{event_id}#{kind}", "EFFECT"


def sent(message_sid: str) -> Key:
    """What the telephone network says of a text of ours."""
    return f"SENT#{message_sid}", "SENT"


def api_key(key_id: str) -> Key:
    """An API key."""
    return f"KEY#{key_id}", "KEY"


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


WATERMARK: Key = ("SWEEP", "WATERMARK")
