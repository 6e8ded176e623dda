"""Why a figure is not shown though something was typed: it is refused, or not confirmed yet."""

from pocketref.model.noun import but
from pocketref.pages.doses.view import DoseCard
from pocketref.wording.needs import UNTIL_AGREED, UNTIL_CONFIRMED, until_valid
from pocketref.worksheet.worksheet import PAIR, Pending, Worksheet

UNCONFIRMED = "unconfirmed"
_PAIRED = frozenset({"weight", "height"})


def held_back(card: DoseCard, sheet: Worksheet) -> DoseCard:
    """The card as it is, or with what its missing value waits for."""
    if not card.needs or card.lines:
        return card
    waits = _waits(sheet, card.needs)
    if waits is not None and waits.asks:
        return _because(card, UNTIL_CONFIRMED, badge=UNCONFIRMED)
    if waits is not None:
        return _because(card, until_valid(waits.field), needs=waits.field)
    if card.needs == "cycle" and sheet.asked.cycle is not None:
        return _because(card, UNTIL_AGREED)
    return card


def _because(card: DoseCard, why: str, badge: str = "", needs: str = "") -> DoseCard:
    return but(card, working=why, badge=badge, needs=needs, spoken=f"{card.name}. {why}")


def _waits(sheet: Worksheet, field: str) -> Pending | None:
    """The text that waits for the field; for the cycle, any that the whole treatment waits for."""
    if field == "cycle" and sheet.asked.cycle is not None:
        return sheet.binding
    direct = sheet.waiting(field)
    return sheet.waiting(PAIR) if direct is None and field in _PAIRED else direct
