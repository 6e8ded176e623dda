"""The second check in the place of everything: another person types what the chart says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pocketref.model.quantity import Quantity
from pocketref.widgets.buttons import Button
from pocketref.widgets.cards import Card, Rule
from pocketref.widgets.icons import Icon
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.quantity_field import FieldName, QuantityField
from pocketref.widgets.speaking import announce
from pocketref.wording.doubting import compared
from pocketref.wording.faults import fault_sentence
from pocketref.worksheet.codes import code_fault, matches
from pocketref.worksheet.fields import field

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocketref.model.bounds import Bounds
    from pocketref.pages.running import RunSaid

TITLE = "Second check"
HOW = "The first figures are covered. Type what the chart says."
CODE = "Or compare a check code"
NAMES = {
    "weight": FieldName(label="Weight", suffix="kg", spoken="Second person: weight, kilograms"),
    "height": FieldName(label="Height", suffix="cm", spoken="Second person: height, centimetres"),
}
CODE_NAME = FieldName(label=CODE, spoken="Check code of the other person", widest="MMM-MMM")
WIDE, EDGE = 430, 24


class SecondPanel(QFrame):
    """Knows nothing of what the first person entered but which fields, and a code to compare."""

    entered = Signal(object)  # what was typed: an amount for each field
    stopped = Signal()
    sheet_wanted = Signal()

    def __init__(
        self,
        asks: tuple[str, ...],
        limits: Callable[[], tuple[Bounds, ...]],
        code: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._limits, self._code = limits, code
        self._asked: tuple[str, str] = ("", "")  # the unusual text that was asked about
        self.setObjectName("cover")
        self.setAccessibleName(TITLE)
        self.fields = {name: QuantityField(NAMES[name]) for name in asks}
        self.compare = Button("Compare", "primary", key="Enter")
        self.wrong = Words(colour="stop")
        self.code = QuantityField(CODE_NAME)
        self.verdict = Words()
        self.passing = Words(colour="text2")
        self.print = Button("Print a sheet to fill in", "link", icon="print")
        self.stop = Button("Stop", "link", key="Esc")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        card = Card(padding=EDGE)
        card.setFixedWidth(look().px(WIDE))
        card.column.setSpacing(6)
        middle = Qt.AlignmentFlag.AlignHCenter
        title, how = Words(TITLE, "h2"), Words(HOW, colour="text2")
        for words in (title, how):
            words.setAlignment(middle)
        card.column.addWidget(Icon("people", "text2", 24), 0, middle)
        card.column.addWidget(title)
        card.column.addWidget(how)
        card.column.addSpacing(6)
        card.column.addLayout(_row(*self.fields.values(), self.compare))
        card.column.addWidget(self.wrong)
        if self._code is not None:
            card.column.addSpacing(6)
            card.column.addWidget(Rule())
            card.column.addSpacing(6)
            card.column.addLayout(_row(self.code, self.verdict))
        card.column.addWidget(self.passing)
        card.column.addSpacing(4)
        card.column.addLayout(_row(self.print, self.stop))
        across = QHBoxLayout()  # rather than aligned: so the card is as high as its words need
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(across)
        whole.addStretch(3)
        self.note("")
        self._complain("")

    def _connect(self) -> None:
        for name, line in self.fields.items():
            line.accepted.connect(lambda name=name: self._on_accepted(name))
            line.typed.connect(lambda _: self._complain(""))
        self.compare.clicked.connect(self.try_to_compare)
        self.code.accepted.connect(self.compare_codes)
        self.code.typed.connect(lambda _: self._say_verdict(""))
        self.print.clicked.connect(self.sheet_wanted)
        self.stop.clicked.connect(self.stopped)

    def begin(self) -> None:
        """Put the cursor where the second person begins."""
        next(iter(self.fields.values())).setFocus()

    def say(self, said: RunSaid | None) -> None:
        """Say nothing of the day: the second person is not to be helped."""

    def note(self, text: str) -> None:
        """Say something in passing; an empty text takes it back."""
        self.passing.say(text)
        self.passing.setVisible(bool(text))

    def _on_accepted(self, name: str) -> None:
        """Go on to what is empty still, else compare."""
        others = (line for other, line in self.fields.items() if other != name)
        empty = next((line for line in others if not line.text.strip()), None)
        if empty is not None and self.fields[name].text.strip():
            empty.setFocus()
        else:
            self.try_to_compare()

    def try_to_compare(self) -> None:
        """Hand over what was typed, if every field has a value that can be."""
        amounts: dict[str, Quantity] = {}
        for name, line in self.fields.items():
            amount, sentence = self._read(name)
            if amount is None:
                self._complain(sentence, line)
                return
            amounts[name] = amount
        self.entered.emit(amounts)

    def _read(self, name: str) -> tuple[Quantity | None, str]:
        """An amount, or why it is none: an unusual one is asked about once."""
        from pocketref.worksheet.entering import read
        from pocketref.worksheet.entry import Entered, Refused, Unusual

        text = self.fields[name].text
        match read(field(name), text, self._limits()):
            case Entered(value=Quantity() as amount):
                return amount, ""
            case Unusual(value=Quantity() as amount, fault=fault):
                before, self._asked = self._asked, (name, text)
                again = before == self._asked
                return (amount, "") if again else (None, fault_sentence(fault))
            case Refused(fault=fault):
                return None, fault_sentence(fault)
            case _:
                return None, f"Type the {name} from the chart."

    def compare_codes(self) -> None:
        """Say whether the typed code is that of the first figures, and nothing else."""
        if self._code is None:
            return
        fault = code_fault(self.code.text)
        same = matches(self.code.text, self._code)
        said = compared(same=same) if fault is None else fault_sentence(fault)
        self._say_verdict(said, colour="ok" if same else "stop")
        announce(self, said, at_once=True)

    def _say_verdict(self, said: str, colour: str = "text2") -> None:
        self.verdict.paint_in(colour)
        self.verdict.say(said)

    def _complain(self, sentence: str, line: QuantityField | None = None) -> None:
        self.wrong.say(sentence)
        self.wrong.setVisible(bool(sentence))
        for each in self.fields.values():
            each.complain(sentence if each is line else "", beside=False)
        if line is not None:
            line.setFocus()
            announce(self, sentence, at_once=True)


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    for part in parts:
        row.addWidget(part, 1 if isinstance(part, Words) else 0, Qt.AlignmentFlag.AlignBottom)
    row.addStretch(0 if any(isinstance(part, Words) for part in parts) else 1)
    return row
