"""The short forms of a page, spelled out at its foot."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocketref.widgets.flow import FlowLayout
from pocketref.widgets.labels import Words
from pocketref.widgets.passage import Passage


class EntryWords(Protocol):
    """A short form and what it stands for."""

    @property
    def name(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def value(self) -> str: ...  # noqa: D102


class LegendWords(Protocol):
    """All of a page's short forms."""

    @property
    def title(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def entries(self) -> Sequence[EntryWords]: ...  # noqa: D102


class Legend(QWidget):
    """Each short form with its words; as many in a row as there is room for."""

    def __init__(self, legend: LegendWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(3)
        column.addWidget(Words(legend.title, "label-strong", "text2"))
        box = QWidget()
        flow = FlowLayout(box, gap=18, row_gap=2)
        for entry in legend.entries:
            flow.addWidget(Passage(f"{entry.name}: {entry.value}", "small", "text2"))
        column.addWidget(box)
