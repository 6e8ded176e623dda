from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but
from pocketref.model.printing import Printers, Sent
from pocketref.paper.blocks import Sheet
from pocketref.paper.cups import Cups
from pocketref.paper.sheets import make_sheet
from pocketref.paper.sizes import Paper
from pocketref.paper.spooling import NotPrintedError
from pocketref.paper.system_printers import SystemPrinters
from pocketref.shell import printing
from pocketref.shell.printing import Ways, paper_here, preview, print_at_once, show, spooler
from pocketref.shell.window import Window
from pocketref.widgets.preview import Preview
from pocketref.widgets.printing import PrintJob
from pocketref.wording import printing as words
from tests.paper.sheet_of_the_day import CHECKLIST
from tests.spooling import FakeSpooler


@pytest.fixture
def sheet() -> Sheet:
    return make_sheet("day/sheet.html", CHECKLIST)


@pytest.mark.parametrize(
    ("locale", "paper"),
    [("en_GB", Paper.A4), ("de_DE", Paper.A4), ("en_US", Paper.LETTER), ("C", Paper.A4)],
)
def test_the_paper_is_the_country_s(locale: str, paper: Paper) -> None:
    assert paper_here(locale) is paper


@pytest.fixture(autouse=True)
def service(monkeypatch: pytest.MonkeyPatch) -> FakeSpooler:
    """The print service of these tests."""
    fake = FakeSpooler()
    monkeypatch.setattr(printing, "spooler", lambda: fake)
    return fake


def ways(sheet: Sheet, service: FakeSpooler) -> Ways:
    return Ways("Infusion checklist", sheet, Paper.A4, service)


def said(window: Window) -> str:
    return window.top.noted


def shown(window: Window) -> Preview:
    dialog = window.findChild(Preview)
    assert dialog is not None
    return dialog


def jobs(window: Window) -> list[PrintJob[Sent]]:
    return window.findChildren(PrintJob)


def test_the_preview_shows_the_pages(qtbot: QtBot, sheet: Sheet) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = preview("Infusion checklist", sheet, window)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.known):
        pass
    assert len(dialog.pages) == 1


def test_a_sheet_goes_to_a_printer_or_it_is_said_why_not(
    sheet: Sheet, service: FakeSpooler
) -> None:
    assert ways(sheet, service).print_on("office") == Sent(printer="office")
    service.problem = words.gone("office")
    assert ways(sheet, service).print_on("office") == Sent(problem=words.gone("office"))
    assert service.took == [("office", "Infusion checklist")]


def test_printers_that_cannot_be_asked_are_a_problem(sheet: Sheet) -> None:
    class Dead(FakeSpooler):
        def printers(self) -> Printers:
            raise NotPrintedError(words.SILENT)

    assert ways(sheet, Dead()).printers() == Printers(problem=words.SILENT)
    assert ways(sheet, Dead()).print_on_default() == Sent(problem=words.SILENT)


@pytest.mark.parametrize(
    ("known", "sent"),
    [
        (Printers(names=("office", "ward"), default="ward"), Sent(printer="ward")),
        (Printers(names=("office",)), Sent(printer="office")),
        (Printers(names=("office", "ward")), Sent(problem=words.NO_DEFAULT)),
        (Printers(problem=words.NO_PRINTER), Sent(problem=words.NO_PRINTER)),
    ],
)
def test_at_once_is_on_the_default_printer_or_the_only_one(
    sheet: Sheet, service: FakeSpooler, known: Printers, sent: Sent
) -> None:
    service.known = known
    assert ways(sheet, service).print_on_default() == sent


def test_a_place_that_cannot_be_written_is_one_sentence(
    sheet: Sheet, service: FakeSpooler, tmp_path: Path
) -> None:
    problem = ways(sheet, service).save(tmp_path / "no such folder" / "sheet.pdf")
    assert problem == "sheet.pdf was not saved: there is no such folder."
    assert ways(sheet, service).save(tmp_path / "sheet.pdf") == ""


