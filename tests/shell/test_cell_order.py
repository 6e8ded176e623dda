from datetime import timedelta

from pocketref.model.noun import but
from pocketref.shell.cell_order import asked_by, filled, first_empty, in_order, untouched
from pocketref.shell.cells import cells
from pocketref.worksheet.worksheet import Worksheet
from tests.making import a_front, a_patient, an_occasion

CELLS = cells((a_front(),), a_front())
SHEET = Worksheet(measured=a_patient(weight="68 kg", lvef="62 %"), asked=an_occasion(cycle=1))
BLANK = Worksheet(asked=an_occasion(cycle=None))


def names(sheet: Worksheet | None, *wanted: str, every: bool = False) -> list[str]:
    return [cell.id for cell in in_order(CELLS, wanted, sheet, every=every)]


def test_the_chair_stands_first_and_the_place_s_fields_in_its_order() -> None:
    assert names(BLANK, "height", "weight")[:3] == ["chair", "height", "weight"]


def test_other_filled_fields_follow_and_each_stands_once() -> None:
    shown = names(SHEET, "weight")
    assert {"cycle", "lvef"} <= set(shown[2:])
    assert "platelets" not in shown
    assert len(shown) == len(set(shown))


def test_all_the_rest_follows_when_it_is_asked_for() -> None:
    assert set(names(SHEET, "weight", every=True)) == {cell.id for cell in CELLS}


def test_the_first_empty_field_is_the_place_s_and_never_the_chair() -> None:
    assert first_empty(CELLS, ("weight", "anc"), SHEET) == "anc"
    assert first_empty(CELLS, ("weight",), SHEET) is None
    assert first_empty(CELLS, ("weight",), None) is None


def test_a_height_is_not_asked_for_where_no_dose_needs_it() -> None:
    fields = ("weight", "height", "cycle")
    assert asked_by(fields, None) == fields
    assert asked_by(fields, a_front()) == fields
    assert asked_by(fields, but(a_front(), surface=False)) == ("weight", "cycle")


def test_a_worksheet_is_untouched_until_something_is_entered() -> None:
    day = BLANK.asked.on
    assert untouched(CELLS, BLANK, day)
    assert not untouched(CELLS, SHEET, SHEET.asked.on)
    assert not untouched(CELLS, None, day)
    assert not untouched(CELLS, BLANK, day + timedelta(days=1))


def test_a_cell_is_filled_when_something_stands_in_it() -> None:
    assert {"weight", "cycle"} <= filled(CELLS, SHEET)
    assert "platelets" not in filled(CELLS, SHEET)
