"""A sheet before it is printed: its pages in a window, its problems in a sentence."""

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from pocketref.paper.blocks import Sheet
from pocketref.paper.printer import NotPrintedError, page_images, print_to, write_pdf
from pocketref.paper.saving import NotSavedError
from pocketref.paper.sizes import Paper
from pocketref.widgets.preview import Preview

_DOTS = 96  # an inch, as screens count them
_US_LETTER = {"US", "CA", "MX", "PH", "CL", "CO"}


def preview(title: str, sheet: Sheet, parent: QWidget) -> Preview:
    """The dialog with a sheet's pages, on the paper of the country this computer is set to."""
    paper = paper_here(parent.locale().name())
    ratio = parent.devicePixelRatioF()
    images = page_images(sheet, paper, round(_DOTS * ratio))
    for image in images:
        image.setDevicePixelRatio(ratio)
    return Preview(
        title,
        images,
        lambda printer: _printed(sheet, printer),
        lambda path: _saved(sheet, path, paper),
        parent,
    )


def paper_here(locale: str) -> Paper:
    """The paper of a locale such as `en_US`: Letter where that is usual, else A4."""
    return Paper.LETTER if locale.rpartition("_")[2] in _US_LETTER else Paper.A4


def _printed(sheet: Sheet, printer: QPrinter) -> str:
    try:
        print_to(sheet, printer)
    except NotPrintedError as problem:
        return str(problem)
    return ""


def _saved(sheet: Sheet, path: Path, paper: Paper) -> str:
    try:
        write_pdf(sheet, path, paper)
    except NotSavedError as problem:
        return str(problem)
    return ""
