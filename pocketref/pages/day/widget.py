"""The Infusion day page on screen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from pocketref.pages.day.view import DayPicture, DayView, StepRow
from pocketref.pictures.day_line import day_line
from pocketref.widgets import step_row
from pocketref.widgets.beside import with_rail
from pocketref.widgets.buttons import Button
from pocketref.widgets.cards import Card, Rule
from pocketref.widgets.check_list import CheckList
from pocketref.widgets.chooser import Chooser
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.notices import Notice
from pocketref.widgets.page_head import PageHead
from pocketref.widgets.scene_view import SceneView
from pocketref.widgets.segmented import Segmented
from pocketref.widgets.text_card import TextCard
from pocketref.widgets.wishes import FieldWanted, SheetWanted, ask
from pocketref.wording import names
from pocketref.worksheet import edits

_REGIMEN = "regimen"
ROOMY = 960  # pixels from which the head has room for long words


class PictureCard(Card):
    """The picture of each date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, parent=parent)
        self.column.setContentsMargins(1, 10, 1, 6)
        self._shown: tuple[DayPicture, ...] = ()

    def display(self, pictures: tuple[DayPicture, ...]) -> None:
        """Show a picture for each date, with the date where there are several."""
        self.setVisible(bool(pictures))
        if pictures == self._shown:
            return
        self._shown = pictures
        while self.column.count():
            item = self.column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for picture in pictures:
            if len(pictures) > 1:
                date = Words(picture.date, "body_strong")
                date.begin_at(22)
                self.column.addWidget(date)
            self.column.addWidget(_scene_view(picture))


def _scene_view(picture: DayPicture) -> SceneView:
    view = SceneView(picture.date)
    view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    view.picture(
        lambda width: day_line(picture.blocks, picture.hours, width=width, text=picture.text)
    )
    return view


class StepList(Card):
    """What must be true before starting, then the steps, in one card."""

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self.checks = CheckList()
        self.column.addWidget(self.checks)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self._shown: tuple[StepRow, ...] = ()

    def display(self, steps: tuple[StepRow, ...]) -> None:
        """Show these steps; a step that had the focus keeps it."""
        if steps == self._shown:
            return
        self._shown = steps
        kept = next((row.words.id for row in self.rows() if _has_focus(row)), "")
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for step in steps:
            self._rows.addWidget(Rule())
            row = step_row.StepRow(_words(step))
            row.acted.connect(self.acted)
            self._rows.addWidget(row)
            if kept == step.id:
                row.setFocus()

    def rows(self) -> list[step_row.StepRow]:
        """The rows that are shown."""
        items = (self._rows.itemAt(place) for place in range(self._rows.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, step_row.StepRow)]


