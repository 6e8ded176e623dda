"""What this program put on the clipboard, and how it is taken away again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QClipboard, QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable

COPIED, SELECTED = QClipboard.Mode.Clipboard, QClipboard.Mode.Selection


def owned(mode: QClipboard.Mode) -> bool:
    """Whether what stands on the clipboard came from this program, by whichever way.

    A text that was selected in a field and copied is ours as much as a card. Where a system does
    not say, only what was put there by `Clip` is known to be.
    """
    clipboard = QGuiApplication.clipboard()
    return clipboard.ownsClipboard() if mode is COPIED else clipboard.ownsSelection()


class Clip:
    """One text at a time. What others put there is left alone."""

    def __init__(self, owns: Callable[[QClipboard.Mode], bool] = owned) -> None:
        self._text = ""
        self._owns = owns

    def put(self, text: str) -> None:
        """Put a text on the clipboard; an empty one leaves what stands there."""
        if text:
            self._text = text
            QGuiApplication.clipboard().setText(text)

    def forget(self) -> None:
        """Clear the clipboard, and what is selected by the mouse, if it is ours."""
        clipboard = QGuiApplication.clipboard()
        if self._owns(COPIED) or (self._text and clipboard.text() == self._text):
            clipboard.clear(COPIED)
        if clipboard.supportsSelection() and self._owns(SELECTED):
            clipboard.clear(SELECTED)
        self._text = ""
