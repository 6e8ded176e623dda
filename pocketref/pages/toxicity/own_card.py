"""Fields for the reader's own counts of two groups, and of a cohort to look at."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pocketref.pages.in_place import InPlace
from pocketref.pages.toxicity.compare_view import Own
from pocketref.widgets.cards import Card
from pocketref.widgets.count_fields import CountFields, FieldWords
from pocketref.widgets.flow import FlowLayout
from pocketref.widgets.labels import Words
from pocketref.widgets.quantity_field import FieldName
from pocketref.widgets.seeing import see

TITLE = "Your own counts"
ABOUT = "People affected, of all people in the group. Nothing is kept."
HINT = "A whole number"


class OwnCard(Card):
    """Three groups of fields: with, without, and a cohort."""

    edited = Signal(object)  # Edit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.groups = tuple(CountFields() for _ in range(3))
        self.waits = Words(colour="text2")
        self.column.setSpacing(8)
        self.column.addWidget(Words(TITLE, "h2"))
        self.column.addWidget(Words(ABOUT, "small", "text2"))
        box = QWidget()
        flow = FlowLayout(box, gap=28, row_gap=10)
        for fields, name in zip(self.groups, ("With", "Without", "Cohort"), strict=True):
            flow.addWidget(_named(name, fields))
        self.column.addWidget(box)
        for fields in self.groups:
            fields.typed.connect(self._on_typed)
            self.column.addWidget(fields.said)
        self.column.addWidget(self.waits)
        self.column.addStretch(1)
        self._own: Own | None = None

    def display(self, own: Own) -> None:
        """Show the fields, and what is missing."""
        self._own = own
        for fields, shown in zip(self.groups, (own.given, own.without, own.cohort), strict=True):
            fields.display(tuple(_words(one) for one in shown))
        self.waits.say(own.waits)
        see(self.waits, seen=bool(own.waits))

    def begin(self) -> None:
        """Put the cursor into the first field that is empty."""
        lines = [field.line for group in self.groups for field in group.fields.values()]
        empty = next((line for line in lines if not line.text()), lines[0])
        empty.setFocus()

    def _on_typed(self, field: str, text: str) -> None:
        from pocketref.worksheet.entering import edit  # noqa: PLC0415  # with the first key

        if self._own is not None:
            self.edited.emit(edit(field, text, self._own.bounds))


def _named(name: str, fields: CountFields) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(Words(name, "body_strong"))
    row = QHBoxLayout()
    row.addWidget(fields)
    row.addStretch(1)
    column.addLayout(row)
    return box


def _words(one: InPlace) -> FieldWords:
    name = FieldName(label=one.label, spoken=one.full, hint=HINT, widest="000000")
    return FieldWords(id=one.field, name=name, text=one.text, said=one.fault, asks=one.asks)
