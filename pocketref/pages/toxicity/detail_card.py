"""What the rail says of a row: people as discs, sentences, and what to know of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pocketref.pages.toxicity.compare_view import Arrays, Detail
from pocketref.pictures.icon_array import Legend, icon_array
from pocketref.widgets.cards import Card, Rule
from pocketref.widgets.chip_row import ChipRow
from pocketref.widgets.labels import Words
from pocketref.widgets.notices import Notice
from pocketref.widgets.scene_view import SceneView
from pocketref.widgets.seeing import at_once, see

LEGEND = Legend(affected="affected", spared="not affected")


def grow(picture: SceneView) -> None:
    """Let a picture be as high as it is at the width it gets, not at the least it could have."""
    policy = picture.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
    picture.setSizePolicy(policy)


class DetailCard(Card):
    """Title and sources, the discs, the sentences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = Words(role="h2")
        self.chips = ChipRow()
        self.picture = SceneView("People as discs", least=200)
        self.picture.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        grow(self.picture)
        self.rule = Rule()
        self.strong, self.lines = Words(role="h3"), Words(colour="text2")
        self.parts = Words(role="small", colour="text2")
        self.column.setSpacing(8)
        for part in (self.title, self.chips, self.picture, self.rule):
            self.column.addWidget(part)
        for part in (self.strong, self.lines, self.parts):
            self.column.addWidget(part)

    def display(self, detail: Detail) -> None:
        """Show a row. Showing it twice is showing it once."""
        self.setProperty("facts", detail.facts)
        self.setProperty("copied", detail.copied)
        self.setAccessibleName(". ".join((detail.title, *detail.strong)))
        self.setAccessibleDescription("\n".join((*detail.lines, *detail.parts)))
        with at_once(self):
            self._show(detail)

    def _show(self, detail: Detail) -> None:
        self.title.say(detail.title)
        self.chips.display(detail.chips)
        self._draw(detail.arrays)
        said = ((self.strong, detail.strong), (self.lines, detail.lines))
        for words, texts in (*said, (self.parts, detail.parts)):
            words.say("\n".join(texts))
            see(words, seen=bool(texts))

    def _draw(self, arrays: Arrays | None) -> None:
        see(self.picture, seen=arrays is not None)
        see(self.rule, seen=arrays is not None)
        if arrays is not None:
            self.picture.picture(
                lambda width: icon_array(
                    arrays.groups, arrays.of, width=width, text=arrays.text, legend=LEGEND
                )
            )


class DetailNotices(QWidget):
    """That nothing is subtracted, and why; or that the engines do not agree."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caution, self.stop = Notice("hazard"), Notice("stop")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.stop)
        column.addWidget(self.caution)

    def display(self, detail: Detail) -> None:
        """Show what is to be known of a row."""
        with at_once(self):
            self.stop.say(detail.stop)
            self.caution.say(detail.caution)
        see(self, seen=bool(detail.stop or detail.caution))
