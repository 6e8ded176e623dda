"""What a part deep inside a page may wish for. It travels as an event to the window it is in."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from pocketref.model.noun import noun


@noun
class FactsWanted:
    """Show where these facts come from."""

    facts: tuple[str, ...]


@noun
class FieldWanted:
    """Put the cursor into this field of the worksheet."""

    field: str


@noun
class PlaceWanted:
    """Go to an item of a page; of this one, if none is named."""

    item: str
    page: str = ""


@noun
class SheetWanted:
    """Show the sheet of this page."""


@noun
class SecondCheckWanted:
    """Have a second person enter what the first has entered."""


@noun
class CopyWanted:
    """Put this text on the clipboard."""

    text: str


@noun
class TextTyped:
    """The text of the search is another one; it is kept nowhere but in its field."""

    text: str


@noun
class ActionWanted:
    """Put these values into the worksheet, choose the regimen, then go to the route.

    Attributes:
        typed: the id of a field and the text for it.
        regimen: empty to leave it.
        route: empty to stay.
    """

    typed: tuple[tuple[str, str], ...] = ()
    regimen: str = ""
    route: str = ""


Wish = (
    FactsWanted
    | FieldWanted
    | PlaceWanted
    | SheetWanted
    | SecondCheckWanted
    | CopyWanted
    | TextTyped
    | ActionWanted
)


class WishEvent(QEvent):
    """A wish on its way."""

    KIND = QEvent.Type(QEvent.registerEventType())

    def __init__(self, wish: Wish) -> None:
        super().__init__(WishEvent.KIND)
        self.wish = wish


def ask(widget: QWidget, wish: Wish) -> None:
    """Tell the window that a part of it wishes something. It is heard at once."""
    QCoreApplication.sendEvent(widget.window(), WishEvent(wish))
