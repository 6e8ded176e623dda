import pytest

from pocketref.agreement.day import plan_day
from pocketref.agreement.difference import Difference, disagreement
from pocketref.agreement.withdrawing import unsaid
from pocketref.answers import doses
from pocketref.answers.answer import Answer, Doses
from pocketref.answers.doses import answer, given_by, having, protocols
from pocketref.answers.question import Kind, Typed
from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Line, NoDose
from pocketref.model.protocol import Protocol
from pocketref.pack.library import Library
from pocketref.worksheet.edits import acknowledge, hold
from pocketref.worksheet.worksheet import Worksheet
from tests.answers.asking import (
    BLANK,
    DOCETAXEL,
    THREE_WEEKLY,
    WEEKLY,
    a_question,
    a_sheet,
    doses_of,
    the,
)

VINORELBINE = "pertuzumab-trastuzumab-vinorelbine"


def _dose(library: Library, drug: str, sheet: Worksheet = BLANK, **values: str) -> Answer:
    return the(answer(a_question(Kind.DOSE, drug, **values), sheet, library))


# The figures are those of the interface's table of what is typed, and of the command line.
@pytest.mark.parametrize(
    ("drug", "values", "shown"),
    [
        ("trastuzumab", "68", [("", "first", "544 mg"), ("", "later", "408 mg")]),
        ("pertuzumab", "", [("", "first", "840 mg"), ("", "later", "420 mg")]),
        ("docetaxel", "68 165", [("", "any", "132.4 mg")]),
        ("paclitaxel", "67 168", [(WEEKLY, "any", "141.5 mg"), (THREE_WEEKLY, "any", "309.4 mg")]),
        (
            "vinorelbine",
            "67 168",
            [(VINORELBINE, "first", "44.2 mg"), (VINORELBINE, "later", "53 mg")],
        ),
    ],
)
def test_a_drug_has_a_dose_in_each_phase_of_each_regimen(
    library: Library, drug: str, values: str, shown: list[tuple[str, str, str]]
) -> None:
    found = _dose(
        library, drug, BLANK, **dict(zip(("weight", "height"), values.split(), strict=False))
    )
    assert doses_of(found) == shown
    assert (found.kind, found.about, found.opens, found.beside) == ("dose", drug, "doses", "day")
    assert (found.needs, found.faults, found.findings) == ((), (), ())


@pytest.mark.parametrize(
    ("drug", "values", "needs"),
    [
        ("trastuzumab", {}, ("weight",)),
        ("docetaxel", {}, ("weight", "height")),
        ("docetaxel", {"weight": "68"}, ("height",)),
        ("paclitaxel", {"height": "165"}, ("weight",)),
    ],
)
def test_without_what_it_is_counted_by_there_is_no_dose(
    library: Library, drug: str, values: dict[str, str], needs: tuple[str, ...]
) -> None:
    found = _dose(library, drug, BLANK, **values)
    assert (found.needs, found.result) == (needs, None)


def test_a_weight_on_the_worksheet_answers_the_drug_alone(library: Library) -> None:
    found = _dose(library, "trastuzumab", a_sheet(library, weight="68"))
    assert [shown for _, _, shown in doses_of(found)] == ["544 mg", "408 mg"]
    assert found.typed == ()
    typed = _dose(library, "trastuzumab", a_sheet(library, weight="68"), weight="68")
    assert typed.typed == (Typed(field="weight", text="68"),)


@pytest.mark.parametrize(
    "weight", ["6", "680", "31", "68,5", "68.", "150 lb", "six", "-68", "6e1", "1,068"]
)
def test_no_dose_stands_on_a_weight_that_is_not_taken(library: Library, weight: str) -> None:
    for sheet in (BLANK, a_sheet(library, weight="68")):
        found = _dose(library, "trastuzumab", sheet, weight=weight)
        assert (found.result, len(found.faults)) == (None, 1)


def test_no_dose_stands_on_two_weights(library: Library) -> None:
    found = _dose(library, "trastuzumab", a_sheet(library, weight="68"), weight="86")
    assert found.result is None
    assert [(one.worksheet, one.typed) for one in found.clashes] == [("68", "86")]


def test_a_drug_that_the_worksheet_s_values_hold_has_no_dose(library: Library) -> None:
    sheet = a_sheet(library, lvef="38", lvef_baseline="60", lvef_normal="50")
    found = _dose(library, "trastuzumab", sheet, weight="68")
    assert isinstance(found.result, Doses)
    assert [one.line.held for by in found.result.by for one in by.lines] == [True, True]
    assert [shown for _, _, shown in doses_of(found)] == ["none", "none"]


def test_a_drug_that_was_held_by_decision_has_no_dose(library: Library) -> None:
    sheet = hold("trastuzumab", held=True)(a_sheet(library, weight="68"))
    assert doses_of(_dose(library, "trastuzumab", sheet))[0][2] == "none"
    # Pertuzumab goes with it.
    assert doses_of(_dose(library, "pertuzumab", sheet))[0][2] == "none"