def test_the_service_is_cups_where_its_commands_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Cups, "is_here", staticmethod(lambda: True))
    assert isinstance(spooler(), Cups)
    monkeypatch.setattr(Cups, "is_here", staticmethod(lambda: False))
    assert isinstance(spooler(), SystemPrinters)


def test_what_is_printed_at_once_is_said_in_the_window(
    qtbot: QtBot, sheet: Sheet, service: FakeSpooler, window: Window
) -> None:
    print_at_once("Infusion checklist", sheet, window)
    assert said(window) == words.PRINTING
    qtbot.waitUntil(lambda: said(window) == words.sent("ward"))
    assert service.took == [("ward", "Infusion checklist")]
    qtbot.waitUntil(lambda: not jobs(window))


def test_what_was_not_printed_at_once_is_said_with_what_can_be_done(
    qtbot: QtBot, sheet: Sheet, service: FakeSpooler, window: Window
) -> None:
    service.problem = words.stopped("ward")
    print_at_once("Infusion checklist", sheet, window)
    qtbot.waitUntil(lambda: said(window) == words.at_once(words.stopped("ward")))


def test_a_second_key_while_it_prints_prints_nothing_more(
    qtbot: QtBot, sheet: Sheet, service: FakeSpooler, window: Window
) -> None:
    print_at_once("Infusion checklist", sheet, window)
    print_at_once("Infusion checklist", sheet, window)
    qtbot.waitUntil(lambda: not jobs(window))
    assert len(service.took) == 1


def test_what_is_said_of_a_sheet_goes_after_a_while(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: Window
) -> None:
    monkeypatch.setattr(printing, "STAYS", 1)
    printing.tell(window, "Sent to ward.")
    qtbot.waitUntil(lambda: said(window) == "")


def test_it_takes_nothing_back_that_was_said_since(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: Window
) -> None:
    monkeypatch.setattr(printing, "STAYS", 1)
    printing.tell(window, "Sent to ward.")
    window.top.note("Printing …")
    qtbot.wait(10)
    assert said(window) == "Printing …"


def test_a_sheet_that_was_printed_leaves_no_picture_of_it_behind(
    qtbot: QtBot, sheet: Sheet, window: Window
) -> None:
    QTimer.singleShot(0, lambda: shown(window).print_sheet())
    show("Infusion checklist", sheet, window)
    assert said(window) == words.sent("ward")
    qtbot.waitUntil(lambda: window.findChild(Preview) is None)


def test_a_sheet_closed_while_it_prints_is_told_of_in_the_window(
    qtbot: QtBot, sheet: Sheet, monkeypatch: pytest.MonkeyPatch, window: Window
) -> None:
    answer = Event()

    class Slow(FakeSpooler):
        def take(self, printer: str, title: str, sheet: Sheet, paper: Paper) -> None:
            answer.wait()
            super().take(printer, title, sheet, paper)

    monkeypatch.setattr(printing, "spooler", Slow)

    def leave() -> None:
        dialog = shown(window)
        dialog.print_sheet()
        dialog.reject()

    QTimer.singleShot(0, lambda: shown(window).known.connect(leave))
    show("Infusion checklist", sheet, window)
    assert said(window) == words.PRINTING
    answer.set()
    qtbot.waitUntil(lambda: said(window) == words.sent("ward"))


@pytest.mark.parametrize("kiosk", [False, True])
def test_at_a_workstation_for_anybody_no_sheet_is_saved(
    sheet: Sheet,
    window: Window,
    kiosk: bool,  # noqa: FBT001  # pytest gives it
) -> None:
    window.site = but(window.site, kiosk=kiosk)
    hidden: list[bool] = []

    def look() -> None:
        hidden.append(shown(window).save_button.isHidden())
        shown(window).reject()

    QTimer.singleShot(0, look)
    show("Infusion checklist", sheet, window)
    assert hidden == [kiosk]
