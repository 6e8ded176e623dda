"""What a program that starts takes up of one that died: the day that was kept last."""

from __future__ import annotations

from contextlib import suppress
from enum import Enum, auto
from typing import TYPE_CHECKING

from pocketref.keeping.slot import Slot
from pocketref.model.noun import but, noun
from pocketref.worksheet.plain import UnreadableError
from pocketref.worksheet.recovery import is_over, is_possible, sheet_of
from pocketref.worksheet.worksheet import Worksheet

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pocketref.model.running import Moment
    from pocketref.pack.library import Library


class Judgement(Enum):
    """What becomes of a worksheet that was kept."""

    GOES_ON = auto()
    OVER = auto()  # nothing of it is wanted any more
    LOST = auto()  # it would be wanted and cannot be used


@noun
class Found:
    """What was found.

    Attributes:
        sheet: of the day that was kept last; None if there is none to go on with.
        slot: where it is, and where this program keeps it from now on.
        lost: whether there was a day that cannot be used.
    """

    sheet: Worksheet | None = None
    slot: Slot | None = None
    lost: bool = False


def take_up(folder: Path, judge: Callable[[Worksheet], Judgement]) -> Found:
    """Take up the day that was kept last by a program that died.

    One of another program that died is left for the next start. What does not go on is removed.

    Args:
        folder: where days are kept.
        judge: what becomes of a worksheet.
    """
    found = Found()
    for slot in Slot.orphans(folder):
        sheet = _kept_in(slot)
        judgement = _judged(sheet, slot, judge)
        if judgement is not Judgement.GOES_ON:
            found = but(found, lost=found.lost or judgement is Judgement.LOST)
            with suppress(OSError):
                slot.remove()
        elif found.slot is None:
            found = but(found, sheet=sheet, slot=slot)
        else:
            slot.leave()
    return found


def judge_with(library: Library, now: Moment) -> Callable[[Worksheet], Judgement]:
    """A day goes on if it began not long ago and this pack knows what it is of."""

    def judged(sheet: Worksheet) -> Judgement:
        if is_over(sheet, now) or not sheet.run.begun:
            return Judgement.OVER
        known = sheet.regimen in {each.id for each in library.fronts()}
        usable = known and is_possible(sheet, library.limits())
        return Judgement.GOES_ON if usable else Judgement.LOST

    return judged


def _judged(
    sheet: Worksheet | None, slot: Slot, judge: Callable[[Worksheet], Judgement]
) -> Judgement:
    if sheet is not None:
        return judge(sheet)
    return Judgement.LOST if slot.path.exists() else Judgement.OVER  # killed in its first write


def _kept_in(slot: Slot) -> Worksheet | None:
    with suppress(OSError, UnreadableError, UnicodeDecodeError):
        return sheet_of(slot.read())
    return None
