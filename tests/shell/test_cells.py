from datetime import date, time

import pytest

from pocketref.model.noun import but
from pocketref.model.patient import LastDose, Vial
from pocketref.shell.cells import Cell, always_so, cells, text
from pocketref.worksheet.entering import edit
from pocketref.worksheet.worksheet import Worksheet
from tests.making import REGIMEN, a_front, a_patient, a_protocol, an_occasion, q

PROTOCOL = a_protocol()
CELLS = {cell.id: cell for cell in cells((a_front(),), a_front())}
SHEET = Worksheet(measured=a_patient(weight="68 kg"), asked=an_occasion(cycle=1))


def test_a_drug_has_a_cell_where_its_value_matters() -> None:
    of_drugs = {name for name in CELLS if ":" in name}
    assert {"last:pertuzumab", "last:trastuzumab", "vial:docetaxel"} <= of_drugs
    assert "last:docetaxel" not in of_drugs


def test_a_choice_of_the_pages_has_no_cell() -> None:
    assert not {"first", "hold"} & set(CELLS)


def test_units_are_fixed_suffixes() -> None:
    assert CELLS["weight"].name().suffix == "kg"
    assert CELLS["weight"].name().spoken == "Weight, kg"
    assert CELLS["vial:docetaxel"].typed("20") == "docetaxel=20mg/mL"
    assert CELLS["vial:docetaxel"].typed(" ") == "docetaxel="
    assert CELLS["weight"].typed("68") == "68"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("weight", "68"),
        ("height", ""),
        ("cycle", "1"),
        ("region", "us"),
        ("start", "09:05"),
        ("date", "9 Mar 2026"),
        ("last:pertuzumab", "16 Feb 2026"),
        ("last:trastuzumab", ""),
        ("vial:docetaxel", "20"),
        ("symptoms", "yes"),
        ("split-loading", "no"),
        ("chair", ""),
    ],
)
def test_a_cell_shows_its_value_as_it_may_be_typed(name: str, shown: str) -> None:
    asked = but(
        SHEET.asked,
        on=date(2026, 3, 9),
        start=time(9, 5),
        last=(LastDose(drug="pertuzumab", on=date(2026, 2, 16)),),
        vials=(Vial(drug="docetaxel", strength=q("20 mg/mL")),),
    )
    sheet = but(SHEET, asked=asked, measured=but(SHEET.measured, height=None, symptoms=True))
    assert text(sheet, CELLS[name]) == shown


def test_a_text_that_is_not_taken_stays_in_sight() -> None:
    refused = edit("weight", "680", PROTOCOL.bounds)(SHEET)
    assert text(refused, CELLS["weight"]) == "680"


def test_a_drug_s_text_is_shown_without_its_name() -> None:
    cell = Cell(field="last", drug="pertuzumab", label="Last pertuzumab")
    refused = edit("last", cell.typed("yesterday"), PROTOCOL.bounds)(SHEET)
    assert text(refused, cell) == "yesterday"


def test_a_cell_stands_as_it_begins_until_something_is_entered() -> None:
    blank = Worksheet(asked=an_occasion(cycle=None))
    assert [name for name, cell in CELLS.items() if not always_so(blank, cell)] == ["date"]
    entered = {name for name, cell in CELLS.items() if not always_so(SHEET, cell)}
    assert {"weight", "cycle"} <= entered


def test_before_a_regimen_is_chosen_only_what_all_share_is_asked_for() -> None:
    made = {cell.id: cell for cell in cells((a_front(),), None)}
    assert not {"day", "taxane-level"} & set(made)
    assert not any(":" in name for name in made)
    assert (made["regimen"].choices, made["regimen"].shown) == ((REGIMEN,), ("docetaxel",))


def test_a_day_and_a_level_are_asked_for_where_there_is_one_to_choose() -> None:
    front = but(a_front(), level="", days=(1, 8))
    made = {cell.id for cell in cells((front,), front)}
    assert "day" in made
    assert "taxane-level" not in made
    assert "taxane-level" in CELLS
    assert "day" not in CELLS


def test_names_are_spelled_for_their_reader() -> None:
    made = {cell.id: cell for cell in cells((a_front(),), None, str.upper)}
    assert made["haemoglobin"].label == "HAEMOGLOBIN"
