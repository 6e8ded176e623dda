"""Talking to a printer away from the window: a dead printer never freezes it."""

from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

SECONDS = 20
SILENT = (
    "The printer did not answer in 20 seconds. The sheet is still open; "
    "save it as PDF or choose another printer."
)

Work = Callable[[], str]


class PrintJob(QObject):
    """One attempt to print.

    It ends once, with what went wrong or with an empty text; `answered` is the printer's own word,
    which may come too late.
    """

    ended = Signal(str)
    answered = Signal(str)

    def __init__(
        self, work: Work, limit: int = SECONDS * 1000, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._work = work
        self.answered.connect(self._end)
        self._clock = QTimer(self, singleShot=True, interval=limit)
        self._clock.timeout.connect(self._on_silence)
        self._open = True

    def start(self) -> None:
        """Begin; `limit` milliseconds later the job ends, answer or not."""
        self._clock.start()
        # A daemon: a printer that never answers must not keep the program from ending.
        Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        self.answered.emit(self._work())

    def _on_silence(self) -> None:
        self._end(SILENT)

    def _end(self, problem: str) -> None:
        """End with the first answer; a late one is dropped."""
        if self._open:
            self._open = False
            self._clock.stop()
            self.ended.emit(problem)
