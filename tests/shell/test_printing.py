from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.paper.blocks import Sheet
from pocketref.paper.sheets import make_sheet
from pocketref.paper.sizes import Paper
from pocketref.shell.printing import paper_here, preview
from tests.paper.sheet_of_the_day import CHECKLIST


@pytest.fixture
def sheet() -> Sheet:
    return make_sheet("day/sheet.html", CHECKLIST)


@pytest.mark.parametrize(
    ("locale", "paper"),
    [("en_GB", Paper.A4), ("de_DE", Paper.A4), ("en_US", Paper.LETTER), ("C", Paper.A4)],
)
def test_the_paper_is_the_country_s(locale: str, paper: Paper) -> None:
    assert paper_here(locale) is paper


def test_the_preview_shows_the_pages_and_prints_them(
    qtbot: QtBot, sheet: Sheet, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = preview("Infusion checklist", sheet, window)
    qtbot.addWidget(dialog)
    assert len(dialog.pages) == 1
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert dialog._print_to(printer) == ""  # noqa: SLF001  # what the print button calls
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_a_place_that_cannot_be_written_is_one_sentence(
    qtbot: QtBot, sheet: Sheet, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = preview("Infusion checklist", sheet, window)
    qtbot.addWidget(dialog)
    said = dialog._save(tmp_path / "no such folder" / "sheet.pdf")  # noqa: SLF001
    assert said.endswith(".")
    assert dialog._save(tmp_path / "sheet.pdf") == ""  # noqa: SLF001
