"""Webhooks as the shop puts them: targets, events, secrets and their rotation."""

import base64
import random
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from standardwebhooks import WebhookVerificationError

from chalicelib.services import webhooks
from chalicelib.services.ports import Conflict, Unavailable
from chalicelib.services.webhook_records import Webhook
from chalicelib.services.webhook_signing import secret_of, signature
from tests.services import hooks
from tests.services.hooks import URL, put
from tests.worlds import CORNER, Town, refusal


@pytest.fixture
def town() -> Town:
    """It is now, as the published library insists on."""
    town = Town()
    town.clock.at = datetime.now(UTC)
    return town


def test_a_new_webhook_has_a_secret_of_32_bytes_that_the_table_does_not_hold(town):
    secret = put(town)
    assert secret.startswith("whsec_")
    assert len(base64.b64decode(secret.removeprefix("whsec_"))) == 32
    assert secret not in str(town.memory.rows)
    assert base64.b64decode(secret.removeprefix("whsec_")).hex() not in str(town.memory.rows)


def test_putting_it_again_changes_nothing_and_tells_no_secret(town):
    put(town)
    before = webhooks.get(town.world, "w")
    kept, secret = webhooks.put(town.world, Webhook("w", URL))
    assert (kept, secret) == (before, None)


def test_putting_it_with_another_url_changes_it_and_keeps_the_secret(town):
    secret = put(town)
    webhooks.put(town.world, Webhook("w", f"{URL}/2", ("order_ready",)))
    kept = webhooks.get(town.world, "w")
    assert (kept.url, kept.events) == (f"{URL}/2", ("order_ready",))
    town.ready()
    town.pump()
    assert hooks.genuine(hooks.receivers(town).posted[0], secret)["type"] == "order_ready"


def test_a_webhook_of_the_same_id_after_a_deletion_has_another_secret(town):
    first = put(town)
    webhooks.delete(town.world, "w")
    assert put(town) != first


def test_two_webhooks_have_different_secrets(town):
    assert put(town) != put(town, webhook_id="other")


def test_on_one_machine_the_first_secret_is_the_known_one_and_the_next_is_not(town):
    known = "whsec_" + base64.b64encode(b"s" * 32).decode()
    town.memory.world = replace(town.world, webhook_secret=known)
    wanted = Webhook("w", URL)
    assert webhooks.put(town.memory.world, wanted)[1] == known
    assert webhooks.rotate(town.memory.world, "w")[1] != known


def test_a_known_secret_that_is_taken_away_leaves_one_that_nobody_knows(town):
    known = "whsec_" + base64.b64encode(b"s" * 32).decode()
    made = webhooks.put(replace(town.world, webhook_secret=known), Webhook("w", URL))[0]
    left = secret_of(town.world, made)
    assert left not in {known, "whsec_", ""}
    assert len(base64.b64decode(left.removeprefix("whsec_"))) == 32


def test_an_unknown_webhook_is_not_found_and_its_deletion_is_no_error(town):
    assert refusal(webhooks.get, town.world, "w").slug == "not-found"
    assert refusal(webhooks.rotate, town.world, "w").slug == "not-found"
    webhooks.delete(town.world, "w")


def test_every_unknown_event_is_named(town):
    wanted = Webhook("w", URL, ("order_ready", "order_teleported", "x"))
    refused = refusal(webhooks.put, town.world, wanted)
    assert refused.slug == "validation-error"
    assert [one["pointer"] for one in refused.more["errors"]] == ["/events/1", "/events/2"]
    assert refusal(webhooks.get, town.world, "w").slug == "not-found"


def test_a_webhook_of_an_unknown_store_is_refused(town):
    refused = refusal(webhooks.put, town.world, Webhook("w", URL, (), "nowhere"))
    assert refused.slug == "not-found"


def test_a_target_that_leads_inside_is_refused_with_the_reason(town):
    hooks.receivers(town).private.add(URL)
    refused = refusal(webhooks.put, town.world, Webhook("w", URL))
    assert refused.slug == "invalid-webhook-url"
    assert "not public" in refused.detail
    assert refused.more["errors"][0]["pointer"] == "/url"


def test_twenty_webhooks_are_enough(town):
    for number in range(webhooks.WEBHOOKS_MAX):
        put(town, webhook_id=f"w{number}")
    assert refusal(webhooks.put, town.world, Webhook("one-more", URL)).slug == "limit-reached"
    webhooks.put(town.world, Webhook("w0", f"{URL}/2"))


def test_of_two_that_put_it_at_once_one_makes_it_and_the_other_finds_it(town):
    town.faults.once("webhooks.put", "before", lambda: put(town, "order_ready"))
    kept, secret = webhooks.put(town.world, Webhook("w", URL))
    assert (kept.events, secret) == ((), None)


