"""What is kept of a customer is found and forgotten, in memory and in DynamoDB alike."""

import json
from dataclasses import replace

import pytest

from chalicelib.adapters.dynamodb.codec import unpacked
from chalicelib.domain.customer import ActsFor, Customer, Evidence
from chalicelib.domain.pickup import Helper
from chalicelib.services import commands, privacy, recall
from chalicelib.services import tablet as board
from chalicelib.services.deliver import Kept, fan_out
from chalicelib.services.ports import Conflict
from chalicelib.services.privacy_records import Helped, Traces, Visit
from tests.contract.given import (
    DATE,
    change,
    closing,
    command,
    customer,
    effect,
    event,
    kept,
    pickup,
    record,
    text,
    who,
)
from tests.outside import NOON
from tests.services.test_privacy import NAME, WORDS, put
from tests.worlds import ANNA, BERIT, BINS, Town

STOP = Evidence(NOON, "text")


def visited(side):
    """A customer with one order, which has been picked up."""
    one = pickup(side)
    order_id = one.orders[0].order_id
    kept(side, event(), pickup=one, customer=customer(side), order=record(side, order_id))
    over = replace(one, rev=1)
    kept(
        side,
        event("order_picked_up"),
        gone=over,
        done=one,
        done_date=DATE,
        closings=(closing(one),),
        text=text(),
        text_customer_id=who(side),
    )
    return order_id


def test_of_a_customer_nobody_knows_there_are_no_traces(side):
    assert side.privacy.traces(who(side)) == Traces(None)


def test_all_that_hangs_on_a_customer_is_found(side):
    order_id = visited(side)
    traces = side.privacy.traces(who(side))
    assert traces.customer.customer_id == who(side)
    assert traces.order_ids == (order_id,)
    assert [one.message_sid for one in traces.texts] == [text().message_sid]


def test_a_done_pickup_that_no_order_leads_to_is_found(side):
    one = pickup(side, orders=())
    kept(side, event(), pickup=one, customer=customer(side))
    kept(side, event(), gone=replace(one, rev=1), done=one, done_date=DATE)
    assert side.privacy.traces(who(side)).visits == (Visit(side.name, DATE, one.pickup_id),)
    place = ("visit_of", who(side), side.name, DATE, one.pickup_id)
    side.privacy.forget([place, ("done", side.name, DATE, one.pickup_id)])
    assert side.privacy.traces(who(side)).visits == ()
    assert side.pickups.find_done(side.name, DATE, one.pickup_id) is None


def test_somebody_elses_pickup_is_found_by_whoever_came_for_it(side):
    one = replace(pickup(side), helpers=(Helper(who(side, "bo"), "0602", NOON),))
    bound = ActsFor(side.name, who(side), one.pickup_id, "K7Q2")
    kept(
        side,
        event(),
        pickup=one,
        customer=customer(side, "bo", acts_for=bound),
        text=text(),
        text_customer_id=who(side, "bo"),
    )
    helped = side.privacy.traces(who(side, "bo")).helped
    assert helped == (Helped(side.name, who(side), one.pickup_id),)


def test_what_is_forgotten_is_gone_and_may_be_forgotten_again(side):
    order_id = visited(side)
    kept(side, command=command(side, card=None))
    told = effect(side)
    side.effects.begin(told)
    side.effects.finish(replace(told, state="sent", message_sid=f"SM-{side.name}"))
    places = [
        ("text", who(side), text().message_sid),
        ("effect", told.event_id, told.kind),
        ("sent", f"SM-{side.name}"),
        ("command", command(side).tablet_id, command(side).command_id),
        ("done", side.name, DATE, pickup(side).pickup_id),
    ]
    assert side.privacy.effects([(told.event_id, told.kind)]) != []
    for _ in range(2):
        side.privacy.forget([*places, *places])
    assert side.texts.get(who(side), text().message_sid) is None
    assert side.effects.get(told.event_id, told.kind) is None
    assert side.privacy.effects([(told.event_id, told.kind)]) == []
    assert side.effects.of_message(f"SM-{side.name}") is None
    assert side.access.command(command(side).tablet_id, command(side).command_id) is None
    assert side.pickups.find_done(side.name, DATE, pickup(side).pickup_id) is None
    assert side.orders.get(order_id) is not None


def test_many_are_forgotten_at_once(side):
    places = [("text", who(side), f"SM{number}") for number in range(60)]
    for number in range(60):
        kept(side, text=replace(text(), message_sid=f"SM{number}"), text_customer_id=who(side))
    side.privacy.forget(places)
    assert side.privacy.traces(who(side)).texts == ()
    side.privacy.forget([])


def test_events_are_read_by_number_and_kept_in_other_words(side):
    kept(side, event(data={"reason": "Anna asked"}), event("order_ready"))
    first, second = side.privacy.events(side.name, [1, 2, 2, 7])
    assert {first.number, second.number} == {1, 2}
    one = next(one for one in (first, second) if one.number == 1)
    side.privacy.keep_event(replace(one, data={"reason": "erased"}))
    assert side.pickups.event(side.name, 1).data == {"reason": "erased"}
    with pytest.raises(Conflict):
        side.privacy.keep_event(replace(one, number=99))


def test_a_closed_order_is_kept_without_its_customer(side):
    order_id = visited(side)
    known = side.orders.get(order_id)
    side.privacy.keep_order(replace(known, customer_id="", body={}, erased_at=NOON))
    side.privacy.forget([("order_of", who(side), order_id)])
    after = side.orders.get(order_id)
    assert (after.customer_id, after.body, after.erased_at) == ("", {}, NOON)
    assert (after.closing, after.rev) == (known.closing, known.rev + 1)
    assert side.privacy.traces(who(side)).order_ids == ()


