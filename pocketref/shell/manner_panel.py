"""How it reads: for whom, in which spelling, with which capitals, in which light."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pocketref.model.noun import but
from pocketref.model.reader import Locale, Manner, Reader, Spelling
from pocketref.shell.theme import SAID, Theme
from pocketref.widgets.buttons import Button
from pocketref.widgets.cards import Card
from pocketref.widgets.labels import Words
from pocketref.widgets.option_list import OptionList
from pocketref.wording.names import sentence_case

TITLE = "How it reads"
NOTE = (
    "The view changes only the order. Nothing is hidden, and no figure changes."
    " It goes back to nurse when the program closes."
)


class MannerPanel(Card):
    """Four short lists. What is chosen holds at once."""

    closed = Signal()
    manner_chosen = Signal(object)  # Manner
    theme_chosen = Signal(object)  # Theme

    def __init__(self, locales: tuple[Locale, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(TITLE)
        self._manner = Manner()
        self.close_button = Button("", "link", icon="close")
        self.close_button.setAccessibleName(f"Close: {TITLE}, Escape")
        self.close_button.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(Words(TITLE, "body_strong", wrap=False))
        head.addStretch(1)
        head.addWidget(self.close_button)
        self.column.addLayout(head)
        capitals = (("", "The drugs' own"), *((each.id, each.title) for each in locales))
        self.reader = self._list("View", tuple((one, sentence_case(one)) for one in Reader))
        self.spelling = self._list("Spelling", tuple((one, sentence_case(one)) for one in Spelling))
        self.capitals = self._list("Names in capitals", capitals)
        self.theme = self._list("Theme, F8", tuple((one, said) for one, said in SAID.items()))
        self.column.addSpacing(8)
        self.column.addWidget(Words(NOTE, "small", "text2"))
        self._connect()

    def _list(self, title: str, options: tuple[tuple[str, str], ...]) -> OptionList:
        made = OptionList(title, options)
        self.column.addSpacing(10)
        self.column.addWidget(Words(title, "small", "text2"))
        self.column.addWidget(made)
        return made

    def _connect(self) -> None:
        self.reader.chosen.connect(lambda one: self._choose(reader=Reader(one)))
        self.spelling.chosen.connect(lambda one: self._choose(spelling=Spelling(one)))
        self.capitals.chosen.connect(lambda one: self._choose(locale=one))
        self.theme.chosen.connect(lambda one: self.theme_chosen.emit(Theme(one)))

    def _choose(self, **change: object) -> None:
        self._manner = but(self._manner, **change)
        self.manner_chosen.emit(self._manner)

    def display(self, manner: Manner, theme: Theme) -> None:
        """Show what holds now."""
        self._manner = manner
        self.reader.mark(manner.reader)
        self.spelling.mark(manner.spelling)
        self.capitals.mark(manner.locale)
        self.theme.mark(theme)

    def begin(self) -> None:
        """Put the focus on the view that holds now."""
        self.reader.options[self._manner.reader].setFocus()
