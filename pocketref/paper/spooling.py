"""What a print service can do with a sheet, and how it says that it did not."""

from typing import Protocol

from pocketref.model.printing import Printers
from pocketref.paper.blocks import Sheet
from pocketref.paper.sizes import Paper

SECONDS = 20.0  # for each thing that is asked; after that it counts as dead


class NotPrintedError(RuntimeError):
    """A printer did not take the sheet; the message is a sentence for the reader."""


class Spooler(Protocol):
    """The print service of a computer. It may take long, so it is asked away from the window."""

    def printers(self) -> Printers:
        """Say which printers there are.

        Raises:
            NotPrintedError: it does not answer.
        """

    def take(self, printer: str, title: str, sheet: Sheet, paper: Paper) -> None:
        """Send a sheet to a printer, whole or not at all; the job goes by the title.

        Raises:
            NotPrintedError: it was not taken, and why.
        """
