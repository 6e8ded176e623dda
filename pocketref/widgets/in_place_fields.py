"""Fields of the worksheet where a page needs them, side by side, with what is wrong below them."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocketref.widgets.count_fields import CountFields, FieldWords
from pocketref.widgets.quantity_field import FieldName

WIDEST, WIDEST_DATE = "000", "00 Www 0000"


class InPlaceWords(Protocol):
    """A field of the worksheet and what stands in it; one without a unit takes a date."""

    @property
    def field(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def label(self) -> str: ...  # noqa: D102
    @property
    def full(self) -> str: ...  # noqa: D102
    @property
    def unit(self) -> str: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def fault(self) -> str: ...  # noqa: D102
    @property
    def asks(self) -> bool: ...  # noqa: D102


class InPlaceFields(QWidget):
    """The fields. The one being typed in is left alone."""

    typed = Signal(str, str)  # the field of the worksheet, its text
    confirmed = Signal(str)  # Enter again, after the question was read

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = CountFields()
        self._fields.typed.connect(self.typed)
        self._fields.confirmed.connect(self.confirmed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._fields, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._fields.said)

    def display(self, shown: Sequence[InPlaceWords]) -> None:
        """Show these fields."""
        self._fields.display(tuple(_words(one) for one in shown))

    def begin(self, field: str) -> bool:
        """Put the cursor into a field, if it is one of these."""
        found = self._fields.fields.get(field)
        if found is not None:
            found.line.setFocus()
        return found is not None


def _words(one: InPlaceWords) -> FieldWords:
    spoken = f"{one.full}, {one.unit}" if one.unit else one.full
    name = FieldName(
        label=one.label,
        suffix=one.unit,
        spoken=spoken,
        hint="" if one.unit else "A date, such as 9 Mar 2026",
        widest=WIDEST if one.unit else WIDEST_DATE,
    )
    return FieldWords(id=one.field, name=name, text=one.text, said=one.fault, asks=one.asks)