def test_an_open_order_is_not_forgotten(side):
    order_id = pickup(side).orders[0].order_id
    kept(side, event(), pickup=pickup(side), order=record(side, order_id))
    bare = replace(side.orders.get(order_id), customer_id="", closing=closing(pickup(side)))
    with pytest.raises(Conflict):
        side.privacy.keep_order(bare)
    assert side.orders.get(order_id).customer_id == who(side)


def test_a_done_pickup_is_kept_otherwise_while_it_is_done(side):
    visited(side)
    done, visit = pickup(side), Visit(side.name, DATE, pickup(side).pickup_id)
    side.privacy.keep_done(visit, replace(done, name=None, vehicle="volvo"))
    assert side.pickups.find_done(side.name, DATE, done.pickup_id).vehicle == "volvo"
    side.privacy.forget([("done", side.name, DATE, done.pickup_id)])
    with pytest.raises(Conflict):
        side.privacy.keep_done(visit, done)


def test_of_a_customer_the_stop_stays_or_nothing(side):
    visited(side)
    before = side.pickups.customer(who(side))
    side.privacy.keep_customer(before, Customer(who(side), opted_out=STOP, rev=before.rev))
    after = side.pickups.customer(who(side))
    assert after == Customer(who(side), opted_out=STOP, rev=before.rev + 1)
    with pytest.raises(Conflict):
        side.privacy.keep_customer(before, None)
    with pytest.raises(Conflict) as conflict:
        side.effects.begin(effect(side))
    assert conflict.value.what == {"customer"}
    side.privacy.keep_customer(after, None)
    assert side.pickups.customer(who(side)) is None


def test_a_customer_who_moved_meanwhile_is_not_forgotten(side):
    visited(side)
    before = side.pickups.customer(who(side))
    side.pickups.save(change(side, customer=before))
    with pytest.raises(Conflict):
        side.privacy.keep_customer(before, None)


@pytest.fixture
def town(faulty):
    """A town whose table is DynamoDB's: what stands in it is looked at as it stands."""
    made = Town()
    names = ("stores", "pickups", "orders", "holds", "texts", "effects", "access", "privacy")
    ports = {name: getattr(faulty, name) for name in names}
    corner = made.world.stores.get("corner")
    made.world = replace(made.world, **ports)
    made.world.stores.put(replace(corner, rev=0), None)
    made.table = faulty.table
    made.put_tablet = lambda _: None
    return made


def pumped(town):
    """The texts that its events start go out."""
    for one in town.world.pickups.events("corner", town.told, 1000):
        fan_out(town.world, Kept(event=one))
        town.told = one.number
    town.clock.advance(seconds=20)
    town.work()


def everything(town):
    """Every row of the table but stores, in plain words."""
    client, found = town.table.client, []
    for page in client.get_paginator("scan").paginate(TableName=town.table.name):
        for item in page["Items"]:
            row = {name: next(iter(value.values())) for name, value in item.items()}
            for name in ("doc", "closing"):
                if str(row.get(name, "")).startswith("z"):
                    row[name] = unpacked(row[name]).decode()
            found.append(row)
    return [row for row in found if row.get("kind") != "store" and "NUMBER#" not in row["pk"]]


def needles_in(town, phone=ANNA):
    text = json.dumps(everything(town), default=str, ensure_ascii=False)
    return [one for one in (phone, phone[1:], NAME, town.who(phone), *WORDS) if one in text]


def test_after_erasing_a_scan_of_the_whole_table_finds_nobody(town):
    """A visit with texts, taps, a helper, a complaint and a return; a cancelled order besides."""
    put(town)
    commands.ready(town.world, "A1", BINS)
    pumped(town)
    town.hear("here 5, grey volvo")
    town.hear("please mind the zucchini")
    code = town.card().orders[0].code
    town.hear(f"here for {code}", BERIT)
    pumped(town)
    town.hear("ok")
    pickup_id = town.card().pickup_id
    board.claim(town.world, pickup_id, town.tap())
    board.claim(town.world, pickup_id, town.tap())
    board.message(town.world, pickup_id, town.tap(), None, f"hello {NAME}")
    board.phone(town.world, pickup_id, town.tap())
    town.hand_over("A1")
    pumped(town)
    town.clock.advance(minutes=1)
    recall.missing(town.world, pickup_id, town.tap(), note="the zucchini")
    board.task_done(town.world, town.card().tasks[0].task_id, town.tap(), "done")
    put(town, "A2")
    commands.cancel(town.world, "A2", f"{NAME} and her grandmother")
    pumped(town)
    assert {ANNA, NAME, town.who(), "zucchini", "volvo"} <= set(needles_in(town))
    assert BERIT in needles_in(town, BERIT)
    privacy.erase(town.world, BERIT)
    left = set(needles_in(town, BERIT)) - {NAME, *WORDS}
    assert left == set()
    told = privacy.erase(town.world, ANNA)
    assert needles_in(town) == []
    assert told["erased"]["orders"] == 2
    assert [row for row in everything(town) if row["pk"].startswith("CUSTOMER#")] == []
    assert set(privacy.erase(town.world, ANNA)["erased"].values()) == {0}


def test_an_export_tells_what_the_scan_finds(town):
    put(town)
    commands.ready(town.world, "A1", BINS)
    pumped(town)
    town.hear("here 5, grey volvo")
    town.hear("please mind the zucchini")
    pumped(town)
    told = json.dumps(privacy.export(town.world, ANNA), default=str, ensure_ascii=False)
    assert [one for one in needles_in(town) if one not in told] == []
