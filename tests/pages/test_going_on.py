"""While a treatment is entered again, the clocks of its day go on, and nothing is started."""

from pocketref.model.noun import but
from pocketref.model.plan import NoDose
from pocketref.model.running import Did
from pocketref.pack.library import Library
from pocketref.pages.day.presenting import day
from pocketref.pages.going_on import running_plan_of
from pocketref.pages.plans import plan_of
from pocketref.pages.running import running_said
from pocketref.wording.doubting import GOES_ON
from pocketref.worksheet.worksheet import Worksheet
from tests.chairs import OBSERVE_P, T, at
from tests.pages.under import ALL_GIVEN, P_GIVEN, ran

NOW = 130


def _waits(minute: float = NOW) -> Worksheet:
    sheet = ran(*P_GIVEN, minute=minute)
    return but(sheet, asked=but(sheet.asked, cycle=None), stood=sheet.occasion)


def test_the_steps_that_stood_go_on_without_a_dose(library: Library) -> None:
    stands = ran(*P_GIVEN, minute=NOW)
    plan = running_plan_of(_waits(), library)
    assert running_plan_of(stands, library) == plan_of(stands, library)
    assert plan.steps == plan_of(stands, library).steps
    assert all(isinstance(line.answer, NoDose) for line in plan.lines)
    assert (plan.check_code, plan.surface) == (None, None)


def test_a_held_drug_stays_held(library: Library) -> None:
    sheet = _waits()
    assert sheet.stood is not None
    held = but(sheet, stood=but(sheet.stood, held=("docetaxel",)))
    line = running_plan_of(held, library).line("docetaxel")
    assert line is not None
    assert line.held


def test_the_clock_is_shown_and_nothing_can_be_started(library: Library) -> None:
    view = day(_waits(), library)
    rows = {row.id: row for row in view.steps}
    assert view.clock is not None
    assert (view.ready, view.after) == (False, ())
    assert GOES_ON in view.cautions
    assert {row.amount for row in view.steps} == {""}
    assert (rows[T].action, rows[T].action_kind) == ("No dose", "lock")
    live = rows[T].live
    assert live is not None
    assert Did.STARTED not in live.step.may
    watch = rows[OBSERVE_P].live
    assert watch is not None
    assert Did.FINISHED in watch.step.may
    said = running_said(_waits(), library)
    assert said is not None
    assert said.line == "Observation ended 11:02."


def test_the_names_on_the_bags_are_warned_of_while_no_dose_is_shown(library: Library) -> None:
    stands = day(ran(*P_GIVEN, minute=NOW), library)
    assert day(_waits(), library).hazard == stands.hazard
    assert "Bag T" in stands.hazard


def test_once_all_is_started_nothing_is_said_of_starting(library: Library) -> None:
    sheet = but(_waits(), run=ran(*ALL_GIVEN, minute=NOW).run, now=at(280))
    assert GOES_ON not in day(sheet, library).cautions
