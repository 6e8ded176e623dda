from pocketref.model.noun import but
from pocketref.model.running import State, StepRun
from pocketref.pack.library import Library
from pocketref.pages.plans import plan_of
from pocketref.pages.under_way import planned_step, running_day, step_name, under_way
from tests.chairs import OBSERVE_P, P
from tests.pages.under import P_GIVEN, ran
from tests.pages.wards import worksheet


def test_without_a_clock_nothing_runs(library: Library) -> None:
    sheet = worksheet()
    assert running_day(sheet, plan_of(sheet, library)) is None


def test_before_anything_was_done_the_day_is_not_under_way(library: Library) -> None:
    assert under_way(ran(minute=0), library) is None
    assert under_way(but(ran(*P_GIVEN, minute=84), regimen=None), library) is None


def test_after_an_infusion_its_observation_runs(library: Library) -> None:
    running = under_way(ran(*P_GIVEN, minute=84), library)
    assert running is not None
    assert running.current == OBSERVE_P


def test_a_running_step_has_its_planned_one_and_its_name(library: Library) -> None:
    plan = plan_of(worksheet(), library)
    step = planned_step(plan, StepRun(id=P, state=State.OPEN))
    assert step is not None
    assert step_name(library, step) == "pertuzumab"
    assert planned_step(plan, StepRun(id="infuse-nothing", state=State.OPEN)) is None


def test_a_step_of_no_drug_has_no_name(library: Library) -> None:
    check = next(step for step in plan_of(worksheet(), library).steps if step.drug is None)
    assert step_name(library, check) == ""
