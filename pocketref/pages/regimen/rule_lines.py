"""One rule of the heart on screen: whose it is, its ruler, its verdict, when it starts again."""

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from pocketref.pages.regimen.view import RuleRow
from pocketref.pictures.ruler import Scale, rule_bands
from pocketref.widgets.cards import Rule
from pocketref.widgets.icons import Icon
from pocketref.widgets.in_place_fields import InPlaceFields
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.passage import Passage
from pocketref.widgets.scene_view import SceneView
from pocketref.widgets.seeing import see

SIGN, LEAST, GAP = 16, 49, 8
TONES = {
    "stop": ("stop", "stop"),
    "hold": ("warning", "warn"),
    "unclear": ("warning", "warn"),
    "needs": ("info", "text2"),
    "go": ("", "text"),
}


class NoSign(QWidget):
    """As wide as a sign, so that verdicts without one line up with the others."""

    def sizeHint(self) -> QSize:
        """A sign's room."""
        return QSize(look().px(SIGN), look().px(SIGN))


class VerdictCell(QWidget):
    """The verdict, and why. What is only shown beside is quiet, without sign or warning colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign: QWidget | None = None  # made with the first verdict
        self._signed = ("", "")
        self.word, self.why = Words(), Words(role="small", colour="text2")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(0, 1)
        self._grid.addWidget(self.word, 1, 1)
        self._grid.addWidget(self.why, 2, 1)
        self._grid.setRowStretch(4, 1)

    def add(self, part: QWidget) -> None:
        """Put something below the reason."""
        self._grid.addWidget(part, 3, 1)

    def display(self, rule: RuleRow) -> None:
        """Show a verdict."""
        signed = ("", "text2") if rule.beside else TONES[rule.tone]
        if self._sign is None or signed != self._signed:
            self._signed = signed
            self._put(Icon(*signed, SIGN) if signed[0] else NoSign())
        self.word.grow_into("body" if rule.beside else "body_strong")
        self.word.paint_in(signed[1])
        self.word.say(rule.verdict)
        self.why.say(rule.why)
        see(self.why, seen=bool(rule.why))
        self.setProperty("facts", rule.facts)

    def _put(self, sign: QWidget) -> None:
        """Let another sign stand before the verdict."""
        if self._sign is not None:
            self._grid.removeWidget(self._sign)
            self._sign.hide()
            self._sign.deleteLater()
        self._sign = sign
        self._grid.addWidget(sign, 1, 0)


class RuleLines(QObject):
    """The parts of one rule. They stay while values change, so that typing in them goes on."""

    typed = Signal(str, str)  # the local lower limit: its field, its text
    confirmed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.name, self.source = Words(), Passage("", "small", "text2")
        self.whose = _two(self.name, self.source)
        self.ruler = SceneView("")
        self.verdict = VerdictCell()
        self.limit: InPlaceFields | None = None  # made where a rule first asks for it
        self.resuming = Passage("", "small", "text2")
        self.rule = Rule()

    def display(self, rule: RuleRow, low: int, high: int, now: int | None) -> None:
        """Show a rule on its ruler."""
        self.name.paint_in("text2" if rule.beside else "text")
        self.name.grow_into("body" if rule.beside else "body_strong")
        self.name.say(rule.name)
        self.source.say(rule.source)
        self.whose.setProperty("facts", rule.facts)
        said = f"{rule.name}, {rule.source}: {rule.verdict}. {rule.why}".strip()
        self.ruler.picture(
            lambda width: rule_bands(
                rule.bands, Scale(low=low, high=high, width=width), now, said, rule.facts
            )
        )
        self.verdict.display(rule)
        if rule.limit is not None:
            self._asking().display((rule.limit,))
        if self.limit is not None:
            see(self.limit, seen=rule.limit is not None)
        self.resuming.say(" ".join(rule.resuming.texts))
        self.resuming.setProperty("facts", rule.resuming.facts or rule.facts)

    def begin(self, field: str) -> bool:
        """Put the cursor into the local limit, if it is this field and asked for here."""
        return self.limit is not None and self.limit.begin(field)

    def _asking(self) -> InPlaceFields:
        if self.limit is None:
            self.limit = InPlaceFields()
            self.limit.typed.connect(self.typed)
            self.limit.confirmed.connect(self.confirmed)
            self.verdict.add(self.limit)
        return self.limit

    def stand(self, grid: QGridLayout, row: int) -> int:
        """Take the next rows of a grid; tell which row is free then."""
        grid.addWidget(self.whose, row, 0, 2, 1)
        grid.addWidget(self.ruler, row, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.verdict, row, 2)
        grid.setRowMinimumHeight(row, LEAST)
        grid.addWidget(self.resuming, row + 1, 1, 1, 2)
        grid.addWidget(self.rule, row + 3, 0, 1, 3)
        for place, high in enumerate((0, GAP, 0), row + 1):
            grid.setRowMinimumHeight(place, high)
        return row + 4

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What stands in the grid."""
        return (self.whose, self.ruler, self.verdict, self.resuming, self.rule)


def _two(above: QWidget, below: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 4, 0, 4)
    column.setSpacing(0)
    column.addWidget(above)
    column.addWidget(below)
    column.addStretch(1)
    return box
