"""The cover in the place of everything: what may still be read, and the weight that lifts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pocketref.widgets.buttons import Button
from pocketref.widgets.cards import Card
from pocketref.widgets.icons import Icon
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.quantity_field import FieldName, QuantityField
from pocketref.widgets.speaking import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocketref.model.bounds import Bounds
    from pocketref.model.quantity import Quantity
    from pocketref.pages.running import RunSaid

COVERED, STILL = "Covered.", "Covered. The day is still running."
WAS_RUNNING = "An infusion day was running"
WRONG = "This is not the weight that was entered. Check the chart, or begin with a new patient."
NOT_ASKED = "No weight was entered. Continue only with the same patient."
NOT_TYPED = "Type the weight from the chart."
OTHER = "Not this patient: New patient"
FROM_CHART = "Weight from chart"
WIDE, EDGE = 430, 24


class Cover(QFrame):
    """Knows the weight that was entered and never shows it; every other text is of no patient.

    It says whom to call here: what is covered may need somebody.
    """

    lifted = Signal()  # the weight was the right one
    new_patient_wanted = Signal()

    def __init__(
        self,
        weight: Quantity | None,
        limits: Callable[[], tuple[Bounds, ...]],
        *,
        restored: bool = False,
        local: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._weight, self._limits, self._restored = weight, limits, restored
        self.setObjectName("cover")
        self.setAccessibleName("Covered")
        self.title = Words(role="h2", wrap=True)
        self.line = Words(role="body", colour="text2")
        self.field = QuantityField(
            FieldName(
                label=FROM_CHART,
                suffix="kg",
                spoken=f"{FROM_CHART}, kilograms",
                widest=f"{FROM_CHART}m",
            )
        )
        self.note_of_weight = Words("" if weight is not None else NOT_ASKED, "small", "text2")
        self.go_on = Button("Continue", "primary", key="Enter")
        self.wrong = Words(role="body", colour="stop")
        self.passing = Words(role="body", colour="text2")
        self.new_patient = Button(OTHER, "link", key="Ctrl+N")
        self.local = Words(" ".join(local), "small", "text2")
        self.local.setVisible(bool(local))
        self._lay_out()
        self.field.line.setPlaceholderText(FROM_CHART)
        self.field.accepted.connect(self.try_to_lift)
        self.field.typed.connect(lambda _: self._complain(""))
        self.go_on.clicked.connect(self.try_to_lift)
        self.new_patient.clicked.connect(self.new_patient_wanted)

    def _lay_out(self) -> None:
        card = Card(padding=EDGE)
        card.setFixedWidth(look().px(WIDE))
        middle = Qt.AlignmentFlag.AlignHCenter
        card.column.setSpacing(6)
        card.column.addWidget(Icon("eye-off", "text2", 24), 0, middle)
        said = (self.title, self.line, self.note_of_weight)
        for words in (*said, self.wrong, self.passing, self.local):
            words.setAlignment(middle)
        for words in said:
            card.column.addWidget(words)
        self.note_of_weight.setVisible(self._weight is None)
        card.column.addLayout(self._row())
        card.column.addWidget(self.wrong)
        card.column.addWidget(self.passing)
        card.column.addWidget(self.new_patient, 0, middle)
        card.column.addWidget(self.local)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(across)
        whole.addStretch(3)
        self._complain("")
        self.note("")

    def _row(self) -> QBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 4)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.go_on)
        if self._weight is None:
            row.insertStretch(0, 1)
            row.addStretch(1)
        self.field.label.hide()
        self.field.setVisible(self._weight is not None)
        return row

    def begin(self) -> None:
        """Put the cursor where the weight is typed."""
        (self.go_on if self._weight is None else self.field).setFocus()

    def say(self, said: RunSaid | None) -> None:
        """Say where the day is now; without one, only that this is covered."""
        chair = f"chair {said.chair}" if said is not None and said.chair else ""
        if self._restored:
            title, before = f"{WAS_RUNNING}{f' at {chair}' if chair else ''}.", ""
        else:
            title = COVERED if said is None else STILL
            before = f"{chair.capitalize()}. " if chair else ""
        self.title.say(title)
        self.line.say(f"{before}{said.line}" if said is not None else "")
        self.line.setVisible(bool(self.line.said))

    def note(self, text: str) -> None:
        """Say something in passing; an empty text takes it back."""
        self.passing.say(text)
        self.passing.setVisible(bool(text))

    def try_to_lift(self) -> None:
        """Lift the cover if this is the weight; else say what is wrong, and keep no figure."""
        if self._weight is None:
            self.lifted.emit()
            return
        typed, fault = self._read()
        if typed is not None and typed.same_as(self._weight):
            self.lifted.emit()
            return
        self._complain(fault or WRONG)
        self.field.put("")
        self.field.setFocus()

    def _read(self) -> tuple[Quantity | None, str]:
        """The weight that was typed, or why it is none."""
        from pocketref.model.quantity import Quantity
        from pocketref.wording.faults import fault_sentence
        from pocketref.worksheet.entering import read
        from pocketref.worksheet.entry import Entered, Refused, Unusual
        from pocketref.worksheet.fields import field

        match read(field("weight"), self.field.text, self._limits()):
            case Entered(value=Quantity() as weight) | Unusual(value=Quantity() as weight):
                return weight, ""
            case Refused(fault=fault):
                return None, fault_sentence(fault)
            case _:
                return None, NOT_TYPED

    def _complain(self, sentence: str) -> None:
        self.wrong.say(sentence)
        self.wrong.setVisible(bool(sentence))
        self.field.complain(sentence, beside=False)
        if sentence:
            announce(self, sentence, at_once=True)
