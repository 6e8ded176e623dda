"""The card of the clock that runs: how long is left, on a bar with the minutes sources name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pocketref.pages.day import step_view
from pocketref.pictures.clock_bar import clock_bar
from pocketref.widgets.badges import Badge
from pocketref.widgets.buttons import Button
from pocketref.widgets.cards import Card
from pocketref.widgets.labels import Words
from pocketref.widgets.scene_view import SceneView
from pocketref.widgets.seeing import see
from pocketref.wording import numbers

ADD = 15  # minutes
_AROUND = 13  # pixels; both buttons then stand beside each other in the narrower rail
_LEAST = 180  # pixels; the bar is as wide as the rail


class ClockCard(Card):
    """Minutes in large type; what can be done about them below.

    Signals:
        added: more minutes were asked for.
        reacted: the button of a reaction was pressed.
        resumed: a paused clock is to go on.
    """

    added = Signal()
    reacted = Signal()
    resumed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("selected", padding=_AROUND, parent=parent)
        self._shown: step_view.ClockCard | None = None
        self.badge, self.title = Badge("", "", "clock"), Words(role="body_strong")
        self.figure = Words(role="dose", wrap=False)
        self.unit = Words(role="h2", wrap=False)
        self.bar, self.note = SceneView("", _LEAST), Words(role="small", colour="text2")
        self.add = Button(f"Add {numbers.minutes(ADD)}")
        self.react = Button("Reaction", "danger", icon="hand")
        self.go_on = Button("Resume")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self.add.clicked.connect(self.added)
        self.react.clicked.connect(self.reacted)
        self.go_on.clicked.connect(self.resumed)
        self.hide()

    def _lay_out(self) -> None:
        head, large, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.badge)
        head.addWidget(self.title, 1)
        head.setSpacing(8)
        beside = QVBoxLayout()  # the smaller type stands on the line of the larger
        beside.addStretch(1)
        beside.addWidget(self.unit)
        beside.addSpacing(5)
        large.addWidget(self.figure)
        large.addLayout(beside, 1)
        large.setSpacing(8)
        for button in (self.go_on, self.add, self.react):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.setSpacing(6)
        self.column.addLayout(head)
        self.column.addSpacing(4)
        self.column.addLayout(large)
        self.column.addSpacing(6)
        self.column.addWidget(self.bar)
        self.column.addSpacing(8)
        self.column.addWidget(self.note)
        self.column.addSpacing(10)
        self.column.addLayout(buttons)

    def display(self, clock: step_view.ClockCard | None) -> None:
        """Show this clock; hide where none runs."""
        see(self, seen=clock is not None)
        if clock == self._shown:
            return
        self._shown = clock
        if clock is None:
            self._forget()
            return
        self.badge.mark(clock.letter, clock.edge, "" if clock.letter else "clock")
        self.title.say(clock.title)
        self.figure.say(clock.figure)
        self.unit.say(clock.unit)
        see(self.figure, seen=bool(clock.figure))
        see(self.bar, seen=bool(clock.planned))
        if clock.planned:
            self.bar.picture(lambda width: clock_bar(clock, width=width, text=clock.picture))
        self.note.say(clock.note)
        for button, seen in (
            (self.go_on, clock.paused),
            (self.add, clock.adds and not clock.paused),
            (self.react, clock.pauses),
        ):
            see(button, seen=seen)
        spoken = (clock.title, f"{clock.figure} {clock.unit}".strip(), clock.note)
        self.setAccessibleName(". ".join(part.rstrip(".") for part in spoken if part))

    def _forget(self) -> None:
        """Keep nothing of a day that is over."""
        for words in (self.title, self.figure, self.unit, self.note):
            words.say("")
        self.bar.clear()
        self.setAccessibleName("")
