"""What the Compare tab says."""

from pocketref.pack.library import Library
from pocketref.pages.toxicity.compare_view import CompareView
from pocketref.worksheet.worksheet import Worksheet


def compare(worksheet: Worksheet, library: Library, item: str) -> CompareView:
    """Say what stands in the Compare tab."""
    del worksheet, library, item
    return CompareView(title="Per 100 people treated")
