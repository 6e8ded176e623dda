"""Every test of this room has an application that wears the light look, without a screen."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from pocketref.shell.theme import Wardrobe
from tests.dressing import dressed

ROOM = Path(__file__).parent
# The screenless platform says this of every window; it says nothing about the program.
NO_SCREEN = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what the missing screen says."""
    for item in items:
        if ROOM in item.path.parents:
            item.add_marker(NO_SCREEN)


@pytest.fixture(autouse=True)
def wardrobe(qapp: QApplication) -> Wardrobe:
    """The light look at 100 %."""
    return dressed(qapp)