def test_a_lost_answer_leaves_a_webhook_whose_secret_a_rotation_tells(town):
    town.faults.once("webhooks.put", "after", Unavailable("lost"))
    assert webhooks.put(town.world, Webhook("w", URL))[1] is None
    secret = webhooks.rotate(town.world, "w")[1]
    town.put()
    town.pump()
    assert hooks.genuine(hooks.receivers(town).posted[0], secret)["type"] == "order_placed"


def test_a_delivery_is_genuine_to_the_published_library(town):
    secret = put(town)
    town.put()
    town.pump()
    posted = hooks.receivers(town).posted[0]
    read = hooks.genuine(posted, secret)
    assert read["data"]["store_id"] == CORNER.store_id
    assert posted.headers["webhook-id"] == read["data"]["id"]


@pytest.mark.parametrize("name", ["body", "webhook-id", "webhook-timestamp", "webhook-signature"])
def test_a_delivery_that_somebody_touched_is_not(town, name):
    secret = put(town)
    town.put()
    town.pump()
    posted = hooks.receivers(town).posted[0]
    if name == "body":
        posted = replace(posted, body=posted.body.replace(b"order_placed", b"order_p1aced"))
    else:
        seconds = str(int(posted.headers["webhook-timestamp"]) + 1)
        other = {"webhook-id": "corner-2", "webhook-timestamp": seconds}
        given = other.get(name, "v1," + base64.b64encode(b"s" * 32).decode())
        posted = replace(posted, headers={**posted.headers, name: given})
    with pytest.raises(WebhookVerificationError):
        hooks.genuine(posted, secret)


def test_none_of_ten_thousand_forgeries_is_taken(town):
    secret = put(town)
    town.put()
    town.pump()
    posted, chance = hooks.receivers(town).posted[0], random.Random(5)
    signature = posted.headers["webhook-signature"]
    for _ in range(10_000):
        body, signed = bytearray(posted.body), signature
        if chance.random() < 0.5:
            body[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
        else:
            signed = "v1," + base64.b64encode(chance.randbytes(32)).decode()
        headers = {**posted.headers, "webhook-signature": signed}
        forged = replace(posted, body=bytes(body), headers=headers)
        with pytest.raises((WebhookVerificationError, UnicodeDecodeError)):
            hooks.genuine(forged, secret)


def test_another_webhooks_secret_opens_nothing(town):
    put(town)
    town.put()
    town.pump()
    with pytest.raises(WebhookVerificationError):
        hooks.genuine(hooks.receivers(town).posted[0], put(town, webhook_id="other"))


def test_for_a_day_after_a_rotation_old_and_new_secret_both_verify(town):
    old = put(town)
    new = webhooks.rotate(town.world, "w")[1]
    assert new != old
    town.put()
    town.pump()
    posted = hooks.receivers(town).posted[-1]
    assert len(posted.headers["webhook-signature"].split()) == 2
    assert hooks.genuine(posted, old) == hooks.genuine(posted, new)


def test_a_day_after_a_rotation_only_the_new_secret_signs(town):
    put(town)
    kept, new = webhooks.rotate(town.world, "w")
    town.clock.at = kept.old[0].until
    town.put()
    town.pump()
    posted = hooks.receivers(town).posted[-1]
    seconds = posted.headers["webhook-timestamp"]
    signed = f"{posted.headers['webhook-id']}.{seconds}.".encode() + posted.body
    assert posted.headers["webhook-signature"] == signature(new, signed)


def test_asking_for_a_rotation_again_leaves_the_first_secret_good(town):
    first = put(town)
    second = webhooks.rotate(town.world, "w")[1]
    third = webhooks.rotate(town.world, "w")[1]
    town.put()
    town.pump()
    posted = hooks.receivers(town).posted[-1]
    assert len({first, second, third}) == 3
    assert all(hooks.genuine(posted, one) for one in (first, second, third))


def test_there_are_at_most_four_old_secrets_and_their_end_makes_room(town):
    put(town)
    for _ in range(webhooks.OLD_SECRETS_MAX):
        kept = webhooks.rotate(town.world, "w")[0]
    assert refusal(webhooks.rotate, town.world, "w").slug == "limit-reached"
    town.clock.at = kept.old[0].until
    assert len(webhooks.rotate(town.world, "w")[0].old) == 1


def test_a_webhook_that_is_put_again_keeps_its_old_secrets(town):
    put(town)
    webhooks.rotate(town.world, "w")
    kept, _ = webhooks.put(town.world, Webhook("w", f"{URL}/2"))
    assert len(kept.old) == 1


def test_disabling_what_is_gone_or_disabled_already_changes_nothing(town):
    webhooks.disable(town.world, "w", "gone")
    put(town)
    webhooks.disable(town.world, "w", "first")
    webhooks.disable(town.world, "w", "second")
    assert webhooks.get(town.world, "w").disabled_reason == "first"


def test_a_change_in_between_is_read_before_it_is_disabled(town):
    put(town)
    town.faults.once("webhooks.put", "before", Conflict(frozenset({"row"})))
    webhooks.disable(town.world, "w", "gone")
    assert webhooks.get(town.world, "w").disabled_reason == "gone"
