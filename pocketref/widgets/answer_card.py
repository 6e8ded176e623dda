"""The answer to what was typed: made once, then told anew with every key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocketref.widgets.answer_foot import AnswerFoot
from pocketref.widgets.answer_head import AnswerHead
from pocketref.widgets.button_row import ButtonRow
from pocketref.widgets.cards import Rule
from pocketref.widgets.figure_columns import FigureColumns
from pocketref.widgets.look import look
from pocketref.widgets.needed_field import NeededField
from pocketref.widgets.notices import Notice
from pocketref.widgets.prose import Prose
from pocketref.widgets.seeing import at_once, see
from pocketref.widgets.verdict_rows import VerdictRows

if TYPE_CHECKING:
    from pocketref.widgets.answer_arrays import AnswerArrays
    from pocketref.widgets.answer_words import AnswerWords

EDGES = {"differ": "differ", "stop": "stop"}
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
SIDE, FOOT, RADIUS = 16, 10, 10


class AnswerCard(QWidget):
    """One answer. Its parts are kept and hidden rather than made anew."""

    acted = Signal(int)  # the first action (0) or the second (1)
    suggested = Signal(str)  # a text the search may have

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._answer: AnswerWords | None = None
        self._selected = False
        self.head, self.arrays = AnswerHead(), QVBoxLayout()
        self._arrays: AnswerArrays | None = None  # made with the first answer that has a picture
        self.stop = Notice("stop", aloud=False)
        self.fault = Prose(ink="stop", sign="stop")
        self.boundary = Prose(sign="info")
        self.figures, self.rows = FigureColumns(), VerdictRows()
        self.lines, self.needs = Prose(), Prose()
        self.field = NeededField()
        self.options, self.meanwhile = ButtonRow(), Prose()
        self.cautions = Prose(ink="warn", sign="warning")
        self.hazard = Notice("hazard")
        self.rule, self.foot = Rule(), AnswerFoot()
        self._lay_out()
        self.foot.acted.connect(self.acted)
        self.options.pressed.connect(self._on_option)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        asks = self.needs, self.field, self.options  # above the fold, and the first of the focus
        self._above = _section(self.stop, self.fault, self.meanwhile, self.boundary, *asks)
        self._below = _section(self.lines, self.cautions, self.hazard)
        self._close = _section(self.foot, side=FOOT)
        for part in (
            self.head,
            Rule(),
            self._above,
            self.figures,
            self.rows,
            self._below,
            self.rule,
            self._close,
        ):
            column.addWidget(part)
        column.insertLayout(column.indexOf(self.rows), self.arrays)

    def select(self, *, selected: bool) -> None:
        """Show that Enter acts on this answer."""
        if selected is not self._selected:
            self._selected = selected
            self.update()

    def display(self, answer: AnswerWords) -> None:
        """Show an answer; the same one is left as it is."""
        if answer == self._answer:
            return
        self._answer = answer
        self.setAccessibleName(answer.spoken or answer.title)
        self.setProperty("copied", answer.copied)
        self.setProperty("facts", answer.facts)
        with at_once(self):
            self._show(answer)
        self.update()

    def _show(self, answer: AnswerWords) -> None:
        self.head.display(answer)
        self.stop.say(answer.stop)
        _say(self.boundary, answer.boundary)
        self.fault.say(answer.fault)
        _say(self.meanwhile, answer.meanwhile)
        see(self.fault, seen=bool(answer.fault) and not answer.meanwhile)
        self.figures.display(answer.figures)
        see(self.figures, seen=bool(answer.figures))
        self._draw(answer)
        self.rows.display(answer.rows)
        see(self.rows, seen=bool(answer.rows))
        drawn = answer.arrays.lines if answer.arrays is not None else ()
        _say(self.lines, "\n".join(line for line in answer.lines if line not in drawn))
        _say(self.needs, answer.needs)
        self.field.want(answer.field)
        self.options.display([option.label for option in answer.options])
        _say(self.cautions, "\n".join(answer.cautions))
        self.hazard.say((answer.hazard,) if answer.hazard else ())
        see(self.foot, seen=self.foot.display(answer))
        self.fit()

    def _draw(self, answer: AnswerWords) -> None:
        """Show people as discs; no answer without them loads the picture."""
        if answer.arrays is not None and self._arrays is None:
            from pocketref.widgets.answer_arrays import AnswerArrays  # noqa: PLC0415

            self._arrays = AnswerArrays()
            self.arrays.addWidget(self._arrays)
        if self._arrays is not None:
            see(self._arrays, seen=answer.arrays is not None)
            if answer.arrays is not None:
                self._arrays.display(answer.arrays)

    def fit(self) -> None:
        """Leave out what has nothing to show."""
        for section in (self._above, self._below, self._close):
            see(section, seen=_has_parts(section))
        see(self.rule, seen=not self._close.isHidden())

    def speak_up(self) -> None:
        """Say the fault that was held back, in place of what was said meanwhile."""
        if self._answer is not None:
            see(self.meanwhile, seen=False)
            see(self.fault, seen=bool(self._answer.fault))

    def _on_option(self, at: int) -> None:
        if self._answer is not None:
            self.suggested.emit(self._answer.options[at].text)

    @property
    def entry(self) -> QWidget:
        """Where Tab goes first: what the answer lacks, else what ends its doubt, else the card."""
        if not self.field.isHidden():
            return self.field.line
        return self if self.options.isHidden() else self.options.buttons[0]

    def sizeHint(self) -> QSize:
        """As large as it is: its layout asks it how high its width makes it."""
        return self.size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter acts on the answer; pressed on a part of it, it belongs to that part."""
        if Qt.Key(event.key()) in ENTER and self.hasFocus():
            second = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self.acted.emit(1 if second else 0)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the surface, the band of a disagreement, and the edge."""
        tone = self._answer.tone if self._answer is not None else ""
        worn, painter = look(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self._selected or tone in EDGES
        thick = 2 if strong else 1
        room = QRectF(self.rect()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        outline = QPainterPath()
        outline.addRoundedRect(room, RADIUS, RADIUS)
        painter.fillPath(outline, worn.colour("surface"))
        if tone == "differ":
            painter.save()
            painter.setClipPath(outline)
            painter.fillRect(
                0, 0, self.width(), self.head.geometry().bottom(), worn.colour("differ_tint")
            )
            painter.restore()
        edge = EDGES.get(tone, "accent" if self._selected else "line")
        painter.setPen(QPen(worn.colour(edge), thick))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
        painter.end()


def _section(*parts: QWidget, side: int = SIDE) -> QWidget:
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(side, 10, side, 12)
    column.setSpacing(10)
    for part in parts:
        column.addWidget(part)
        part.hide()
    return section


def _has_parts(section: QWidget) -> bool:
    layout = section.layout()
    items = [layout.itemAt(at) for at in range(layout.count())] if layout is not None else []
    return any(item is not None and not item.isEmpty() for item in items)


def _say(part: Prose, text: str) -> None:
    part.say(text)
    see(part, seen=bool(text))
