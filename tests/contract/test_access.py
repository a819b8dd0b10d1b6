"""Secrets are spent once, devices come and go as they were read, on whatever engine."""

from dataclasses import replace
from datetime import timedelta

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.access import SEEN_REMEMBERED, DynamoAccess
from chalicelib.services.records import EnrolmentCode, Person, Seen, Socket, Tablet, Tries
from tests.contract.given import change, conflict, event, kept
from tests.outside import NOON

LATER = NOON + timedelta(minutes=1)


def test_people_come_and_go_on_a_tablet(side):
    tablet = Tablet(side.name, "t1", "hash")
    kept(side, tablet=tablet)
    tablet = side.access.tablet(side.name, "t1")
    side.access.sign_in(tablet, "Ana", LATER)
    assert conflict(side.access.sign_in, tablet, "Late", LATER)  # it is not as it was read
    tablet = side.access.tablet(side.name, "t1")
    side.access.sign_in(tablet, "Bo", LATER)
    side.access.sign_out(side.access.tablet(side.name, "t1"), "Ana")
    assert side.access.tablet(side.name, "t1").people == {"Bo": LATER}
    assert side.access.tablet("elsewhere", "t1") is None


def test_nobody_signs_in_on_a_tablet_that_is_not_there(side):
    assert conflict(side.access.sign_in, Tablet(side.name, "t9", ""), "Ana", LATER)
    assert side.access.tablet(side.name, "t9") is None


def test_a_code_is_used_as_often_as_it_is_good(side):
    side.access.put_code(EnrolmentCode(side.name, "corner", LATER, 2))
    spent = [side.access.use_code(side.name, NOON) for _ in range(4)]
    assert [one.store_id if one else None for one in spent] == ["corner", "corner", None, None]


def test_a_code_is_no_good_after_its_time_or_if_it_never_was(side):
    side.access.put_code(EnrolmentCode(side.name, "corner", LATER, 2))
    assert side.access.use_code(side.name, LATER) is None
    assert side.access.use_code("nothing", NOON) is None


def test_a_ticket_opens_one_of_two(side):
    side.access.put_ticket(side.name, Tablet("corner", "t1", ""), LATER)
    assert side.access.use_ticket(side.name, NOON) == ("corner", "t1")
    assert side.access.use_ticket(side.name, NOON) is None


def test_a_ticket_that_is_too_old_or_made_up_opens_nothing(side):
    side.access.put_ticket(side.name, Tablet("corner", "t1", ""), LATER)
    assert side.access.use_ticket(side.name, LATER) is None
    assert side.access.use_ticket("nothing", NOON) is None


def test_the_staff_is_the_stores_own(side):
    for name in ("Bo", "Ana"):
        side.access.put_person(Person(side.name, name, "salt$hash"))
    side.access.put_person(Person(side.name, "Bo", "salt$hash", "manager"))
    assert [one.name for one in side.access.people(side.name)] == ["Ana", "Bo"]
    assert side.access.person(side.name, "Bo").role == "manager"
    assert side.access.person(side.name, "Nobody") is None
    assert side.access.person(side.name, "") is None
    assert side.access.people("elsewhere") == []


def test_sockets_are_the_stores_own_and_end(side):
    for name in ("c1", "c2"):
        side.access.put_socket(Socket(side.name, f"{side.name}-{name}", "t1", LATER))
    for _ in range(2):
        side.access.drop_socket(f"{side.name}-c1")
    found = side.access.sockets(side.name, NOON)
    assert [one.connection_id for one in found] == [f"{side.name}-c2"]
    assert side.access.sockets(side.name, LATER) == []
    assert side.access.sockets("elsewhere", NOON) == []


def test_a_command_that_was_never_given_is_none(side):
    assert side.access.command("t1", f"{side.name}-never") is None


def test_a_device_is_enrolled_together_with_its_event_or_not_at_all(side):
    new = Tablet(side.name, "t1", "hash", label="Tablet 1", enrolled_at=NOON)
    late = change(side, event("device_enrolled"), tablet=replace(new, tablet_id="t2"))
    kept(side, event("device_enrolled"), tablet=new)
    assert side.access.tablet(side.name, "t1") == replace(new, rev=1)
    assert conflict(side.pickups.save, late) == {"head"}
    assert [one.tablet_id for one in side.access.tablets(side.name)] == ["t1"]


