from datetime import timedelta
from pathlib import Path

import pytest

from pocketref.keeping.slot import Slot
from pocketref.keeping.taking_up import may_go_on, take_up
from pocketref.model.noun import but
from pocketref.model.patient import Patient
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


def yes(_: Worksheet) -> bool:
    return True


def test_where_nothing_was_kept_nothing_is_taken_up(tmp_path: Path) -> None:
    assert take_up(tmp_path / "none", yes) is None


def test_a_day_is_taken_up_as_it_was(tmp_path: Path) -> None:
    sheet = a_running_sheet(3)
    died(tmp_path, text_of(sheet))
    day = take_up(tmp_path, yes)
    assert day is not None
    assert day.sheet == sheet
    assert day.slot.path.exists()
    day.slot.leave()


def test_two_programs_that_start_take_up_one_day_each(tmp_path: Path) -> None:
    died(tmp_path, text_of(a_running_sheet(1)))
    died(tmp_path, text_of(a_running_sheet(2)))
    days = [take_up(tmp_path, yes) for _ in range(3)]
    deeds = {len(day.sheet.run.deeds) for day in days if day is not None}
    assert deeds == {1, 2}
    assert days[2] is None
    for day in days[:2]:
        assert day is not None
        day.slot.leave()


@pytest.mark.parametrize("text", ["", "rubbish", "pocketref day 2 00000000\n{}\n"])
def test_what_cannot_be_read_is_removed(tmp_path: Path, text: str) -> None:
    died(tmp_path, text)
    assert take_up(tmp_path, yes) is None
    assert list(tmp_path.iterdir()) == []


def test_what_is_not_even_letters_is_removed(tmp_path: Path) -> None:
    died(tmp_path, "")
    next(tmp_path.glob("*.day")).write_bytes(bytes(range(256)))
    assert take_up(tmp_path, yes) is None
    assert list(tmp_path.iterdir()) == []


def test_a_program_that_was_killed_in_its_first_write_leaves_no_trace(tmp_path: Path) -> None:
    slot = Slot.new(tmp_path)
    slot.path.with_suffix(".new").write_text("pocketref day 1 12", encoding="ascii")
    slot.leave()
    assert take_up(tmp_path, yes) is None
    assert list(tmp_path.iterdir()) == []


def test_what_may_not_go_on_is_removed(tmp_path: Path) -> None:
    died(tmp_path, text_of(a_running_sheet()))
    assert take_up(tmp_path, lambda _: False) is None
    assert list(tmp_path.iterdir()) == []


def test_a_worksheet_of_no_running_day_is_removed(tmp_path: Path) -> None:
    sheet = a_running_sheet()
    died(tmp_path, text_of(but(sheet, run=type(sheet.run)())))
    assert take_up(tmp_path, yes) is None
    assert list(tmp_path.iterdir()) == []


def test_a_day_may_go_on_for_half_a_day_with_the_pack_that_knows_it(library: Library) -> None:
    sheet, began = a_running_sheet(), moment()
    late = but(began, at=began.at + LONGEST)
    assert may_go_on(library, but(late, at=late.at - timedelta(seconds=1)))(sheet)
    assert not may_go_on(library, late)(sheet)
    assert not may_go_on(library, began)(but(sheet, regimen="of-another-pack"))
    assert not may_go_on(library, began)(but(sheet, regimen=None))
    heavy = but(sheet, measured=Patient(weight=q("680 kg")))
    assert not may_go_on(library, began)(heavy)
