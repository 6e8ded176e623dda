"""A day page at a chair of tests: its widget, a session, and a clock that a test sets."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.model.running import Deed
from pocketref.pack.library import Library
from pocketref.pages.day.presenting import present
from pocketref.pages.day.widget import DayWidget
from pocketref.widgets.step_row import StepRow
from pocketref.widgets.wishes import PlaceWanted
from pocketref.worksheet.session import Session
from tests.chairs import at
from tests.pages.under import ran
from tests.pages.wards import MONDAY
from tests.wishing import Listener


class Seat:
    """Shows the page anew after every edit and every tick, as the window does."""

    def __init__(self, qtbot: QtBot, library: Library, *deeds: Deed, minute: float) -> None:
        self.window = Listener()
        qtbot.addWidget(self.window, before_close_func=self.leave)
        self.page = DayWidget(self.window)
        self.page.resize(1036, 1200)
        self.session = Session(MONDAY)
        self.session.restore(ran(*deeds, minute=minute))
        self.page.edited.connect(self.session.apply)
        self._library, self._item = library, ""
        self.session.watch(lambda _: self.show())
        self.window.show()
        self.window.activateWindow()

    def leave(self, _: QWidget) -> None:
        """Asked for at the end: until then nothing of it is collected while it is painted."""

    def show(self, item: str | None = None) -> None:
        """Show the day, or another item of the page."""
        self._item = self._item if item is None else item
        self.page.display(present(self.session.current, self._library, self._item))

    def follow(self) -> None:
        """Go where the page last wished to."""
        wish = self.window.heard[-1]
        assert isinstance(wish, PlaceWanted)
        self.show(wish.item)

    def tick(self, minute: float) -> None:
        """Let time go on."""
        self.session.tick(at(minute))

    def row(self, step: str) -> StepRow:
        """The row of a step."""
        return next(row for row in self.page.day.steps.rows() if row.words.id == step)

    @property
    def cursor(self) -> QWidget | None:
        """What has the focus."""
        found: QWidget | None = self.window.focusWidget()
        return found

    @property
    def done(self) -> list[tuple[str, str]]:
        """What was done, step by step."""
        return [(deed.step, deed.did.value) for deed in self.session.current.run.deeds]
