"""`search`: a text, answered as in the window."""

import pytest

from tests.cli.conftest import Call

NAMES = {"query", "read_as", "answers", "results", "total", "covers", "findings", "facts"}


def test_a_dose_is_answered_with_its_arithmetic(call: Call) -> None:
    told = call("search trastuzumab 68 kg --json").document
    assert told["schema"] == "pocketref/search/1"
    assert set(told) >= NAMES
    (answer,) = told["answers"]
    assert answer["kind"] == "dose"
    assert answer["value"] == {"loading": "544 mg", "maintenance": "408 mg"}
    assert answer["working"].replace("\u00a0", " ") == (
        "8 mg/kg × 68 kg = 544 mg; 6 mg/kg × 68 kg = 408 mg"
    )
    assert answer["needs"] == []
    assert "tra-load-3w" in answer["facts"]
    assert {"what": "drug", "value": "trastuzumab", "typed": "trastuzumab"} in told["read_as"]


@pytest.mark.parametrize(
    ("query", "value"),
    [
        ("docetaxel 68 kg 165 cm", "132.4 mg"),
        ("bsa 165 68", "1.765 m2"),
        ("pertuzumab 45 days", {"pertuzumab": "reload", "trastuzumab": "reload"}),
        ("kadcyla 68", None),
        ("rel 8 pert", {"article": "second-line", "asco-2022": "second-line"}),
    ],
)
def test_a_value_is_a_short_string_or_several(call: Call, query: str, value: object) -> None:
    assert call(f"search {query} --json").document["answers"][0]["value"] == value


def test_what_is_missing_is_named(call: Call) -> None:
    (answer,) = call("search trastuzumab --json").document["answers"]
    assert (answer["value"], answer["working"], answer["needs"]) == (None, None, ["weight"])


def test_a_value_that_is_refused_is_a_finding_and_no_error(call: Call) -> None:
    told = call("search trastuzumab 680 --json")
    assert told.code == 0
    (found,) = told.document["findings"]
    assert (found["code"], found["severity"], found["about"]) == ("out-of-range", "stop", "weight")
    assert found["text"].startswith("Weight 680\u00a0kg is outside")
    assert told.document["answers"][0]["value"] is None


def test_nothing_found_is_an_answer_too(call: Call) -> None:
    told = call("search xyzzy --json")
    assert told.code == 0
    assert (told.document["answers"], told.document["results"]) == ([], [])
    assert told.document["covers"] == "This pack covers the pertuzumab regimen only."
    assert "Nothing found for “xyzzy”." in call("search xyzzy").out


def test_a_misspelt_name_is_found_and_marked(call: Call) -> None:
    results = call("search perutzumab --json").document["results"]
    assert (results[0]["id"], results[0]["match"]) == ("pertuzumab", "spelling")


def test_every_result_can_be_shown(call: Call) -> None:
    told = call("search trastuzumab --limit 400 --json").document
    assert len(told["results"]) == min(400, told["total"])
    kinds = {each["kind"]: each["id"] for each in told["results"]}
    for kind, name in kinds.items():
        shown = call(f"show {name} --json")
        assert shown.code == 0, (kind, name)


def test_few_results_are_told_if_few_are_asked_for(call: Call) -> None:
    told = call("search trastuzumab --limit 3 --json").document
    assert len(told["results"]) == 3
    assert told["total"] > 3


@pytest.mark.parametrize("limit", ["0", "-1", "x", "1.5"])
def test_a_limit_is_a_whole_number(call: Call, limit: str) -> None:
    told = call(f"search trastuzumab --limit={limit} --json")
    assert told.code == 2
    assert told.error["field"] == "limit"


def test_the_text_has_the_words_of_the_window(call: Call) -> None:
    said = call("search tras 68").out.replace("\u00a0", " ")
    for part in (
        "Read as drug: trastuzumab · weight: 68 kg",
        "Loading, cycle 1: 544 mg; 8 mg/kg × 68 kg = 544 mg",
        "Check the whole name on the bag.",
        "Article 1, US label agrees",
        "Found, 8 of",
    ):
        assert part in said, part


def test_a_doubt_is_asked_with_its_options(call: Call) -> None:
    said = call("search pert 5 weeks").out
    assert "?" in said
