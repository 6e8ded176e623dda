"""Grades side by side, a column each; the one that stands is lit by edge, sign and strong words."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pocketref.widgets.icons import Icon
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.seeing import see

GAP, SIDE, TOP, SIGN = 8, 11, 8, 16
BESIDE = 540  # pixels at 100 % from which the columns stand side by side
GRAVE = 3  # from this grade the lit column has the colour of a stop
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class ColumnWords(Protocol):
    """A grade: its head, its text, whether it stands, and how much of the width it takes."""

    @property
    def grade(self) -> int: ...  # noqa: D102  # the class says it
    @property
    def word(self) -> str: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def lit(self) -> bool: ...  # noqa: D102
    @property
    def empty(self) -> bool: ...  # noqa: D102
    @property
    def share(self) -> int: ...  # noqa: D102
    @property
    def spoken(self) -> str: ...  # noqa: D102
    @property
    def facts(self) -> tuple[str, ...]: ...  # noqa: D102


class GradeColumn(QFrame):
    """One grade."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lit, self._grave = False, False
        self.sign = Icon("stop", "stop", SIGN)
        self.word = Words(role="body_strong", wrap=False)
        self.text = Words(role="small")
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.sign)
        head.addWidget(self.word, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, TOP, SIDE, TOP)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addStretch(1)

    def display(self, words: ColumnWords, *, reached: bool) -> None:
        """Show a grade; Tab comes to it only if it is `reached`."""
        self._lit, self._grave = words.lit, words.grade >= GRAVE
        self.setProperty("facts", words.facts)
        self.setAccessibleName(words.spoken)
        by_tab = Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(by_tab)
        see(self.sign, seen=words.lit and self._grave)
        ink = ("stop" if self._grave else "text") if words.lit else "text2"
        self.word.paint_in("text3" if words.empty else ink)
        self.word.say(words.word)
        self.text.paint_in("text" if words.lit else "text2")
        self.text.say(words.text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the edge; a lit one is thick, and tinted."""
        worn, painter = look(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = 2 if self._lit else 1
        edge, fill = ("stop", "stop_tint") if self._grave else ("warn_edge", "warn_tint")
        painter.setPen(QPen(worn.colour(edge if self._lit else "line"), thick))
        painter.setBrush(worn.colour(fill if self._lit else "surface"))
        half = thick / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 6, 6)
        painter.end()


class GradeColumns(QWidget):
    """The columns. Left and right read the next grade and choose nothing."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.columns: list[GradeColumn] = []
        self._shares: tuple[int, ...] = ()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)

    def display(self, words: Sequence[ColumnWords]) -> None:
        """Show these grades."""
        while len(self.columns) < len(words):
            self.columns.append(GradeColumn())
            self._row.addWidget(self.columns[-1])
        lit = next((at for at, one in enumerate(words) if one.lit), 0)
        for at, column in enumerate(self.columns):
            see(column, seen=at < len(words))
            if at < len(words):
                column.display(words[at], reached=at == lit)
        self._shares = tuple(one.share for one in words)
        self._share()

    def _share(self) -> None:
        for at, share in enumerate(self._shares):
            self._row.setStretch(at, share if self._beside(self.width()) else 0)

    def _beside(self, width: int) -> bool:
        return width >= look().px(BESIDE)

    def _fit(self, width: int) -> None:
        across = QBoxLayout.Direction.LeftToRight
        way = across if self._beside(width) else QBoxLayout.Direction.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)
            self._share()

    def minimumSizeHint(self) -> QSize:
        """As wide as one column needs: where there is less room they stand below each other."""
        return QSize(look().px(200), look().px(60))

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the highest column, or as all of them."""
        self._fit(width)
        return self._row.totalHeightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the columns for another width."""
        super().resizeEvent(event)
        self._fit(self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the grade before or after."""
        key = Qt.Key(event.key())
        shown = [column for column in self.columns if not column.isHidden()]
        here = next((at for at, one in enumerate(shown) if one.hasFocus()), None)
        if here is None or (key not in STEPS and key not in ENDS):
            super().keyPressEvent(event)
            return
        at = ENDS[key] if key in ENDS else min(max(here + STEPS[key], 0), len(shown) - 1)
        shown[at].setFocus(Qt.FocusReason.OtherFocusReason)
