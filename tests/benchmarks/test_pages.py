"""How long a page to read takes from the key to its picture, the first time it is opened.

The limit is in milliseconds of the machine it was written on; see `measuring.unit`.
"""

from fractions import Fraction
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pocketref.app import make_window, today
from pocketref.model.article import Shelf
from pocketref.pack.library import Library, open_pack
from pocketref.pages.page import Place
from pocketref.shell.window import Window
from pocketref.worksheet.session import Session
from tests.benchmarks.measuring import run_and_unit, tell

OPENS = 50
SLOWEST = 90  # of a place that is opened for the first time, with room for a busy machine
NEARLY_ALL = Fraction(9, 10)
ROUNDS = 3  # each on a pack that was just opened; the quickest is nearest to the truth
FIRST = "regimen/coding"  # loads what every page to read needs


def _routes(library: Library) -> tuple[str, ...]:
    place = {Shelf.REGIMEN: "regimen", Shelf.ABOUT: "sources"}
    pages = tuple(f"{place[each.shelf]}/{each.id}" for each in library.contents())
    return (*pages, "sources", "sources/differ", "sources/newer", "sources/review")


def _opened(qtbot: QtBot, pack: Path) -> dict[str, float]:
    """Every page once, in units; each unit is measured right after a page."""
    library = open_pack(pack)
    window = make_window(library, Session(today()))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.go(Place.parse(FIRST))
    QApplication.processEvents()
    took, ones = {}, []
    for route in _routes(library):
        took[route], one = run_and_unit(partial(_open, window, Place.parse(route)))
        ones.append(one)
        QApplication.processEvents()
    window.close()
    library.close()
    return {route: seconds / median(ones) for route, seconds in took.items()}


def _open(window: Window, place: Place) -> None:
    window.go(place)
    window.repaint()


def test_every_page_opens_before_one_notices(qtbot: QtBot, pack_file: Path) -> None:
    rounds = [_opened(qtbot, pack_file) for _ in range(ROUNDS)]
    took = {route: min(each[route] for each in rounds) for route in rounds[0]}
    slow = sorted(took, key=lambda route: -took[route])
    tell("pages, slowest: " + ", ".join(f"{route} {took[route]:.0f}" for route in slow[:4]))
    within = sum(units <= OPENS for units in took.values())
    tell(f"pages: {within} of {len(took)} within {OPENS} units, median {median(took.values()):.0f}")
    assert within >= NEARLY_ALL * len(took)
    assert took[slow[0]] <= SLOWEST
