"""A page's column, and beside it a rail of cards; the frame puts the rail below where it must."""

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

RAIL = "page-rail"  # the name by which the frame finds the rail of a page


def with_rail(page: QWidget, column: QVBoxLayout, cards: Iterable[QWidget]) -> QWidget:
    """Lay out a page as its column and a rail with these cards, and give back the rail."""
    rail = QWidget()
    rail.setObjectName(RAIL)
    side = QVBoxLayout(rail)
    side.setContentsMargins(0, 0, 0, 0)
    side.setSpacing(12)
    for card in cards:
        side.addWidget(card)
    side.addStretch(1)
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(20)
    row.addLayout(column, 1)
    row.addWidget(rail)
    return rail
