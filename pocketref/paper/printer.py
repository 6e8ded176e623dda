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
from pocketref.paper.telling import Stage, Tell, quietly

_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
_METRES = 1000 / 25.4  # of an inch, as image files count their dots


def pdf(sheet: Sheet, paper: Paper) -> bytes:
    """A sheet as the content of a PDF file. May be made away from the window."""
    return _pdf(sheet, paper)[0]


def write_pdf(sheet: Sheet, path: Path, paper: Paper, tell: Tell = quietly) -> int:
    """Write a sheet as a PDF file, whole or not at all; gives its number of pages.

    `tell` hears how far it is; what it raises ends the work before anything is written.

    Raises:
        NotSavedError: the file could not be written, and why.
    """
    content, pages = _pdf(sheet, paper, tell)
    save(content, path)
    return pages


def print_to(sheet: Sheet, printer: QPagedPaintDevice, paper: Paper) -> bool:
    """Draw a sheet on a printer; tell whether it took it. May run away from the window."""
    ruler = FontRuler()
    printer.setPageLayout(_layout(_SIZES[paper]))
    return _draw(compose(sheet, paper, ruler), printer, ruler)


def page_images(sheet: Sheet, paper: Paper, dpi: int) -> list[QImage]:
    """Draw each page of a sheet as an image, with so many dots per inch."""
    ruler = FontRuler()
    return [_image(page, dpi, ruler) for page in compose(sheet, paper, ruler)]


def _pdf(sheet: Sheet, paper: Paper, tell: Tell = quietly) -> tuple[bytes, int]:
    """A sheet as a PDF, and its number of pages."""
    ruler = FontRuler()
    pages = compose(sheet, paper, ruler, tell)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PER_INCH)
    writer.setTitle(sheet.title)
    writer.setCreator("Pocketref")
    writer.setColorModel(QPdfWriter.ColorModel.Grayscale)
    writer.setPageLayout(_layout(_SIZES[paper]))
    _draw(pages, writer, ruler, tell)
    return bytes(buffer.data().data()), len(pages)


def _layout(size: QPageSize.PageSizeId) -> QPageLayout:
    margins = QMarginsF(0, 0, 0, 0)
    layout = QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, margins)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def _draw(
    pages: tuple[Laid, ...], device: QPagedPaintDevice, ruler: FontRuler, tell: Tell = quietly
) -> bool:
    """Draw pages on a device; tell whether it took them all."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = device.logicalDpiX() / PER_INCH
    painter.scale(scale, scale)
    pencil = Pencil(painter, ruler)
    took = True
    for at, page in enumerate(pages):
        tell(Stage.DRAWN, at, len(pages))
        if at:
            took = device.newPage() and took
        pencil.draw(page)
    return painter.end() and took


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
