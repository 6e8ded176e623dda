"""The reader's own counts of two groups: what they come to, with every method named."""

from pocketref.pack.library import Library
from pocketref.pages.toxicity.compare_view import OWN, CompareView
from pocketref.worksheet.worksheet import Worksheet


def own(worksheet: Worksheet, library: Library) -> CompareView:
    """Say what follows from the counts that were typed."""
    del worksheet, library
    return CompareView(item=OWN, title="Per 100 people")
