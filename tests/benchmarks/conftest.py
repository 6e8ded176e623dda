"""A display to measure on. Run by packaging/check.py, alone, on a display nobody else uses."""

import os
import sys
from collections.abc import Iterator

import pytest

from tests.benchmarks.screen import Screen

HAS_DISPLAY = sys.platform.startswith("linux") and bool(os.environ.get("DISPLAY"))


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    if not HAS_DISPLAY or os.environ.get("QT_QPA_PLATFORM", "xcb") != "xcb":
        pytest.skip("needs an X display of its own")
    display = Screen()
    yield display
    display.close()
