import pytest

from pocketref.agreement.day import plan_day
from pocketref.answers.answer import Answer
from pocketref.answers.day import answer
from pocketref.answers.question import Kind, Typed
from pocketref.model.plan import Dose, Plan
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet
from tests.answers.asking import (
    BLANK,
    DOCETAXEL,
    EMTANSINE,
    WEEKLY,
    a_question,
    a_sheet,
    the,
)

BODY = {"weight": "68", "height": "165"}
VINORELBINE = "pertuzumab-trastuzumab-vinorelbine"


def _on(
    library: Library, sheet: Worksheet, *drugs: str, regimen: str = "", **values: str
) -> Answer:
    return the(answer(a_question(Kind.DAY, *drugs, regimen=regimen, **values), sheet, library))


def _day(library: Library, *drugs: str, regimen: str = "", **values: str) -> Answer:
    return _on(library, BLANK, *drugs, regimen=regimen, **values)


def _doses(found: Answer) -> dict[str, str]:
    assert isinstance(found.result, Plan)
    return {
        line.drug: str(line.answer.give)
        for line in found.result.lines
        if isinstance(line.answer, Dose)
    }


def test_a_day_is_planned_from_a_drug_and_values(library: Library) -> None:
    found = _day(library, "docetaxel", **BODY, cycle="1")
    assert _doses(found) == {
        "pertuzumab": "840 mg",
        "trastuzumab": "544 mg",
        "docetaxel": "132.4 mg",
    }
    assert (found.about, found.regimen, found.opens) == (DOCETAXEL, DOCETAXEL, "day")
    assert [each.field for each in found.typed] == ["weight", "height", "cycle"]
    assert (found.needs, found.faults, found.doubts, found.clashes) == ((), (), (), ())


def test_the_plan_is_that_of_the_worksheet(library: Library) -> None:
    sheet = a_sheet(library, DOCETAXEL, **BODY, cycle="2", start="09:00")
    protocol = library.protocol(DOCETAXEL)
    planned = plan_day(protocol, sheet.patient, sheet.occasion)
    assert _on(library, sheet).result == planned
    typed = _day(library, "docetaxel", **BODY, cycle="2", start="09:00")
    assert typed.result == planned


@pytest.mark.parametrize(
    ("values", "needs"),
    [
        (BODY, ("cycle",)),
        ({}, ("cycle",)),
        ({"cycle": "1"}, ("weight", "height")),
        ({"cycle": "1", "weight": "68"}, ("height",)),
    ],
)
def test_nothing_of_a_day_stands_while_a_value_is_missing(
    library: Library, values: dict[str, str], needs: tuple[str, ...]
) -> None:
    found = _day(library, "docetaxel", **values)
    assert (found.result, found.needs) == (None, needs)


@pytest.mark.parametrize(
    ("field", "text"), [("weight", "680"), ("weight", "31"), ("height", "1,65"), ("cycle", "0")]
)
def test_nothing_of_a_day_stands_on_a_value_that_is_not_taken(
    library: Library, field: str, text: str
) -> None:
    found = _day(library, "docetaxel", **({**BODY, "cycle": "1"} | {field: text}))
    assert found.result is None
    assert found.faults[0].field == field


def test_a_day_on_which_nothing_is_given_is_refused(library: Library) -> None:
    found = _day(library, "docetaxel", **BODY, cycle="1", day="8")
    assert found.result is None
    assert [fault.hint for fault in found.faults] == ["not-this-day"]
    assert _doses(_day(library, "vinorelbine", **BODY, cycle="2", day="8")) == {
        "vinorelbine": "53 mg"
    }


def test_a_regimen_in_doubt_or_contradicted_leaves_nothing(library: Library) -> None:
    doubtful = _day(library, "trastuzumab", **BODY, cycle="1")
    assert (doubtful.result, [one.code for one in doubtful.doubts]) == (None, ["which-regimen"])
    sheet = a_sheet(library, WEEKLY)
    clashing = _on(library, sheet, "docetaxel", **BODY, cycle="1")
    assert clashing.result is None
    assert [one.field for one in clashing.clashes] == ["regimen"]


