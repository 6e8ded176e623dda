"""The button that shows a page's sheet."""

from PySide6.QtWidgets import QWidget

from pocketref.widgets.buttons import Button
from pocketref.widgets.wishes import SheetWanted, ask


class PrintButton(Button):
    """Wishes for the sheet of the page it stands on; Ctrl+P does the same."""

    def __init__(self, text: str = "Print", parent: QWidget | None = None) -> None:
        super().__init__(text, icon="print", key="Ctrl+P", parent=parent)
        self.clicked.connect(lambda: ask(self, SheetWanted()))
