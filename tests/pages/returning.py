"""Worksheets of a recurrence as the page fills them: answers chosen, the interval typed."""

from pocketref.pack.library import Library
from pocketref.worksheet.edits import answer
from pocketref.worksheet.entering import edit
from pocketref.worksheet.worksheet import Worksheet
from tests.pages.wards import worksheet

PRIOR, FIRST = "prior", "first-line"


def returned(
    library: Library, prior: str | None = "pertuzumab", months: str = "", **said: str
) -> Worksheet:
    """What was given before, the months since, and other answers or dates by name."""
    sheet = answer(PRIOR, prior)(worksheet())
    sheet = edit("months", months, library.limits())(sheet)
    for name, text in said.items():
        field = name.replace("_", "-")
        if field in {"last-dose", "recurrence"}:
            sheet = edit(field, text, library.limits())(sheet)
        else:
            sheet = answer(field, text)(sheet)
    return sheet


def progressed(held: str | None) -> Worksheet:
    """What the first line held."""
    return answer(FIRST, held)(worksheet())
