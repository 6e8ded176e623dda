"""A window that writes down what its parts wish for."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from pocketref.widgets.wishes import Wish, WishEvent


class Listener(QWidget):
    """Hears every wish and grants none."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Wish] = []

    def event(self, event: QEvent) -> bool:
        """Write a wish down."""
        if isinstance(event, WishEvent):
            self.heard.append(event.wish)
            return True
        return super().event(event)
