"""A day that has begun goes on by the treatment that stood while another one is typed."""

import pytest

from pocketref.model.noun import but
from pocketref.model.running import Did, Run
from pocketref.worksheet.begun import kept
from pocketref.worksheet.edits import choose_regimen
from pocketref.worksheet.entering import edit
from pocketref.worksheet.recovery import sheet_of, text_of
from pocketref.worksheet.session import Session
from tests.chairs import P, at, did
from tests.pages.wards import MONDAY, worksheet
from tests.worksheet.limits import LIMITS

BEGUN = but(worksheet(), run=Run(deeds=(did(P, Did.STARTED, 2),)), now=at(3))


def _session() -> Session:
    session = Session(MONDAY)
    session.restore(BEGUN)
    return session


@pytest.mark.parametrize(
    ("name", "text"),
    [("cycle", "x"), ("cycle", ""), ("date", "today"), ("last", "trastuzumab=2026-02-01")],
)
def test_a_treatment_that_waits_leaves_the_one_before_to_the_clocks(name: str, text: str) -> None:
    session = _session()
    session.apply(edit(name, text, LIMITS))
    assert session.current.occasion.cycle is None
    assert session.current.stood == BEGUN.occasion
    session.apply(edit(name, "other", LIMITS))
    assert session.current.stood == BEGUN.occasion
    assert sheet_of(text_of(session.current)).stood == BEGUN.occasion
    session.undo()
    session.undo()
    assert session.current == BEGUN


def test_another_treatment_that_stands_takes_its_place() -> None:
    session = _session()
    session.apply(edit("cycle", "x", LIMITS))
    session.apply(edit("cycle", "2", LIMITS))
    assert (session.current.occasion.cycle, session.current.stood) == (2, None)


def test_undo_to_before_the_treatment_leaves_it_to_the_clocks() -> None:
    session = Session(MONDAY)
    session.apply(lambda sheet: but(sheet, regimen=BEGUN.regimen))
    session.apply(edit("cycle", "1", LIMITS))
    session.tick(at(1))
    session.apply(lambda sheet: but(sheet, run=BEGUN.run))
    treated = session.current.occasion
    while session.can_undo:
        session.undo()
    assert session.current.regimen == BEGUN.regimen
    assert session.current.stood == treated


def test_no_edit_takes_the_regimen_of_a_day_away() -> None:
    session = _session()
    session.apply(choose_regimen(None))
    assert session.current == BEGUN


def test_before_a_day_has_begun_nothing_is_kept() -> None:
    before = worksheet()
    after = but(before, asked=but(before.asked, cycle=None))
    assert kept(before, after) is after
    running = but(after, run=BEGUN.run)
    assert kept(after, running).stood is None  # no treatment stood
