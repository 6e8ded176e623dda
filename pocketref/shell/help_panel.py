"""Keys and help: the key table, and what is kept, in the place of the source panel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from pocketref.shell.keys import Key
from pocketref.widgets.buttons import Button
from pocketref.widgets.cards import Card
from pocketref.widgets.labels import Words
from pocketref.wording.site import LOCAL

KEPT = (
    "Values stay in memory. They are gone with New patient and when the program closes."
    " Only an infusion day that runs is kept, in one small file on this computer until it ends,"
    " so that a crash loses nothing. Nothing is sent."
)

ASKED = (
    "The worksheet begins with the regimen: Enter or Down opens the list. Day of the cycle, dose"
    " level, last doses and vials are asked for where the regimen has them; height only where a"
    " dose is counted by body surface area."
)


class HelpPanel(Card):
    """One row for each key, and before them who the hospital is and whom to call there."""

    closed = Signal()

    def __init__(
        self, keys: tuple[Key, ...], local: tuple[str, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName("Keys and help")
        head = QHBoxLayout()
        head.addWidget(Words("Keys and help", "body_strong", wrap=False))
        head.addStretch(1)
        self.close_button = Button("", "link", icon="close")
        self.close_button.setAccessibleName("Close the keys, Escape")
        self.close_button.clicked.connect(self.closed)
        head.addWidget(self.close_button)
        self.column.addLayout(head)
        if local:
            self.column.addSpacing(4)
            self.column.addWidget(Words(f"**{LOCAL}**", "small", wrap=False))
            for line in local:
                self.column.addWidget(Words(line, "small"))
        grid = QGridLayout()
        grid.setContentsMargins(0, 6, 0, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(5)
        for row, key in enumerate(keys):
            chord = Words(key.chord, "small", "text2", wrap=False)
            grid.addWidget(chord, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Words(key.does, "small"), row, 1)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        self.column.addWidget(Words(ASKED, "small", "text2"))
        self.column.addSpacing(8)
        self.column.addWidget(Words(KEPT, "small", "text2"))
