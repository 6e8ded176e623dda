"""What a program that starts takes up of one that died: the day that was kept last."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from pocketref.keeping.slot import Slot
from pocketref.model.noun import noun
from pocketref.worksheet.plain import UnreadableError
from pocketref.worksheet.recovery import is_over, is_possible, sheet_of
from pocketref.worksheet.worksheet import Worksheet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pocketref.model.running import Moment
    from pocketref.pack.library import Library


@noun
class Day:
    """A day that was kept, and where: from now on this program keeps it there."""

    sheet: Worksheet
    slot: Slot


def take_up(folder: Path, goes_on: Callable[[Worksheet], bool]) -> Day | None:
    """The day that was kept last by a program that died.

    One of another program that died is left for the next start. What cannot go on is removed.

    Args:
        folder: where days are kept.
        goes_on: whether a worksheet is of a day that may go on.
    """
    first: Day | None = None
    for day in _days(folder, goes_on):
        if first is None:
            first = day
        else:
            day.slot.leave()
    return first


def may_go_on(library: Library, now: Moment) -> Callable[[Worksheet], bool]:
    """Whether a kept day may go on: it began not long ago, and this pack knows what it is of."""

    def judged(sheet: Worksheet) -> bool:
        known = sheet.regimen in {each.id for each in library.fronts()}
        return known and not is_over(sheet, now) and is_possible(sheet, library.limits())

    return judged


def _days(folder: Path, goes_on: Callable[[Worksheet], bool]) -> Iterator[Day]:
    for slot in Slot.orphans(folder):
        sheet = _kept_in(slot)
        if sheet is not None and sheet.run.begun and goes_on(sheet):
            yield Day(sheet=sheet, slot=slot)
        else:
            with suppress(OSError):
                slot.remove()


def _kept_in(slot: Slot) -> Worksheet | None:
    with suppress(OSError, UnreadableError, UnicodeDecodeError):
        return sheet_of(slot.read())
    return None
