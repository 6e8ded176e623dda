"""Why a figure is not shown though something was typed; and that one which is was checked twice."""

from pocketref.model.noun import but
from pocketref.pages.doses.view import DoseCard
from pocketref.wording.doubting import checked_twice, hidden
from pocketref.wording.needs import UNTIL_AGREED, UNTIL_CONFIRMED, until_valid
from pocketref.worksheet.worksheet import PAIR, Pending, Worksheet

UNCONFIRMED, IN_DOUBT = "unconfirmed", "in doubt"
NO_FIGURE = "–"
_PAIRED = frozenset({"weight", "height"})


def held_back(card: DoseCard, sheet: Worksheet) -> DoseCard:
    """The card as it is, or with what its missing value waits for."""
    if card.amount != NO_FIGURE:
        return _checked(card, sheet)
    if sheet.withheld and not card.badge:
        return _because(card, hidden(sheet.withheld), badge=IN_DOUBT)
    return _waiting(card, sheet) if card.needs else card


def _waiting(card: DoseCard, sheet: Worksheet) -> DoseCard:
    """A dose that is not worked out, with what its missing value waits for."""
    waits = _waits(sheet, card.needs)
    if waits is not None and waits.asks:
        return _because(card, UNTIL_CONFIRMED, badge=UNCONFIRMED)
    if waits is not None:
        return _because(card, until_valid(waits.field), needs=waits.field)
    if card.needs == "cycle" and sheet.asked.cycle is not None:
        return _because(card, UNTIL_AGREED)
    return card


def _checked(card: DoseCard, sheet: Worksheet) -> DoseCard:
    """A dose whose weight and height a second person has entered too."""
    if sheet.checked is None:
        return card
    said = checked_twice(sheet.checked.moment)
    copied = f"{card.copied} {said}." if card.copied else ""
    return but(card, checked=said, spoken=f"{card.spoken} {said}.", copied=copied)


def _because(card: DoseCard, why: str, badge: str = "", needs: str = "") -> DoseCard:
    return but(card, working=why, badge=badge, needs=needs, spoken=f"{card.name}. {why}")


def _waits(sheet: Worksheet, field: str) -> Pending | None:
    """The text that waits for the field; for the cycle, any that the whole treatment waits for."""
    if field == "cycle" and sheet.asked.cycle is not None:
        return sheet.binding
    direct = sheet.waiting(field)
    return sheet.waiting(PAIR) if direct is None and field in _PAIRED else direct
