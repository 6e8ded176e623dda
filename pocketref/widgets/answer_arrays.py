"""People as discs in an answer: groups side by side, and the sentence that says the same."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocketref.pictures.icon_array import Group, Legend, icon_array
from pocketref.widgets.answer_words import ArraysWords
from pocketref.widgets.labels import Words
from pocketref.widgets.scene_view import SceneView
from pocketref.widgets.seeing import see

LEGEND = Legend(affected="affected", spared="not affected")
SIDE, LEAST = 16, 340  # from here on the discs are as large as they become


class AnswerArrays(QWidget):
    """The picture below its title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Words(role="small", colour="text2")
        self.picture = SceneView("People as discs", least=LEAST)
        self.picture.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lines = Words()
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 8, SIDE, 10)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.picture)
        column.addWidget(self.lines)

    def display(self, arrays: ArraysWords) -> None:
        """Show these groups."""
        self.title.say(arrays.title)
        groups = tuple(
            Group(title=one.title, said=one.said, affected=one.affected) for one in arrays.groups
        )
        self.picture.picture(
            lambda width: icon_array(groups, width=width, text=arrays.text, legend=LEGEND)
        )
        first, *others = arrays.lines or ("",)
        self.lines.say("\n".join((f"**{first}**", *others)) if first else "")
        see(self.lines, seen=bool(first))
        self.picture.setProperty("facts", arrays.facts)  # it has none of its own
