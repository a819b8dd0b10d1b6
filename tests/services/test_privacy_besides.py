"""What is kept of a customer besides: returns, texts that failed, missing goods."""

from chalicelib.domain.pickup import LineException
from chalicelib.services import commands, privacy, returns
from chalicelib.services.connector_records import Delivery
from chalicelib.services.orders import get_order
from chalicelib.services.ports import NotSent
from tests.outside import NOON
from tests.services.test_privacy import NAME, put, traces_of
from tests.worlds import ANNA, BERIT, BINS, refusal


def test_an_announced_return_is_told_and_forgotten_once_it_has_ended(town):
    announce(town, customer={"name": NAME}, name=NAME)
    assert refusal(privacy.erase, town.world, ANNA).more["return_ids"] == ["R1"]
    assert [one["return_id"] for one in privacy.export(town.world, ANNA)["returns"]] == ["R1"]
    returns.cancel_return(town.world, "R1", f"{NAME} keeps it")
    assert privacy.erase(town.world, ANNA)["erased"]["returns"] == 1
    assert traces_of(town) == []
    assert returns.get_return(town.world, "R1").end.outcome == "cancelled"


def announce(town, **body):
    new = returns.NewReturn(
        "R1",
        "corner",
        "R1",
        {"store_id": "corner", "lines": [], **body},
        name=NAME,
        phone_e164=ANNA,
        lines=[{"line_id": "1", "name": "Hat", "quantity": 1}],
    )
    return returns.put_return(town.world, new)


def test_a_text_that_never_went_out_is_forgotten_too(town):
    put(town)
    town.telephone.answers.append(NotSent("30006", again=False))
    commands.ready(town.world, "A1", BINS)
    town.pump()
    commands.cancel(town.world, "A1", "no reason")
    privacy.erase(town.world, ANNA)
    assert traces_of(town) == []
    assert [key for key in town.memory.rows if key[0] == "effect"] == []


def test_what_the_staff_wrote_about_missing_goods_is_forgotten(town):
    put(town)
    broken = LineException("1", 1, f"{NAME} broke it", "zucchini")
    commands.ready(town.world, "A1", BINS, (broken,))
    town.claimed()
    town.hand_over("A1")
    privacy.erase(town.world, ANNA)
    assert traces_of(town) == []
    assert get_order(town.world, "A1").order.exceptions[0].quantity == 1


def delivery(delivery_id, error, phone=ANNA):
    payload = {"billing": {"phone": phone, "first_name": NAME}}
    return Delivery("woocommerce", delivery_id, "order", NOON, NOON, payload, error)


def test_what_a_shop_system_sent_and_nobody_could_take_in_is_forgotten(town):
    for number in range(120):
        town.world.connectors.keep(delivery(f"W{number}", "which store?", BERIT))
    town.world.connectors.keep(delivery("D1", "which store?"))
    assert [one["delivery_id"] for one in privacy.export(town.world, ANNA)["deliveries"]] == ["D1"]
    assert privacy.erase(town.world, ANNA)["erased"]["deliveries"] == 1
    assert privacy.export(town.world, ANNA)["deliveries"] == []
    assert len(town.world.connectors.all_open("woocommerce", None, 500)[0]) == 120


def test_what_is_just_being_taken_in_is_not_lost(town):
    town.world.connectors.keep(delivery("D1", ""))
    refused = refusal(privacy.erase, town.world, ANNA)
    assert refused.slug == "invalid-transition"
    assert "delivery D1 of woocommerce" in refused.detail
