"""A sheet to a PDF file, to a printer, or to images for the preview."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from pocketref.paper.blocks import Sheet
from pocketref.paper.composing import compose
from pocketref.paper.drawing import Pencil
from pocketref.paper.lettering import FontRuler
from pocketref.paper.marks import Laid
from pocketref.paper.saving import save
from pocketref.paper.sizes import PER_INCH, Paper

_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
_METRES = 1000 / 25.4  # of an inch, as image files count their dots


class NotPrintedError(RuntimeError):
    """A printer did not take the sheet; the message is a sentence for the reader."""


def write_pdf(sheet: Sheet, path: Path, paper: Paper) -> int:
    """Write a sheet as a PDF file, whole or not at all; gives its number of pages.

    Raises:
        NotSavedError: the file could not be written, and why.
    """
    ruler = FontRuler()
    pages = compose(sheet, paper, ruler)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PER_INCH)
    writer.setTitle(sheet.title)
    writer.setCreator("Pocketref")
    writer.setColorModel(QPdfWriter.ColorModel.Grayscale)
    writer.setPageLayout(_layout(_SIZES[paper]))
    _draw(pages, writer, ruler)
    save(bytes(buffer.data().data()), path)
    return len(pages)


def print_to(sheet: Sheet, printer: QPagedPaintDevice) -> int:
    """Draw a sheet on a printer, on Letter where that is its paper, else on A4.

    Only the pages the printer was asked for; gives their number. May run away from the window.

    Raises:
        NotPrintedError: the printer did not take it.
    """
    ruler = FontRuler()
    pages = compose(sheet, paper_of(printer), ruler)
    wanted = printer.pageRanges()
    chosen = tuple(
        page
        for number, page in enumerate(pages, start=1)
        if wanted.isEmpty() or wanted.contains(number)
    )
    printer.setPageLayout(_layout(_SIZES[paper_of(printer)]))
    _draw(chosen, printer, ruler)
    return len(chosen)


def page_images(sheet: Sheet, paper: Paper, dpi: int) -> list[QImage]:
    """Draw each page of a sheet as an image, with so many dots per inch."""
    ruler = FontRuler()
    return [_image(page, dpi, ruler) for page in compose(sheet, paper, ruler)]


def paper_of(device: QPagedPaintDevice) -> Paper:
    """The paper a sheet is laid out for on a device."""
    letter = device.pageLayout().pageSize().id() is QPageSize.PageSizeId.Letter
    return Paper.LETTER if letter else Paper.A4


def _layout(size: QPageSize.PageSizeId) -> QPageLayout:
    margins = QMarginsF(0, 0, 0, 0)
    layout = QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, margins)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def _draw(pages: tuple[Laid, ...], device: QPagedPaintDevice, ruler: FontRuler) -> None:
    painter = QPainter()
    if not painter.begin(device):
        message = "The printer did not take the sheet. Choose another printer or save it as PDF."
        raise NotPrintedError(message)
    scale = device.logicalDpiX() / PER_INCH
    painter.scale(scale, scale)
    pencil = Pencil(painter, ruler)
    for at, page in enumerate(pages):
        if at:
            device.newPage()
        pencil.draw(page)
    painter.end()


def _image(page: Laid, dpi: int, ruler: FontRuler) -> QImage:
    scale = dpi / PER_INCH
    size = (round(page.width * scale), round(page.height * scale))
    image = QImage(*size, QImage.Format.Format_Grayscale8)
    image.setDotsPerMeterX(round(dpi * _METRES))
    image.setDotsPerMeterY(round(dpi * _METRES))
    image.fill(255)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    Pencil(painter, ruler).draw(page)
    painter.end()
    return image
