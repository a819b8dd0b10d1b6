"""`imhere understand` as a program drives it: lines in, lines out."""

import json
from dataclasses import asdict

import pytest
import yaml

from chalicelib.domain.understand import understand
from tests.cli.running import MODULE, ROOT, answers, run
from tests.domain import understand_examples as english
from tests.domain import understand_examples_de as german
from tests.domain import understand_examples_fi as finnish
from tests.domain import understand_examples_is as icelandic
from tests.domain import understand_examples_pl as polish
from tests.domain import understand_examples_sv as swedish

DIALOGUES = ROOT.parent / "shared" / "acceptance" / "dialogues.yaml"
EXAMPLES = {
    "en": english.ENGLISH,
    "sv": swedish.SWEDISH,
    "fi": finnish.FINNISH,
    "pl": polish.POLISH,
    "is": icelandic.ICELANDIC,
    "de": german.GERMAN,
}
EXPECTED = """expected {"say": "I'm here", "language": "en", "when": "ready"}"""
SEVERAL = [
    ({"say": "here 7 grey volvo, back seat please"}, "arrived 7 grey volvo back_seat"),
    ({"say": "leaving now, be there in 10", "language": "en", "when": "ready"}, "on_the_way 10"),
    ({"say": "komme um halb sechs", "language": "de"}, "on_the_way 17:30"),
    ({"say": "min fru Anna hämtar", "language": "sv"}, "person Anna"),
    ({"say": "5", "when": "picked_up"}, "rating 5"),
    ({"say": "5"}, "arrived 5"),
    ({"say": "thanks"}, "none"),
]


def asked(*lines):
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def reply(given, *options, **changes):
    ended = run("understand", *options, given=given, **changes)
    assert ended.stderr == b""
    assert ended.returncode == 0
    return answers(ended)


def complaint(given, **changes):
    """The one thing that is said to one bad line, which must not end well."""
    ended = run("understand", given=given, **changes)
    assert (ended.returncode, ended.stderr) == (1, b"")
    (only,) = answers(ended)
    assert set(only) == {"error"}
    return only["error"]


def dialogues():
    if not DIALOGUES.exists():
        return []
    return yaml.safe_load(DIALOGUES.read_text(encoding="utf-8"))


@pytest.mark.parametrize("command", [None, MODULE], ids=["imhere", "python -m cli"])
def test_every_agreed_dialogue_is_answered_as_agreed(command):
    lines = dialogues()
    chosen = {"command": command} if command else {}
    got = reply(asked(*lines), **chosen)
    assert list(zip(lines, got, strict=True)) == [(line, line["means"]) for line in lines]


def test_every_example_gets_the_domains_own_answer_in_its_place():
    lines = [
        {"say": line.rpartition("|")[0], "language": language}
        for language, table in EXAMPLES.items()
        for line in table.strip().splitlines()
    ]
    means = [asdict(understand(line["say"], line["language"])) for line in lines]
    expected = [{k: v for k, v in one.items() if v is not None} for one in means]
    assert reply(asked(*lines)) == expected


def test_the_answers_keep_the_order_of_the_lines():
    got = reply(asked(*(line for line, _ in SEVERAL)))
    assert [" ".join(map(str, one.values())) for one in got] == [said for _, said in SEVERAL]


def test_only_what_was_understood_is_written_and_in_its_own_type():
    got = reply(asked(*(line for line, _ in SEVERAL)))
    assert got[0] == {
        "intent": "arrived",
        "stall": "7",
        "vehicle": "grey volvo",
        "placement": "back_seat",
    }
    assert got[1] == {"intent": "on_the_way", "minutes": 10}
    assert got[2] == {"intent": "on_the_way", "at": "17:30"}
    assert got[4] == {"intent": "rating", "rating": 5}
    assert got[6] == {"intent": "none"}


def test_what_a_line_leaves_out_or_says_with_null_is_english_and_ready():
    lines = [{"say": "5"}, {"say": "5", "when": None, "language": None}]
    assert reply(asked(*lines)) == [{"intent": "arrived", "stall": "5"}] * 2


def test_an_option_stands_for_what_a_line_leaves_out_and_for_nothing_else():
    lines = [{"say": "5"}, {"say": "5", "when": "ready"}]
    got = reply(asked(*lines), "--when", "picked_up")
    assert [one["intent"] for one in got] == ["rating", "arrived"]


def test_unknown_keys_are_nobodys_business():
    line = {"say": "5", "means": {"intent": "none"}, "id": 7}
    assert reply(asked(line)) == [{"intent": "arrived", "stall": "5"}]


