"""Worksheets of a ward on which a day runs: what was done, and so many minutes after nine."""

from pocketref.model.noun import but
from pocketref.model.running import Deed, Did, Run
from pocketref.worksheet.worksheet import Worksheet
from tests.chairs import D, P, T, at, did, given
from tests.pages.wards import worksheet

P_GIVEN = given(P, 2, 62)
WATCHED = (*P_GIVEN, did("observe-pertuzumab", Did.FINISHED, 122))
ALL_GIVEN = (*WATCHED, *given(T, 123, 213), *given(D, 215, 275))


def ran(*deeds: Deed, minute: float, of: Worksheet | None = None) -> Worksheet:
    """The day of the ward after these deeds, at that minute."""
    return but(of or worksheet(), run=Run(deeds=deeds), now=at(minute))
