"""What a day that has begun stands on while its treatment waits to be entered again."""

from pocketref.model.noun import but
from pocketref.model.patient import Occasion
from pocketref.worksheet.worksheet import Worksheet


def kept(before: Worksheet, after: Worksheet) -> Worksheet:
    """An edited worksheet that keeps the treatment its day runs by until another one stands.

    So clocks go on while a cycle is refused, or a date is typed. A regimen is never taken away.
    """
    if not after.run.begun:
        return after
    if after.regimen is None and before.regimen is not None:
        return before
    stood = None if _treatment(after).cycle is not None else before.stood or _treatment(before)
    return but(after, stood=None if stood is None or stood.cycle is None else stood)


def _treatment(sheet: Worksheet) -> Occasion:
    """The treatment, whether or not anybody doubts the patient's values."""
    return but(sheet, second=None, stamps=()).occasion
