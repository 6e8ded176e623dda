"""A list of what can be graded: a name, the grade that stands, a sign where a criterion is met."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pocketref.widgets.cards import Card
from pocketref.widgets.icons import tinted
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.wrapping import wrapper

SIDE, GAP, SIGN, HIGH = 10, 8, 16, 30
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class TermWords(Protocol):
    """A row; what is said of it, and how it is read out, in each version."""

    @property
    def id(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def open(self) -> bool: ...  # noqa: D102
    @property
    def said(self) -> Sequence[str]: ...  # noqa: D102
    @property
    def met(self) -> bool: ...  # noqa: D102
    @property
    def spoken(self) -> Sequence[str]: ...  # noqa: D102


class GroupWords(Protocol):
    """Rows below a heading; none stands above them if it is empty."""

    @property
    def title(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def rows(self) -> Sequence[TermWords]: ...  # noqa: D102


class TermButton(QAbstractButton):
    """One row. Its name wraps; the grade stands at its right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said, self._met = "", False
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def display(self, term: TermWords, version: int) -> None:
        """Show a row as one version has it."""
        said = term.said[version] if version < len(term.said) else ""
        spoken = term.spoken[version] if version < len(term.spoken) else term.title
        changed = (term.title, said, term.met) != (self.text(), self._said, self._met)
        self._said, self._met = said, term.met
        self.setText(term.title)
        self.setAccessibleName(spoken)
        self.setChecked(term.open)
        by_tab = Qt.FocusPolicy.StrongFocus if term.open else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(by_tab)
        if changed:
            self.updateGeometry()
            self.update()

    def nextCheckState(self) -> None:
        """A press on the open row leaves it open."""
        self.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, as Space does; arrows belong to the list."""
        key = Qt.Key(event.key())
        if key in ENTER:
            self.click()
        elif key in STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _aside(self) -> int:
        """How wide the sign is, with the gap before it."""
        return look().px(SIGN) + GAP if self._met else 0

    def _grade(self) -> int:
        """How wide the grade is, with the gap before it."""
        wide = QFontMetrics(look().font("label")).horizontalAdvance(self._said)
        return wide + GAP if wide else 0

    def _stacked(self, width: int) -> bool:
        """Whether the grade stands below the name, whose longest word has no room beside it."""
        metrics = QFontMetrics(look().font("body", bold=True))
        longest = max(metrics.horizontalAdvance(word) for word in self.text().split(" "))
        return bool(self._said) and longest > width - 2 * SIDE - self._aside() - self._grade()

    def _room(self, width: int) -> int:
        """How wide the name may be."""
        beside = 0 if self._stacked(width) else self._grade()
        return max(1, width - 2 * SIDE - self._aside() - beside)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(look().px(120), look().px(HIGH))

    def heightForWidth(self, width: int) -> int:
        """Higher when the name needs a second line; the same whether it is open or not."""
        words = wrapper(look().font("body", bold=True))
        high = round(len(words.lines(self.text(), self._room(width))) * words.height)
        high += look().line("label") if self._stacked(width) else 0
        return max(look().px(HIGH), high + look().px(10))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the name, and at the right the grade and the sign."""
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.colour("accent_tint"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
            painter.fillRect(QRect(0, 4, 3, self.height() - 8), worn.colour("accent"))
        if self._met:
            side = worn.px(SIGN)
            sign = tinted("stop", "stop", side, self.devicePixelRatio())
            painter.drawPixmap(self.width() - SIDE - side, (self.height() - side) // 2, sign)
        self._write(painter, self.rect().adjusted(SIDE, 0, -SIDE - self._aside(), 0))
        painter.end()

    def _write(self, painter: QPainter, room: QRect) -> None:
        """Write the grade, then the name beside or above it."""
        worn, stacked = look(), self._stacked(self.width())
        across = Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag.AlignRight
        down = Qt.AlignmentFlag.AlignBottom if stacked else Qt.AlignmentFlag.AlignVCenter
        lift = worn.px(5) if stacked else 0
        painter.setFont(worn.font("label"))
        painter.setPen(worn.colour("text2"))
        painter.drawText(room.adjusted(0, 0, 0, -lift), int(across | down), self._said)
        painter.setPen(worn.colour("accent" if self.isChecked() else "text"))
        painter.setFont(worn.font("body", bold=self.isChecked()))
        above = Qt.AlignmentFlag.AlignTop if stacked else Qt.AlignmentFlag.AlignVCenter
        room.setWidth(self._room(self.width()))
        name = room.adjusted(0, lift, 0, 0)
        painter.drawText(name, int(above | Qt.TextFlag.TextWordWrap), self.text())


class TermList(Card):
    """The rows. Up and down choose the one before or after; Tab comes to the open one alone."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(padding=8, parent=parent)
        self.setAccessibleName(name)
        self.column.setSpacing(2)
        self._shown: tuple[tuple[str, tuple[str, ...]], ...] = ()
        self.rows: dict[str, TermButton] = {}
        self.column.addStretch(1)

    def display(self, groups: Sequence[GroupWords], version: int) -> None:
        """Show what can be graded; rows that stay are kept."""
        wanted = tuple((group.title, tuple(row.id for row in group.rows)) for group in groups)
        if wanted != self._shown:
            self._shown = wanted
            self._rebuild(groups)
        for row in (row for group in groups for row in group.rows):
            self.rows[row.id].display(row, version)

    def _rebuild(self, groups: Sequence[GroupWords]) -> None:
        while self.column.count():
            item = self.column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        for group in groups:
            if group.title:
                heading = Words(group.title, "label", "text2")
                heading.begin_at(SIDE)
                self.column.addSpacing(6)
                self.column.addWidget(heading)
            for row in group.rows:
                button = TermButton()
                button.clicked.connect(lambda _=False, name=row.id: self.chosen.emit(name))
                self.column.addWidget(button)
                self.rows[row.id] = button
        self.column.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the row before or after."""
        step = STEPS.get(Qt.Key(event.key()))
        names = list(self.rows)
        here = next((at for at, name in enumerate(names) if self.rows[name].hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        name = names[(here + step) % len(names)]
        self.rows[name].setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(name)
