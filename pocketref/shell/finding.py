"""Where a text stands on a page: every visible part that says it, in the order it is read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from pocketref.model.noun import noun
from pocketref.shell.regions import inside
from pocketref.widgets.reading_column import ReadingColumn
from pocketref.widgets.scene_view import SceneView
from pocketref.widgets.text_table import TextTable

if TYPE_CHECKING:
    from collections.abc import Iterator

# Signs that keep words together and are not typed, and those typed otherwise.
_TYPED = str.maketrans({"\u2060": "", "\u00ad": "", "\u2011": "-", "−": "-", "’": "'", "‘": "'"})
_SPACE = re.compile(r"\s+")


@noun
class Found:
    """A part that says the text: the widget, and the room of it that does."""

    widget: QWidget
    room: QRect


def found(page: QWidget, text: str) -> tuple[Found, ...]:
    """Every part of a page that says a text, however it is written in capitals.

    What a long page would have made only later is made first.
    """
    sought = typed(text).strip()
    if not sought:
        return ()
    for column in page.findChildren(ReadingColumn):
        column.finish()
    return tuple(part for part, said in _parts(page) if sought in typed(said))


def typed(text: str) -> str:
    """A text as someone types it who looks for it: small letters, plain spaces and hyphens."""
    return _SPACE.sub(" ", text.translate(_TYPED)).casefold()


def _parts(widget: QWidget) -> Iterator[tuple[Found, str]]:
    if not widget.isVisible():
        return
    if isinstance(widget, TextTable):
        yield from _fields(widget)
        return
    parts = list(inside(widget))
    if parts:
        for child in parts:
            yield from _parts(child)
    elif said := _said(widget):
        yield Found(widget=widget, room=widget.rect()), said


def _said(widget: QWidget) -> str:
    """What a part shows: its own account of it, or its text."""
    match widget:
        case SceneView():
            return f"{widget.accessibleName()} {widget.accessibleDescription()}"
        case QLabel() | QLineEdit() if not hasattr(widget, "said"):
            return widget.text()
        case _:
            return str(getattr(widget, "said", "") or _name(widget))


def _name(widget: QWidget) -> str:
    """The words on a button. What paints neither words nor a figure is called by no name."""
    text = getattr(widget, "text", None)
    if callable(text):
        return str(text())
    return widget.accessibleName() if widget.layout() is None else ""


def _fields(table: TextTable) -> Iterator[tuple[Found, str]]:
    """The fields of a table, each where it is painted."""
    for spot in table.layout_for(table.width()).spots:
        said = " ".join((*spot.lines, *spot.details))
        yield Found(widget=table, room=spot.room.toAlignedRect()), said
