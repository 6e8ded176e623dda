"""The reaction on screen: what to do with the clock, and what the sources say."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocketref.pages.day import acting
from pocketref.pages.day.reaction_view import ReactionView
from pocketref.widgets.buttons import Button
from pocketref.widgets.flow import FlowLayout
from pocketref.widgets.notices import Notice
from pocketref.widgets.reading_column import ReadingColumn
from pocketref.widgets.seeing import see
from pocketref.widgets.wishes import PlaceWanted, ask
from pocketref.worksheet import doing


class ReactionTab(QWidget):
    """What stands in the column of the page while a reaction is looked up."""

    edited = Signal(object)  # Edit: worksheet -> worksheet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ReactionView | None = None
        self.stop, self.reading = Notice("stop"), ReadingColumn()
        self.pause, self.resume = Button(""), Button("")
        self.end, self.back = Button("", "danger"), Button("Back to the day")
        buttons = QWidget()
        row = FlowLayout(buttons, row_gap=8)
        for button in (self.resume, self.pause, self.end, self.back):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(13)
        for part in (self.stop, buttons, self.reading):
            column.addWidget(part)
        self._connect()

    def _connect(self) -> None:
        self.pause.clicked.connect(self.stand)
        self.resume.clicked.connect(self.go_on)
        self.end.clicked.connect(self._on_end)
        self.back.clicked.connect(lambda: ask(self, PlaceWanted(item="")))

    def display(self, view: ReactionView) -> None:
        """Show a reaction. Showing it twice is showing it once."""
        here: QWidget | None = self.window().focusWidget()
        self._view = view
        self.stop.say(view.stop)
        shown = ((self.pause, view.pauses), (self.resume, view.resumes), (self.end, view.stops))
        gone = any(button is here and not words for button, words in shown)
        if gone:
            self.back.setFocus()  # Qt would look for a place outside the page
        for button, words in shown:
            button.name(words)
            see(button, seen=bool(words))
        if gone:
            self.begin()
        self.reading.display(view.blocks)

    def begin(self) -> None:
        """Put the cursor on what comes next."""
        buttons = (self.resume, self.pause, self.back)
        next(one for one in buttons if not one.isHidden()).setFocus()

    def stand(self) -> None:
        """Let the clock stand, if one runs."""
        if self._view is not None and self._view.step is not None:
            self.edited.emit(doing.pause(self._view.step))

    def go_on(self) -> None:
        """Let a paused clock go on, and go back to the day."""
        if self._view is not None and self._view.step is not None:
            edit = doing.resume(self._view.step)
            ask(self, PlaceWanted(item=""))
            self.edited.emit(edit)

    def _on_end(self) -> None:
        """Stop the step for good."""
        if self._view is not None and self._view.step is not None:
            edit = doing.skip(self._view.step, acting.REACTION)
            ask(self, PlaceWanted(item=""))
            self.edited.emit(edit)
