"""In which order the cells of the worksheet bar stand, and which of them is asked for next."""

from collections.abc import Iterable
from datetime import date

from pocketref.model.front import Front
from pocketref.shell.cells import Cell, always_so, text
from pocketref.worksheet.worksheet import Worksheet

FIRST, DAY = "chair", "date"
SURFACE = "height"  # asked for where a dose is counted by body surface area


def asked_by(fields: tuple[str, ...], chosen: Front | None) -> tuple[str, ...]:
    """Of the fields a place uses, those that the chosen regimen needs."""
    spared = {SURFACE} if chosen is not None and not chosen.surface else set[str]()
    return tuple(field for field in fields if field not in spared)


def in_order(
    cells: Iterable[Cell], wanted: tuple[str, ...], sheet: Worksheet | None, *, every: bool
) -> list[Cell]:
    """The chair, the fields the place uses, other filled ones; then, if asked, every other."""
    listed = list(cells)
    here = [cell for name in (FIRST, *wanted) for cell in listed if cell.field == name]
    own = [cell for cell in listed if sheet is not None and not always_so(sheet, cell)]
    rest = listed if every else []
    return list({cell.id: cell for cell in (*here, *own, *rest)}.values())


def first_empty(
    cells: Iterable[Cell], wanted: tuple[str, ...], sheet: Worksheet | None
) -> str | None:
    """The first empty cell of those the place uses, in the order it uses them."""
    if sheet is None:
        return None
    used = sorted(
        (cell for cell in cells if cell.field in wanted), key=lambda cell: wanted.index(cell.field)
    )
    return next((cell.id for cell in used if not text(sheet, cell)), None)


def untouched(cells: Iterable[Cell], sheet: Worksheet | None, day: date | None) -> bool:
    """Whether a worksheet stands as it began, on this day."""
    if sheet is None or sheet.asked.on != day:
        return False
    return all(always_so(sheet, cell) for cell in cells if cell.field != DAY)


def filled(cells: Iterable[Cell], sheet: Worksheet) -> frozenset[str]:
    """The cells in which something stands."""
    return frozenset(cell.id for cell in cells if text(sheet, cell))
