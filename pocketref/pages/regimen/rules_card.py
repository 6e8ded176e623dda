"""The rules of the heart side by side on screen, with the fields they read."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pocketref.pages.regimen.rule_lines import RuleLines
from pocketref.pages.regimen.view import Comparison
from pocketref.pictures.ruler import Scale, markers, percents
from pocketref.pictures.scene import Scene
from pocketref.widgets.cards import Card, Rule
from pocketref.widgets.flow import FlowLayout
from pocketref.widgets.icons import Icon
from pocketref.widgets.in_place_fields import InPlaceFields
from pocketref.widgets.labels import Words
from pocketref.widgets.question import Question
from pocketref.widgets.scene_view import SceneView
from pocketref.widgets.seeing import see

Fields = TypeVar("Fields", InPlaceFields, RuleLines)
SHARES = (23, 42, 35)
FIRST = 3  # the row of the grid where the rules begin: below the head and the flags
AT_ONCE = 4  # rules that are made at once: as many as are seen before one scrolls


class RulesCard(Card):
    """Each rule on its own ruler, with its verdict for the values entered.

    The first rules are made at once, the others with `more`.
    """

    typed = Signal(str, str)  # a field of the worksheet, its text
    confirmed = Signal(str)  # an unusual value of a field is taken after all

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("differ", padding=2, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title, self.values = Words(role="h2", colour="differ"), Words(colour="text2")
        self.fields = self._listen(InPlaceFields())
        self.questions: dict[str, Question] = {}
        self.condition = Words(role="small", colour="text2")
        self.column_head = Words(colour="text2")
        self.flags, self.scale = SceneView(""), SceneView("")
        self.rules: dict[str, RuleLines] = {}
        self._order: tuple[str, ...] = ()
        self._compared: Comparison | None = None
        self._whole = False
        self.why = Words(colour="text2")
        self._lay_out()

    def _lay_out(self) -> None:
        self.values.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.column.addWidget(self._band())
        asked = QWidget()
        self._asked = FlowLayout(asked, gap=20, row_gap=8)
        self._asked.addWidget(self.fields)
        above = QVBoxLayout()
        above.setContentsMargins(16, 10, 16, 8)
        above.addWidget(asked)
        self.column.addLayout(above)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(16, 0, 16, 6)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(0)
        for place, stretch in enumerate(SHARES):
            self._grid.setColumnStretch(place, stretch)
        heads = (Words("Source", colour="text2"), Words("LVEF, %", colour="text2"))
        for place, head in enumerate((*heads, self.column_head)):
            self._grid.addWidget(head, 0, place)
        self._grid.setRowMinimumHeight(0, 28)
        self._grid.addWidget(Rule(), 1, 0, 1, len(SHARES))
        self._grid.addWidget(self.flags, 2, 1)
        self.column.addLayout(self._grid)
        close = QVBoxLayout()
        close.setContentsMargins(18, 2, 18, 12)
        close.setSpacing(6)
        close.addWidget(self.condition)
        close.addWidget(self.why)
        self.column.addLayout(close)

    def _band(self) -> QFrame:
        band = QFrame()
        band.setProperty("band", "differ")
        row = QHBoxLayout(band)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(10)
        row.addWidget(Icon("differ", "differ", 18))
        row.addWidget(self.title, 1)
        row.addWidget(self.values, 1)
        return band

    def display(self, compared: Comparison) -> None:
        """Show the rules; what is being typed in is left alone."""
        self._compared = compared
        self.setAccessibleName(compared.text)
        self.title.say(compared.title)
        self.values.say(compared.values)
        self.fields.display(compared.fields)
        for choosing in compared.choices:
            self._question(choosing.field).display(choosing)
        self.column_head.say(compared.column)
        self._show_rules(compared)
        entered = compared.now is not None or compared.was is not None
        see(self.flags, seen=entered)
        if entered:
            self._draw(self.flags, compared, lambda on: markers(on, compared.now, compared.was))

    def more(self) -> bool:
        """Make the rules that were not made at once, and what closes them; whether it did."""
        if self._whole or self._compared is None:
            return False
        self._whole = True
        self._show_rules(self._compared)
        return True

    def _show_rules(self, compared: Comparison) -> None:
        rows = compared.rows if self._whole else compared.rows[:AT_ONCE]
        self._arrange(tuple(row.id for row in rows))
        for row in rows:
            self.rules[row.id].display(row, compared.low, compared.high, compared.now)
        if self._whole:
            self._close(compared)

    def _close(self, compared: Comparison) -> None:
        """Say below the rules what they were read without, and why they may differ."""
        self._draw(self.scale, compared, percents)
        self.condition.say(compared.condition)
        see(self.condition, seen=bool(compared.condition))
        self.why.say(f"**Why they may differ.** {compared.why}" if compared.why else "")
        see(self.why, seen=bool(compared.why))

    def begin(self, field: str) -> bool:
        """Put the cursor into a field, wherever it stands."""
        return self._begin(field) or (self.more() and self._begin(field))

    def _begin(self, field: str) -> bool:
        return self.fields.begin(field) or any(rule.begin(field) for rule in self.rules.values())

    def _question(self, field: str) -> Question:
        if field not in self.questions:
            question = Question()
            question.chosen.connect(lambda choice: self.typed.emit(field, choice))
            self._asked.addWidget(question)
            self.questions[field] = question
        return self.questions[field]

    def _arrange(self, order: tuple[str, ...]) -> None:
        """Let the rules stand in this order; those there are no longer are hidden."""
        if order == self._order:
            return
        self._order = order
        for name, rule in self.rules.items():
            for part in rule.parts:
                self._grid.removeWidget(part)
                see(part, seen=name in order)  # hidden in between, it would lose the cursor
        self._grid.removeWidget(self.scale)
        row = FIRST
        for name in order:
            if name not in self.rules:
                self.rules[name] = self._listen(RuleLines(self))
            row = self.rules[name].stand(self._grid, row)
            for part in self.rules[name].parts:
                see(part, seen=True)
        self._grid.addWidget(self.scale, row, 1)
        self._grid.setRowMinimumHeight(row, 0)

    def _listen(self, part: Fields) -> Fields:
        """Pass on what is typed and confirmed there."""
        part.typed.connect(self.typed)
        part.confirmed.connect(self.confirmed)
        return part

    def _draw(self, view: SceneView, compared: Comparison, draw: Callable[[Scale], Scene]) -> None:
        low, high = compared.low, compared.high
        view.picture(lambda width: draw(Scale(low=low, high=high, width=width)))
