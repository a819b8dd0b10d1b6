"""What of a pickup stays on the board when a visit is over, and what is done. Pure."""

from dataclasses import replace

from chalicelib.domain.pickup import MESSAGES_MAX, Order, Pickup, Stage, Status


def visit_over(pickup: Pickup) -> Pickup:
    """The pickup with nobody here any more: what is known of the place and the visit is dropped."""
    return replace(
        pickup,
        stage=Stage.EXPECTED,
        on_the_way_at=None,
        eta_at=None,
        arrived_at=None,
        visit=(),
        stall=None,
        inside=False,
        claimed_by=None,
        claimed_at=None,
        question=None,
        goal_missed_at=None,
        manager_told_at=None,
        coming_told_at=None,
        texted_at=None,
        hand_over=None,
        hand_overs_before=(),
    )


def settle(
    pickup: Pickup, next_pickup_id: str, next_code: str
) -> tuple[Pickup | None, Pickup | None]:
    """Part what stays on the board from what is done: `(open, done)`.

    A pickup that is not GONE stays, less what was closed outside a visit. Of one that is, the
    closed orders and tasks are done under its own id; open ones left wait on the board under
    `next_pickup_id`, as a visit of their own. A task that is done stays with its pickup until then:
    it has no row of its own.
    """
    if pickup.stage is not Stage.GONE:
        kept = tuple(o for o in pickup.orders if o.is_open or _of_visit(pickup, o))
        ids = {order.order_id for order in kept}
        visit = tuple(order_id for order_id in pickup.visit if order_id in ids)
        return replace(pickup, orders=kept, visit=visit), None
    closed = tuple(order for order in pickup.orders if not order.is_open)
    finished = tuple(task for task in pickup.tasks if not task.is_open)
    done = replace(pickup, orders=closed, tasks=finished)
    if not pickup.open_orders and not pickup.open_tasks:
        return None, done
    fresh = replace(
        visit_over(pickup),
        pickup_id=next_pickup_id,
        hand_over_code=next_code,
        orders=pickup.open_orders,
        tasks=pickup.open_tasks,
        messages=(),
        helpers=(),
        told=(),
        taps=(),
        rev=0,
    )
    return fresh, done


def _of_visit(pickup: Pickup, order: Order) -> bool:
    return pickup.is_here and order.status is Status.PICKED_UP


def rejoin(done: Pickup, waiting: Pickup | None) -> Pickup:
    """A visit taken back from the done: what waits on the board meanwhile joins it.

    So does what the customer has said since: an arrival, a return, messages, a STOP; and what was
    handed over there, with its proof.
    """
    if waiting is None:
        return replace(done, rev=0)
    given = (*done.hand_overs_before, done.hand_over, *waiting.hand_overs_before, waiting.hand_over)
    kept = tuple(one for one in given if one is not None)
    known = {order.order_id for order in done.orders}
    more = tuple(order for order in waiting.orders if order.order_id not in known)
    task_ids = {task.task_id for task in done.tasks}
    return replace(
        done,
        orders=done.orders + more,
        tasks=done.tasks + tuple(one for one in waiting.tasks if one.task_id not in task_ids),
        visit=(*done.visit, *(one for one in waiting.visit if one not in done.visit)),
        messages=(*done.messages, *waiting.messages)[-MESSAGES_MAX:],
        no_texts=waiting.no_texts,
        text_failed=waiting.text_failed,
        texted_at=waiting.texted_at or done.texted_at,
        hand_over=kept[-1] if kept else None,
        hand_overs_before=kept[:-1],
        told=(*done.told, *waiting.told),
        taps=(*done.taps, *waiting.taps),
        rev=waiting.rev,
    )
