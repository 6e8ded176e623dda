"""The values of a grading on one worksheet, as its page and its sheet read them."""

from argparse import Namespace
from datetime import date

from pocketref.answers.gradable import fields
from pocketref.cli.grading import OPTIONS, filled, refuse_values
from pocketref.cli.options import entered, worksheet
from pocketref.cli.outcome import RefusedError
from pocketref.cli.scoring import answers_of, refuse_items
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.worksheet.fields import FIELDS
from pocketref.worksheet.worksheet import Worksheet

_FIELDS = {each.id: each for each in FIELDS}


def grade_worksheet(term: str, given: Namespace, library: Library, today: date) -> Worksheet:
    """Enter what was given for a term or a score.

    Raises:
        RefusedError: a value or an item cannot be taken.
    """
    sheet = worksheet(given, library.limits(), today, library.site)
    score = next((each for each in library.scores() if each.id == term), None)
    if score is not None:
        refuse_values(given)
        return but(sheet, answers=answers_of(score, given.item))
    refuse_items(tuple(given.item))
    grading = fields(term, library)
    for name in OPTIONS:
        what = _FIELDS.get(filled(name, grading))
        texts = tuple(getattr(given, name.replace("-", "_")))
        if what is not None:
            sheet = entered(sheet, what, texts, library.limits(), confirmed=given.confirm)
    if sheet.faults:
        raise RefusedError(sheet.faults[0])
    return sheet
