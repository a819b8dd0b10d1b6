"""A visit is over and something comes of it: a card of its own for the same customer.

It must not know who says so, the customer by text or the staff at the recall list.
"""

from dataclasses import replace

from chalicelib.domain import facts
from chalicelib.domain.pickup import Pickup, Task
from chalicelib.domain.restraint import may_text
from chalicelib.services.change import new_pickup
from chalicelib.services.world import World


def card_after(
    world: World, store_id: str, customer_id: str, visit: Pickup | None, phone_e164: str | None
) -> Pickup:
    """An empty card for a customer whose visit is over; the name is known from that."""
    silent = phone_e164 is not None and not may_text(phone_e164, world.text_prefixes)
    return replace(
        new_pickup(world.ids, store_id, customer_id),
        name=visit.name if visit else None,
        language=visit.language if visit else "en",
        phone_e164=phone_e164,
        no_texts_to_country=silent,
    )


def opened_about(task: Task, visit: Pickup | None) -> facts.TaskOpened:
    """The task about the last order of the visit, unless it is about a certain one."""
    if task.order_id is None and visit is not None and visit.orders:
        task = replace(task, order_id=visit.orders[-1].order_id)
    return facts.TaskOpened(task)
