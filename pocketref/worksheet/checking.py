"""Edits of what is in doubt: a second person's check, and a weight far from the one before."""

from pocketref.model.noun import but
from pocketref.worksheet.second import agreed, same
from pocketref.worksheet.session import Edit
from pocketref.worksheet.stamps import Second
from pocketref.worksheet.worksheet import Worksheet


def check(second: Second) -> Edit:
    """The edit that holds what a second person entered against the first."""
    return lambda sheet: but(sheet, second=second)


def held_against(before: Worksheet, after: Worksheet) -> Worksheet:
    """An edited worksheet, without a check that was of another weight or height.

    An agreement ends with any edit of either. A difference stays until it is corrected; that ends
    it without an agreement, because the first has seen by then what the second typed.
    """
    if same(before.measured, after.measured):
        return after
    over = agreed(before.measured, before.second) or agreed(after.measured, after.second)
    return but(after, second=None) if over else after


def remembered(before: Worksheet, after: Worksheet) -> Worksheet:
    """An edited worksheet that knows the weight that stood before.

    One that was half typed has not stood: no tick has stamped it.
    """
    stood = any(stamp.field == "weight" for stamp in before.stamps)
    if not stood or before.measured.weight == after.measured.weight:
        return after
    return but(after, weighed=before.measured.weight)


def so_it_is(sheet: Worksheet) -> Worksheet:
    """The edit that keeps the weight: it is right, however far it is from the one before."""
    return but(sheet, weighed=None)
