"""Talking to printers away from the window: a dead one never freezes it."""

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

SECONDS = 21  # a second more than a print service has for its own answer

Answer = TypeVar("Answer")


class PrintJob(QObject, Generic[Answer]):
    """One thing asked of a print service.

    It ends once, with the answer, or with what counts as one when none has come in time;
    `answered` is the service's own word, which may come too late.
    """

    ended = Signal(object)
    answered = Signal(object)

    def __init__(
        self,
        work: Callable[[], Answer],
        silent: Answer,
        limit: int = SECONDS * 1000,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work, self._silent = work, silent
        self.answered.connect(self._end)
        self._clock = QTimer(self, singleShot=True, interval=limit)
        self._clock.timeout.connect(lambda: self._end(self._silent))
        self._open = True

    def start(self) -> None:
        """Begin; `limit` milliseconds later the job ends, answer or not."""
        self._clock.start()
        # A daemon: a printer that never answers must not keep the program from ending.
        Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        answer = self._work()
        try:
            self.answered.emit(answer)
        except RuntimeError:  # the sheet was closed meanwhile, and the job with it
            return

    def _end(self, answer: Answer) -> None:
        """End with the first answer; a late one is dropped."""
        if self._open:
            self._open = False
            self._clock.stop()
            self.ended.emit(answer)
