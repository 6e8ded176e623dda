import pytest

from pocketref.model.drug import Phase
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.plans import (
    cautions,
    complete,
    later_plan,
    level,
    plan_of,
    stops,
    subtitle,
)
from tests.pages.wards import occasion, patient, since, worksheet


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


def test_the_level_is_the_one_that_was_asked_for(library: Library) -> None:
    assert str(level(plan_of(worksheet(), library))) == "75 mg/m2"
    assert level(plan_of(worksheet(occasion(None)), library)) is None


def test_a_page_needs_a_regimen(library: Library) -> None:
    with pytest.raises(LookupError):
        plan_of(worksheet(regimen=None), library)
