"""What the staff tick besides handing over: a return, what was missing, goods to be put back."""

from chalicelib.domain.pickup import FOLLOW_UP
from chalicelib.services import order_taps, tablet
from tests.worlds import ANNA, BERIT, CORNER, HARBOUR, Town, refusal


def restock(town, tap, order_id="A1"):
    """The goods are back on their shelves."""
    return order_taps.restock(town.world, order_id, tap)


def kinds(card):
    return [one["kind"] for one in card["tasks"]]


def test_a_return_is_taken_in_while_the_order_still_waits(town):
    town.ready()
    town.task(note="shoes")
    town.hear("here 5")
    answer = tablet.task_done(town.world, "T1", town.tap(), "accepted")
    assert (answer["card"]["stage"], kinds(answer["card"])) == ("arrived", ["hand_over"])
    assert town.events()[-1] == "return_accepted"


def test_why_a_return_was_refused_is_told(town):
    town.ready()
    town.task()
    tap = town.tap()
    tablet.task_done(town.world, "T1", tap, "refused", "no receipt")
    told = town.world.pickups.events(CORNER.store_id, 0, 100)[-1]
    assert told.type == "return_refused"
    who = {"by": "Ana", "device": tap.tablet.tablet_id}
    assert told.data == {"task_id": "T1", "reason": "no receipt", **who}


def test_who_brings_a_return_and_nothing_else_has_a_card_until_it_is_done(town):
    town.task()
    state = tablet.state(town.world, town.device())
    assert [kinds(one) for one in state["cards"]] == [["take_in"]]
    answer = tablet.task_done(town.world, "T1", town.tap(), "accepted")
    assert answer["card"] is None
    assert not town.is_on_board()


def test_what_was_missing_outlives_the_hand_over_as_a_card_of_its_own(town):
    town.ready()
    town.task(kind=FOLLOW_UP, note="no milk")
    town.claimed()
    over = town.hand_over("A1")
    fresh = town.card()
    assert (fresh.stage, fresh.orders, fresh.pickup_id != over) == ("expected", (), True)
    tablet.task_done(town.world, "T1", town.tap(), "done")
    assert town.events()[-1] == "follow_up_done"
    assert not town.is_on_board()


def test_a_hand_over_taken_back_keeps_what_was_missing_on_the_card(town):
    town.ready()
    town.task(kind=FOLLOW_UP)
    town.claimed()
    card = tablet.undo(town.world, town.hand_over("A1"), town.tap())["card"]
    assert (card["stage"], kinds(card)) == ("claimed", ["hand_over", "follow_up"])


def test_a_return_is_found_on_whosever_card_it_is(town):
    for order_id, phone in (("A1", ANNA), ("B1", BERIT)):
        town.ready(order_id, phone)
        town.task(f"T{order_id}", phone=phone)
    tablet.task_done(town.world, "TA1", town.tap(), "accepted")
    assert (town.card(ANNA).open_tasks, len(town.card(BERIT).open_tasks)) == ((), 1)
    tablet.task_done(town.world, "TB1", town.tap(), "accepted")
    assert town.card(BERIT).open_tasks == ()


def test_a_return_is_taken_in_by_somebody_who_is_signed_in(town):
    town.ready()
    town.task()
    device = town.device("Bo")
    for name in ("Ana", None):
        tap = town.tap(name, tablet=device)
        assert refusal(tablet.task_done, town.world, "T1", tap, "accepted").slug == "forbidden"


def test_a_return_accepted_by_one_is_not_refused_by_another(town):
    town.ready()
    town.task()
    tablet.task_done(town.world, "T1", town.tap(), "accepted")
    refused = refusal(tablet.task_done, town.world, "T1", town.tap("Bo"), "refused")
    assert (refused.slug, refused.current) == ("invalid-transition", "accepted")
    tablet.task_done(town.world, "T1", town.tap("Bo"), "accepted")
    assert town.events().count("return_accepted") == 1


def test_the_same_tick_gets_the_same_answer_though_the_card_is_gone(town):
    town.task()
    tap = town.tap()
    first = tablet.task_done(town.world, "T1", tap, "accepted")
    assert tablet.task_done(town.world, "T1", tap, "accepted") == first
    again = refusal(tablet.task_done, town.world, "T1", town.tap(), "accepted")
    assert (again.slug, again.more) == ("not-found", {"card": None})


def test_another_stores_tasks_are_not_there():
    town = Town(CORNER, HARBOUR)
    town.task()
    tap = town.tap(tablet=town.device("Ana", store=HARBOUR))
    there = refusal(tablet.task_done, town.world, "T1", tap, "accepted")
    missing = refusal(tablet.task_done, town.world, "T2", tap, "accepted")
    assert there.slug == missing.slug == "not-found"
    assert there.detail == missing.detail.replace("T2", "T1")


def test_a_tap_on_a_card_without_the_return_is_stale(town):
    town.ready()
    town.hear("here 5")
    seen = town.card()
    town.task()
    refused = refusal(tablet.claim, town.world, seen.pickup_id, town.tap(version=seen.version))
    assert refused.slug == "stale-version"
    assert kinds(refused.more["card"]) == ["hand_over", "take_in"]


def test_goods_that_nobody_keeps_are_put_back(town):
    town.ready()
    town.keep_ended()
    assert restock(town, town.tap(None))["card"] is None
    assert town.events()[-1] == "order_expired"


def test_goods_that_are_still_kept_are_not_put_back(town):
    town.ready()
    refused = refusal(restock, town, town.tap(None))
    assert (refused.slug, refused.current, refused.allowed) == (
        "invalid-transition",
        "ready",
        ("cancel",),
    )
    assert town.is_on_board()


def test_goods_to_be_put_back_are_handed_over_to_who_comes_at_last(town):
    town.ready()
    town.keep_ended()
    town.claimed()
    town.hand_over("A1")
    refused = refusal(restock, town, town.tap(None))
    assert (refused.slug, town.is_on_board()) == ("not-found", False)
