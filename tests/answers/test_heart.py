import pytest

from pocketref.agreement.difference import Difference, disagreement
from pocketref.answers import heart
from pocketref.answers.answer import Answer, Heart
from pocketref.answers.heart import answer, heart_rules
from pocketref.answers.question import Kind
from pocketref.model.gate import Subject, Verdict
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet
from tests.answers.asking import BLANK, DOCETAXEL, EMTANSINE, a_question, a_sheet, the


def _asked(library: Library, sheet: Worksheet = BLANK, regimen: str = "", **values: str) -> Answer:
    return the(answer(a_question(Kind.LVEF, regimen=regimen, **values), sheet, library))


def _verdicts(found: Answer) -> dict[str, Verdict]:
    assert isinstance(found.result, Heart)
    return {one.rule: one.verdict for one in found.result.rulings}


def test_every_rule_says_its_own_of_two_readings(library: Library) -> None:
    found = _asked(library, lvef_baseline="62", lvef="48")
    assert _verdicts(found) == {
        "lvef-article": "stop",
        "lvef-pertuzumab-metastatic": "go",
        "lvef-pertuzumab-early": "hold",
        "lvef-trastuzumab-us": "needs",
        "lvef-trastuzumab-eu": "hold",
        "lvef-trastuzumab-eu-caution": "unclear",
    }
    assert found.needs == ("lvef-normal",)
    assert found.opens == "regimen/heart"
    limit = _asked(library, lvef_baseline="62", lvef="48", lvef_normal="50")
    assert _verdicts(limit)["lvef-trastuzumab-us"] == "hold"
    assert limit.needs == ()


def test_without_a_reading_nothing_is_said_and_it_is_asked_for(library: Library) -> None:
    found = _asked(library)
    assert (found.result, found.needs) == (None, ("lvef-baseline", "lvef", "lvef-normal"))


def test_symptoms_override_every_threshold(library: Library) -> None:
    found = _asked(library, a_sheet(library, symptoms="yes"), lvef_baseline="62", lvef="60")
    held = {rule for rule, verdict in _verdicts(found).items() if verdict is Verdict.HOLD}
    assert {"lvef-pertuzumab-metastatic", "lvef-trastuzumab-us"} <= held


@pytest.mark.parametrize(
    "values",
    [{"lvef": "480"}, {"lvef": "48,5"}, {"lvef": "8"}, {"lvef_baseline": "120"}, {"lvef": "12"}],
)
def test_no_rule_is_asked_with_a_value_that_is_not_taken(
    library: Library, values: dict[str, str]
) -> None:
    found = _asked(library, BLANK, **({"lvef_baseline": "62", "lvef": "48"} | values))
    assert found.result is None
    assert found.faults


def test_two_readings_of_one_field_are_asked_about(library: Library) -> None:
    found = _asked(library, a_sheet(library, lvef_baseline="60"), lvef_baseline="62", lvef="48")
    assert found.result is None
    assert [(one.field, one.worksheet, one.typed) for one in found.clashes] == [
        ("lvef-baseline", "60", "62")
    ]


def test_a_fault_that_no_rule_on_the_heart_reads_changes_nothing(library: Library) -> None:
    sheet = a_sheet(library, platelets="abc", weight="680")
    assert _asked(library, sheet, lvef_baseline="62", lvef="48").result is not None
    waiting = a_sheet(library, setting="wrong")
    assert _asked(library, waiting, lvef_baseline="62", lvef="48").result is None


def test_the_rules_are_those_of_the_regimen(library: Library) -> None:
    for regimen in (DOCETAXEL, EMTANSINE):
        rules = heart_rules(library.protocol(regimen))
        assert {rule.about for rule in rules} == {Subject.LVEF}
        values = {"lvef_baseline": "62", "lvef": "48"}
        by_sheet = _asked(library, a_sheet(library, regimen), **values)
        assert list(_verdicts(by_sheet)) == [rule.id for rule in rules]
        assert by_sheet.result == _asked(library, BLANK, regimen, **values).result


def test_where_the_engines_differ_it_is_told(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    finding = disagreement((Difference(about="lvef-article", number="verdict"),))
    found = _asked(library, lvef_baseline="62", lvef="48").result
    assert isinstance(found, Heart)
    unclear = but(found.rulings[0], why=finding, verdict=Verdict.UNCLEAR, needs=())
    monkeypatch.setattr(heart, "judge_heart", lambda *_: (unclear,))
    assert _asked(library, lvef="48").findings == (finding,)
