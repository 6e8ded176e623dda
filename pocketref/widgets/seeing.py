"""Showing and hiding parts, only where that changes anything: Qt lays out anew every time."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget

_ROUNDS = 3


def see(part: QWidget, *, seen: bool) -> None:
    """Show a part or hide it; one that is as it should be is left alone."""
    if part.isHidden() is seen:
        part.setVisible(seen)


@contextmanager
def at_once(widget: QWidget) -> Iterator[None]:
    """Lay a widget out once, after everything in it has changed.

    Qt lays out everything around a part as often as one is shown.
    """
    layout = widget.layout()
    if layout is None:
        yield
        return
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(True)
        layout.invalidate()


def settle(widget: QWidget) -> None:
    """Lay out everything in a widget now, from the innermost part.

    Qt would tell each part around another one only in the next round of events, and paint between.
    What turns at a certain width is laid out again once it has that width.
    """
    for _ in range(_ROUNDS):
        if not _settled(widget):
            return


def _settled(widget: QWidget) -> bool:
    """Lay out what has changed; tell whether anything had."""
    changed = False
    for child in widget.children():
        if isinstance(child, QWidget) and child.layout() is not None and not child.isHidden():
            changed = _settled(child) or changed
    layout = widget.layout()
    return (layout is not None and layout.activate()) or changed
