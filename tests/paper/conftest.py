"""Paper is drawn with Qt; all tests of a run share one application."""

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True, scope="session")
def application(qapp: QApplication) -> QApplication:
    """The application pytest-qt has made."""
    return qapp
