"""The chapters of tables: for each drug its doses by kilogram, and the body surface area."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pocketref.model.drug import Measure
from pocketref.pages.book.by_height import area_table, surface_dose_table
from pocketref.pages.book.by_weight import fixed_table, weight_table
from pocketref.pages.book.drugs import given
from pocketref.pages.book.view import Chapter
from pocketref.pages.local import on_paper
from pocketref.pages.look_alikes import look_alikes
from pocketref.pages.page import Place
from pocketref.pages.page_sheet import page_sheet
from pocketref.pages.reading import Block, Note

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from pocketref.pack.library import Library
    from pocketref.pages.book.drugs import Given
    from pocketref.pages.page_sheet import PageSheet

SECTION = "Tables"
_AREA = "Body surface area"
_ASKS = "A dose that rests on something a person acknowledges first has no table."
_PLACE = Place(page="doses")


def tables(library: Library, printed: datetime) -> tuple[Chapter, ...]:
    """One chapter for each drug that a regimen doses, and one for the surface area."""
    local = on_paper(library.site, _PLACE)

    def chapter(title: str, present: Callable[[], PageSheet]) -> Chapter:
        return Chapter(title=title, section=SECTION, present=present, local=local)

    made = tuple(
        chapter(_title(each), partial(_doses, library, printed, each)) for each in given(library)
    )
    return (*made, chapter(_AREA, partial(_area, library, printed)))


def _title(of: Given) -> str:
    return f"{of.drug.shown}: doses"


def _doses(library: Library, printed: datetime, of: Given) -> PageSheet:
    blocks = (*_notes(library, of), *_tables(library, of))
    return page_sheet(library, printed, _PLACE, (SECTION, _title(of), ""), blocks)


def _area(library: Library, printed: datetime) -> PageSheet:
    return page_sheet(library, printed, _PLACE, (SECTION, _AREA, ""), (area_table(library),))


def _notes(library: Library, of: Given) -> tuple[Block, ...]:
    alike = look_alikes(library, (of.drug,))
    told = (f"Different drugs: {'; '.join(alike)}." if alike else "", _ASKS if of.asks else "")
    return tuple(Note(text=text) for text in told if text)


def _tables(library: Library, of: Given) -> tuple[Block, ...]:
    by = {measure: tuple(one for one in of.rules if one.rule.per is measure) for measure in Measure}
    fixed, weighed, measured = by[Measure.FIXED], by[Measure.WEIGHT], by[Measure.SURFACE]
    return (
        *((fixed_table(library, of, fixed),) if fixed else ()),
        *((weight_table(library, of, weighed),) if weighed else ()),
        *(surface_dose_table(library, of, one) for one in measured),
    )
