"""The day itself on screen: its picture, what must be true before it, and its steps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pocketref.model.running import Did
from pocketref.pages.day import acting
from pocketref.pages.day.picture_card import PictureCard
from pocketref.pages.day.step_view import StepRow
from pocketref.pages.day.steps_card import StepsCard
from pocketref.pages.day.view import DayView
from pocketref.widgets.buttons import Button
from pocketref.widgets.chooser import Chooser
from pocketref.widgets.labels import Words
from pocketref.widgets.notices import Notice
from pocketref.widgets.wishes import FieldWanted, ask
from pocketref.wording import names
from pocketref.wording.faults import fault_sentence
from pocketref.worksheet import edits


class DayTab(QWidget):
    """What stands in the column of the page while the day is shown."""

    edited = Signal(object)  # Edit: worksheet -> worksheet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: DayView | None = None
        self.stop, self.caution = Notice("stop"), Notice("hazard")
        self.chooser, self.absent = Chooser(), Words(colour="text2")
        self.acknowledge = Button("Acknowledge and go on", "danger")
        self.missing, self.enter = Notice("note"), Button("Enter")
        self.picture, self.steps = PictureCard(), StepsCard()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        ask_row = QHBoxLayout()
        ask_row.addWidget(self.missing, 1)
        ask_row.addWidget(self.enter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(11)
        for part in (self.chooser, self.stop, self.acknowledge, self.caution, self.absent):
            column.addWidget(part)
        column.addLayout(ask_row)
        column.addWidget(self.picture)
        column.addWidget(self.steps)

    def _connect(self) -> None:
        self.chooser.chosen.connect(self._on_regimen)
        self.enter.clicked.connect(self._on_enter)
        self.acknowledge.clicked.connect(self._on_acknowledge)
        self.steps.checks.ticked.connect(
            lambda item, on: self.edited.emit(edits.tick(item, ticked=on))
        )
        self.steps.acted.connect(self._on_acted)
        self.steps.agreed.connect(lambda step: self._do(step, acting.start_early))
        self.steps.undone.connect(self._on_undone)
        self.steps.timed.connect(self._on_timed)
        self.steps.wanted.connect(lambda step, what: self._do(step, acting.left_out(what)))

    def display(self, view: DayView) -> None:
        """Show a day. Showing it twice is showing it once."""
        self._view = view
        self._show_choice(view)
        self.stop.say(view.stop)
        self.acknowledge.setVisible(bool(view.acknowledge))
        self.caution.say(view.cautions)
        self.missing.say((view.missing,) if view.missing else ())
        self.enter.setVisible(bool(view.needs))
        self.enter.name(f"Enter {names.within(view.needs)}" if view.needs else "")
        self.picture.display(view.pictures)
        self.steps.checks.display(view.checks_title, view.checks_summary, view.checks)
        self.steps.display(view.steps)

    def _show_choice(self, view: DayView) -> None:
        """While no regimen is chosen, the regimens stand in the place of the day."""
        self.chooser.setVisible(view.choosing is not None)
        if view.choosing is not None:
            self.chooser.display(view.choosing)
        self.steps.setVisible(view.choosing is None)
        self.absent.say(f"{view.absent}." if view.absent else "")
        self.absent.setVisible(bool(view.absent))

    @property
    def needs(self) -> str:
        """The field the day waits for, if it does."""
        return self._view.needs if self._view is not None else ""

    def type_time(self) -> None:
        """Type a time for the step that has the cursor, else for the one whose clock runs."""
        running = (row for row in self.steps.rows() if row.words.running)
        row = self.steps.here() or next(running, None)
        if row is not None:
            row.type_time()

    def _on_regimen(self, regimen: str) -> None:
        rows = self._view.choosing.rows if self._view and self._view.choosing else ()
        front = next(row.front for row in rows if row.id == regimen)
        self.edited.emit(edits.choose_regimen(front))

    def _on_enter(self) -> None:
        ask(self, FieldWanted(field=self.needs))

    def _on_acknowledge(self) -> None:
        if self._view is not None:
            self.edited.emit(edits.acknowledge(self._view.acknowledge))

    def _on_acted(self, step: str) -> None:
        """Choose an offered observation or leave it out again; start a step, or finish it."""
        row = self._row(step)
        if row.action_kind in {"choose", "chosen"}:
            self.edited.emit(edits.observe(row.drug, chosen=row.action_kind == "choose"))
        else:
            self._do(step, acting.go_on)

    def _do(self, step: str, what: acting.Deeds) -> None:
        """Do something with a step; the cursor goes on from one that is over by it."""
        live = self._row(step).live
        if live is None:
            return
        self.edited.emit(what(live))
        self.steps.go_to_next()

    def _on_undone(self, step: str) -> None:
        """Take back what was done last, with this step or another; the cursor goes there."""
        rows = self._view.steps if self._view is not None else ()
        last = next((one for one in rows if one.live and Did.UNDONE in one.live.step.may), None)
        if last is None or last.live is None:
            return
        self.edited.emit(acting.undo(last.live))
        if last.id != step:
            self.steps.go_to(last.id)

    def _on_timed(self, step: str, text: str) -> None:
        """Take a time, or say below it why not."""
        live = self._row(step).live
        if live is None:
            return
        edit = acting.Timed(live, text)
        self.edited.emit(edit)
        row = next(one for one in self.steps.rows() if one.words.id == step)
        row.refuse("" if edit.fault is None else fault_sentence(edit.fault))
        self.steps.go_to_next()

    def _row(self, step: str) -> StepRow:
        rows = self._view.steps if self._view is not None else ()
        return next(one for one in rows if one.id == step)
