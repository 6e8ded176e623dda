from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.shell.cell_box import CellBox
from pocketref.shell.cells import Cell
from pocketref.shell.choice_cell import ChoiceCell
from pocketref.widgets.quantity_field import QuantityField
from pocketref.worksheet.worksheet import Worksheet
from tests.making import a_patient, an_occasion

SHEET = Worksheet(measured=a_patient(weight="68 kg"), asked=an_occasion(cycle=1))
VIAL = Cell(field="vial", drug="docetaxel", label="Vial DOCEtaxel", unit="mg/mL")
REGION = Cell(field="region", label="Region", choices=("us", "eu"))


def test_what_is_typed_is_told_as_the_parser_reads_it(qtbot: QtBot) -> None:
    box = CellBox(VIAL)
    qtbot.addWidget(box)
    assert isinstance(box.input, QuantityField)
    with qtbot.waitSignal(box.typed) as told:
        QTest.keyClicks(box.input.line, "2")
    assert told.args == ["docetaxel=2mg/mL"]


def test_a_choice_is_told_in_the_same_way(qtbot: QtBot) -> None:
    box = CellBox(REGION)
    qtbot.addWidget(box)
    box.put(SHEET, afresh=False)
    assert isinstance(box.input, ChoiceCell)
    with qtbot.waitSignal(box.typed) as told:
        box.input.button.click()
    assert told.args == ["eu"]


def test_showing_a_worksheet_reports_no_edit(qtbot: QtBot) -> None:
    box = CellBox(Cell(field="weight", label="Weight", unit="kg"))
    qtbot.addWidget(box)
    with qtbot.assertNotEmitted(box.typed):
        box.put(SHEET, afresh=True)
    assert isinstance(box.input, QuantityField)
    assert box.input.text == "68"


def test_a_wrong_cell_is_marked(qtbot: QtBot) -> None:
    box = CellBox(Cell(field="weight", label="Weight", unit="kg"))
    qtbot.addWidget(box)
    box.complain("Too much.")
    assert isinstance(box.input, QuantityField)
    assert box.input.line.accessibleDescription() == "Too much."
