"""The second check on the Doses page: whether it was done, and the code that can be compared."""

from pocketref.model.plan import Plan
from pocketref.pages.doses.view import SmallCard
from pocketref.wording.doubting import SECOND, checked_twice, code_said
from pocketref.worksheet.worksheet import Worksheet

_TITLE = "Second check"
_HOW = "A second person types weight and height again without seeing these (Ctrl+D)."


def second_card(worksheet: Worksheet, plan: Plan) -> SmallCard:
    """Whether two people entered the same, and the check code of a complete day."""
    said = (_HOW, code_said(plan.check_code)) if plan.check_code else (_HOW,)
    return SmallCard(title=_TITLE, strong=_standing(worksheet), text=" ".join(said))


def _standing(worksheet: Worksheet) -> str:
    if worksheet.checked is not None:
        return checked_twice(worksheet.checked.moment)
    differs = any(fault.hint == SECOND for fault in worksheet.withheld)
    return "Two people differ" if differs else "Not done"
