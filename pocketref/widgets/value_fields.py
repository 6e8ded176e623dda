"""Fields for values that may be typed in one of two units, with the other one shown beside."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pocketref.widgets.flow import FlowLayout
from pocketref.widgets.labels import Words
from pocketref.widgets.quantity_field import FieldName, QuantityField
from pocketref.widgets.question import ChoiceWords, Question
from pocketref.widgets.seeing import see
from pocketref.widgets.segmented import Segmented

PAUSE = 400  # milliseconds without a key before a half-typed value is called wrong
WIDEST = "000.00"


class UnitWords(Protocol):
    """A unit: how it is shown and read out, what stands in the field in it, what in the other."""

    @property
    def id(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def spoken(self) -> str: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def other(self) -> str: ...  # noqa: D102


class ValueWords(Protocol):
    """A field, or a question if it has choices."""

    @property
    def id(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def label(self) -> str: ...  # noqa: D102
    @property
    def spoken(self) -> str: ...  # noqa: D102
    @property
    def kept(self) -> str: ...  # noqa: D102
    @property
    def units(self) -> Sequence[UnitWords]: ...  # noqa: D102
    @property
    def choices(self) -> Sequence[ChoiceWords]: ...  # noqa: D102
    @property
    def said(self) -> str: ...  # noqa: D102
    @property
    def asks(self) -> bool: ...  # noqa: D102
    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def quiet(self) -> bool: ...  # noqa: D102


class ValueField(QWidget):
    """One value with its units. The line being typed in is left alone."""

    typed = Signal(str, str)  # the text, the symbol of the unit it was typed in
    accepted = Signal()
    turned = Signal()  # another unit was chosen

    def __init__(self, words: ValueWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._unit = words.units[0].id
        self._written = ("", "", "")  # what was typed, in which unit, and what was kept of it
        self._typing = False
        single = words.units[0].name if len(words.units) == 1 else ""
        self.field = QuantityField(
            FieldName(label=words.label, suffix=single, spoken=words.spoken, widest=WIDEST)
        )
        self.units = Segmented(f"{words.label}, unit")
        self.units.chosen.connect(self._on_unit)
        self.field.typed.connect(self._on_typed)
        self.field.accepted.connect(self.accepted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.field)
        row.addWidget(self.units, 0, Qt.AlignmentFlag.AlignBottom)
        self.display(words)

    @property
    def other(self) -> str:
        """The value in the unit that is not chosen."""
        return self._here().other

    def display(self, words: ValueWords) -> None:
        """Show what stands in the field, in the chosen unit."""
        self._words = words
        several = words.units if len(words.units) > 1 else ()
        self.units.offer(tuple((one.id, one.name, one.id == self._unit) for one in several))
        spoken = self._here().spoken
        self.field.line.setAccessibleName(f"{words.spoken}, {spoken}" if spoken else words.spoken)
        if not self._typing:
            self.field.put(self._text())

    def _here(self) -> UnitWords:
        return next(one for one in self._words.units if one.id == self._unit)

    def _text(self) -> str:
        """What was typed, as long as it is what is kept; else what is kept, in this unit."""
        text, unit, kept = self._written
        same = unit == self._unit and kept == self._words.kept and bool(kept)
        return text if same else self._here().text

    def _on_typed(self, text: str) -> None:
        """Report a text; what comes of it is displayed before this goes on."""
        self._typing = True
        self.typed.emit(text, self._unit)
        self._typing = False
        self._written = (text, self._unit, self._words.kept)

    def _on_unit(self, name: str) -> None:
        """Show and read the field in another unit; the value stays what it is."""
        self._unit = name
        self.display(self._words)
        self.turned.emit()


class ValueFields(QWidget):
    """The fields and questions in a row that wraps; below them what is wrong with them.

    Behind them stands each value in the unit that is not chosen.
    """

    typed = Signal(str, str, str)  # the field, its text, the unit it was typed in
    chosen = Signal(str, str)  # the question, the choice
    confirmed = Signal(str)  # Enter again, after the question was read

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[ValueWords, ...] = ()
        self._asked: dict[str, str] = {}
        self.fields: dict[str, ValueField] = {}
        self.questions: dict[str, Question] = {}
        self.others, self.said = Words(colour="text2", wrap=False), Words(colour="stop")
        self._row = QWidget()
        self._flow = FlowLayout(self._row, gap=18, row_gap=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._row)
        column.addWidget(self.said)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.complain)

    def display(self, shown: Sequence[ValueWords]) -> None:
        """Show these; those of another term are made anew."""
        if [one.id for one in shown] != [one.id for one in self._shown]:
            self._rebuild(shown)
        self._shown = tuple(shown)
        for words in self._shown:
            if words.choices:
                self.questions[words.id].display(words)
            else:
                self.fields[words.id].display(words)
        self._say_others()
        see(self, seen=bool(self._shown))
        if any(words.said for words in self._shown):
            self._pause.start()
        else:
            self.complain()

    def begin(self, name: str = "") -> bool:
        """Put the cursor into a field, or the first that is empty; whether there is any."""
        empty = (words.id for words in self._shown if not words.choices and not words.kept)
        wanted = name or next(empty, next(iter(self.fields), ""))
        if wanted in self.fields:
            self.fields[wanted].field.line.setFocus()
            self.fields[wanted].field.line.selectAll()
        elif wanted in self.questions:
            self.questions[wanted].begin()
        return wanted in self.fields or wanted in self.questions

    def complain(self) -> None:
        """Mark the fields that are wrong, and say why below them."""
        self._pause.stop()
        wrong = tuple(words for words in self._shown if not words.choices)
        for words in wrong:
            self.fields[words.id].field.complain(words.said, beside=False)
        told = dict.fromkeys(words.said for words in wrong if words.said)
        self.said.paint_in("warn" if all(w.asks for w in wrong if w.said) else "stop")
        self.said.say("\n".join(told))
        see(self.said, seen=bool(told))
        self._flow.invalidate()  # a field that is wrong has a thicker edge
        self._row.updateGeometry()

    def _say_others(self) -> None:
        others = tuple(field.other for field in self.fields.values() if field.other)
        self.others.say("\n".join(others))
        see(self.others, seen=bool(others))

    def _rebuild(self, shown: Sequence[ValueWords]) -> None:
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not self.others:
                widget.hide()
                widget.deleteLater()
        self.fields, self.questions, self._asked = {}, {}, {}
        for words in shown:
            part = self._question(words) if words.choices else self._field(words)
            self._flow.addWidget(part)
            part.show()
        self._flow.addWidget(self.others)

    def _question(self, words: ValueWords) -> Question:
        question = Question()
        question.chosen.connect(lambda choice: self.chosen.emit(words.id, choice))
        self.questions[words.id] = question
        return question

    def _field(self, words: ValueWords) -> ValueField:
        field = ValueField(words)
        field.typed.connect(lambda text, unit: self.typed.emit(words.id, text, unit))
        field.accepted.connect(lambda: self._on_accepted(words.id))
        field.turned.connect(self._say_others)
        field.field.line.editingFinished.connect(self.complain)
        self.fields[words.id] = field
        return field

    def _on_accepted(self, name: str) -> None:
        """Enter: the first says what is asked, the second takes the value after all."""
        words = next(one for one in self._shown if one.id == name)
        asked = self._asked.get(name) == words.said
        self._asked[name] = words.said if words.asks else ""
        self.complain()
        if words.asks and asked:
            self.confirmed.emit(name)
