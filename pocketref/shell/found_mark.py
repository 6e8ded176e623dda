"""The mark on a part of the page that says what is looked for."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QWidget

from pocketref.shell.finding import Found

AWAY = 3


class FoundMark(QFrame):
    """A frame over the part. `style.qss` draws it, stronger around the part that is shown."""

    def __init__(self, body: QWidget) -> None:
        super().__init__(body)
        self.body = body
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def lie_on(self, part: Found, *, here: bool) -> None:
        """Lie over a part of the body, and say whether it is the one that is shown."""
        body = self.body
        place = QRect(part.widget.mapTo(body, QPoint(0, 0)) + part.room.topLeft(), part.room.size())
        self.setGeometry(place.adjusted(-AWAY, -AWAY, AWAY, AWAY).intersected(body.rect()))
        state = "here" if here else "there"
        if self.property("found") != state:
            self.setProperty("found", state)
            self.style().unpolish(self)
            self.style().polish(self)
        self.show()
        self.raise_()
