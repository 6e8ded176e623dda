"""The last resort: a bug is said once, without a value of anybody, and the program ends.

What a running day has on the disk stays there, so that it comes back covered.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMessageBox

from pocketref.wording.crashing import crash_said

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from pocketref.model.keeping import Keeping

CODE = 70  # what systems call a fault inside a program
_PROGRAM = Path(__file__).resolve().parents[1]


class LastResort:
    """Takes what nothing has caught, wherever Qt called us."""

    def __init__(
        self,
        title: str,
        pack: str,
        settle: Callable[[], Keeping],
        end: Callable[[int], object] = os._exit,
    ) -> None:
        """Stand by.

        Args:
            title: of the dialog.
            pack: the version of the open pack.
            settle: lets the newest state of a running day reach the disk, and tells how it stands.
            end: ends the program at once: no window closes, so none clears anything.
        """
        self._title, self._pack, self._settle, self._end = title, pack, settle, end
        self._met = False

    def __call__(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Say it, and end. The words of the error itself may quote what was entered: not those."""
        if not issubclass(kind, Exception):  # somebody interrupts the program on purpose
            sys.__excepthook__(kind, error, trace)
            return
        if self._met:  # while the dialog stands, clocks go on and may meet it again
            return
        self._met = True
        for window in QApplication.topLevelWidgets():
            window.hide()
        where, keeping = place_of(trace), self._settle()
        sys.stderr.write(f"{kind.__name__} in {where}\n")
        said = crash_said(keeping, kind.__name__, where, self._pack)
        QMessageBox.critical(None, self._title, said)
        self._end(CODE)


def place_of(trace: TracebackType | None) -> str:
    """Where in the program it happened: `pages/day/widget.py line 88`."""
    where = "no known place"
    while trace is not None:
        path = Path(trace.tb_frame.f_code.co_filename)
        if path.is_relative_to(_PROGRAM):
            where = f"{path.relative_to(_PROGRAM).as_posix()} line {trace.tb_lineno}"
        trace = trace.tb_next
    return where
