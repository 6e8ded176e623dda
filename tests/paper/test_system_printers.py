from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from pocketref.model.printing import Printers
from pocketref.paper import system_printers
from pocketref.paper.sheets import infusion_checklist
from pocketref.paper.sizes import Paper
from pocketref.paper.spooling import NotPrintedError
from pocketref.paper.system_printers import SystemPrinters
from pocketref.wording import printing
from tests.paper.sheet_of_the_day import CHECKLIST

SHEET = infusion_checklist(CHECKLIST)


class ToFile(QPrinter):
    """A printer that is a file, and stands for any."""

    target = ""

    def __init__(self, *_: object) -> None:
        super().__init__(QPrinter.PrinterMode.HighResolution)
        self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.setOutputFileName(self.target)


@pytest.fixture
def ward(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Let there be one printer; gives where its sheets come out."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["ward"])
    monkeypatch.setattr(QPrinterInfo, "defaultPrinterName", lambda: "ward")
    monkeypatch.setattr(ToFile, "target", str(tmp_path / "printed.pdf"))
    monkeypatch.setattr(system_printers, "QPrinter", ToFile)
    monkeypatch.setattr(ToFile, "PrinterMode", QPrinter.PrinterMode, raising=False)
    return tmp_path / "printed.pdf"


@pytest.mark.usefixtures("ward")
def test_printers_are_those_that_qt_finds() -> None:
    assert SystemPrinters().printers() == Printers(names=("ward",), default="ward")


def test_without_a_printer_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    assert SystemPrinters().printers() == Printers(problem=printing.NO_PRINTER)


def test_a_sheet_is_drawn_on_the_printer(ward: Path) -> None:
    SystemPrinters().take("ward", "Infusion checklist", SHEET, Paper.A4)
    assert ward.read_bytes().startswith(b"%PDF")


@pytest.mark.usefixtures("ward")
def test_a_printer_that_is_gone_is_named() -> None:
    with pytest.raises(NotPrintedError, match="no longer there"):
        SystemPrinters().take("office", "Infusion checklist", SHEET, Paper.A4)


@pytest.mark.qt_log_ignore("QPainter::begin")  # what Qt says to itself
def test_a_printer_that_takes_nothing_is_named(ward: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ToFile, "target", str(ward.parent / "none" / "printed.pdf"))
    with pytest.raises(NotPrintedError) as refused:
        SystemPrinters().take("ward", "Infusion checklist", SHEET, Paper.A4)
    assert str(refused.value) == printing.refused("ward")
