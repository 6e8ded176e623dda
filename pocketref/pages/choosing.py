"""What stands in place of an answer while no regimen is chosen: the regimens to choose among."""

from pocketref.model.front import Front
from pocketref.model.noun import noun
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet

TITLE = "Choose the regimen"
WHY = "Nothing is chosen beforehand: every patient begins without a regimen."
SUBTITLE = "No regimen is chosen."


@noun
class RegimenRow:
    """One regimen. `short` is the word by which the worksheet bar knows it."""

    id: str
    title: str
    short: str
    front: Front


@noun
class Choosing:
    """The card that asks for the regimen."""

    title: str = TITLE
    why: str = WHY
    rows: tuple[RegimenRow, ...]


def choosing(worksheet: Worksheet, library: Library) -> Choosing | None:
    """The regimens to choose among; None once one is chosen."""
    if worksheet.regimen is not None:
        return None
    fronts = library.fronts()
    return Choosing(
        rows=tuple(
            RegimenRow(id=front.id, title=front.title, short=front.short, front=front)
            for front in fronts
        )
    )
