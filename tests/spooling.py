"""A print service that writes down what it is given, and fails as it is told to."""

from pathlib import Path

from pocketref.model.printing import Printers
from pocketref.paper.blocks import Sheet
from pocketref.paper.printer import pdf
from pocketref.paper.sizes import Paper
from pocketref.paper.spooling import NotPrintedError

WARD = Printers(names=("office", "ward"), default="ward")


class FakeSpooler:
    """Takes sheets, and writes the last one to a file if it was given one."""

    def __init__(
        self, known: Printers = WARD, problem: str = "", target: Path | None = None
    ) -> None:
        self.known, self.problem, self.target = known, problem, target
        self.took: list[tuple[str, str]] = []

    def printers(self) -> Printers:
        """What it was told there is."""
        return self.known

    def take(self, printer: str, title: str, sheet: Sheet, paper: Paper) -> None:
        """Write down the printer and the title."""
        if self.problem:
            raise NotPrintedError(self.problem)
        self.took.append((printer, title))
        if self.target is not None:
            self.target.write_bytes(pdf(sheet, paper))
