"""Every test of this room has an application that wears the light look, without a screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from pocketref.shell.theme import Wardrobe
from tests.dressing import dressed


@pytest.fixture(autouse=True)
def wardrobe(qapp: QApplication) -> Wardrobe:
    """The light look at 100 %."""
    return dressed(qapp)
