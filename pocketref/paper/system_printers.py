"""Printing through Qt, where a computer has no commands for it, as on Windows."""

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from pocketref.model.printing import Printers
from pocketref.paper.blocks import Sheet
from pocketref.paper.printer import print_to
from pocketref.paper.sizes import Paper
from pocketref.paper.spooling import NotPrintedError
from pocketref.wording import printing as said


class SystemPrinters:
    """The printers that Qt finds."""

    def printers(self) -> Printers:
        """Ask which printers there are."""
        names = tuple(QPrinterInfo.availablePrinterNames())
        if not names:
            return Printers(problem=said.NO_PRINTER)
        default = QPrinterInfo.defaultPrinterName()
        return Printers(names=names, default=default if default in names else "")

    def take(self, printer: str, title: str, sheet: Sheet, paper: Paper) -> None:
        """Draw a sheet on a printer.

        Raises:
            NotPrintedError: it did not take it.
        """
        if printer not in QPrinterInfo.availablePrinterNames():
            raise NotPrintedError(said.gone(printer))
        device = QPrinter(QPrinterInfo.printerInfo(printer), QPrinter.PrinterMode.HighResolution)
        device.setDocName(title)
        if not print_to(sheet, device, paper):
            raise NotPrintedError(said.refused(printer))
