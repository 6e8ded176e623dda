"""Cards: a surface with a hairline edge, and the lines between its parts."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

PADDING = 16


class Card(QFrame):
    """A framed surface. `kind` is `plain`, `selected` (accent edge) or `differ` (violet edge)."""

    def __init__(
        self, kind: str = "plain", *, padding: int = PADDING, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", kind)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding, padding, padding, padding)
        self.column.setSpacing(0)


class Rule(QFrame):
    """A hairline from edge to edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rule", "across")
        self.setFixedHeight(1)
