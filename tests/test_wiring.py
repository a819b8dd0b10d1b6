"""What is made when, and what an environment must say."""

from pathlib import Path

import pytest

from chalicelib import settings as settings_module
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


def test_secrets_do_not_show_in_the_representation():
    shown = repr(settings_module.read(WHOLE, {}))
    assert "kkk" not in shown
    assert "bbb" not in shown
