from pocketref.model.running import Did
from pocketref.pack.library import Library
from pocketref.pages.day.live_clock import live_clock
from pocketref.pages.day.step_view import ClockCard
from pocketref.pages.plans import plan_of
from pocketref.pages.under_way import running_day
from pocketref.wording.units import NBSP
from pocketref.worksheet.worksheet import Worksheet
from tests.chairs import OBSERVE_P, P, did, given
from tests.pages.under import P_GIVEN, WATCHED, ran
from tests.pages.wards import WEEKLY, occasion, on, since, worksheet


def clock(sheet: Worksheet, library: Library) -> ClockCard | None:
    plan = plan_of(sheet, library)
    running = running_day(sheet, plan)
    assert running is not None
    return live_clock(library, plan, running)


def shown(sheet: Worksheet, library: Library) -> ClockCard:
    found = clock(sheet, library)
    assert found is not None
    return found


def test_an_observation_counts_down_to_its_end_with_the_article_s_minute(library: Library) -> None:
    card = shown(ran(*P_GIVEN, minute=84), library)
    assert (card.title, card.figure, card.unit) == (
        "Observing after pertuzumab",
        "38",
        "minutes left",
    )
    assert (card.began, card.ends) == ("10:02", "11:02 (60)")
    assert [(mark.at, mark.text) for mark in card.marks] == [(30, "article: 30")]
    assert card.note.startswith(f"60{NBSP}min is minimum and plan (EU leaflet).")
    assert card.note.endswith("asked once and printed.")
    assert card.adds
    assert card.pauses


def test_what_runs_is_called_by_the_dose_it_was_started_with(library: Library) -> None:
    begun = did(P, Did.STARTED, 2, dose="420 mg")
    assert shown(ran(begun, minute=24), library).title == f"pertuzumab 420{NBSP}mg"


def test_a_later_observation_marks_its_minimum(library: Library) -> None:
    sheet = worksheet(occasion(2, last=since(21)))
    card = shown(ran(*P_GIVEN, minute=84, of=sheet), library)
    assert [mark.text for mark in card.marks] == ["minimum: 30"]
    assert card.note.startswith(f"Minimum 30{NBSP}min")
    past = shown(ran(*P_GIVEN, minute=94, of=sheet), library)
    assert not past.note.endswith("printed.")


def test_an_infusion_has_its_drug_its_letter_and_its_dose(library: Library) -> None:
    card = shown(ran(did(P, Did.STARTED, 2), minute=24), library)
    assert (card.title, card.letter, card.edge) == (f"pertuzumab 840{NBSP}mg", "P", "plain")
    assert card.marks == ()
    assert card.note == ""


def test_past_its_end_it_counts_on_in_words(library: Library) -> None:
    card = shown(ran(*P_GIVEN, minute=128), library)
    assert (card.figure, card.unit) == ("6", "minutes over")
    assert card.elapsed > card.planned * 60


def test_a_paused_clock_says_so_and_resumes(library: Library) -> None:
    card = shown(ran(did(P, Did.STARTED, 2), did(P, Did.PAUSED, 40), minute=50), library)
    assert (card.figure, card.unit, card.paused) == ("22", "minutes left", True)
    assert card.title.endswith(", paused")
    assert not card.pauses


def test_added_minutes_move_the_end(library: Library) -> None:
    more = did(OBSERVE_P, Did.LENGTHENED, 70, minutes=15)
    card = shown(ran(*P_GIVEN, more, minute=84), library)
    assert card.ends == "11:17 (75)"
    assert [mark.text for mark in card.marks] == ["minimum: 60", "article: 30"]


def test_an_infusion_without_a_time_has_no_bar(library: Library) -> None:
    begun = (*WATCHED, *given("infuse-trastuzumab", 123, 213))
    started = did("infuse-paclitaxel", Did.STARTED, 214)
    card = shown(ran(*begun, started, minute=230, of=on(WEEKLY)), library)
    assert (card.planned, card.ends) == (0, "")
    assert (card.figure, card.unit) == ("16", "minutes so far")
    assert "No source" in card.note


def test_between_two_steps_there_is_no_clock(library: Library) -> None:
    assert clock(ran(*WATCHED, minute=122), library) is None
    assert clock(ran(minute=0), library) is None
