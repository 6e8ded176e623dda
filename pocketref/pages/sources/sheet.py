"""What a place of the Sources page prints."""

from pocketref.pack.library import Library
from pocketref.pages.reading import Block
from pocketref.pages.sources.presenting import present
from pocketref.worksheet.worksheet import Worksheet


def printed(
    worksheet: Worksheet, library: Library, item: str
) -> tuple[tuple[str, str, str], tuple[Block, ...]]:
    """Its crumb, title and subtitle; and its blocks, as on screen."""
    view = present(worksheet, library, item)
    return (view.crumb, view.title, view.subtitle), view.blocks
