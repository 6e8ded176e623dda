"""Labels that grow: text wraps and pushes down what follows; it is never cut off."""

import re

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from pocketref.widgets.look import Look, look
from pocketref.widgets.wrapping import RATE

# What HTML reads as its own; the module of the library for this brings a table of all its names.
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_STRONG = re.compile(r"\*\*(.+?)\*\*")
_HYPHEN = re.compile(r"(?<=[a-z])-(?=[A-Za-z])")  # names do not break at their hyphens
_PER = re.compile(r"(?<=[a-z])/(?=[A-Za-z])")  # nor units at their stroke
CAPITALS = re.compile(r"\b[A-Z]{6,}\b")


def marked(text: str, *, capitals: bool = False, strong: str = "") -> str:
    """Text as HTML: `**strong**` words in semibold, in the colour `strong` if one is given.

    With `capitals`, whole words in capitals are bold too: the part by which look-alikes differ.
    """
    tint = f"; color:{strong}" if strong else ""
    safe = _HYPHEN.sub("\u2011", text.translate(_ESCAPED))
    safe = RATE.sub("\\1\u00a0", _PER.sub("/\u2060", safe))
    if capitals:
        safe = CAPITALS.sub(r'<span style="font-weight:700">\g<0></span>', safe)
    safe = _STRONG.sub(rf'<span style="font-weight:600{tint}">\1</span>', safe)
    return safe.replace("\n", "<br>")


def plain(text: str) -> str:
    """The same text without marks, for a screen reader."""
    return _STRONG.sub(r"\1", text)


class Words(QLabel):
    """Text at a step of the type scale, in a named colour, with the scale's line height."""

    def __init__(  # noqa: PLR0913  # each says one thing about how the text looks
        self,
        text: str = "",
        role: str = "body",
        colour: str = "text",
        *,
        wrap: bool = True,
        capitals: bool = False,
        strong: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._said = ""
        self._worn: Look | None = None
        self._heights: dict[int, int] = {}  # by width; a text is laid out anew for each asking
        self._left = 0
        self._role = role
        self._capitals = capitals
        self._strong = strong
        self.setProperty("role", role)
        self.setProperty("tone", colour)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(wrap)
        upright = Qt.AlignmentFlag.AlignTop if wrap else Qt.AlignmentFlag.AlignVCenter
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | upright)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        if text:  # what is still to be said is not laid out for nothing
            self.say(text)

    @property
    def said(self) -> str:
        """The text without marks."""
        return plain(self._said)

    def say(self, text: str) -> None:
        """Show another text."""
        if text == self._said and self._worn is look():
            return
        self._said = text
        self.setAccessibleName(plain(text))
        self._set()

    def paint_in(self, colour: str) -> None:
        """Show the text in another named colour."""
        self._wear("tone", colour)

    def grow_into(self, role: str) -> None:
        """Show the text at another step of the type scale."""
        if role != self._role:
            self._role = role
            self._wear("role", role)
            self._set()

    def _wear(self, name: str, value: str) -> None:
        if self.property(name) != value:
            self.setProperty(name, value)
            if self.testAttribute(
                Qt.WidgetAttribute.WA_WState_Polished
            ):  # else it is still to come
                self.style().unpolish(self)
                self.style().polish(self)

    def begin_at(self, left: int) -> None:
        """Begin so many pixels further in."""
        self._left = left
        self._set()

    def _set(self) -> None:
        worn = self._worn = look()
        self._heights.clear()
        line = worn.line(self._role)
        # Qt puts all the room of a higher line above the letters; half of it belongs below.
        lift = round((line - QFontMetrics(worn.font(self._role)).height()) / 2)
        self.setContentsMargins(self._left, -lift, 0, lift)
        strong = worn.colours[self._strong] if self._strong else ""
        body = marked(self._said, capitals=self._capitals, strong=strong)
        self.setText(f'<p style="margin:0; line-height:{line}px">{body}</p>' if body else "")

    def changeEvent(self, event: QEvent) -> None:
        """Take the line height of another look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._worn is not look():
            self._set()

    def heightForWidth(self, width: int) -> int:
        """How high the text is at a width."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """As wide as its longest line; wrapping starts where there is less room."""
        if not self.wordWrap():
            return super().sizeHint()
        metrics = QFontMetrics(look().font(self._role, bold="**" in self._said))
        lines = self.said.split("\n")
        wide = max(metrics.horizontalAdvance(line) for line in lines) + 4
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """A wrapping text may be as narrow as its longest word; any other as wide as it is."""
        if not self.wordWrap():
            return self.sizeHint()
        return QSize(super().minimumSizeHint().width(), look().line(self._role))
