"""One version of a term on screen: its five grades, and its rulers."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pocketref.pages.provenance import Chip, ChipKind
from pocketref.pages.toxicity.grade_view import Ruler, VersionView
from pocketref.pictures.grade_ruler import grade_ruler
from pocketref.pictures.scene import Scene
from pocketref.widgets.cards import Card
from pocketref.widgets.chip_row import ChipRow
from pocketref.widgets.grade_columns import GradeColumns
from pocketref.widgets.labels import Words
from pocketref.widgets.scene_view import SceneView
from pocketref.widgets.seeing import see

CHIPS = 220  # pixels that the chips may take from the title


class RulerRow(QWidget):
    """A ruler, and beside it what the other version says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.scene = Words(), SceneView("Ruler")
        self.differs, self.differing = ChipRow(), Words(role="small", colour="text2")
        self._beside = QWidget()
        beside = QVBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        beside.addStretch(1)
        beside.addWidget(self.differs)
        beside.addWidget(self.differing)
        beside.addStretch(1)
        self._row = QHBoxLayout()
        self._row.setSpacing(14)
        self._row.addWidget(self.scene, 5)
        self._row.addWidget(self._beside, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addLayout(self._row)

    def display(self, ruler: Ruler) -> None:
        """Show a ruler."""
        self.title.say(f"**{ruler.title}**  {ruler.note}")
        self.scene.picture(_drawn(ruler))
        facts = tuple(dict.fromkeys(fact for one in ruler.stretches for fact in one.facts))
        self.setProperty("facts", facts)
        shown = (_differs(ruler.differs, facts),) if ruler.differs else ()
        self.differs.display(shown)
        self.differing.say(ruler.differing)
        see(self._beside, seen=bool(ruler.differs))


def _drawn(ruler: Ruler) -> Callable[[float], Scene]:
    def draw(width: float) -> Scene:
        return grade_ruler(ruler.stretches, ruler.now, ruler.unit, width=width, text=ruler.text)

    return draw


def _differs(text: str, facts: tuple[str, ...]) -> Chip:
    return Chip(kind=ChipKind.DIFFERS, text=text, facts=facts)


class VersionCard(Card):
    """The card of the version that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title = Words()
        self.chips = ChipRow(right=True, most=CHIPS)
        self.why, self.differing = Words(), Words(colour="differ")
        self.columns = GradeColumns("Grades")
        self.rulers: list[RulerRow] = []
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.chips)
        self.column.setContentsMargins(16, 12, 16, 14)
        self.column.setSpacing(8)
        self.column.addLayout(head)
        for part in (self.why, self.differing, self.columns):
            self.column.addWidget(part)

    def display(self, view: VersionView) -> None:
        """Show what a version says."""
        self.setProperty("facts", view.facts)
        self.setProperty("copied", view.copied)
        note = f"  {view.note}" if view.note else ""
        self.title.say(f"**{view.title}**{note}")
        marks = (_differs(view.differs, view.facts),) if view.differs else ()
        self.chips.display((*marks, *view.chips))
        said = f"**{view.word}.** {view.why}".strip()
        self.why.say(said)
        see(self.why, seen=bool(view.why) or not view.lit)
        self.differing.say(view.differing)
        see(self.differing, seen=bool(view.differing))
        self.columns.display(view.columns)
        self._show_rulers(view)

    def _show_rulers(self, view: VersionView) -> None:
        while len(self.rulers) < len(view.rulers):
            row = RulerRow()
            self.rulers.append(row)
            self.column.addWidget(row)
        for at, row in enumerate(self.rulers):
            if at < len(view.rulers):
                row.display(view.rulers[at])
            see(row, seen=at < len(view.rulers))
