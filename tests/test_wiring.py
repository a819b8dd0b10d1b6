"""What is made when, and what an environment must say."""

from pathlib import Path

import pytest

from chalicelib import settings as settings_module
from chalicelib.services.rate_limit import REQUESTS_A_WINDOW
from chalicelib.settings import SettingsError
from chalicelib.wiring import make_world, warm

WHOLE = {
    "IMHERE_TABLE": "imhere",
    "IMHERE_KEY": "k" * 64,
    "IMHERE_TWILIO_ACCOUNT_SID": "AC" + "a" * 32,
    "IMHERE_TWILIO_AUTH_TOKEN": "b" * 32,
    "AWS_REGION": "eu-north-1",
}


def test_outside_lambda_nothing_is_warmed():
    assert not warm({})


def test_a_whole_environment_is_read():
    found = settings_module.read({**WHOLE, "IMHERE_PUBLIC_BASE_URL": "https://x.example/api/"}, {})
    assert (found.table, found.region) == ("imhere", "eu-north-1")
    assert found.public_base_url == "https://x.example/api"
    assert found.twilio_api_url == "https://api.twilio.com"


def test_secrets_fill_what_the_environment_lacks():
    secret = {"IMHERE_KEY": WHOLE["IMHERE_KEY"]}
    rest = {name: value for name, value in WHOLE.items() if name != "IMHERE_KEY"}
    assert settings_module.read(rest, secret).key == "k" * 64


def test_secrets_of_shop_systems_are_several_and_may_be_none():
    shops = {"IMHERE_SHOPIFY_SECRETS": "new, old", "IMHERE_SHOPIFY_URL": "https://x.example/"}
    found = settings_module.read({**WHOLE, **shops}, {})
    assert (found.shopify_secrets, found.woocommerce_secrets) == (("new", "old"), ())
    assert found.shopify_url == "https://x.example"
    assert "old" not in repr(found)


def test_every_problem_is_told_at_once_and_no_secret_is_echoed():
    wrong = {
        **WHOLE,
        "IMHERE_TABLE": "",
        "IMHERE_KEY": "short-secret",
        "IMHERE_TWILIO_ACCOUNT_SID": "nonsense-sid",
        "IMHERE_TWILIO_AUTH_TOKEN": "nonsense-token",
        "IMHERE_PUBLIC_BASE_URL": "ftp://x",
    }
    with pytest.raises(SettingsError) as told:
        settings_module.read(wrong, {})
    text = str(told.value)
    for name in ("TABLE", "KEY", "ACCOUNT_SID", "AUTH_TOKEN", "PUBLIC_BASE_URL"):
        assert f"IMHERE_{name}" in text or f"IMHERE_TWILIO_{name}" in text
    assert "nonsense" not in text
    assert "short-secret" not in text


@pytest.mark.parametrize(
    "name", ["IMHERE_KEY", "IMHERE_TWILIO_ACCOUNT_SID", "IMHERE_TWILIO_AUTH_TOKEN"]
)
def test_an_empty_secret_is_refused(name):
    with pytest.raises(SettingsError, match=name):
        settings_module.read({**WHOLE, name: ""}, {})


def test_a_function_that_is_given_no_secret_works_without():
    bare = {"IMHERE_TABLE": "imhere", "AWS_REGION": "eu-north-1"}
    assert settings_module.read(bare, {}).key == ""


@pytest.mark.parametrize(
    ("told", "read"),
    [("+1, +46", ("+1", "+46")), ("+1,+46 +358", ("+1", "+46", "+358")), ("*", ())],
)
def test_who_may_be_texted_is_a_list_of_country_codes_or_everybody(told, read):
    found = settings_module.read({**WHOLE, "IMHERE_TEXT_PREFIXES": told}, {})
    assert found.text_prefixes == read
    assert make_world(found).text_prefixes == read


def test_without_a_word_the_countries_whose_languages_we_speak_may_be_texted():
    for environment in (WHOLE, {**WHOLE, "IMHERE_TEXT_PREFIXES": ""}):
        found = settings_module.read(environment, {}).text_prefixes
        assert {"+1", "+46", "+354"} < set(found)
        assert len(found) == 12


@pytest.mark.parametrize("told", ["46", "+", "+1 * +46", "* *", ",", "+46x", "everywhere"])
def test_country_codes_that_are_none_are_refused_rather_than_taken_for_everybody(told):
    with pytest.raises(SettingsError, match="IMHERE_TEXT_PREFIXES"):
        settings_module.read({**WHOLE, "IMHERE_TEXT_PREFIXES": told}, {})


def test_the_template_and_the_code_agree_on_who_may_be_texted():
    template = (Path(__file__).parents[1] / "infra" / "resources.yaml").read_text()
    assert f'Default: "{settings_module.TEXT_PREFIXES}"' in template


def test_how_often_a_key_may_ask_is_a_number_of_requests():
    assert settings_module.read(WHOLE, {}).rate_limit == REQUESTS_A_WINDOW
    found = settings_module.read({**WHOLE, "IMHERE_RATE_LIMIT": "300"}, {})
    assert make_world(found).rate_limit == 300
    for told in ("0", "-1", "many", "1.5", "٣"):
        with pytest.raises(SettingsError, match="IMHERE_RATE_LIMIT"):
            settings_module.read({**WHOLE, "IMHERE_RATE_LIMIT": told}, {})


def test_secrets_do_not_show_in_the_representation():
    shown = repr(settings_module.read(WHOLE, {}))
    assert "kkk" not in shown
    assert "bbb" not in shown


PRACTICE = "IMHERE_PRACTICE_WEBHOOK_SECRET"
KNOWN = "whsec_" + "YWJj" * 11


def test_on_one_machine_webhooks_may_lead_there_and_have_a_known_secret():
    at = settings_module.read({**WHOLE, PRACTICE: KNOWN}, {})
    world = make_world(at)
    assert world.webhook_secret == KNOWN
    assert world.receivers.refusal("http://127.0.0.1:9300") is None
    assert KNOWN not in repr(at)


def test_otherwise_they_may_not():
    world = make_world(settings_module.read(WHOLE, {}))
    assert world.webhook_secret == ""
    assert world.receivers.refusal("http://127.0.0.1:9300")


@pytest.mark.parametrize("wrong", ["secret", "whsec_", "whsec_YWJj", "whsec_" + "!" * 40])
def test_a_known_secret_must_be_one(wrong):
    with pytest.raises(SettingsError, match=PRACTICE) as told:
        settings_module.read({**WHOLE, PRACTICE: wrong}, {})
    assert len(wrong) < 8 or wrong not in str(told.value)


def test_lambda_takes_no_known_secret():
    with pytest.raises(SettingsError, match="never for Lambda"):
        settings_module.read({**WHOLE, PRACTICE: KNOWN, "AWS_LAMBDA_FUNCTION_NAME": "work"}, {})
