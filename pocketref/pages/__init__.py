"""Pages: one folder per page, each a card, a view and a widget.

Here lives every page of the window: what it presents (`view.py`, words only), how it is touched
(`widget.py`), what it prints (`sheet.html`), and its card; how facts become chips; and the
downtime book, which is no page but all of them on paper.

May be imported: paper, widgets, pictures, worksheet, wording, pack and the rooms below them; a
page never imports another page, and no card imports its widget before the first visit.
Never belongs here: arithmetic, sentences of findings, SQL, Qt outside `widget.py`.
"""

from typing import Any

from pocketref.pages import (
    book,
    day,
    doses,
    reading_sheet,
    recurrence,
    regimen,
    search,
    sources,
    toxicity,
)
from pocketref.pages.page import Page
from pocketref.pages.sheet_card import SheetCard

PAGES: tuple[Page[Any], ...] = (
    search.PAGE,
    regimen.PAGE,
    doses.PAGE,
    day.PAGE,
    recurrence.PAGE,
    toxicity.PAGE,
    sources.PAGE,
)
SHEETS: tuple[SheetCard[Any], ...] = (
    day.SHEET,
    day.REACTION_SHEET,
    doses.SHEET,
    doses.SECOND_SHEET,
    reading_sheet.SHEET,
    search.SHEET,
    recurrence.SHEET,
    toxicity.SHEET,
    toxicity.GRADE_SHEET,
    book.SHEET,
)
