"""The Search place on screen."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from pocketref.pages.search.view import Action, Row, SearchView
from pocketref.widgets.answer_stack import AnswerStack
from pocketref.widgets.beside import with_rail
from pocketref.widgets.prose import Prose
from pocketref.widgets.read_as_line import ReadAsLine
from pocketref.widgets.result_list import NONE, ResultList
from pocketref.widgets.scope_row import ScopeRow
from pocketref.widgets.search_field import ENTER, SearchField
from pocketref.widgets.search_rail import SearchRail
from pocketref.widgets.seeing import at_once, see, settle
from pocketref.widgets.speaking import announce
from pocketref.widgets.wishes import ActionWanted, TextTyped, ask

HELD, SPOKEN = 400, 500  # milliseconds without a key before a fault is said, and an answer
IDLE = 250  # milliseconds after which the first answer is made ready


class SearchWidget(QWidget):
    """The field, the answer while it is typed, and what else was found.

    What it shows is what was displayed last; Enter acts on that and on nothing else.
    """

    edited = Signal(object)  # Edit; this page asks by wishes

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = SearchView()
        self._moved = False  # whether the reader chose the active row
        self._before = ""  # the text to which the needed field adds its value
        self.field, self.read_as = SearchField(), ReadAsLine()
        self.answers, self.beside = AnswerStack(), SearchRail()
        self.heading, self.covers = Prose("small", "text2"), Prose()
        self.scopes, self.list = ScopeRow(), ResultList()
        self._hold = QTimer(self, singleShot=True, interval=HELD)
        self._speak = QTimer(self, singleShot=True, interval=SPOKEN)
        self._lay_out()
        self._bind()
        QTimer.singleShot(IDLE, self, self.answers.prepare)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 0, 0)
        head.addWidget(self.heading, 2, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.scopes, 5)
        column = QVBoxLayout()
        column.setSpacing(9)
        column.addWidget(self.field)
        column.addWidget(self.read_as)
        column.addWidget(self.answers)
        column.addLayout(head)
        column.addWidget(self.covers)
        column.addWidget(self.list)
        column.addStretch(1)
        for part in (self.read_as, self.answers, self.covers, self.list):
            part.hide()
        self.rail = with_rail(self, column, (self.beside,))

    def _bind(self) -> None:
        line = self.field.line
        line.textEdited.connect(self._on_typed)
        line.cleared.connect(lambda: self.type(""))
        line.stepped.connect(self._step)
        line.jumped.connect(self._jump)
        line.accepted.connect(self._accept)
        line.entered.connect(self._enter)
        self.list.chosen.connect(lambda at: self._act(self._rows[at].actions, 0))
        self.scopes.chosen.connect(self._narrow)
        self.answers.acted.connect(lambda at, which: self._act(self._view.cards[at].actions, which))
        self.answers.suggested.connect(self.type)
        self.answers.added.connect(self._add)
        self.answers.left.connect(line.setFocus)
        self.beside.chosen.connect(self.type)
        self._hold.timeout.connect(self.answers.speak_up)
        self._speak.timeout.connect(self._say_answer)

    # What the window asks of it

    def begin(self, text: str = "") -> None:
        """Put the cursor into the field, behind a letter that was typed elsewhere."""
        self.field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text:
            self.type(self.field.line.text() + text)

    def clear(self) -> None:
        """Forget the text and everything it brought."""
        self.field.put("")
        self.display(
            SearchView(
                scopes=self._view.scopes, examples=self._view.examples, newer=self._view.newer
            )
        )

    def display(self, view: SearchView) -> None:
        """Show a view; all of it appears at once."""
        before, self._view = self._view, view
        if view.text.strip() != self.field.line.text().strip():
            self.field.put(view.text)
        self.field.line.completion = view.completion
        with at_once(self):
            self.read_as.display(view.read_as, view.source)
            see(self.read_as, seen=bool(view.read_as))
            self.answers.display(view.cards)
            see(self.answers, seen=bool(view.cards))
            self.field.line.answered = bool(view.cards)
            self._show_rows(anew=view.text != before.text)
            self.beside.display(view.newer, view.examples)
        settle(self)
        if view.text != before.text:
            self.list.bring(NONE)
        self._pause()

    def sizeHint(self) -> QSize:
        """As large as it is: its frame asks it how high its width makes it."""
        return self.size()

    # What it shows

    @property
    def _rows(self) -> tuple[Row, ...]:
        return self._view.rows or self._view.nearest

    def _show_rows(self, *, anew: bool) -> None:
        view, rows = self._view, self._rows
        lead = "Also matches" if view.cards else "Matches"
        said = "  ".join(part for part in (lead, view.counted) if part) if view.rows else ""
        self.heading.say(said)
        self.scopes.display(view.scopes)
        self.covers.say(view.covers)
        see(self.covers, seen=bool(view.covers))
        first = 0 if view.rows and not view.cards else NONE
        active = first if anew else min(self.list.active, len(rows) - 1)
        self._moved = self._moved and not anew
        self.list.name(said or view.covers)
        self.list.display(rows, active)
        see(self.list, seen=bool(rows))
        self._mark(active)

    def _mark(self, active: int) -> None:
        """Make a row the active one, or the answer; Ctrl+C and Ctrl+I take what is active."""
        self.list.mark(active)
        self.field.line.in_rows = self._moved and active != NONE
        answer = self._view.cards[0] if self._view.cards else None
        self.answers.select(selected=active == NONE)
        row = self._rows[active] if active != NONE else None
        self.setProperty("copied", answer.copied if answer is not None else "")
        facts = row.facts if row is not None else answer.facts if answer is not None else ()
        self.setProperty("facts", facts)

    # What is typed

    def type(self, text: str) -> None:
        """Put a text into the field as if it had been typed."""
        self.field.put(text)
        self.field.line.setFocus()
        self._on_typed(text)

    def _on_typed(self, text: str) -> None:
        ask(self, TextTyped(text=text))

    def _narrow(self, name: str, on: bool) -> None:  # noqa: FBT001  # a slot
        """Begin the text with a scope, or with none."""
        words = self.field.line.text()
        for scope in self._view.scopes:
            words = words.removeprefix(scope.name.rstrip(":") + ":").lstrip()
        self.type(f"{name.rstrip(':')}: {words}" if on else words)

    def _add(self, value: str, first: bool) -> None:  # noqa: FBT001  # a slot
        """Add the value of the needed field to the text."""
        if first:
            self._before = self.field.line.text().strip()
        text = f"{self._before} {value}".strip()
        self.field.put(text)
        ask(self, TextTyped(text=text))

    # What keys do

    def _step(self, by: int) -> None:
        """Go to the next row or the one before; the answer is one of the round."""
        stops = [
            *([NONE] if self._view.cards or not self._view.rows else []),
            *range(len(self._rows)),
        ]
        if len(stops) > 1 or stops != [NONE]:
            here = stops.index(self.list.active) if self.list.active in stops else 0
            self._move(stops[(here + by) % len(stops)])

    def _jump(self, to: int) -> None:
        self._move(to % len(self._rows))

    def _move(self, active: int) -> None:
        self._moved = active != NONE
        self._mark(active)
        self.list.bring(active)
        said = self._rows[active].spoken or self._rows[active].lead if active != NONE else ""
        announce(self, said or (self._view.cards[0].spoken if self._view.cards else ""))

    def _accept(self, which: int) -> None:
        """Act on the active row, else on the answer."""
        if self.list.active != NONE:
            self._act(self._rows[self.list.active].actions, which)
        elif self._view.cards:
            self._act(self._view.cards[0].actions, which)

    def _act(self, actions: Sequence[Action], which: int) -> None:
        if which >= len(actions):
            return
        action = actions[which]
        typed = tuple((each.field, each.text) for each in action.typed)
        if typed or action.regimen or action.route:
            ask(self, ActionWanted(typed=typed, regimen=action.regimen, route=action.route))
        if action.text is not None:
            self.type(action.text)

    def _enter(self) -> None:
        """Go into the answer, to what it lacks if it lacks something."""
        if self.answers.entry is not None:
            self.answers.entry.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus."""
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton) and Qt.Key(event.key()) in ENTER:
            focused.click()
        else:
            super().keyPressEvent(event)

    # What waits for a pause

    def _pause(self) -> None:
        """Say faults and answers only when no key came for a moment."""
        if any(card.meanwhile for card in self._view.cards):
            self._hold.start()
        else:
            self._hold.stop()
        self._speak.start()

    def _say_answer(self) -> None:
        answer = self._view.cards[0] if self._view.cards else None
        said = answer.spoken if answer is not None else self._view.covers or self.heading.said
        announce(self, said, at_once=answer is not None and answer.tone == "stop")
