from datetime import timedelta
from pathlib import Path

import pytest

from pocketref.keeping.slot import Slot
from pocketref.keeping.taking_up import Found, Judgement, judge_with, take_up
from pocketref.model.noun import but
from pocketref.model.patient import Patient
from pocketref.model.running import Run
from pocketref.pack.library import Library
from pocketref.worksheet.recovery import LONGEST, text_of
from pocketref.worksheet.worksheet import Worksheet
from tests.kept_sheets import a_running_sheet, moment
from tests.stating import q


def died(folder: Path, text: str) -> None:
    """What a program leaves that was killed."""
    slot = Slot.new(folder)
    slot.put(text)
    slot.leave()


def yes(_: Worksheet) -> Judgement:
    return Judgement.GOES_ON


def slot_of(found: Found) -> Slot:
    assert found.slot is not None
    return found.slot


def test_where_nothing_was_kept_nothing_is_taken_up(tmp_path: Path) -> None:
    assert take_up(tmp_path / "none", yes) == Found()


def test_a_day_is_taken_up_as_it_was(tmp_path: Path) -> None:
    sheet = a_running_sheet(3)
    died(tmp_path, text_of(sheet))
    found = take_up(tmp_path, yes)
    assert (found.sheet, found.lost) == (sheet, False)
    assert slot_of(found).path.exists()
    slot_of(found).leave()


def test_two_programs_that_start_take_up_one_day_each(tmp_path: Path) -> None:
    died(tmp_path, text_of(a_running_sheet(1)))
    died(tmp_path, text_of(a_running_sheet(2)))
    *found, nothing = [take_up(tmp_path, yes) for _ in range(3)]
    deeds = {len(each.sheet.run.deeds) for each in found if each.sheet is not None}
    assert deeds == {1, 2}
    assert nothing == Found()
    for each in found:
        slot_of(each).leave()


@pytest.mark.parametrize("text", ["", "rubbish", "pocketref day 2 00000000\n{}\n"])
def test_what_cannot_be_read_is_removed_and_told(tmp_path: Path, text: str) -> None:
    died(tmp_path, text)
    assert take_up(tmp_path, yes) == Found(lost=True)
    assert list(tmp_path.iterdir()) == []


def test_what_is_not_even_letters_is_removed(tmp_path: Path) -> None:
    died(tmp_path, "")
    next(tmp_path.glob("*.day")).write_bytes(bytes(range(256)))
    assert take_up(tmp_path, yes) == Found(lost=True)
    assert list(tmp_path.iterdir()) == []


def test_a_program_that_was_killed_in_its_first_write_leaves_no_trace(tmp_path: Path) -> None:
    slot = Slot.new(tmp_path)
    slot.path.with_suffix(".new").write_text("pocketref day 1 12", encoding="ascii")
    slot.leave()
    assert take_up(tmp_path, yes) == Found()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("judgement", "lost"), [(Judgement.OVER, False), (Judgement.LOST, True)])
def test_what_does_not_go_on_is_removed(
    tmp_path: Path, judgement: Judgement, *, lost: bool
) -> None:
    died(tmp_path, text_of(a_running_sheet()))
    assert take_up(tmp_path, lambda _: judgement) == Found(lost=lost)
    assert list(tmp_path.iterdir()) == []


def test_one_day_that_is_lost_does_not_hide_another(tmp_path: Path) -> None:
    died(tmp_path, text_of(a_running_sheet()))
    died(tmp_path, "rubbish")
    found = take_up(tmp_path, yes)
    assert (found.sheet, found.lost) == (a_running_sheet(), True)
    slot_of(found).leave()


def test_a_day_goes_on_for_half_a_day_with_a_pack_that_knows_it(library: Library) -> None:
    sheet, began = a_running_sheet(), moment()
    late = but(began, at=began.at + LONGEST)
    before = but(late, at=late.at - timedelta(seconds=1))
    assert judge_with(library, before)(sheet) is Judgement.GOES_ON
    assert judge_with(library, late)(sheet) is Judgement.OVER
    assert judge_with(library, began)(but(sheet, run=Run())) is Judgement.OVER


@pytest.mark.parametrize(
    "changed",
    [
        {"regimen": "of-another-pack"},
        {"regimen": None},
        {"measured": Patient(weight=q("680 kg"))},
    ],
)
def test_a_day_that_this_pack_does_not_know_is_lost(
    library: Library, changed: dict[str, object]
) -> None:
    sheet = but(a_running_sheet(), **changed)
    assert judge_with(library, moment())(sheet) is Judgement.LOST
