from datetime import UTC, datetime, timedelta

import pytest

from pocketref.model.finding import Finding, Severity
from pocketref.model.noun import but
from pocketref.model.plan import Dose, NoDose, Plan
from pocketref.model.running import Deed, Did, Moment, Run
from pocketref.pack.library import Library
from pocketref.pages.doubted import checks_said, hidden, settled
from pocketref.pages.plans import plan_of
from pocketref.pages.readiness import unready
from pocketref.worksheet.ageing import HOURS
from pocketref.worksheet.checking import check
from pocketref.worksheet.stamping import at
from pocketref.worksheet.stamps import Second
from pocketref.worksheet.worksheet import Worksheet
from tests.making import q
from tests.pages.wards import occasion, worksheet

BEGUN = datetime(2026, 3, 9, 8, tzinfo=UTC)
ALL = ["pertuzumab", "trastuzumab", "docetaxel"]


def a_moment(hours: int = 0) -> Moment:
    return Moment(ticks=hours * 3600, at=BEGUN + timedelta(hours=hours))


def old(sheet: Worksheet) -> Worksheet:
    return at(at(sheet, a_moment()), a_moment(HOURS + 1))


def differing(sheet: Worksheet) -> Worksheet:
    return check(Second(weight=q("86 kg"), height=q("165 cm"), moment=a_moment()))(sheet)


def did(sheet: Worksheet, *deeds: Did, step: str = "infuse-pertuzumab") -> Worksheet:
    done = tuple(Deed(step=step, did=each, moment=a_moment()) for each in deeds)
    return but(sheet, run=Run(deeds=(*sheet.run.deeds, *done)))


def shown(plan: Plan) -> list[str]:
    return [line.drug for line in plan.lines if isinstance(line.answer, Dose)]


@pytest.fixture
def sheet() -> Worksheet:
    return worksheet(occasion(1))


def test_a_worksheet_without_doubt_has_its_doses(sheet: Worksheet, library: Library) -> None:
    assert shown(plan_of(sheet, library)) == ALL
    assert settled(differing(old(sheet))).withheld == ()


def test_doubt_hides_every_dose_and_leaves_the_order_and_the_times(
    sheet: Worksheet, library: Library
) -> None:
    before = plan_of(sheet, library)
    for doubted in (old(sheet), differing(sheet)):
        plan = plan_of(doubted, library)
        assert shown(plan) == []
        assert plan.steps == before.steps
        assert (plan.check_code, plan.surface) == (None, None)
        assert (plan.patient.weight, plan.patient.height) == (None, None)
        assert {line.preparation for line in plan.lines} == {None}


def test_what_runs_keeps_its_dose_when_the_values_grow_old(
    sheet: Worksheet, library: Library
) -> None:
    running = did(sheet, Did.STARTED)
    assert shown(plan_of(old(running), library)) == ["pertuzumab"]
    assert shown(plan_of(old(did(running, Did.FINISHED)), library)) == ["pertuzumab"]
    watched = did(running, Did.STARTED, step="observe-pertuzumab")
    assert shown(plan_of(old(watched), library)) == ["pertuzumab"]


def test_a_day_whose_doses_were_all_begun_asks_for_none_and_prints(
    sheet: Worksheet, library: Library
) -> None:
    begun = sheet
    for drug in ALL:
        assert unready(old(begun), library) is not None
        begun = did(begun, Did.STARTED, step=f"infuse-{drug}")
    plan = plan_of(old(begun), library)
    assert plan == plan_of(begun, library)
    assert plan.check_code is not None
    assert unready(old(begun), library) is None
    assert unready(differing(begun), library) is not None


def test_a_start_that_was_taken_back_is_none(sheet: Worksheet, library: Library) -> None:
    assert shown(plan_of(old(did(sheet, Did.STARTED, Did.UNDONE)), library)) == []
    again = did(sheet, Did.UNDONE, Did.STARTED, Did.FINISHED, Did.UNDONE)
    assert shown(plan_of(old(again), library)) == ["pertuzumab"]


def test_where_two_differ_the_dose_of_what_runs_is_in_doubt_too(
    sheet: Worksheet, library: Library
) -> None:
    assert shown(plan_of(differing(did(sheet, Did.STARTED)), library)) == []


def test_a_held_drug_stays_held(sheet: Worksheet, library: Library) -> None:
    held = but(sheet, asked=but(sheet.asked, held=("docetaxel",)))
    line = plan_of(differing(held), library).line("docetaxel")
    assert line is not None
    assert line.held


def test_what_was_found_about_a_hidden_bag_is_not_said(sheet: Worksheet, library: Library) -> None:
    plan = plan_of(sheet, library)
    bag = plan.lines[1].preparation
    assert bag is not None
    told = Finding(severity=Severity.STOP, code="no-bag-fits", about="trastuzumab")
    line = but(plan.lines[1], preparation=but(bag, findings=(told,)))
    whole = but(plan, lines=(plan.lines[0], line, plan.lines[2]), findings=(*plan.findings, told))
    hides = hidden(whole, differing(sheet))
    assert told not in hides.findings
    assert hides.findings == plan.findings
    assert all(isinstance(line.answer, NoDose) for line in hides.lines)


def test_a_complete_day_says_its_code_and_when_it_was_checked(
    sheet: Worksheet, library: Library
) -> None:
    plan = plan_of(sheet, library)
    code = f"Check code {plan.check_code}."
    assert checks_said(sheet, plan) == code
    same = Second(weight=q("68 kg"), height=q("165 cm"), moment=a_moment())
    assert checks_said(check(same)(sheet), plan) == f"{code} Checked twice 08:00."
    assert checks_said(sheet, but(plan, check_code=None)) == ""
