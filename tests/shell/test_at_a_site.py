"""A whole window beside a site file: what is local is there, says so, and changes nothing else."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pocketref.app import make_window, today
from pocketref.model.noun import but
from pocketref.model.site import Site, SiteFault
from pocketref.pack.library import Library
from pocketref.pages.page import Place
from pocketref.shell.window import Window
from pocketref.widgets.labels import Words
from pocketref.widgets.local_notes import LocalNotes
from pocketref.worksheet.entering import edit
from pocketref.worksheet.session import Session
from tests.making import q
from tests.siting import HERE

Opened = Callable[[Site], Window]


@pytest.fixture
def opened(qtbot: QtBot, library: Library) -> Opened:
    """Open the window beside a site."""

    def made(site: Site) -> Window:
        library.settle(site)
        window = make_window(library, Session(today(), site))
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: window.open_frame is not None)
        return window

    return made


def _said(window: Window) -> list[str]:
    """Every text that can be seen."""
    return [words.said for words in window.findChildren(Words) if words.isVisible()]


def test_a_note_stands_on_its_place_and_goes_with_it(opened: Opened) -> None:
    window = opened(HERE)
    window.go(Place.parse("regimen/heart"))
    assert "Local: Echo by the cardiology clinic." in _said(window)
    window.go(Place(page="regimen"))
    assert "Local: Echo by the cardiology clinic." not in _said(window)


def test_a_note_stands_again_after_a_new_patient(opened: Opened) -> None:
    window = opened(HERE)
    window.go(Place(page="doses"))
    window.new_patient()
    window.go(Place(page="doses"))
    assert "Local: Read the dose out to the pharmacist." in _said(window)


def test_without_a_site_file_no_page_has_room_for_notes(opened: Opened) -> None:
    window = opened(Site())
    window.go(Place(page="doses"))
    assert window.findChildren(LocalNotes) == []


@pytest.mark.parametrize("route", ["search", "doses", "regimen/heart"])
def test_a_file_that_is_not_used_is_said_on_every_page(route: str, opened: Opened) -> None:
    fault = SiteFault(file="site.toml", line=3, code="site-unknown-key", key="nme")
    window = opened(Site(file="site.toml", faults=(fault,)))
    window.go(Place.parse(route))
    said = (
        "Site file site.toml, line 3: “nme” is not a known key. The program runs on its defaults."
    )
    assert said in _said(window)


def test_the_cover_says_whom_to_call(qtbot: QtBot, opened: Opened, library: Library) -> None:
    window = opened(HERE)
    window.session.apply(edit("weight", "68", library.limits()))
    window.patient.cover()
    assert window.covered
    said = "Local: Chemotherapy pharmacy 01234 567; On-call oncologist 01234 999."
    qtbot.waitUntil(lambda: said in " ".join(_said(window)).replace("\u00a0", " "))


def test_a_kiosk_is_not_quit_by_a_key(opened: Opened) -> None:
    window = opened(but(HERE, kiosk=True))
    window._deeds["quit"]()  # noqa: SLF001  # what Ctrl+Q does
    assert window.isVisible()


@pytest.mark.parametrize(
    ("typed", "weight", "shown"), [("68,5", "68.5 kg", "68.5"), ("1,234", None, "1,234")]
)
def test_a_comma_is_echoed_as_a_point(
    typed: str, weight: str | None, shown: str, opened: Opened
) -> None:
    window = opened(Site(decimal_comma=True))
    window.go(Place(page="doses"))
    window.bar.focus("weight")
    line = window.focus_widget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, typed)
    QTest.keyClick(line, Qt.Key.Key_Return)
    measured = window.session.current.measured.weight
    assert measured == (None if weight is None else q(weight))
    assert line.text() == shown