def _has_focus(row: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (focused is row or row.isAncestorOf(focused))


def _words(step: StepRow) -> step_row.StepWords:
    title = f"{step.title} {step.amount}".strip()
    return step_row.StepWords(
        id=step.id,
        letter=step.letter,
        edge=step.edge,
        title=title,
        rule=step.rule,
        chips=step.chips,
        times=step.times,
        action=step.action,
        action_kind=step.action_kind,
        facts=step.facts,
    )


class DayWidget(QWidget):
    """The day to scale, its steps, and beside them what to know."""

    edited = Signal(object)  # Edit: worksheet -> worksheet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: DayView | None = None
        self.head = PageHead()
        self.order = Segmented("Which antibody runs first")
        self.print = Button("Print checklist", "primary", icon="print", key="Ctrl+P")
        self.stop, self.caution, self.hazard = Notice("stop"), Notice("hazard"), Notice("hazard")
        self.chooser, self.absent = Chooser(), Words(colour="text2")
        self.acknowledge = Button("Acknowledge and go on", "danger")
        self.missing = Notice("note")
        self.enter = Button("Enter")
        self.picture, self.steps = PictureCard(), StepList()
        self.glance = TextCard("The day in short")
        self.after = TextCard("When this is finished")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.head.tools.addWidget(self.order)
        self.head.tools.addWidget(self.print)
        ask_row = QHBoxLayout()
        ask_row.addWidget(self.missing, 1)
        ask_row.addWidget(self.enter)
        column = QVBoxLayout()
        column.setSpacing(11)
        for part in (self.head, self.chooser, self.stop, self.acknowledge, self.caution):
            column.addWidget(part)
        column.addWidget(self.absent)
        column.addLayout(ask_row)
        column.addWidget(self.picture)
        column.addWidget(self.steps)
        column.addStretch(1)
        self.rail = with_rail(self, column, (self.hazard, self.glance, self.after))

    def _connect(self) -> None:
        self.chooser.chosen.connect(self._on_regimen)
        self.order.chosen.connect(lambda drug: self.edited.emit(edits.choose_first(drug)))
        self.print.clicked.connect(lambda: ask(self, SheetWanted()))
        self.enter.clicked.connect(self._on_enter)
        self.acknowledge.clicked.connect(self._on_acknowledge)
        self.steps.acted.connect(self._on_acted)
        self.steps.checks.ticked.connect(
            lambda item, on: self.edited.emit(edits.tick(item, ticked=on))
        )

    def display(self, view: DayView) -> None:
        """Show a day. Showing it twice is showing it once."""
        self._view = view
        self.setProperty("facts", view.facts)
        self.head.say(view.title, view.subtitle)
        self._show_choice(view)
        self.order.offer(tuple((one.id, one.text, one.chosen) for one in view.order))
        self.print.setEnabled(view.ready and not view.acknowledge)
        self.stop.say(view.stop)
        self.acknowledge.setVisible(bool(view.acknowledge))
        self.caution.say(view.cautions)
        self.missing.say((view.missing,) if view.missing else ())
        self.enter.setVisible(bool(view.needs))
        self.enter.name(f"Enter {names.within(view.needs)}" if view.needs else "")
        self.picture.display(view.pictures)
        self.steps.checks.display(view.checks_title, view.checks_summary, view.checks)
        self.steps.display(view.steps)
        self.hazard.say(tuple(f"{one.rstrip('.')}." for one in view.hazard.split(". ") if one))
        self.glance.say(view.glance)
        self.after.say(view.after)

    def begin(self) -> None:
        """Put the cursor on the first step, or into the field the day waits for."""
        rows = self.steps.rows()
        needs = self._view.needs if self._view is not None else ""
        if rows and not needs:
            rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            ask(self, FieldWanted(field=needs or _REGIMEN))

    def _show_choice(self, view: DayView) -> None:
        """While no regimen is chosen, the regimens stand in the place of the day."""
        asks = view.choosing
        self.chooser.setVisible(asks is not None)
        if asks is not None:
            self.chooser.display(asks)
        for part in (self.print, self.steps, self.rail):
            part.setVisible(asks is None)
        self.absent.say(f"{view.absent}." if view.absent else "")
        self.absent.setVisible(bool(view.absent))

    def _on_regimen(self, regimen: str) -> None:
        rows = self._view.choosing.rows if self._view and self._view.choosing else ()
        front = next(row.front for row in rows if row.id == regimen)
        self.edited.emit(edits.choose_regimen(front))

    def _on_enter(self) -> None:
        if self._view is not None:
            ask(self, FieldWanted(field=self._view.needs))

    def _on_acknowledge(self) -> None:
        if self._view is not None:
            self.edited.emit(edits.acknowledge(self._view.acknowledge))

    def _on_acted(self, step: str) -> None:
        """Choose an offered observation, or leave it out again."""
        rows = self._view.steps if self._view is not None else ()
        row = next(one for one in rows if one.id == step)
        self.edited.emit(edits.observe(row.drug, chosen=row.action_kind == "choose"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use short words where there is little room."""
        super().resizeEvent(event)
        width = self.width() * 100 / look().percent
        self.print.name(*(("Print checklist", "Ctrl+P") if width >= ROOMY else ("Print", "")))
