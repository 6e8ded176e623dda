"""Worksheets for the tests of the Grade tab."""

from typing import Any

from pocketref.model.noun import but
from pocketref.model.patient import Patient
from pocketref.pack.library import Library
from pocketref.worksheet.entering import edit
from pocketref.worksheet.worksheet import Worksheet
from tests.making import an_occasion
from tests.stating import q

EMPTY = Worksheet(asked=an_occasion())
FEBRILE = "febrile-neutropenia"


def with_values(sustained: bool | None = None, **amounts: str) -> Worksheet:  # noqa: FBT001
    """A worksheet with these values and no others."""
    found: dict[str, Any] = {name: q(text) for name, text in amounts.items()}
    return but(EMPTY, measured=Patient(sustained=sustained, **found))


def typed(library: Library, sheet: Worksheet, name: str, text: str) -> Worksheet:
    """The worksheet after a text was typed into one of its fields."""
    return edit(name, text, library.limits())(sheet)


HOT = with_values(anc="0.4 10^9/L", temperature="38.6 degC")


def plainly(text: str) -> str:
    """The text with ordinary spaces."""
    return text.replace("\u00a0", " ")
