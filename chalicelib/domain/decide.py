"""`decide(pickup, fact, now) -> (pickup, events)`: the one place where a pickup changes.

Pure and total: every stage x every fact has an answer. Saying the same thing twice changes nothing
and announces nothing. A fact said earlier than the newest one kept may add, never undo.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from chalicelib.domain import (
    decide_hand_over,
    decide_keep,
    decide_messages,
    decide_orders,
    decide_people,
    decide_presence,
    decide_staff,
    decide_tasks,
    facts,
)
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import Pickup

Decision = tuple[Pickup, tuple[Event, ...]]

_ANSWERS: dict[type, Callable[[Pickup, Any, datetime], Decision]] = {
    facts.OrderPlaced: decide_orders.placed,
    facts.OrderAmended: decide_orders.amended,
    facts.OrderPreparing: decide_orders.preparing,
    facts.OrderReady: decide_orders.ready,
    facts.BinsCorrected: decide_orders.bins_corrected,
    facts.OrderDelayed: decide_orders.delayed,
    facts.OrderRescheduled: decide_orders.rescheduled,
    facts.OrderCancelled: decide_orders.cancelled,
    facts.OrderExpired: decide_orders.expired,
    facts.OrderPickedUp: decide_orders.picked_up,
    facts.OnTheWay: decide_presence.on_the_way,
    facts.Arrived: decide_presence.arrived,
    facts.Moved: decide_presence.moved,
    facts.Left: decide_presence.left,
    facts.Messaged: decide_presence.messaged,
    facts.StaffMessaged: decide_messages.staff_messaged,
    facts.PlaceCorrected: decide_messages.place_corrected,
    facts.PhoneShown: decide_messages.phone_shown,
    facts.TextFailed: decide_presence.text_failed,
    facts.WaitGoalMissed: decide_presence.wait_goal_missed,
    facts.KeepExtended: decide_keep.extended,
    facts.OrdersReminded: decide_keep.reminded,
    facts.KeepEnded: decide_keep.ended,
    facts.Claimed: decide_staff.claimed,
    facts.Unclaimed: decide_staff.unclaimed,
    facts.HandedOver: decide_hand_over.handed_over,
    facts.HandOverUndone: decide_hand_over.undone,
    facts.PersonNamed: decide_people.named,
    facts.HelperCame: decide_people.helper_came,
    facts.HelperAgreed: decide_people.helper_agreed,
    facts.TaskOpened: decide_tasks.opened,
    facts.TaskDone: decide_tasks.done,
}


def decide(pickup: Pickup, fact: facts.Fact, now: datetime) -> Decision:
    """The pickup after the fact, and the events that tell of the difference.

    No events means that nothing changed. Raises: Refused when the fact cannot be in this state;
    nothing has changed then either.
    """
    after, events = _ANSWERS[type(fact)](pickup, fact, now)
    return after, tuple(_of(pickup, event) for event in events)


def _of(pickup: Pickup, event: Event) -> Event:
    return Event(event.type, event.at, event.order_ids, event.data, pickup.pickup_id)
