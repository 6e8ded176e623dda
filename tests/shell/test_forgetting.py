"""Nothing of the last patient is left: in no widget after Ctrl+N or under a cover, in no memory."""

import gc
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pocketref.app import make_window
from pocketref.model.noun import but
from pocketref.model.quantity import Quantity
from pocketref.model.running import Deed, Did, Run
from pocketref.pack.library import open_pack
from pocketref.pages.page import Place
from pocketref.shell.window import Window
from pocketref.worksheet.edits import answer
from pocketref.worksheet.entering import edit
from pocketref.worksheet.session import Session
from pocketref.worksheet.worksheet import Worksheet

# What is typed at each place, field by field; no page and no source has these figures. The last
# ones are refused, so that sentences about them are shown.
TYPED = {
    "recurrence": ("17.3",),
    "tox/compare/own": ("1379", "8397", "1493", "9511", "7331"),
    "tox/grade/neutropenia": ("0.43", "39.17"),
    "tox/grade/diarrhoea": ("873",),
    "tox/ref": ("diaq17",),
    "regimen/heart": ("61.7", "47.3"),
}
MASCC, BURDEN = "tox/grade/mascc", answer("burden", "severe")
KEPT = {figure for figures in TYPED.values() for figure in figures} | {"8,397", "9,511", "7,331"}


@pytest.fixture
def window(qtbot: QtBot, pack_file: Path) -> Iterator[Window]:
    library, session = open_pack(pack_file), Session(date(2026, 3, 9))
    made = make_window(library, session)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitUntil(lambda: made.open_frame is not None)
    session.apply(answer("prior", "pertuzumab"))
    for route, figures in TYPED.items():
        _type(made, route, figures)
    made.go(Place.parse(MASCC))
    session.apply(BURDEN)
    QApplication.processEvents()
    yield made
    library.close()


def _type(window: Window, route: str, figures: tuple[str, ...]) -> None:
    """Type figures into the fields of a place, from the top."""
    window.go(Place.parse(route))
    QApplication.processEvents()
    frame = window.open_frame
    assert frame is not None
    lines = [line for line in frame.page.findChildren(QLineEdit) if line.isVisible()]
    for line, figure in zip(lines, figures, strict=False):
        line.setFocus()
        QTest.keyClicks(line, figure)
        QTest.keyClick(line, Qt.Key.Key_Return)
        QApplication.processEvents()


def _begin_anew(window: Window) -> None:
    """What Ctrl+N does, and what Qt does after it."""
    window.new_patient()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()


def _texts(window: Window) -> Iterator[str]:
    """Everything that any widget says, shows, or would copy; hidden widgets too."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        for name in ("text", "said", "windowTitle"):
            text = getattr(widget, name, "")
            text = text() if callable(text) else text
            yield text if isinstance(text, str) else ""
        yield str(widget.property("copied") or "")


def _left(window: Window) -> set[str]:
    texts = tuple(_texts(window))
    return {figure for figure in KEPT if any(figure in text for text in texts)}


def test_what_is_typed_stands_in_widgets(window: Window) -> None:
    assert _left(window) == KEPT


@pytest.mark.parametrize("route", ["recurrence", "tox/compare/own", MASCC, "search"])
def test_a_new_patient_leaves_nothing_in_any_widget(window: Window, route: str) -> None:
    window.go(Place.parse(route))
    QApplication.processEvents()
    assert _left(window)
    _begin_anew(window)
    assert _left(window) == set()


def test_the_places_are_made_anew_and_empty(window: Window) -> None:
    _begin_anew(window)
    for route in (*TYPED, MASCC):
        window.go(Place.parse(route))
        QApplication.processEvents()
    assert _left(window) == set()


# What is worked out from these, wherever it is worked out; no page and no source has them.
WEIGHT, HEIGHT = "68.3", "161.7"
WORKED_OUT = {WEIGHT, HEIGHT, "546.4", "409.8"}
PLACES = ("doses", "day", "search?q=tras 68.3", "search")


@pytest.fixture
def filled(window: Window) -> Window:
    """A window with a day that runs, after every place that works something out was open."""
    window.bar.regimen_chosen.emit("pertuzumab-trastuzumab-docetaxel")
    for field, text in (("chair", "4"), ("weight", WEIGHT), ("height", HEIGHT), ("cycle", "1")):
        window.keeper.apply(edit(field, text, window.library.limits()))
    for route in PLACES:
        window.go(Place.parse(route))
        QApplication.processEvents()
    window.keeper.apply(_started)
    return window


def _started(sheet: Worksheet) -> Worksheet:
    assert sheet.now is not None
    deed = Deed(step="infuse-pertuzumab", did=Did.STARTED, moment=sheet.now)
    return but(sheet, run=Run(deeds=(deed,)))


def _found(window: Window, figures: set[str]) -> set[str]:
    texts = tuple(_texts(window))
    return {figure for figure in figures if any(figure in text for text in texts)}


def _remembered() -> list[Quantity]:
    """The amounts of the patient that any object still holds."""
    gc.collect()
    amounts = {Quantity.parse(f"{WEIGHT} kg"), Quantity.parse(f"{HEIGHT} cm")}
    held = [each for each in gc.get_objects() if isinstance(each, Quantity)]
    return [each for each in held if each in amounts and not any(each is one for one in amounts)]


@pytest.mark.parametrize("route", PLACES)
def test_a_cover_leaves_nothing_in_any_widget(filled: Window, route: str) -> None:
    filled.go(Place.parse(route))
    QApplication.processEvents()
    assert _found(filled, WORKED_OUT | KEPT)
    filled.cover()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
    filled.keeper.tick()
    assert filled.covered
    assert _found(filled, WORKED_OUT | KEPT) == set()


def test_uncovered_it_all_stands_there_again(filled: Window) -> None:
    filled.go(Place.parse("doses"))
    filled.cover()
    filled.uncover()
    assert "546.4" in _found(filled, WORKED_OUT)


def test_a_new_patient_leaves_nothing_of_a_day(filled: Window) -> None:
    filled.new_patient()
    _begin_anew(filled)
    assert _found(filled, WORKED_OUT | KEPT) == set()
    for route in PLACES[:2]:
        filled.go(Place.parse(route))
        QApplication.processEvents()
    assert _found(filled, WORKED_OUT | KEPT) == set()


def test_a_new_patient_leaves_no_amount_in_memory(filled: Window) -> None:
    assert _remembered()
    filled.new_patient()
    _begin_anew(filled)
    assert _remembered() == []
