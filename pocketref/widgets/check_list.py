"""A list of things to tick, folded under its heading until it is opened."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pocketref.widgets.buttons import Button
from pocketref.widgets.labels import Words
from pocketref.widgets.tick_box import TickBox


class CheckWords(Protocol):
    """One thing to tick: a fact that can be seen, or a judgement that a person makes."""

    @property
    def id(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def kind(self) -> str: ...  # noqa: D102
    @property
    def value(self) -> str: ...  # noqa: D102
    @property
    def ticked(self) -> bool: ...  # noqa: D102
    @property
    def facts(self) -> tuple[str, ...]: ...  # noqa: D102


class CheckLine(QFrame):
    """A box, what it is for, and the value it was judged by."""

    ticked = Signal(str, bool)

    def __init__(self, check: CheckWords) -> None:
        super().__init__()
        self.id = check.id
        self.setProperty("facts", check.facts)
        said = f"{check.text} **{check.value}**" if check.value else check.text
        self.box = TickBox(said.replace("**", ""))
        self.box.setChecked(check.ticked)
        self.box.clicked.connect(lambda on: self.ticked.emit(check.id, on))
        words = Words(said)
        words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.setSpacing(12)
        row.addWidget(self.box)
        row.addWidget(words, 1)
        row.addWidget(Words(KIND_WORDS.get(check.kind, ""), "small", "text3", wrap=False))


KIND_WORDS = {"judgement": "to judge"}


class CheckList(QFrame):
    """The heading with its summary, and the lines below it when it is open."""

    ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = False
        self._shown: tuple[CheckWords, ...] = ()
        self.title = Words(role="h3", wrap=False)
        self.summary = Words(colour="text2")
        self.button = Button("Show", "link", icon="chevron-down")
        self.button.clicked.connect(self._on_button)
        for words in (self.title, self.summary):
            words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setContentsMargins(14, 4, 8, 4)
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self.summary, 1)
        head.addWidget(self.button)
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._lines)
        self._lines.hide()

    def display(self, title: str, summary: str, checks: Sequence[CheckWords]) -> None:
        """Show these lines."""
        self.title.say(title)
        self.summary.say(summary)
        self.button.setAccessibleName(f"{self.button.text()}: {title}")
        if tuple(checks) == self._shown:
            return
        before, self._shown = self._shown, tuple(checks)
        if [one.id for one in before] == [one.id for one in checks] and self._same(before):
            return
        self._rebuild()

    def _same(self, before: Sequence[CheckWords]) -> bool:
        """Whether only ticks changed; then the boxes are set and keep the focus."""
        texts = [(one.text, one.value) for one in before]
        if texts != [(one.text, one.value) for one in self._shown]:
            return False
        for line, check in zip(self._all(), self._shown, strict=True):
            line.box.setChecked(check.ticked)
        return True

    def _all(self) -> list[CheckLine]:
        items = (self._column.itemAt(place) for place in range(self._column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, CheckLine)]

    def _rebuild(self) -> None:
        for line in self._all():
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        for check in self._shown:
            line = CheckLine(check)
            line.ticked.connect(self.ticked)
            self._column.addWidget(line)

    def _on_button(self) -> None:
        self._open = not self._open
        self._lines.setVisible(self._open)
        self.button.name("Hide" if self._open else "Show")
        self.button.setAccessibleName(f"{self.button.text()}: {self.title.said}")
