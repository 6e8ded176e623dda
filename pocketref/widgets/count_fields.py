"""A few small fields side by side, and a line for what is wrong with them or asked about them."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pocketref.model.noun import noun
from pocketref.widgets.labels import Words
from pocketref.widgets.quantity_field import FieldName, QuantityField

PAUSE = 400  # milliseconds without a key before a half-typed value is called wrong


@noun
class FieldWords:
    """What a field shows.

    Attributes:
        said: what is wrong with the text, or what is asked about it; empty if it is taken.
        asks: whether Enter, pressed again, takes the text after all.
    """

    id: str
    name: FieldName
    text: str
    said: str = ""
    asks: bool = False


class CountFields(QWidget):
    """The fields. The one being typed in is left alone; a sentence waits for a pause or Enter.

    The line `said` is put where there is room for a sentence by whoever shows the fields.
    """

    typed = Signal(str, str)  # the field's id, its text
    confirmed = Signal(str)  # Enter again, after the question was read

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, QuantityField] = {}
        self._shown: tuple[FieldWords, ...] = ()
        self._asked: dict[str, str] = {}
        self.said = Words(colour="stop")
        self.said.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.complain)

    def display(self, shown: Sequence[FieldWords]) -> None:
        """Show these fields."""
        self._shown = tuple(shown)
        for words in self._shown:
            field = self._field(words)
            if not field.line.hasFocus():
                field.put(words.text)
        ids = {words.id for words in self._shown}
        for name, field in self.fields.items():
            field.setVisible(name in ids)
        if any(words.said for words in self._shown):
            self._pause.start()
        else:
            self.complain()

    def complain(self) -> None:
        """Mark the fields that are wrong, and say why below them."""
        self._pause.stop()
        for words in self._shown:
            self.fields[words.id].complain(words.said, beside=False)
        told = dict.fromkeys(words.said for words in self._shown if words.said)
        if told:
            asks = all(words.asks for words in self._shown if words.said)
            self.said.paint_in("warn" if asks else "stop")
        self.said.say("\n".join(told))
        self.said.setVisible(bool(told))

    def _field(self, words: FieldWords) -> QuantityField:
        if words.id not in self.fields:
            field = QuantityField(words.name)
            field.typed.connect(lambda text: self.typed.emit(words.id, text))
            field.accepted.connect(lambda: self._on_accepted(words.id))
            field.line.editingFinished.connect(self.complain)
            self._row.addWidget(field)
            self.fields[words.id] = field
        return self.fields[words.id]

    def _on_accepted(self, name: str) -> None:
        """Enter: the first says what is asked, the second takes the value after all."""
        words = next(one for one in self._shown if one.id == name)
        asked = self._asked.get(name) == words.said
        self._asked[name] = words.said if words.asks else ""
        self.complain()
        if words.asks and asked:
            self.confirmed.emit(name)
