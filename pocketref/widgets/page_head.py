"""The head of a page: title, the line below it, and what can be done on the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pocketref.widgets.labels import Words


class PageHead(QWidget):
    """Title and subtitle; controls are added to `tools`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.crumb = Words(role="small", colour="text2", wrap=False)
        self.title = Words(role="h1")
        self.subtitle = Words(role="body", colour="text2")
        self.crumb.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        for part in (self.crumb, self.title, self.subtitle):
            words.addWidget(part)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addLayout(self.tools)
        row.setAlignment(self.tools, Qt.AlignmentFlag.AlignBottom)

    def say(self, title: str, subtitle: str = "", crumb: str = "") -> None:
        """Show another title."""
        self.title.say(title)
        self.subtitle.say(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self.crumb.say(crumb)
        self.crumb.setVisible(bool(crumb))
