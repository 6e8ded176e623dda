"""How long ago: months that are typed, or the two dates they are counted from."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pocketref.widgets.buttons import Button
from pocketref.widgets.count_fields import CountFields, FieldWords
from pocketref.widgets.labels import Words
from pocketref.widgets.quantity_field import FieldName
from pocketref.widgets.seeing import see

BY_DATES, BY_MONTHS, OR = "From two dates", "Type months", "or"
MONTHS, DATE = "000.0", "00 Mmm 0000"  # as wide as such a field needs to be


class TimedWords(Protocol):
    """A field, what stands in it, and why that is not taken."""

    @property
    def field(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def label(self) -> str: ...  # noqa: D102
    @property
    def spoken(self) -> str: ...  # noqa: D102
    @property
    def suffix(self) -> str: ...  # noqa: D102
    @property
    def hint(self) -> str: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def fault(self) -> str: ...  # noqa: D102
    @property
    def asks(self) -> bool: ...  # noqa: D102


class TimingWords(Protocol):
    """Both ways to say how long ago; `by_dates` is None while neither is begun."""

    @property
    def months(self) -> Sequence[TimedWords]: ...  # noqa: D102  # the class says it
    @property
    def dates(self) -> Sequence[TimedWords]: ...  # noqa: D102
    @property
    def by_dates(self) -> bool | None: ...  # noqa: D102


class TimingFields(QWidget):
    """The field for months and a button that turns to the dates, or the other way round.

    What is wrong with a value is put where there is room for a sentence: `fields.said`.
    """

    left = Signal(tuple)  # the fields that are turned away from and hold something

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: TimingWords | None = None
        self.by_dates = False
        self.fields = CountFields()
        self.turn = Button(BY_DATES)
        self.turn.clicked.connect(self._on_turned)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        foot = Qt.AlignmentFlag.AlignBottom
        beside = Words(OR, colour="text2", wrap=False)
        beside.setFixedHeight(self.turn.sizeHint().height())
        row.addWidget(self.fields, 0, foot)
        row.addWidget(beside, 0, foot)
        row.addWidget(self.turn, 0, foot)

    def display(self, words: TimingWords) -> None:
        """Show what was typed; where nothing was, the fields stay that were turned to."""
        self._words = words
        if words.by_dates is not None:
            self.by_dates = words.by_dates
        self._show()

    def begin(self) -> None:
        """Put the cursor into the first field that is empty, or the first of all."""
        fields = [self.fields.fields[one.field] for one in self._shown()]
        empty = next((field for field in fields if not field.text), fields[0])
        empty.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _shown(self) -> Sequence[TimedWords]:
        if self._words is None:
            return ()
        return self._words.dates if self.by_dates else self._words.months

    def _show(self) -> None:
        self.fields.display(tuple(map(_words, self._shown())))
        self.turn.name(BY_MONTHS if self.by_dates else BY_DATES)
        see(self, seen=self._words is not None)

    def _on_turned(self) -> None:
        """Turn to the other fields, and let go of what stands in these."""
        held = tuple(one.field for one in self._shown() if one.text)
        self.by_dates = not self.by_dates
        self._show()
        if held:
            self.left.emit(held)
        self.begin()


def _words(one: TimedWords) -> FieldWords:
    name = FieldName(
        label=one.label,
        suffix=one.suffix,
        spoken=one.spoken,
        hint=one.hint,
        widest=MONTHS if one.suffix else DATE,
    )
    return FieldWords(id=one.field, name=name, text=one.text, said=one.fault, asks=one.asks)
