"""A step of the day: what to do, worked out how, when, and what holds it back."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pocketref.model.noun import noun
from pocketref.widgets.badges import Badge
from pocketref.widgets.buttons import Button
from pocketref.widgets.chip_row import ChipRow, ChipWords
from pocketref.widgets.icons import Icon
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.wording.numbers import sentence_start

TIMES, ACTION = 112, 118  # pixels; the columns of all rows line up
SIGNS = {"lock": "lock", "held": "hand"}


@noun
class StepWords:
    """What a row shows.

    Attributes:
        sign: the icon of a step without a letter.
        action_kind: `lock` says why it waits, `held` that it is left out; `choose` and `chosen`
            are buttons.
    """

    id: str
    letter: str = ""
    edge: str = ""
    sign: str = "clock"
    title: str
    rule: str = ""
    chips: tuple[ChipWords, ...] = ()
    times: tuple[str, ...] = ()
    action: str = ""
    action_kind: str = ""
    facts: tuple[str, ...] = ()


class StepRow(QFrame):
    """One row. It grows with its words; the columns of a page's rows line up."""

    acted = Signal(str)  # the id of the step whose action was pressed

    def __init__(self, words: StepWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self._columns: tuple[tuple[QWidget, int], ...] = ()
        self.setProperty("step", "row")
        self.setProperty("facts", words.facts)
        self.setAccessibleName(_spoken(words))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(12)
        row.addWidget(Badge(words.letter, words.edge, "" if words.letter else words.sign))
        row.addLayout(self._middle(words), 1)
        times = Words("\n".join(words.times), "body", "text2")
        times.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(times)
        action = QWidget()
        action.setLayout(self._action(words))
        row.addWidget(action)
        self._columns = ((times, TIMES), (action, ACTION))
        self._line_up()

    def _line_up(self) -> None:
        for column, width in self._columns:
            column.setFixedWidth(look().px(width))

    def changeEvent(self, event: QEvent) -> None:
        """Line the columns up again when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._line_up()

    def _middle(self, words: StepWords) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addStretch(1)
        column.addWidget(Words(words.title, "h3"))
        if words.rule or words.chips:
            rule = Words(words.rule, "body", "text2") if words.rule else None
            chips = ChipRow(lead=rule)
            chips.display(words.chips)
            column.addWidget(chips)
        column.addStretch(1)
        return column

    def _action(self, words: StepWords) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        if words.action_kind in {"choose", "chosen"}:
            button = Button(words.action, "link" if words.action_kind == "choose" else "secondary")
            button.setAccessibleName(f"{words.action}: {words.title}")
            button.clicked.connect(lambda: self.acted.emit(words.id))
            row.addStretch(1)
            row.addWidget(button)
        elif words.action:
            said = Words(words.action, "body", "text2")
            said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.addStretch(1)
            row.addWidget(Icon(SIGNS.get(words.action_kind, "lock"), "text3", 16))
            row.addWidget(said)
        else:
            row.addStretch(1)
        return row


def _spoken(words: StepWords) -> str:
    times = ", ".join(part.rstrip(",") for part in words.times)
    said = (words.title, words.rule, sentence_start(times), words.action)
    return ". ".join(part.replace("**", "").rstrip(".") for part in said if part)
