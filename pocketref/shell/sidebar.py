"""The sidebar: the places there are, and at its foot what concerns the whole window."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pocketref.pages.page import Place
from pocketref.shell.nav import Entry, NavButton
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look

WIDE, NARROW = 196, 68


class Sidebar(QFrame):
    """Entries from the top, and some from the foot."""

    chosen = Signal(str)  # the id of an entry

    def __init__(
        self,
        name: str,
        about: str,
        places: tuple[Entry, ...],
        foot: tuple[Entry, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName("Places")
        self._narrow: bool | None = None
        self._percent = 0
        self._name = Words(name, "brand", wrap=False)
        self._about = Words(about, "small", "text2")
        self._buttons: dict[str, NavButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self._column.addWidget(self._name)
        self._column.addWidget(self._about)
        self._column.addSpacing(14)
        for entry in places:
            self._add(entry)
        self._column.addStretch(1)
        for entry in foot:
            self._add(entry)
        self.narrow(narrow=False)

    def _add(self, entry: Entry) -> None:
        button = NavButton(entry)
        button.clicked.connect(lambda _=False, name=entry.id: self._on_clicked(name))
        self._buttons[entry.id] = button
        self._column.addWidget(button)

    def _on_clicked(self, name: str) -> None:
        self._buttons[name].setChecked(not self._buttons[name].isChecked())
        self.chosen.emit(name)

    def mark(self, place: Place) -> None:
        """Mark the open place: its own entry if it has one, else that of its page."""
        name = place.route if place.route in self._buttons else place.page
        for each, button in self._buttons.items():
            button.setChecked(each == name)

    def rename(self, name: str, text: str) -> None:
        """Show another word on an entry, if there is such an entry."""
        if name in self._buttons:
            self._buttons[name].name(text)

    def narrow(self, *, narrow: bool) -> None:
        """Be a narrow rail, or wide with words and keys."""
        if (narrow, look().percent) == (self._narrow, self._percent):
            return
        changed = self._narrow is not None and self._narrow != narrow
        self._narrow, self._percent = narrow, look().percent
        self._about.setVisible(not narrow)
        side = 4 if narrow else 10
        self._column.setContentsMargins(side, 14, side + (0 if narrow else 1), 10)
        for label in (self._name, self._about):
            label.begin_at(0 if narrow else 8)
        if changed:
            self._name.grow_into("label-strong" if narrow else "brand")
        for button in self._buttons.values():
            button.narrow(narrow=narrow)
        self.setFixedWidth(look().px(NARROW if narrow else WIDE))