def test_its_own_regimen_by_name_is_the_only_day_of_a_conjugate(library: Library) -> None:
    named = _day(library, "trastuzumab-emtansine", regimen=EMTANSINE, weight="70", cycle="1")
    assert _doses(named) == {"trastuzumab-emtansine": "252 mg"}
    assert _day(library, "trastuzumab-emtansine", weight="70", cycle="1").kind == Kind.NOT_COVERED


def test_what_must_be_acknowledged_is_told_and_has_no_figure(library: Library) -> None:
    found = _day(library, "nab-paclitaxel", **BODY, cycle="1")
    assert set(_doses(found)) == {"pertuzumab", "trastuzumab"}
    assert found.needs == ()


def test_a_drug_that_a_value_holds_has_no_figure(library: Library) -> None:
    found = _day(library, "docetaxel", **BODY, cycle="2", anc="0.9")
    assert "docetaxel" not in _doses(found)


def test_a_day_without_a_cycle_asks_for_it_though_every_drug_is_held(library: Library) -> None:
    sheet = a_sheet(library, "pertuzumab-trastuzumab", lvef="38", lvef_baseline="60")
    found = _on(library, sheet)
    assert (found.result, found.needs) == (None, ("cycle",))
    assert isinstance(_on(library, sheet, cycle="2").result, Plan)


def test_a_fever_is_told_with_the_day(library: Library) -> None:
    found = _day(library, "docetaxel", **BODY, cycle="2", temperature="38.6")
    assert "fever" in [one.code for one in found.findings]


@pytest.mark.parametrize(
    ("values", "last", "pertuzumab", "trastuzumab"),
    [
        ({"since": "45"}, "2026-01-23", "840 mg", "544 mg"),
        ({"late": "24"}, "2026-01-23", "840 mg", "544 mg"),
        ({"since": "30"}, "2026-02-07", "420 mg", "544 mg"),
        ({"since": "21"}, "2026-02-16", "420 mg", "408 mg"),
    ],
)
def test_a_gap_is_the_last_date_of_each_drug_with_a_clock(
    library: Library, values: dict[str, str], last: str, pertuzumab: str, trastuzumab: str
) -> None:
    found = _day(library, "docetaxel", **BODY, cycle="3", **values)
    doses = _doses(found)
    assert (doses["pertuzumab"], doses["trastuzumab"]) == (pertuzumab, trastuzumab)
    dated = [each for each in found.typed if each.field == "last"]
    assert dated == [
        Typed(field="last", text=f"{drug}={last}") for drug in ("pertuzumab", "trastuzumab")
    ]


def test_a_gap_beside_one_antibody_is_that_antibody_s(library: Library) -> None:
    found = _day(library, "docetaxel", "pertuzumab", **BODY, cycle="3", since="45")
    doses = _doses(found)
    assert (doses["pertuzumab"], doses["trastuzumab"]) == ("840 mg", "408 mg")


@pytest.mark.parametrize("since", ["4000", "3", "4.5", "0"])
def test_a_gap_that_is_not_taken_leaves_nothing(library: Library, since: str) -> None:
    found = _day(library, "docetaxel", **BODY, cycle="3", since=since)
    assert found.result is None
    assert found.faults


def test_a_gap_contradicts_another_last_date(library: Library) -> None:
    sheet = a_sheet(library, DOCETAXEL, **BODY, cycle="3", last="pertuzumab=2026-02-16")
    found = _on(library, sheet, since="45")
    assert (found.result, [one.field for one in found.clashes]) == (None, ["last"])


def test_the_first_cycle_has_no_last_dose(library: Library) -> None:
    found = _day(library, "docetaxel", **BODY, cycle="1", since="45")
    assert found.result is None
    assert {fault.hint for fault in found.faults} == {"first-cycle"}
