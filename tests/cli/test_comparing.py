"""What a trial's rates come to on the command line; or why nothing is subtracted."""

import pytest

from pocketref.agreement import contrasting
from pocketref.model.finding import Finding, Severity
from tests.cli.conftest import Call

FN = "toxicity febrile-neutropenia --trial cleopatra"
SHAPE = {"with", "without", "difference", "nnh", "relative_risk", "cohort", "methods"}


def _codes(document: dict[str, list[dict[str, str]]]) -> list[str]:
    return [each["code"] for each in document["findings"]]


def test_a_comparison_has_the_shape_of_a_risk_and_names_its_rates(call: Call) -> None:
    document = call(f"{FN} --json").document
    found = document["comparison"]
    assert set(found) >= SHAPE
    assert (found["rounded"], found["why_not"]) == (False, None)
    assert found["rates"] == [
        "cleopatra-febrile-neutropenia-pertuzumab",
        "cleopatra-febrile-neutropenia-placebo",
    ]
    assert found["difference"]["value"] == "0.062025"
    assert len(document["comparisons"]) == 5  # both cuts, two regions, and after docetaxel


def test_a_rounded_percentage_is_said_to_be_one(call: Call) -> None:
    words = "toxicity diarrhoea --trial cleopatra"
    found = call(f"{words} --json").document["comparison"]
    assert (found["rounded"], found["difference"]["value"]) == (True, None)
    assert found["without"]["events_range"] == [181, 184]
    told = " ".join(call(words).out.split())
    assert "272 of 407 with, 46% of 397 without, that is 181 to 184, from a rounded" in told
    assert "20.5 to 21.2 more per 100, 95% interval 13.7 to 27.8 more per 100." in told


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("toxicity neuropathy --trial peruse", ["not-randomised"]),
        ("toxicity any-event --trial peruse", ["not-randomised", "one-group-only"]),
        ("toxicity diarrhoea --trial bo17929", ["not-randomised", "one-group-only"]),
        ("toxicity alopecia --trial cleopatra", ["one-group-only"]),
        ("toxicity lvef-drop --trial cleopatra", ["no-denominator"]),
        ("toxicity skin-treated --trial cleopatra", ["no-count"]),
        ("toxicity anaemia --trial destiny-breast09", ["no-denominator"]),
        ("toxicity oedema --trial cleopatra", ["one-group-only"]),
    ],
)
def test_where_nothing_is_subtracted_a_finding_says_why(
    call: Call, words: str, why: list[str]
) -> None:
    document = call(f"{words} --json").document
    assert document["comparison"] is None
    assert _codes(document) == why
    assert not any(set(each) & {"difference", "nnh"} for each in document["comparisons"])
    told = call(words).out
    assert "per 100" not in told
    assert "subtracted" in told


def test_trials_stand_beside_each_other_and_each_is_compared_by_itself(call: Call) -> None:
    document = call("toxicity febrile-neutropenia --json").document
    rates = {each["id"]: each["trial"] for each in document["rates"]}
    for each in document["comparisons"]:
        assert len({rates[name] for name in each["rates"]}) == 1


def test_without_an_event_nothing_is_compared(call: Call) -> None:
    document = call("toxicity --trial cleopatra --json").document
    assert (document["comparison"], document["comparisons"]) == (None, [])


def test_an_event_that_was_never_reported_there_has_no_comparison(call: Call) -> None:
    document = call("toxicity oedema --trial peruse --json").document
    assert (document["rates"], document["comparison"], document["findings"]) == ([], None, [])


def test_where_the_engines_differ_no_figure_stands(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop = Finding(severity=Severity.STOP, code="risks-disagree", about="risk", words=("cohort",))
    monkeypatch.setattr(contrasting, "weigh_agreed", lambda *_: stop)
    said = call(f"{FN} --json")
    assert said.code == 5
    assert said.document["comparison"] is None
    assert "risks-disagree" in _codes(said.document)
