"""The worksheet in one line while it is empty: how to enter something, and that one need not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pocketref.widgets.labels import Words

HOW = "to enter chair, weight, height, cycle. Or answer from the search."


class BarSummary(QWidget):
    """No cell has to be made for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        key = Words("F2", "key", "text2", wrap=False)
        key.setProperty("tag", "key")
        how = Words(HOW)
        how.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        line = QHBoxLayout()
        line.setSpacing(5)
        line.addWidget(Words("Empty.", wrap=False))
        line.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(how, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(Words("Worksheet", "label", "text2", wrap=False))
        column.addLayout(line)
        column.addStretch(1)