def test_a_device_that_has_changed_since_it_was_read_is_not_revoked(side):
    kept(side, event(), tablet=Tablet(side.name, "t1", "hash", label="Door"))
    read = side.access.tablet(side.name, "t1")
    side.access.sign_in(read, "Ana", LATER)
    out = change(side, event("device_revoked"), tablet=replace(read, revoked_at=NOON))
    assert conflict(side.pickups.save, out) == {"tablet"}
    again = replace(side.access.tablet(side.name, "t1"), revoked_at=NOON, people={})
    kept(side, event("device_revoked"), tablet=again)
    found = side.access.tablet(side.name, "t1")
    assert (found.revoked_at, found.people, found.label) == (NOON, {}, "Door")


def test_a_device_is_not_enrolled_twice(side):
    kept(side, event(), tablet=Tablet(side.name, "t1", "hash"))
    again = change(side, event(), tablet=Tablet(side.name, "t1", "other"))
    assert conflict(side.pickups.save, again) == {"tablet"}


def test_the_tablets_are_the_stores_own(side):
    for tablet_id in ("t2", "t1"):
        kept(side, tablet=Tablet(side.name, tablet_id, "hash", revoked_at=NOON))
    found = side.access.tablets(side.name)
    assert [(one.tablet_id, one.revoked_at) for one in found] == [("t1", NOON), ("t2", NOON)]
    assert side.access.tablets("elsewhere") == []


def test_a_tablet_is_kept_as_seen_unless_it_was_since(side):
    def seen(at, since):
        side.access.keep_seen(Seen(side.name, "t1", at), since)
        return side.access.seen(side.name)["t1"]

    second = timedelta(seconds=1)
    assert seen(NOON, NOON - second) == NOON
    assert seen(NOON + second, NOON - second) == NOON
    assert seen(LATER, NOON) == LATER
    assert side.access.seen("elsewhere") == {}


def test_a_budget_is_spent_and_given_back(side):
    taken = [side.access.spend(side.name, 2, LATER) for _ in range(3)]
    assert taken == [True, True, False]
    side.access.give_back(side.name)
    assert side.access.spend(side.name, 2, LATER)
    assert side.access.spend(f"{side.name}-other", 2, LATER)


def test_guesses_are_counted_on_the_row_that_was_read(side):
    never = side.access.tries(side.name)
    assert never == Tries(side.name)
    side.access.put_tries(replace(never, count=1, at=NOON, until=LATER))
    assert conflict(side.access.put_tries, replace(never, count=1, at=NOON))
    read = side.access.tries(side.name)
    assert (read.count, read.at, read.until) == (1, NOON, LATER)
    side.access.put_tries(replace(read, count=2))
    assert conflict(side.access.put_tries, replace(read, count=2))
    assert side.access.tries(side.name).count == 2


def test_guesses_are_forgotten(side):
    side.access.put_tries(Tries(side.name, 1, NOON))
    read = side.access.tries(side.name)
    for _ in range(2):
        side.access.forget_tries(side.name)
    assert side.access.tries(side.name) == Tries(side.name)
    assert conflict(side.access.put_tries, read)


def test_an_instance_that_kept_a_tablet_as_seen_lately_asks_nobody(rows):
    """Each of Lambda's instances remembers for itself; the row's condition holds for all."""
    one, other = DynamoAccess(rows.table), DynamoAccess(rows.table)
    second = timedelta(seconds=1)
    one.keep_seen(Seen(rows.name, "t1", NOON), NOON - second)
    rows.table.delete(keys.seen_tablet(rows.name, "t1"))
    one.keep_seen(Seen(rows.name, "t1", NOON + second), NOON - second)
    assert one.seen(rows.name) == {}
    other.keep_seen(Seen(rows.name, "t1", NOON), NOON - second)
    third = DynamoAccess(rows.table)
    third.keep_seen(Seen(rows.name, "t1", NOON + 2 * second), NOON - second)
    assert one.seen(rows.name) == {"t1": NOON}


def test_an_instance_does_not_remember_tablets_without_end(rows):
    one = DynamoAccess(rows.table)
    one._kept = dict.fromkeys(((rows.name, str(n)) for n in range(SEEN_REMEMBERED)), NOON)
    one.keep_seen(Seen(rows.name, "t1", NOON), NOON)
    assert len(one._kept) == 1
