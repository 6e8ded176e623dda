"""What the first key would wait for, done before it in the moments when nothing else is to do."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer


class Warming(QObject):
    """Takes one step after another; whatever happens in the window goes first."""

    def __init__(self, steps: Iterable[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = iter(steps)
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._step)

    def begin(self) -> None:
        """Begin with the first step, unless it has begun."""
        self._idle.start()

    def _step(self) -> None:
        step = next(self._steps, None)
        if step is None:
            self._idle.stop()
        else:
            step()
