"""A cell of the worksheet bar that only shows: a value that follows from others."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pocketref.pages.derived import Derived
from pocketref.widgets.labels import Words

EMPTY = "–"


class DerivedCell(QFrame):
    """Label above, value below, lighter than what was typed. It takes no focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("cell", "field")
        self.label = Words(role="label", colour="text2", wrap=False)
        self.value = Words(role="value", wrap=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.label)
        column.addWidget(self.value)

    def say(self, derived: Derived) -> bool:
        """Show a value; tell whether anything changed."""
        if (self.label.said, self.value.said) == (derived.label, derived.text or EMPTY):
            return False
        self.label.say(derived.label)
        self.value.say(derived.text or EMPTY)
        self.setAccessibleName(f"{derived.spoken}: {derived.text or 'not known'}")
        return True
