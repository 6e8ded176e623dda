"""A question and what may be said to it, side by side; nothing said is one of the choices."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pocketref.widgets.flow import FlowLayout
from pocketref.widgets.labels import Words
from pocketref.widgets.segmented import STEPS, Segment


class ChoiceWords(Protocol):
    """One of the choices."""

    @property
    def id(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def chosen(self) -> bool: ...  # noqa: D102


class QuestionWords(Protocol):
    """A question. It is `quiet` where nothing depends on it now."""

    @property
    def title(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def choices(self) -> Sequence[ChoiceWords]: ...  # noqa: D102
    @property
    def quiet(self) -> bool: ...  # noqa: D102


class Question(QWidget):
    """The title above its choices. Left and Right choose, Tab goes on; a long row wraps."""

    chosen = Signal(str)  # the id of the choice

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Words(role="label", colour="text2", wrap=False)
        self._segments: dict[str, Segment] = {}
        self._row = QWidget()
        self._flow = FlowLayout(self._row, gap=0, row_gap=4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self._row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The choices, from the first to the last."""
        return tuple(self._segments.values())

    def display(self, words: QuestionWords) -> None:
        """Show a question. The same choices keep their segments."""
        self.setAccessibleName(words.title)
        self.title.say(words.title)
        self.title.paint_in("text3" if words.quiet else "text2")
        if list(self._segments) != [choice.id for choice in words.choices]:
            self._rebuild(words.choices)
        for choice in words.choices:
            segment = self._segments[choice.id]
            segment.setText(choice.text)
            segment.setAccessibleName(f"{words.title}: {choice.text}")
            segment.quieten(quiet=words.quiet)
        self._mark(next((one.id for one in words.choices if one.chosen), ""))
        self._join()

    def begin(self) -> None:
        """Put the cursor on the choice that is made."""
        segments = self.segments
        here = next((one for one in segments if one.isChecked()), segments[0])
        here.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rebuild(self, choices: Sequence[ChoiceWords]) -> None:
        for segment in self.segments:
            self._flow.removeWidget(segment)
            segment.hide()
            segment.deleteLater()
        self._segments = {}
        for choice in choices:
            segment = Segment(choice.text, first=False, last=False)
            segment.clicked.connect(lambda _=False, name=choice.id: self._on_clicked(name))
            self._flow.addWidget(segment)
            self._segments[choice.id] = segment

    def _mark(self, chosen: str) -> None:
        """Show which choice is made; Tab comes to that one alone, or to the first."""
        stop = chosen if chosen in self._segments else next(iter(self._segments), "")
        for name, segment in self._segments.items():
            segment.setChecked(name == chosen)
            by_tab = Qt.FocusPolicy.StrongFocus if name == stop else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(by_tab)

    def _join(self) -> None:
        """Round the outer corners of each row."""
        segments = self.segments
        rows = [segment.y() for segment in segments]
        for at, segment in enumerate(segments):
            first = at == 0 or rows[at - 1] != rows[at]
            last = at == len(rows) - 1 or rows[at + 1] != rows[at]
            segment.stand(first=first, last=last)

    def _on_clicked(self, name: str) -> None:
        self._mark(name)
        self.chosen.emit(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Join the segments anew that now stand side by side."""
        super().resizeEvent(event)
        self._flow.activate()
        self._join()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the next or the one before."""
        step = STEPS.get(Qt.Key(event.key()))
        segments = self.segments
        here = next((at for at, one in enumerate(segments) if one.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        following = segments[(here + step) % len(segments)]
        following.setFocus(Qt.FocusReason.OtherFocusReason)
        following.click()
