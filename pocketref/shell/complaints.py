"""What is wrong or in doubt with the cells of the bar: a mark on each, a sentence below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QVBoxLayout

    from pocketref.model.bounds import Bounds
    from pocketref.model.fault import Fault
    from pocketref.shell.cell_box import CellBox
    from pocketref.shell.cells import Cell
    from pocketref.widgets.notices import Notice
    from pocketref.worksheet.session import Edit
    from pocketref.worksheet.worksheet import Worksheet


class Complaints:
    """Says faults of single fields; values that do not go together are the page's to say."""

    def __init__(self, column: QVBoxLayout, say: Callable[[str], str] = str) -> None:
        self._column = column
        self._say = say
        self._notices: tuple[Notice, ...] = ()
        self._asked: tuple[str, str] = ("", "")

    def say(self, sheet: Worksheet, boxes: Iterable[CellBox], elsewhere: tuple[str, ...]) -> None:
        """Mark the cells, and say what no page says: `elsewhere` are the fields one does."""
        if not sheet.faults and not sheet.noted and not self._notices:
            return
        from pocketref.wording.doubting import SECOND, in_doubt
        from pocketref.wording.faults import fault_sentence

        doubted = (*sheet.withheld, *sheet.noted)
        asked = [one for one in doubted if one.hint != SECOND]
        for box in boxes:
            fault = _fault(sheet, box.cell)
            sentence = "" if fault is None else self._say(fault_sentence(fault))
            box.complain(sentence, old=fault in asked)
        doubt = {False: [one for one in doubted if one not in asked], True: asked}
        own = [each for each in sheet.pending if each.fault in sheet.apart]
        told = [each for each in own if each.field not in elsewhere]
        refused, unusual = self._told()
        for notice, asks in ((refused, False), (unusual, True)):
            said = (fault_sentence(each.fault) for each in told if each.asks is asks)
            every = dict.fromkeys((*in_doubt(doubt[asks]), *said))
            notice.say(tuple(map(self._say, every)))

    def accepted(
        self, sheet: Worksheet, cell: Cell, bounds: Callable[[], tuple[Bounds, ...]]
    ) -> Edit | None:
        """What Enter confirms: an old value at once, others when they were asked about before."""
        if any(fault.field == cell.field for fault in sheet.aged):
            from pocketref.worksheet.stamping import still_so

            return still_so
        if not self.was_asked(sheet, cell):
            return None
        if _fault(sheet, cell) in sheet.noted:
            from pocketref.worksheet.checking import so_it_is

            return so_it_is
        from pocketref.worksheet.entering import confirm

        return confirm(cell.field, bounds(), cell.drug)

    def was_asked(self, sheet: Worksheet, cell: Cell) -> bool:
        """Whether Enter was pressed on this very question before; if not, it is asked now."""
        fault = _fault(sheet, cell)
        if fault is None:
            return False
        from pocketref.wording.faults import fault_sentence

        before, self._asked = self._asked, (cell.id, fault_sentence(fault))
        return before == self._asked

    @staticmethod
    def concern(sheet: Worksheet, cell: Cell) -> bool:
        """Whether anything is wrong with a cell."""
        return _fault(sheet, cell) is not None

    def _told(self) -> tuple[Notice, ...]:
        """What is refused and what is unusual; made with the first fault."""
        from pocketref.widgets.notices import Notice

        if not self._notices:
            self._notices = (Notice("stop"), Notice("hazard"))
            for notice in self._notices:
                self._column.addWidget(notice)
                notice.hide()  # else the layout would show one that has nothing to say
        return self._notices


def _fault(sheet: Worksheet, cell: Cell) -> Fault | None:
    """What is wrong with a cell: with its own text, or with it and another."""
    waits = sheet.waiting(cell.field, cell.drug)
    if waits is not None:
        return waits.fault
    every = (*sheet.between, *sheet.withheld, *sheet.noted)
    return next((each for each in every if _about(each, cell)), None)


def _about(fault: Fault, cell: Cell) -> bool:
    if cell.field == fault.field:
        return not cell.drug or fault.given.startswith(f"{cell.drug}=")
    return cell.field == fault.other and fault.hint == "pair"
