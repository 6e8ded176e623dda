"""What this program put on the clipboard, and how it is taken away again."""

from PySide6.QtGui import QGuiApplication


class Clip:
    """One text at a time. What others put there is left alone."""

    def __init__(self) -> None:
        self._text = ""

    def put(self, text: str) -> None:
        """Put a text on the clipboard; an empty one leaves what stands there."""
        if text:
            self._text = text
            QGuiApplication.clipboard().setText(text)

    def forget(self) -> None:
        """Clear the clipboard if it still holds our text."""
        clipboard = QGuiApplication.clipboard()
        if self._text and clipboard.text() == self._text:
            clipboard.clear()
        self._text = ""
