import pytest

from pocketref.model.drug import Phase
from pocketref.model.fact import Region, Verification
from pocketref.model.finding import Severity
from pocketref.model.gate import Subject, Verdict
from pocketref.model.patient import Setting
from pocketref.model.plan import Kind
from pocketref.wording import phrases
from pocketref.wording.units import NBSP
from tests.stating import q


def test_a_phase_is_a_word() -> None:
    assert [phrases.phase(phase) for phase in Phase] == [
        "loading",
        "maintenance",
        "load again",
        "each cycle",
    ]


def test_a_gate_and_the_heart_have_their_own_words() -> None:
    assert [phrases.gate(verdict) for verdict in Verdict] == [
        "go",
        "hold",
        "stop",
        "unclear",
        "needs",
    ]
    assert [phrases.heart(verdict) for verdict in Verdict] == [
        "continue",
        "withhold",
        "stop",
        "unclear",
        "needs",
    ]


@pytest.mark.parametrize(
    "told",
    [
        [phrases.subject(each) for each in Subject],
        [phrases.step(each) for each in Kind],
        [phrases.severity(each) for each in Severity],
        [phrases.verification(each) for each in Verification],
    ],
)
def test_everything_that_is_listed_has_a_phrase_of_its_own(told: list[str]) -> None:
    assert all(told)
    assert len(set(told)) == len(told)


@pytest.mark.parametrize(
    ("region", "setting", "scope"),
    [
        (None, None, ""),
        (Region.EU, None, "EU"),
        (None, Setting.EARLY, "early"),
        (Region.US, Setting.METASTATIC, "US, metastatic"),
    ],
)
def test_a_scope_says_for_whom_a_rule_is_written(
    region: Region | None, setting: Setting | None, scope: str
) -> None:
    assert phrases.scope(region, setting) == scope


def test_no_scope_is_any() -> None:
    assert (phrases.region(None), phrases.setting(None)) == ("any region", "any stage")


@pytest.mark.parametrize(
    ("points", "text"),
    [("14 %", f"fall 14{NBSP}points"), ("-2 %", f"rise 2{NBSP}points"), ("0 %", "no change")],
)
def test_a_fall_is_counted_in_points(points: str, text: str) -> None:
    assert phrases.fall(q(points)) == text
