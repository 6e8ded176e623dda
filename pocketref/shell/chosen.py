"""The regimen that is chosen, and what the worksheet bar asks for because of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.shell.cell_order import asked_by
from pocketref.shell.cells import Cell, cells
from pocketref.worksheet.edits import choose_regimen
from pocketref.worksheet.levels import levelled

if TYPE_CHECKING:
    from pocketref.model.bounds import Bounds
    from pocketref.model.front import Front
    from pocketref.pack.library import Library
    from pocketref.worksheet.session import Edit
    from pocketref.worksheet.worksheet import Worksheet


class Chosen:
    """Follows the worksheet: what is chosen there, by hand or by undo, is chosen here."""

    def __init__(self, library: Library, sheet: Worksheet) -> None:
        self._library = library
        self._front = self._of(sheet)

    def follow(self, sheet: Worksheet) -> bool:
        """Take over the worksheet's regimen; tell whether it is another one, or said otherwise."""
        before, self._front = self._front, self._of(sheet)
        return before != self._front

    def _of(self, sheet: Worksheet) -> Front | None:
        return None if sheet.regimen is None else self._library.front(sheet.regimen)

    def edit(self, name: str) -> Edit:
        """The edit that chooses a regimen by its id, or none."""
        return choose_regimen(self._library.front(name) if name else None)

    def cells(self) -> tuple[Cell, ...]:
        """The cells of the bar, as the reader spells."""
        return cells(self._library.fronts(), self._front, self._library.spelled)

    def fields(self, wanted: tuple[str, ...]) -> tuple[str, ...]:
        """Of the fields a place uses, those that the regimen needs."""
        return asked_by(wanted, self._front)

    def limits(self) -> tuple[Bounds, ...]:
        """The limits of what is typed, with those of the regimen's dose level."""
        return levelled(self._library.limits(), "" if self._front is None else self._front.level)
