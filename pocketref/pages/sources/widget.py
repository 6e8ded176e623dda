"""The Sources place on screen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocketref.pages.sources.view import SourcesView
from pocketref.widgets.beside import with_rail
from pocketref.widgets.page_head import PageHead
from pocketref.widgets.print_button import PrintButton
from pocketref.widgets.reading_column import ReadingColumn
from pocketref.widgets.step_list import StepListCard
from pocketref.widgets.topic_list import TopicList
from pocketref.widgets.wishes import PlaceWanted, ask


class SourcesWidget(QWidget):
    """What stands at a place of this page; the rail has its other places."""

    edited = Signal(object)  # Edit; this page only shows

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PageHead()
        self.head.tools.addWidget(PrintButton())
        self.reading = ReadingColumn()
        self.review = StepListCard("Review of this page")
        self.review.hide()
        self.topics = TopicList("Sources")
        self.topics.chosen.connect(lambda item: ask(self, PlaceWanted(item=item)))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(13)
        column.addWidget(self.head)
        column.addWidget(self.reading)
        column.addStretch(1)
        self.rail = with_rail(self, column, (self.review, self.topics))

    def display(self, view: SourcesView) -> None:
        """Show a place. Showing it twice is showing it once."""
        self.setProperty("facts", view.facts)
        self.head.say(view.title, view.subtitle, view.crumb)
        self.topics.display(view.groups)
        self.review.setVisible(view.review is not None)
        if view.review is not None:
            self.review.display(view.review.steps, view.review.disclaimer)
        self.reading.display(view.blocks)
