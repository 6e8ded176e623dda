"""Showing and hiding parts, only where that changes anything: Qt lays out anew every time."""

from PySide6.QtWidgets import QWidget


def see(part: QWidget, *, seen: bool) -> None:
    """Show a part or hide it; one that is as it should be is left alone."""
    if part.isHidden() is seen:
        part.setVisible(seen)
