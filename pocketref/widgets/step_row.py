"""A step of the day: what to do, worked out how, when, and how far it is."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from pocketref.widgets.badges import Badge
from pocketref.widgets.buttons import Button
from pocketref.widgets.chip_row import ChipRow
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.seeing import see
from pocketref.widgets.step_action import StepAction
from pocketref.widgets.step_strip import StepStrip
from pocketref.widgets.step_words import StepWords
from pocketref.widgets.tick_box import TickBox
from pocketref.wording.numbers import sentence_start

TIMES, ACTION = 106, 126  # pixels; the columns of all rows line up
TIME, UNDO = "time", "undo"  # what a row's menu may have beside reasons
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
GOES_ON = {"start", "finish", "choose", "chosen"}


class StepRow(QFrame):
    """One row. It grows with its words; the columns of a page's rows line up.

    Space does what its button does, or asks first; Shift+Space undoes; Enter opens its menu.

    Signals:
        acted: what its button says is to be done; the step's id.
        agreed: the question was answered with yes.
        undone: the last thing done with it holds no longer.
        timed: a time was typed for it; its id and the text.
        wanted: something of its menu that is no time and no undoing; its id and that of the entry.
    """

    acted = Signal(str)
    agreed = Signal(str)
    undone = Signal(str)
    timed = Signal(str, str)
    wanted = Signal(str, str)

    def __init__(self, words: StepWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self._menu: QMenu | None = None
        self.box, self.times = TickBox(), Words(colour="text2")
        self.action, self.strip = StepAction(), StepStrip()
        self.note = Words(role="small", colour="text2")
        self.more = Button("", "inline", icon="chevron-down")
        self.setProperty("step", "row")
        self.setProperty("facts", words.facts)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for part in (self.box, self.more):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room = self.more.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # the columns of all rows line up
        self.more.setSizePolicy(room)
        self._lay_out(words)
        self._connect()
        self.display(words)

    def _lay_out(self, words: StepWords) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 9, 10, 9)  # beside the bar of a row that runs
        row.setSpacing(12)
        row.addWidget(self.box)
        row.addWidget(Badge(words.letter, words.edge, "" if words.letter else words.sign))
        column, line = QVBoxLayout(), QHBoxLayout()
        column.setSpacing(0)
        line.setSpacing(12)
        line.addLayout(self._middle(words), 1)
        self.times.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.times)
        line.addWidget(self.action)
        column.addLayout(line)
        column.addWidget(self.strip)
        row.addLayout(column, 1)
        row.addWidget(self.more)
        self._line_up()

    def _connect(self) -> None:
        self.box.clicked.connect(self._on_box)
        self.action.pressed.connect(lambda: self.acted.emit(self.words.id))
        self.strip.agreed.connect(lambda: self.agreed.emit(self.words.id))
        self.strip.typed.connect(lambda text: self.timed.emit(self.words.id, text))
        for ended in (self.strip.closed, self.strip.agreed):
            ended.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.more.clicked.connect(self.open_menu)

    def _middle(self, words: StepWords) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addStretch(1)
        column.addWidget(Words(words.title, "h3"))
        if words.rule or words.chips:
            rule = Words(words.rule, "body", "text2") if words.rule else None
            chips = ChipRow(lead=rule)
            chips.display(words.chips)
            column.addWidget(chips)
        column.addWidget(self.note)
        column.addStretch(1)
        return column

    def display(self, words: StepWords) -> None:
        """Show how far the same step is now."""
        self.words = words
        self.setAccessibleName(_spoken(words))
        self._show_box(words)
        first, *others = words.times or ("",)
        self.times.say("\n".join((f"**{first}**" if words.running and first else first, *others)))
        self.action.display(words.action, words.action_kind, words.title)
        self.note.say(words.note)
        see(self.note, seen=bool(words.note))
        see(self.more, seen=bool(words.more))
        self.more.setAccessibleName(f"More: {words.title}")
        self._show_strip(words)
        self._mark(running=words.running)

    def _show_box(self, words: StepWords) -> None:
        see(self.box, seen=bool(words.box))
        self.box.setChecked(words.box == "ticked")
        self.box.dash(dashed=words.box == "dashed")
        self.box.setEnabled(words.action_kind in GOES_ON or bool(words.question or words.more))
        self.box.setAccessibleName(words.title)

    def _show_strip(self, words: StepWords) -> None:
        """What is not asked any more goes; a time that is being typed stays."""
        if self.strip.asks and not words.question:
            self._shut()
        elif self.strip.asks:
            self.strip.question.say(words.question)

    def refuse(self, why: str) -> None:
        """Say what is wrong with the time that was typed; nothing, and it is taken."""
        if why:
            self.strip.refuse(why)
        else:
            self._shut()

    def _shut(self) -> None:
        inside = self.strip.has_cursor
        self.strip.shut()
        if inside:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self, *, running: bool) -> None:
        if bool(self.property("running")) is not running:
            self.setProperty("running", running)
            self.style().unpolish(self)
            self.style().polish(self)

    def go_on(self) -> None:
        """Do what comes next with the step, or ask before it."""
        if self.words.question:
            self.strip.ask(self.words.question, self.words.agree)
        elif self.words.action_kind in {"start", "finish"}:
            self.acted.emit(self.words.id)

    def type_time(self) -> None:
        """Ask for the time at which it was done."""
        if self.words.types:
            self.strip.ask_time(self.words.types)

    def open_menu(self) -> None:
        """List what else can be done with it."""
        if not self.words.more:
            return
        if self._menu is not None:
            self._menu.deleteLater()
        menu = self._menu = self.menu()
        menu.popup(self.mapToGlobal(QPoint(self.width() - menu.sizeHint().width(), self.height())))
        menu.setActiveAction(menu.actions()[0])

    def menu(self) -> QMenu:
        """The list."""
        menu = QMenu(self)
        menu.setAccessibleName(f"More: {self.words.title}")
        for one in self.words.more:
            text = f"{one.text}\t{one.key}" if one.key else one.text
            menu.addAction(text).triggered.connect(lambda _=False, name=one.id: self._want(name))
        return menu

    def _want(self, name: str) -> None:
        if name == TIME:
            self.type_time()
        elif name == UNDO:
            self.undone.emit(self.words.id)
        else:
            self.wanted.emit(self.words.id, name)

    def _on_box(self) -> None:
        """The box is as the step is; pressing it goes on, or takes back."""
        ticked = self.words.box == "ticked"
        self.box.setChecked(ticked)
        if ticked:
            self.undone.emit(self.words.id)
        else:
            self.go_on()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, undo, or list what else can be done; every other key is the page's."""
        if self.strip.has_cursor:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.undone.emit(self.words.id)
            elif not event.isAutoRepeat():
                self.go_on()
        elif Qt.Key(event.key()) in ENTER and self.words.more:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same list."""
        if self.words.more:
            self.open_menu()
            event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Line the columns up again when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._line_up()

    def _line_up(self) -> None:
        for column, width in ((self.times, TIMES), (self.action, ACTION)):
            column.setFixedWidth(look().px(width))


def _spoken(words: StepWords) -> str:
    times = ", ".join(part.rstrip(",") for part in words.times)
    said = (words.title, words.rule, words.note, sentence_start(times), words.action)
    return ". ".join(part.replace("**", "").rstrip(".") for part in said if part)
