"""What a hospital says above a page: its notes, and why its file is not used."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocketref.widgets.notices import Notice

GAP = 12


class LocalNotes(QWidget):
    """One notice for each note; each says that it is local."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self.warning = Notice("hazard")
        self.warning.hide()
        self._column.addWidget(self.warning)
        self.notes: list[Notice] = []

    def say(self, notes: tuple[str, ...], warning: str = "") -> None:
        """Show these notes, and hide those that were shown before."""
        self.warning.say((warning,) if warning else ())
        while len(self.notes) < len(notes):
            notice = Notice("local")
            self._column.insertWidget(1 + len(self.notes), notice)
            self.notes.append(notice)
        for at, notice in enumerate(self.notes):
            notice.say(("Local:", notes[at]) if at < len(notes) else ())
