"""The small cards below the doses: surface area, late dose, second check."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pocketref.pages.doses.view import LateField, SmallCard
from pocketref.widgets.cards import Card
from pocketref.widgets.chip_row import ChipRow
from pocketref.widgets.count_fields import CountFields, FieldWords
from pocketref.widgets.labels import Words
from pocketref.widgets.quantity_field import FieldName
from pocketref.widgets.seeing import see


class SmallPanel(Card):
    """A card below the doses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = Words(role="body_strong")
        self.title.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.chip = ChipRow(right=True)
        self.strong = Words()
        self.text = Words(colour="text2")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.chip)
        self.column.addLayout(head)
        self.column.addSpacing(6)
        self.column.addWidget(self.strong)
        self.column.addWidget(self.text)
        self.column.addStretch(1)

    def display(self, card: SmallCard) -> None:
        """Show a card."""
        self.setProperty("facts", card.facts)
        said = (card.title, card.strong, card.text)
        self.setAccessibleName(". ".join(part.rstrip(".") for part in said if part))
        self.title.say(card.title)
        self.chip.display((card.chip,) if card.chip is not None else ())
        self.strong.say(f"**{card.strong}**" if card.strong else "")
        see(self.strong, seen=bool(card.strong))
        self.text.say(card.text)


class LatePanel(SmallPanel):
    """The late-dose card: its rule, and a field for the days since each drug's last dose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = CountFields()
        head = self.column.indexOf(self.strong)
        self.column.insertWidget(head, self.fields, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.insertWidget(head + 1, self.fields.said)
        self.column.insertSpacing(head + 2, 4)

    def display_gaps(self, since: tuple[LateField, ...]) -> None:
        """Show the days since each drug's last dose."""
        self.fields.display(tuple(_field(one) for one in since))


def _field(one: LateField) -> FieldWords:
    name = FieldName(
        label=one.name, suffix="days", spoken=f"Days since the last {one.name} dose", widest="000"
    )
    return FieldWords(id=one.drug, name=name, text=one.days, said=one.fault, asks=one.asks)
