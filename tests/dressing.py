"""What tests with a window share: an application that wears a look."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from pocketref.shell import fonts
from pocketref.shell.theme import Theme, Wardrobe

LOOK = Path(__file__).resolve().parents[1] / "resources" / "look"


def dressed(application: QApplication, theme: Theme = Theme.LIGHT, percent: int = 100) -> Wardrobe:
    """The application in the bundled fonts and one theme."""
    if fonts.FAMILY not in application.font().families():
        fonts.dress(application, LOOK / "fonts")
        fonts.load_behind(LOOK / "fonts")
    wardrobe = Wardrobe(application, LOOK)
    wardrobe.wear(theme, percent)
    return wardrobe


def colours_in(widget: QWidget) -> set[str]:
    """Every colour a widget paints, in hexadecimal."""
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }
