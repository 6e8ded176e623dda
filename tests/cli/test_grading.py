from typing import Any

import pytest

from pocketref.agreement import grading as agreement
from pocketref.agreement import scoring
from pocketref.answers.grade import worked_out
from pocketref.cli import grading
from pocketref.engine import scoring as engine
from pocketref.model.graded import Graded, Scored
from pocketref.model.grading import Score
from pocketref.model.patient import Given
from pocketref.recheck.scoring import Tally
from tests.cli.conftest import Call


def versions(document: Any) -> list[tuple[int | None, bool]]:  # noqa: ANN401  # any JSON
    return [(one["grade"], one["at_least"]) for one in document["versions"]]


def needs(document: Any) -> list[list[str]]:  # noqa: ANN401  # any JSON
    return [one["needs"] for one in document["versions"]]


@pytest.mark.parametrize(
    ("words", "grades"),
    [
        ("neutrophils --anc 0.4", [(4, False), (3, False)]),
        ("diarrhoea --stools 5", [(2, True), (2, True)]),
        ("rash --skin 20", [(2, True), (None, False)]),
        ("lvef --lvef 48 --lvef-baseline 62", [(2, False), (2, False)]),
        ("alt --alt 6 --baseline 2", [(1, False), (3, False)]),
        ("neutrophils --anc 1.6 --lower-limit 2", [(1, False), (0, False)]),
        ("febrile-neutropenia --anc 0.4 --temperature 38.6", [(3, True), (3, True)]),
        ("mucositis", [(None, False), (None, False)]),
    ],
)
def test_both_versions_stand_side_by_side(
    call: Call, words: str, grades: list[tuple[int | None, bool]]
) -> None:
    document = call(f"grade {words} --json").document
    assert document["schema"] == "pocketref/grade/1"
    assert [one["version"] for one in document["versions"]] == ["5.0", "6.0"]
    assert versions(document) == grades
    assert all(one["why"] for one in document["versions"])


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("neutrophils --anc 1.6", [["lower-limit"], []]),
        ("alt --alt 6", [["baseline"], ["baseline"]]),
        ("lvef --lvef 45", [["lvef-baseline"], ["lvef-baseline"]]),
        ("rash", [["skin"], ["skin"]]),
        ("diarrhoea", [["stools"], ["stools"]]),
        ("febrile-neutropenia --anc 0.4 --temperature 38.1", [["sustained"], ["sustained"]]),
        ("febrile-neutropenia", [["anc", "temperature"], ["anc", "temperature"]]),
    ],
)
def test_what_is_missing_is_named_as_its_option(
    call: Call, words: str, asked: list[list[str]]
) -> None:
    assert needs(call(f"grade {words} --json").document) == asked


def test_definitions_are_named_as_the_contract_names_them(call: Call) -> None:
    words = "grade febrile-neutropenia --anc 0.4 --temperature 38.1 --sustained yes --json"
    document = call(words).document
    assert {one["source"]: one["met"] for one in document["criteria"]} == {
        "ctcae-5.0": True,
        "ctcae-6.0": True,
        "idsa": True,
        "esmo-2010": None,
    }
    assert document["criteria"][-1]["needs"] == ["two-readings"]
    assert document["score"] is None


def test_fever_is_told_whatever_the_count_says(call: Call) -> None:
    document = call("grade neutrophils --anc 5 --temperature 38 --json").document
    assert [(one["code"], one["severity"]) for one in document["findings"]] == [("fever", "stop")]


@pytest.mark.parametrize(
    ("words", "code", "field"),
    [
        ("cough", "unknown-value", "term"),
        ("diarrhoea --stools 25", "out-of-range", "stools"),
        ("diarrhoea --stools 5.5", "not-a-number", "stools"),
        ("rash --skin 120", "out-of-range", "skin"),
        ("rash --skin 10 --skin 20", "conflict", "skin"),
        ("rash --skin=", "missing", "skin"),
        ("neutrophils --anc 400", "out-of-range", "anc"),
        ("neutrophils --anc 1.6 --lower-limit x", "not-a-number", "lower-limit"),
        ("alt --alt 6 --baseline x", "not-a-number", "baseline"),
        ("rash --sustained maybe", "unknown-value", "sustained"),
        ("mascc --sustained maybe", "conflict", "sustained"),
        ("cisne --stools 5", "conflict", "stools"),
    ],
)
def test_a_value_that_cannot_be_taken_is_refused(
    call: Call, words: str, code: str, field: str
) -> None:
    error = call(f"grade {words} --json").error
    assert (error["code"], error["field"]) == (code, field)


def test_a_fever_of_exactly_the_limit_that_did_not_last_is_told(call: Call) -> None:
    words = "grade febrile-neutropenia --anc 0.9 --temperature 38 --sustained no --json"
    document = call(words).document
    assert [each["met"] for each in document["criteria"]][:2] == [False, False]
    assert "did not last longer than" in document["versions"][0]["why"]


def test_a_baseline_is_not_called_that_of_the_heart(call: Call) -> None:
    for text in ("", "90"):
        error = call(f"grade bilirubin --bilirubin 2 --baseline={text} --json").error
        assert error["field"] == "baseline"
        assert error["message"].startswith("Baseline")


def test_an_unusual_value_is_taken_when_confirmed(call: Call) -> None:
    document = call("grade diarrhoea --stools 25 --confirm --json").document
    assert versions(document) == [(3, True), (3, True)]


def test_a_baseline_of_nothing_is_left_alone(call: Call) -> None:
    assert versions(call("grade neutrophils --anc 0.4 --baseline 2 --json").document)[0][0] == 4


def test_the_text_says_who_says_what(call: Call) -> None:
    said = call("grade febrile-neutropenia --anc 0.4 --temperature 38.6").out
    text = " ".join(said.replace("\u00a0", " ").split())
    assert text.startswith("Stop: Fever on chemotherapy is an emergency")
    assert "ESMO 2010: Met. ANC 0.4 × 10⁹/L is below 0.5 × 10⁹/L" in text
    assert "CTCAE 5, Febrile neutropenia: At least grade 3." in text


def test_engines_that_disagree_have_their_own_exit_code(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def doubted(*given: Any) -> Graded:  # noqa: ANN401  # whatever the verb gives
        return agreement.agreed(grading_of(*given), (), (), fever=None)

    grading_of = worked_out
    monkeypatch.setattr(grading, "worked_out", doubted)
    assert call("grade neutrophils --anc 0.4 --json").code == 5


def test_a_score_on_which_engines_disagree_has_that_code_too(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def doubted(score: Score, answers: tuple[Given, ...], _: object) -> Scored:
        nothing = Tally(value=None, risk=None, needs=frozenset())
        return scoring.agreed(engine.scored(score, answers), nothing)

    monkeypatch.setattr(grading, "scored", doubted)
    answer = call("grade mascc --json")
    assert (answer.code, answer.document["score"]["value"]) == (5, None)


def test_what_sources_say_of_later_doses_stands_by_drug_and_source(call: Call) -> None:
    says = call("grade neutrophils --anc 0.4 --json").document["says"]
    docetaxel = [one for one in says if one["drug"] == "docetaxel"]
    assert {one["source"] for one in docetaxel} >= {"docetaxel-us-boxed", "docefrez-us"}
    assert all(one["text"] and one["facts"] for one in says)
    assert (says[-1]["drug"], says[-1]["source"], says[-1]["silent"]) == (None, "article", True)
    below = call("grade bilirubin --bilirubin 0.5 --baseline 1").out
    assert "later doses" not in below
