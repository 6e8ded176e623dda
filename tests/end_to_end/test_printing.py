"""Sheets on a real print service: what arrives is the PDF; what goes wrong is one sentence."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pocketref.model.printing import Printers
from pocketref.paper.cups import Cups
from pocketref.paper.printer import write_pdf
from pocketref.paper.sheets import infusion_checklist
from pocketref.paper.sizes import Paper
from pocketref.paper.spooling import NotPrintedError
from pocketref.wording import printing
from tests.end_to_end.desk import soon, started
from tests.end_to_end.print_service import INSTALLED, WHY_NOT, PrintService, serving
from tests.paper.sheet_of_the_day import CHECKLIST

pytestmark = [
    pytest.mark.skipif(not INSTALLED, reason=WHY_NOT),
    pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler"),
]
on_a_display = pytest.mark.skipif(
    not os.environ.get("DISPLAY") or shutil.which("xdotool") is None,
    reason="needs an X display and xdotool",
)
SHEET = infusion_checklist(CHECKLIST)
TITLE = "Infusion checklist"
AT = re.compile(r"\d\d:\d\d")


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrintService]:
    """A service with two printers, of which `ward` is the default one."""
    with serving() as runs:
        monkeypatch.setenv("CUPS_SERVER", str(runs.here / "socket"))
        monkeypatch.setenv("HOME", str(runs.here / "tmp"))  # no printer of whoever runs this
        runs.add("office")
        runs.add("ward", default=True)
        yield runs


def told(*command: str | Path) -> bytes:
    return subprocess.run(command, check=True, capture_output=True).stdout


def words_of(pdf: Path) -> str:
    """Its words as they stand on its pages, whenever it was printed."""
    return AT.sub("", told("pdftotext", "-layout", pdf, "-").decode())


def picture_of(pdf: Path, *part: str) -> bytes:
    """Its pages as dots of grey."""
    return told("pdftoppm", "-gray", "-r", "60", *part, pdf)


def refusal(cups: Cups | None = None, printer: str = "ward") -> str:
    with pytest.raises(NotPrintedError) as refused:
        (cups or Cups()).take(printer, TITLE, SHEET, Paper.A4)
    return str(refused.value)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paper", list(Paper))
def test_the_page_that_arrives_is_the_pdf(
    service: PrintService, tmp_path: Path, paper: Paper
) -> None:
    assert Cups().printers() == Printers(names=("office", "ward"), default="ward")
    Cups().take("office", TITLE, SHEET, paper)
    saved = tmp_path / "saved.pdf"
    write_pdf(SHEET, saved, paper)
    arrived = service.next_sheet()
    assert words_of(arrived) == words_of(saved)
    assert "DOCEtaxel" in words_of(arrived)
    assert picture_of(arrived) == picture_of(saved)
    assert told("pdffonts", arrived) == told("pdffonts", saved)


def same_page(arrived: Path, pack: Path, saved: Path) -> bool:
    """Whether the page on the heart is what the command line saves, but for the time."""
    words = ("print", "page", "heart", "--pdf", saved, "--pack", pack)
    told(sys.executable, "-m", "pocketref", *words)
    above_the_foot = ("-x", "0", "-y", "0", "-W", "496", "-H", "640")
    alike = picture_of(arrived, *above_the_foot) == picture_of(saved, *above_the_foot)
    return alike and words_of(arrived) == words_of(saved)


@on_a_display
def test_the_window_prints_at_once_what_the_command_line_saves(
    service: PrintService, pack_file: Path, tmp_path: Path
) -> None:
    with started(pack_file, "--at", "regimen/heart") as desk:
        desk.press("ctrl+shift+p")
        assert same_page(service.next_sheet(), pack_file, tmp_path / "heart.pdf")


@on_a_display
def test_the_window_prints_what_it_shows(
    service: PrintService, pack_file: Path, tmp_path: Path
) -> None:
    with started(pack_file, "--at", "regimen/heart") as desk:
        before = desk.windows()
        desk.press("ctrl+p")
        assert soon(lambda: str(len(desk.windows() - before)), "1") == "1"
        desk.press("Return")
        assert same_page(service.next_sheet(), pack_file, tmp_path / "heart.pdf")
        assert soon(lambda: str(len(desk.windows() - before)), "0") == "0"


@pytest.mark.usefixtures("qapp")
def test_a_printer_that_takes_no_sheets_says_so(service: PrintService) -> None:
    service.tell("cupsreject", "ward")
    assert refusal() == printing.refused("ward")
    assert service.kept() == []


@pytest.mark.usefixtures("qapp")
def test_a_stopped_printer_gets_nothing_that_would_come_out_later(service: PrintService) -> None:
    service.tell("cupsdisable", "-r", "out of paper", "ward")
    assert refusal() == printing.stopped("ward")
    assert told("lpstat", "-o", "ward") == b""


@pytest.mark.usefixtures("qapp")
def test_a_printer_that_is_gone_is_named(service: PrintService) -> None:
    service.tell("lpadmin", "-x", "ward")
    assert refusal() == printing.gone("ward")
    assert Cups().printers() == Printers(names=("office",))


@pytest.mark.usefixtures("qapp")
def test_a_service_that_hangs_is_left_in_time(service: PrintService) -> None:
    service.process.send_signal(signal.SIGSTOP)
    assert refusal(Cups(seconds=0.5)) == printing.SILENT


def test_a_service_that_has_ended_is_not_running(service: PrintService) -> None:
    service.process.terminate()
    service.process.wait()
    with pytest.raises(NotPrintedError, match=printing.NOT_RUNNING):
        Cups().printers()


@pytest.mark.usefixtures("qapp")
def test_a_service_without_room_refuses_and_nothing_is_lost(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with serving(largest=8000) as full:
        monkeypatch.setenv("CUPS_SERVER", str(full.here / "socket"))
        full.add("ward", default=True)
        assert refusal() == printing.refused("ward")
        assert full.kept() == []
    assert write_pdf(SHEET, tmp_path / "saved.pdf", Paper.A4) == 1
