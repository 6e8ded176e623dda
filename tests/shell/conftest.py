"""Every test of this room has an application that wears the light look, without a screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pocketref.pack.library import Library, open_pack
from pocketref.shell.theme import Wardrobe
from pocketref.shell.window import Window
from pocketref.worksheet.session import Session
from tests.dressing import dressed
from tests.framing import PAGES, today
from tests.sessions import a_session


@pytest.fixture(autouse=True)
def wardrobe(qapp: QApplication) -> Wardrobe:
    """The light look at 100 %."""
    return dressed(qapp)


@pytest.fixture
def library(pack_file: Path) -> Library:
    return open_pack(pack_file)


@pytest.fixture
def session() -> Session:
    return a_session(today())


@pytest.fixture
def window(qtbot: QtBot, library: Library, session: Session, wardrobe: Wardrobe) -> Window:
    made = Window(PAGES, library, session, wardrobe, today)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.open_frame is not None)
    return made
