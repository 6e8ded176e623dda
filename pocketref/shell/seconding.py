"""The second check by Ctrl+D: another person types weight and height, the figures are covered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from pocketref.pages.page import Place
from pocketref.shell.clocks import moment
from pocketref.widgets.speaking import announce
from pocketref.worksheet.checking import check
from pocketref.worksheet.second import asked
from pocketref.worksheet.stamps import Second
from pocketref.worksheet.worksheet import PAIR, Worksheet

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from pocketref.model.quantity import Quantity
    from pocketref.pack.library import Library
    from pocketref.shell.chosen import Chosen
    from pocketref.shell.patient import OnePatient
    from pocketref.shell.timekeeping import Timekeeper
    from pocketref.shell.worksheet_bar import WorksheetBar
    from pocketref.worksheet.session import Session

SHEET = Place(page="doses", item="second-check")


class Checked(Protocol):
    """What a window has for a second check."""

    bar: WorksheetBar
    chosen: Chosen
    keeper: Timekeeper
    library: Library
    patient: OnePatient
    session: Session
    sheet_wanted: SignalInstance


def second_check(window: Checked) -> None:
    """Cover the figures and have a second person type; without a weight, lead to it instead."""
    from pocketref.shell.second_panel import SecondPanel
    from pocketref.wording.needs import needs_sentence

    sheet = window.session.current
    if sheet.measured.weight is None or sheet.waiting(PAIR) is not None:
        announce(window.bar, needs_sentence(("weight",)))
        window.bar.focus("weight")
        return
    panel = SecondPanel(asked(sheet.measured), window.chosen.limits, _code(window, sheet))
    panel.entered.connect(lambda amounts: _hold_against(window, amounts))
    panel.stopped.connect(window.patient.stop_check)
    panel.sheet_wanted.connect(lambda: _want_sheet(window))
    window.patient.check_with(panel)


def _code(window: Checked, sheet: Worksheet) -> str | None:
    """The check code of the first figures; None while there are none, or they are in doubt."""
    if sheet.regimen is None:
        return None
    from pocketref.pages.plans import plan_of

    return plan_of(sheet, window.library).check_code


def _hold_against(window: Checked, amounts: dict[str, Quantity]) -> None:
    """Hold what the second person typed against the first, and show where that leads."""
    from pocketref.wording.doubting import checked_twice, in_doubt

    def held(sheet: Worksheet) -> Worksheet:
        weight, height = amounts["weight"], amounts.get("height")
        return check(Second(weight=weight, height=height, moment=sheet.now or moment()))(sheet)

    window.keeper.apply(held)
    window.patient.stop_check()
    sheet = window.session.current
    if sheet.withheld:
        window.bar.focus(sheet.withheld[0].field)
        announce(window.bar, in_doubt(sheet.withheld)[0], at_once=True)
    elif sheet.checked is not None:
        announce(window.bar, f"{checked_twice(sheet.checked.moment)}.")


def _want_sheet(window: Checked) -> None:
    """Show the sheet a second person fills in; the figures come back behind it."""
    window.patient.stop_check()
    window.sheet_wanted.emit(SHEET.item, SHEET.page)