def test_a_single_agent_dose_waits_to_be_acknowledged(library: Library) -> None:
    waits = _dose(library, "nab-paclitaxel", weight="67", height="168")
    assert doses_of(waits)[0][2] == "none"
    assert waits.needs == ()
    known = acknowledge("nab-single-agent")(BLANK)
    assert doses_of(_dose(library, "nab-paclitaxel", known, weight="67", height="168"))[0][2] != (
        "none"
    )


def test_a_level_is_of_one_drug_and_no_other(library: Library) -> None:
    sheet = a_sheet(library, DOCETAXEL, weight="68", height="165", taxane_level="100")
    assert doses_of(_dose(library, "docetaxel", sheet)) == [("", "any", "176.5 mg")]
    weekly = doses_of(_dose(library, "paclitaxel", sheet))
    assert weekly == doses_of(_dose(library, "paclitaxel", weight="68", height="165"))


def test_a_level_that_was_typed_is_that_of_the_drug(library: Library) -> None:
    body = {"weight": "68", "height": "165"}
    assert (
        doses_of(_dose(library, "docetaxel", BLANK, **body, taxane_level="100"))[0][2] == "176.5 mg"
    )
    assert _dose(library, "trastuzumab", BLANK, **body, taxane_level="100").result is None


def test_a_level_that_is_refused_on_the_worksheet_leaves_no_dose(library: Library) -> None:
    sheet = a_sheet(library, DOCETAXEL, weight="68", height="165", taxane_level="1000")
    assert _dose(library, "docetaxel", sheet).result is None


def test_the_one_regimen_of_a_drug_is_chosen_with_it(library: Library) -> None:
    assert _dose(library, "docetaxel").regimen == DOCETAXEL
    assert _dose(library, "trastuzumab").regimen == ""
    assert _dose(library, "docetaxel", a_sheet(library, WEEKLY)).regimen == ""


def test_a_regimen_that_was_named_is_the_only_one(library: Library) -> None:
    question = a_question(Kind.DOSE, "paclitaxel", regimen=WEEKLY, weight="67", height="168")
    found = the(answer(question, BLANK, library))
    assert (doses_of(found), found.regimen) == ([(WEEKLY, "any", "141.5 mg")], WEEKLY)


def test_another_regimen_than_the_worksheet_s_is_asked_about(library: Library) -> None:
    question = a_question(Kind.DOSE, "paclitaxel", regimen=WEEKLY, weight="67", height="168")
    found = the(answer(question, a_sheet(library, DOCETAXEL), library))
    assert (found.result, found.regimen) == (None, "")
    assert [(one.field, one.worksheet, one.typed) for one in found.clashes] == [
        ("regimen", DOCETAXEL, WEEKLY)
    ]
    same = the(answer(question, a_sheet(library, WEEKLY), library))
    assert doses_of(same) == [(WEEKLY, "any", "141.5 mg")]


def test_each_drug_that_was_typed_is_answered(library: Library) -> None:
    question = a_question(Kind.DOSE, "pertuzumab", "trastuzumab", weight="68")
    assert [one.about for one in answer(question, BLANK, library)] == ["pertuzumab", "trastuzumab"]


def test_a_dose_says_nothing_of_a_day_that_was_not_asked_about(library: Library) -> None:
    found = _dose(library, "trastuzumab", weight="68")
    assert isinstance(found.result, Doses)
    told = {each.code for by in found.result.by for one in by.lines for each in one.line.findings}
    assert told == {"look-alike"}


@pytest.mark.parametrize("drug", ["pertuzumab", "trastuzumab", "docetaxel", "paclitaxel"])
def test_a_dose_is_that_of_the_planned_day(library: Library, drug: str) -> None:
    sheet = a_sheet(library, weight="71.3", height="158", cycle="1")
    for protocol in protocols(library.drug(drug), library):
        (first, *_) = given_by(protocol, library.drug(drug), sheet.patient, sheet.occasion).lines
        assert first.line == plan_day(protocol, sheet.patient, sheet.occasion).line(drug)


def test_a_drug_is_dosed_by_the_regimens_that_give_it(library: Library) -> None:
    assert having(library.drug("paclitaxel"), library) == (WEEKLY, THREE_WEEKLY)
    assert protocols(library.drug("trastuzumab-sc"), library) == ()
    assert len(protocols(library.drug("trastuzumab"), library)) == 1


def _disagreeing(protocol: Protocol, name: str, patient: Patient, occasion: Occasion) -> Line:
    line = plan_day(protocol, patient, occasion).line(name)
    assert line is not None
    return unsaid(line, disagreement((Difference(about=name, number="dose"),)))


def test_where_the_engines_differ_no_dose_stands_and_it_is_told_once(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doses, "agreed_line", _disagreeing)
    found = _dose(library, "trastuzumab", weight="68")
    assert [one.code for one in found.findings] == ["engines-disagree"]
    assert isinstance(found.result, Doses)
    for one in found.result.by[0].lines:
        assert one.line.answer == NoDose(findings=found.findings)


def test_a_day_that_is_not_planned_changes_no_dose(library: Library) -> None:
    sheet = a_sheet(library, weight="68", cycle="4", day="8", last="trastuzumab=2026-01-20")
    plain = but(a_question(Kind.DOSE, "trastuzumab"), text="tras")
    assert doses_of(the(answer(plain, sheet, library))) == doses_of(
        _dose(library, "trastuzumab", weight="68")
    )
