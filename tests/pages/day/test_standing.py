from pocketref.model.finding import Severity
from pocketref.model.noun import but
from pocketref.model.running import Did
from pocketref.model.site import Site
from pocketref.pack.library import Library
from pocketref.pages.day.standing import Stands, ends, kept, noticed, over, standing
from pocketref.pages.plans import plan_of
from pocketref.worksheet.worksheet import Worksheet
from tests.chairs import OBSERVE_P, T, did
from tests.pages.under import ALL_GIVEN, P_GIVEN, ran
from tests.pages.wards import WEEKLY, occasion, on, worksheet


def stands(sheet: Worksheet, library: Library, *, ready: bool = True) -> Stands | None:
    return standing(sheet, plan_of(sheet, library), ready=ready)


def test_without_a_clock_or_a_whole_plan_nothing_can_be_started(library: Library) -> None:
    assert stands(worksheet(), library) is None
    assert stands(ran(minute=0), library, ready=False) is None
    assert stands(ran(minute=0), library) is not None


def test_a_day_that_has_begun_goes_on_although_a_value_is_missing(library: Library) -> None:
    assert stands(ran(*P_GIVEN, minute=84), library, ready=False) is not None


def test_the_end_moves_with_what_happened(library: Library) -> None:
    assert ends(stands(ran(minute=0), library)) == ""
    assert ends(stands(ran(*P_GIVEN, minute=84), library)) == "Finish planned 13:32."
    assert ends(stands(ran(*ALL_GIVEN, minute=280), library)) == "Finished 13:35."
    weekly = ran(*P_GIVEN, minute=84, of=on(WEEKLY))
    assert ends(stands(weekly, library)) == ""


def test_the_end_of_a_day_over_two_dates_says_its_date(library: Library) -> None:
    split = ran(*P_GIVEN, minute=84, of=worksheet(occasion(split=True)))
    said = ends(stands(split, library)).replace("\u00a0", " ")
    assert said == "Finish planned Tue 10 Mar 2026 11:30."


def test_a_shortened_observation_is_told(library: Library) -> None:
    early = (*P_GIVEN, did(OBSERVE_P, Did.EARLY, 106), did(T, Did.STARTED, 106))
    told = noticed(stands(ran(*early, minute=110), library), Severity.CAUTION, library)
    assert any("44" in said and "60" in said for said in told)
    assert noticed(stands(ran(minute=0), library), Severity.CAUTION, library) == ()
    assert noticed(None, Severity.CAUTION, library) == ()


def test_what_is_over_has_no_bag_any_more(library: Library) -> None:
    assert over(stands(ran(*P_GIVEN, minute=84), library)) == {"pertuzumab"}
    assert over(None) == frozenset()


def test_a_running_day_says_where_it_is_kept_unless_it_is_not(library: Library) -> None:
    running = stands(ran(*P_GIVEN, minute=84), library)
    assert "one small file" in kept(running, library)
    assert kept(stands(ran(minute=0), library), library) == ""
    library.settle(but(Site(), recovery=False))
    assert kept(running, library) == ""
