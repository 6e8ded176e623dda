"""The order of the focus: through the parts of the window, and through each part as it is read."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QWidget


def in_order(widget: QWidget) -> Iterator[QWidget]:
    """Everything in a widget that takes the focus by Tab, in the order it is laid out."""
    if not widget.isVisible() or not widget.isEnabled():
        return
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    if takes and widget.focusProxy() is None and not isinstance(widget, QScrollArea):
        yield widget
    for child in inside(widget):
        yield from in_order(child)


def inside(widget: QWidget) -> Iterator[QWidget]:
    """What a widget is made of, in the order it is laid out."""
    if isinstance(widget, QScrollArea):
        yield from _there(widget.widget())
    elif isinstance(widget, QStackedWidget):
        yield from _there(widget.currentWidget())
    else:
        yield from _laid_out(widget.layout())


def _there(widget: QWidget | None) -> Iterator[QWidget]:
    if widget is not None:
        yield widget


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    for place in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(place) if layout is not None else None
        if item is not None:
            yield from _there(item.widget())
            yield from _laid_out(item.layout())


def neighbour(parts: tuple[QWidget, ...], here: QWidget | None, step: int) -> QWidget | None:
    """The next (1) or previous (-1) widget through all parts; it goes round."""
    everything = [widget for part in parts for widget in in_order(part)]
    if not everything:
        return None
    if here not in everything:
        return everything[0 if step > 0 else -1]
    return everything[(everything.index(here) + step) % len(everything)]


def next_part(
    parts: tuple[QWidget, ...],
    here: QWidget | None,
    step: int,
    front: QWidget | None = None,
) -> QWidget | None:
    """A place for the cursor in the next (1) or previous (-1) part that has one.

    It is the `front` if that is in the part, else the first. A part may stand inside another: what
    is in it belongs to it alone.
    """
    at = parts.index(own) if here and (own := _own(parts, here)) is not None else -1
    for away in range(1, len(parts) + 1):
        part = parts[(at + away * step) % len(parts)]
        places = [each for each in in_order(part) if _own(parts, each) is part]
        if places:
            return front if front in places else places[0]
    return None


def _own(parts: tuple[QWidget, ...], widget: QWidget) -> QWidget | None:
    """The nearest part around a widget."""
    around: QWidget | None = widget
    while around is not None and around not in parts:
        around = around.parentWidget()
    return around
