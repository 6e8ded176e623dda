import pytest

from pocketref.model.drug import Phase
from pocketref.model.noun import but
from pocketref.model.plan import Kind
from pocketref.pack.library import Library
from pocketref.pages.plans import (
    band,
    before,
    by_surface,
    cautions,
    complete,
    from_start,
    later_plan,
    level,
    plan_of,
    protocol_here,
    rests_on,
    stops,
    subtitle,
    titled,
)
from tests.pages.wards import (
    ACCEPTED,
    CONJUGATE,
    NAB,
    VINORELBINE,
    WEEKLY,
    occasion,
    on,
    patient,
    since,
    worksheet,
)
from tests.siting import HERE


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (occasion(1), "Cycle 1, loading."),
        (occasion(3, last=since(21)), "Cycle 3, maintenance."),
        (occasion(3, last=since(29)), "Cycle 3, maintenance and load again."),
        (occasion(3, last=since(42)), "Cycle 3, load again."),
        (occasion(None), "No cycle is chosen."),
    ],
)
def test_the_cycle_and_its_phases_are_said(library: Library, asked: object, said: str) -> None:
    assert subtitle(plan_of(but(worksheet(), asked=asked), library)) == said


def test_a_later_plan_is_on_time_whatever_happened_before(library: Library) -> None:
    sheet = worksheet(occasion(1, held=("docetaxel",)))
    later = later_plan(sheet, library)
    phases = [line.course.phase for line in later.lines]
    assert phases == [Phase.MAINTENANCE, Phase.MAINTENANCE, Phase.SINGLE]
    assert not any(line.held for line in later.lines)


def test_a_plan_is_complete_when_every_dose_that_is_not_held_stands(library: Library) -> None:
    assert complete(plan_of(worksheet(), library))
    assert complete(plan_of(worksheet(occasion(1, held=("docetaxel",))), library))
    assert not complete(plan_of(worksheet(occasion(None)), library))
    no_height = but(patient(), height=None)
    assert not complete(plan_of(worksheet(measured=no_height), library))
    assert not complete(but(plan_of(worksheet(), library), agreed=False))


def test_stops_and_cautions_are_said_once_each(library: Library) -> None:
    held = plan_of(worksheet(measured=patient(lvef_baseline="62 %", lvef="38 %")), library)
    assert len(stops(held, library)) == len(set(stops(held, library)))
    assert any("Both antibodies are held" in said for said in stops(held, library))
    assert any("article" in said.lower() for said in cautions(held, library))


def test_a_stop_ends_with_whom_to_call(library: Library) -> None:
    library.settle(HERE)
    held = plan_of(worksheet(occasion(held=("pertuzumab", "trastuzumab"))), library)
    assert stops(held, library)[-1].startswith("Local: Chemotherapy pharmacy")
    assert stops(plan_of(worksheet(), library), library) == ()


def test_the_level_is_the_one_that_was_asked_for(library: Library) -> None:
    assert str(level(plan_of(worksheet(), library))) == "75 mg/m2"
    assert level(plan_of(worksheet(occasion(None)), library)) is None


def test_a_page_needs_a_regimen(library: Library) -> None:
    with pytest.raises(LookupError):
        plan_of(worksheet(regimen=None), library)


@pytest.mark.parametrize(
    ("day", "said", "at_the_head"),
    [
        (1, "Cycle 1, day 1, loading.", "Cycle 1, day 1, loading doses"),
        (8, "Cycle 1, day 8.", "Cycle 1, day 8"),
        (15, "Cycle 1, day 15.", "Cycle 1, day 15"),
    ],
)
def test_the_day_is_said_where_a_cycle_has_several(
    library: Library, day: int, said: str, at_the_head: str
) -> None:
    plan = plan_of(on(WEEKLY, day=day), library)
    assert (subtitle(plan), band(plan)) == (said, at_the_head)


def test_a_single_dose_has_no_phase(library: Library) -> None:
    plan = plan_of(on(CONJUGATE), library)
    assert (subtitle(plan), band(plan)) == ("Cycle 1.", "Cycle 1")
    assert band(plan_of(worksheet(occasion(None)), library)) == "No cycle is chosen"


def test_only_what_a_source_puts_before_is_waited_for(library: Library) -> None:
    plan, protocol = plan_of(on(VINORELBINE), library), library.protocol(VINORELBINE)
    assert before(protocol, plan, "vinorelbine") == ("pertuzumab", "trastuzumab")
    assert before(protocol, plan, "trastuzumab") == ()
    alone = plan_of(on(VINORELBINE, day=8), library)
    assert before(protocol, alone, "vinorelbine") == ()


def test_what_a_dose_rests_on_is_said_once_it_is_acknowledged(library: Library) -> None:
    assert rests_on(plan_of(on(NAB), library), library) == ()
    sheet = worksheet(on(NAB).asked, regimen=NAB, acknowledged=ACCEPTED)
    assert len(rests_on(plan_of(sheet, library), library)) == 1


def test_drugs_are_dosed_by_surface_or_not(library: Library) -> None:
    assert by_surface(library.protocol(WEEKLY).drugs)
    assert not by_surface(library.protocol(CONJUGATE).drugs)


def test_an_observation_without_a_time_is_not_counted_from_the_start(library: Library) -> None:
    plan = plan_of(worksheet(), library)
    watch = next(step for step in plan.steps if step.kind is Kind.OBSERVE)
    assert not from_start(plan, but(watch, begins=None))


def test_rules_that_regimens_share_need_no_choice(library: Library) -> None:
    assert protocol_here(worksheet(regimen=None), library).regimen.id == library.fronts()[0].id
    assert protocol_here(worksheet(), library).regimen.id == worksheet().regimen


def test_the_title_of_a_sheet_says_which_doses_it_is_of(library: Library) -> None:
    assert titled("Sheet", plan_of(worksheet(), library)) == "Sheet: loading"
    assert titled("Sheet", plan_of(on(CONJUGATE), library)) == "Sheet"
