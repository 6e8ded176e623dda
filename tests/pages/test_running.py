from datetime import timedelta

from pocketref.model.running import Did
from pocketref.pack.library import Library
from pocketref.pages.running import RunSaid, running_said
from pocketref.worksheet.worksheet import Worksheet
from tests.chairs import NINE, OBSERVE_P, P, at, did
from tests.pages.under import ALL_GIVEN, P_GIVEN, ran
from tests.pages.wards import worksheet


def said(sheet: Worksheet, library: Library) -> RunSaid:
    found = running_said(sheet, library)
    assert found is not None
    return found


def test_before_the_first_step_nothing_is_said(library: Library) -> None:
    assert running_said(ran(minute=0), library) is None
    assert running_said(worksheet(), library) is None


def test_a_running_observation_says_its_end_and_raises_no_alarm(library: Library) -> None:
    found = said(ran(*P_GIVEN, minute=84), library)
    assert (found.chair, found.line) == ("4", "Observation ends 11:02.")
    assert (found.title, found.announce, found.alarm) == ("", "", "")
    assert found.ends_at == at(122).at
    assert found.forget_at is None


def test_its_end_is_the_title_and_is_announced_with_one_alarm(library: Library) -> None:
    first, later = (said(ran(*P_GIVEN, minute=minute), library) for minute in (122, 140))
    assert first.title == "Observation ended 11:02"
    assert first.announce == "Observation ended 11:02."
    assert first.alarm
    assert first.alarm == later.alarm


def test_added_minutes_end_the_alarm_and_bring_another(library: Library) -> None:
    more = (*P_GIVEN, did(OBSERVE_P, Did.LENGTHENED, 125, minutes=15))
    assert said(ran(*more, minute=126), library).alarm == ""
    ended = said(ran(*more, minute=138), library)
    assert ended.title == "Observation ended 11:17"
    assert ended.alarm != said(ran(*P_GIVEN, minute=124), library).alarm


def test_a_paused_clock_has_no_end(library: Library) -> None:
    paused = (did(P, Did.STARTED, 2), did(P, Did.PAUSED, 40))
    found = said(ran(*paused, minute=90), library)
    assert (found.line, found.title, found.ends_at) == ("The clock is paused.", "", None)


def test_half_an_hour_past_the_last_step_it_is_forgotten(library: Library) -> None:
    found = said(ran(*ALL_GIVEN, minute=280), library)
    assert found.line == "The day ended 13:35."
    assert found.forget_at == NINE + timedelta(minutes=275 + 30)


def test_a_day_without_a_plan_still_has_its_line(library: Library) -> None:
    assert said(ran(*P_GIVEN, minute=84, of=worksheet(regimen=None)), library).line


def test_no_drug_and_no_figure_of_the_patient_is_said(library: Library) -> None:
    for minute in (70, 84, 122, 140):
        found = said(ran(*P_GIVEN, minute=minute), library)
        words = f"{found.line} {found.title} {found.announce}"
        assert "pertuzumab" not in words
        assert "68" not in words
        assert "840" not in words
