from pocketref.model.noun import but
from pocketref.model.running import Did, Jump, Run
from pocketref.pack.library import Library
from pocketref.pages.day.live_rows import AS_STARTED
from pocketref.pages.day.so_far import SoFar, so_far, stamped
from pocketref.pages.day.view import SheetStep
from pocketref.pages.plans import plan_of
from pocketref.wording.units import NBSP
from pocketref.worksheet.worksheet import Worksheet
from tests.chairs import OBSERVE_P, P, T, at, did, slipped
from tests.pages.under import P_GIVEN, WATCHED, ran
from tests.pages.wards import worksheet

ROW = SheetStep(number=1, name="pertuzumab")


def told(sheet: Worksheet, library: Library) -> SoFar:
    found = so_far(sheet, library, plan_of(sheet, library))
    assert found is not None
    return found


def test_before_anything_was_done_there_is_nothing_to_say(library: Library) -> None:
    for sheet in (worksheet(), ran(minute=-5)):
        assert so_far(sheet, library, plan_of(sheet, library)) is None


def test_times_stand_in_the_rows_and_are_not_said_again(library: Library) -> None:
    day = told(ran(*P_GIVEN, minute=84), library)
    assert day.until == "10:24"
    assert day.happened == ()
    row = stamped(day, P, ROW)
    assert (row.started, row.finished, row.done) == ("09:02", "10:02", True)
    running = stamped(day, OBSERVE_P, ROW)
    assert (running.started, running.finished, running.done) == ("10:02", "", False)


def test_a_row_prints_the_dose_it_was_started_with(library: Library) -> None:
    day = told(ran(did(P, Did.STARTED, 2, dose="420 mg"), minute=24), library)
    row = stamped(day, P, but(ROW, amount=f"840{NBSP}mg", lines=("Fixed dose.",)))
    assert (row.amount, row.lines) == (f"420{NBSP}mg", (AS_STARTED,))
    assert day.happened == (
        f"pertuzumab was started at 420{NBSP}mg. By what is entered now it would be 840{NBSP}mg.",
    )


def test_a_row_that_did_not_begin_stays_to_be_written(library: Library) -> None:
    day = told(ran(*P_GIVEN, minute=84), library)
    assert (stamped(day, T, ROW).started, stamped(day, T, ROW).done) == ("", False)
    assert stamped(day, "infuse-nothing", ROW) == ROW
    assert stamped(None, P, ROW) == ROW


def test_the_answer_to_the_early_start_is_printed_once(library: Library) -> None:
    early = (*P_GIVEN, did(OBSERVE_P, Did.EARLY, 106), did(T, Did.STARTED, 106))
    (said,) = told(ran(*early, minute=110), library).happened
    assert said == (
        f"10:46 observation after pertuzumab ended early, knowingly: observed 44 of 60{NBSP}min."
    )


def test_every_other_deed_is_said_with_its_time(library: Library) -> None:
    deeds = (
        did(P, Did.STARTED, 4, typed=2),
        did(P, Did.PAUSED, 40),
        did(P, Did.RESUMED, 45),
        did(P, Did.LENGTHENED, 50, minutes=15),
        did(P, Did.UNDONE, 51),
        did(P, Did.SKIPPED, 60, reason="reaction"),
    )
    assert told(ran(*deeds, minute=61), library).happened == (
        "09:02 (typed 09:04) pertuzumab started.",
        "09:40 pertuzumab paused.",
        "09:45 pertuzumab resumed.",
        f"09:50 15{NBSP}min added to pertuzumab.",
        "09:51 pertuzumab: the last entry was undone.",
        "10:00 pertuzumab left out or stopped: a reaction.",
    )


def test_a_computer_that_slept_is_said_too(library: Library) -> None:
    slip = slipped(Jump.SLEPT, 43 * 60, at(100), said=2)
    sheet = ran(*P_GIVEN, minute=101)
    slept = but(sheet, run=Run(deeds=sheet.run.deeds, slips=(slip,)))
    assert any("slept" in said for said in told(slept, library).happened)


def test_what_was_done_with_a_step_that_is_gone_is_a_caution_and_no_deed(library: Library) -> None:
    stray = did("infuse-paclitaxel", Did.PAUSED, 123)
    happened = told(ran(*WATCHED, stray, minute=124), library).happened
    assert not any("paused" in said for said in happened)