def test_no_lines_are_no_answers_and_no_error():
    assert reply("") == []


def test_blank_lines_are_skipped_and_a_last_line_needs_no_end():
    given = '\n  \r\n{"say": "omw"}\r\n\n{"say": "5"}'
    assert [one["intent"] for one in reply(given)] == ["on_the_way", "arrived"]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("I'm here", "is not JSON"),
        ('{"say": "5"', "is not JSON"),
        ("{'say': '5'}", "is not JSON"),
        ("[" * 100_000, "is not JSON"),
        ("1" * 5_000, "is not JSON"),
        (b'{"say": "h\xe4r"}', "is not UTF-8"),
        ('["5"]', "is no object"),
        ('"here"', "is no object"),
        ("null", "is no object"),
        ("{}", "say is missing"),
        ('{"say": null}', "say is missing"),
        ('{"text": "here"}', "say is missing"),
        ('{"say": 5}', "say is no string"),
        ('{"say": ["here"]}', "say is no string"),
        ('{"say": "5", "language": 5}', "language is no string"),
        ('{"say": "5", "when": ["ready"]}', "when is no string"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_bad_line_is_told_its_number_its_fault_and_what_was_expected(line, fault):
    assert complaint(line) == f"line 1: {fault}; {EXPECTED}"


def test_a_state_that_nobody_knows_is_told_those_that_exist():
    said = complaint('{"say": "5", "when": "redy"}')
    assert said.startswith("line 1: when is none of ready, placed, arrived, asked_stall,")


def test_a_bad_line_does_not_hurt_its_neighbours_and_blank_lines_count():
    given = '{"say": "omw"}\n\nwhat\n{"say": 1}\n{"say": "5"}\n'
    ended = run("understand", given=given)
    first, bad, worse, last = answers(ended)
    assert (first, last) == ({"intent": "on_the_way"}, {"intent": "arrived", "stall": "5"})
    assert bad["error"].startswith("line 3: is not JSON")
    assert worse["error"].startswith("line 4: say is no string")
    assert ended.returncode == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "latin-1"},
    ],
    ids=str,
)
def test_letters_come_and_go_as_utf8_whatever_the_locale(changes):
    line = {"say": "ljusblå Golf, bakluckan", "language": "sv", "when": "asked_vehicle"}
    means = {"intent": "vehicle", "vehicle": "ljusblå Golf", "placement": "trunk"}
    ended = run("understand", given=asked(line), **changes)
    assert answers(ended) == [means]
    assert "ljusblå".encode() in ended.stdout
    options = ("--language", "sv", "--when", "asked_vehicle")
    assert answers(run("understand", line["say"], *options, **changes)) == [means]
    assert run("understand", "--help", **changes).returncode == 0


def test_letters_may_be_escaped_and_a_byte_order_mark_may_come_first():
    given = b'\xef\xbb\xbf{"say": "p\\u00e5 v\\u00e4g \\ud83d\\ude97", "language": "sv"}'
    assert reply(given) == [{"intent": "on_the_way"}]


def test_half_a_character_is_a_text_like_any_other_and_is_answered_as_json():
    given = '{"say": "here \\ud83d"}\n{"say": "\\udce4 Volvo \\ud83d", "when": "asked_vehicle"}\n'
    here, vehicle = reply(given)
    assert here["intent"] == "arrived"
    assert vehicle["intent"] == "vehicle"


def test_a_line_separator_inside_a_text_ends_no_line():
    assert len(reply(asked({"say": "here\u2028spot 5\x85now"}))) == 1


def test_a_very_long_text_is_one_line_and_one_answer():
    assert reply(asked({"say": "here " * 200_000})) == [{"intent": "arrived"}]


def test_a_text_as_an_argument_is_answered_at_once():
    assert reply(b"", "I'm here, spot 5") == [{"intent": "arrived", "stall": "5"}]
    options = ("--language", "sv", "--when", "placed")
    assert reply(b"", "är den klar?", *options) == [{"intent": "status"}]


def test_an_argument_leaves_standard_input_alone():
    assert reply(asked({"say": "omw"}), "5") == [{"intent": "arrived", "stall": "5"}]


def test_an_empty_argument_is_a_text_that_says_nothing():
    assert reply(b"", "") == [{"intent": "none"}]


def test_odd_bytes_in_an_argument_are_answered():
    assert reply(b"", b"h\xe4r 5")
