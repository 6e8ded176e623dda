"""How long the places that decide and weigh take: a repaint, and a key in one of their fields.

Limits are in milliseconds of the machine they were written on; see `measuring.unit`.
"""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from pocketref.app import make_window
from pocketref.pack.library import Library, open_pack
from pocketref.pages.page import Place
from pocketref.shell.window import Window
from pocketref.widgets.scene_view import SceneView
from pocketref.worksheet.edits import answer
from pocketref.worksheet.session import Session
from tests.benchmarks.measuring import tell, units

PICTURE = 16  # one picture of a screen that shows sixty in a second
REACHED = 56  # what the slowest key took when this was written, with room for a busy machine
TIMES = 9
TREATED = date(2026, 3, 9)
# What is typed at each place before anything is measured, field by field.
TYPED = {
    "recurrence": ("14",),
    "tox/compare": (),
    "tox/compare/own": ("9", "120", "17", "118"),
    "tox/grade/neutropenia": ("0.4", "38.6"),
    "tox/grade/diarrhoea": ("7",),
    "tox/grade/mascc": (),
    "tox/ref": ("dia",),
    "regimen/heart": ("62", "49"),
}
# Those whose last letter is painted about as soon as the next picture, and those that lay out too
# much for it.
NEAR = ("tox/compare/own", "tox/ref", "regimen/heart")
SLOW = ("recurrence", "tox/grade/neutropenia", "tox/grade/diarrhoea")
Opened = Callable[[str], Window]


@pytest.fixture
def library(pack_file: Path) -> Iterator[Library]:
    opened = open_pack(pack_file)
    yield opened
    opened.close()


@pytest.fixture
def opened(qtbot: QtBot, library: Library) -> Opened:
    """A window at a place, with what is typed there."""
    session = Session(TREATED)
    session.apply(answer("prior", "pertuzumab"))
    window = make_window(library, session)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)

    def open_at(route: str) -> Window:
        window.go(Place.parse(route))
        QApplication.processEvents()
        for line, text in zip(_fields(window), TYPED[route], strict=False):
            line.setFocus()
            QTest.keyClicks(line, text)
            QApplication.processEvents()
        return window

    return open_at


def _fields(window: Window) -> list[QLineEdit]:
    assert window.open_frame is not None
    lines = window.open_frame.page.findChildren(QLineEdit)
    return [line for line in lines if line.isVisible()]


def _in_units(what: str, figures: tuple[float, float]) -> float:
    """Print the figure, and give it back in the unit of the limits."""
    took, in_units = figures
    tell(f"{what}: {took:.1f} ms, {in_units:.1f} of {PICTURE} units")
    return in_units


def _key(window: Window, route: str) -> float:
    """The last letter of what is typed first, until what follows from it is painted; in units."""
    line, (text, *_) = _fields(window)[0], TYPED[route]
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_End)

    def press(key: Qt.Key) -> None:
        QTest.keyClick(line, key)
        QApplication.processEvents()

    last = Qt.Key(ord(text[-1].upper()))
    figures = units(lambda: press(last), TIMES, before=lambda: press(Qt.Key.Key_Backspace))
    assert line.text() == text
    return _in_units(f"key at {route}", figures)


@pytest.mark.parametrize("route", TYPED)
def test_a_place_is_painted_before_the_next_picture(opened: Opened, route: str) -> None:
    window = opened(route)
    took = units(window.repaint, TIMES)
    assert _in_units(f"repaint of {route}", took) <= PICTURE


@pytest.mark.parametrize("route", [*NEAR, *SLOW])
def test_a_key_is_painted_as_soon_as_it_was(opened: Opened, route: str) -> None:
    assert _key(opened(route), route) <= REACHED


@pytest.mark.xfail(reason="the goal, not reached yet: the whole page is laid out anew")
@pytest.mark.parametrize("route", SLOW)
def test_a_key_is_painted_before_the_next_picture(opened: Opened, route: str) -> None:
    assert _key(opened(route), route) <= PICTURE


@pytest.mark.parametrize("route", ["recurrence", "tox/compare", "regimen/heart"])
def test_an_arrow_in_a_picture_is_painted_as_soon_as_it_was(opened: Opened, route: str) -> None:
    window = opened(route)
    assert window.open_frame is not None
    views = [view for view in window.open_frame.page.findChildren(SceneView) if view.isVisible()]
    assert views
    assert max(_arrow(view, route) for view in views) <= REACHED


def _arrow(view: SceneView, route: str) -> float:
    """A step down in a picture, until its row is lit and what it says is painted; in units."""
    view.setFocus()

    def press(key: Qt.Key) -> None:
        QTest.keyClick(view, key)
        QApplication.processEvents()

    back = partial(press, Qt.Key.Key_Up)
    figures = units(partial(press, Qt.Key.Key_Down), TIMES, before=back)
    return _in_units(f"arrow at {route}", figures)
