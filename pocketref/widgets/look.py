"""The look: colours, type sizes and lengths by name, as the application wears them now."""

from pathlib import Path

from PySide6.QtGui import QColor, QFont, QGuiApplication

from pocketref.model.noun import noun

OWN_RING = "own-ring"  # property of what draws the ring around its current part itself
INCH = 72


@noun
class TypeSize:
    """A step of the type scale: pixels at 100 %, pixels of a line, weight."""

    size: float
    line: float
    weight: int


class Look:
    """Everything that is drawn is drawn with one of these."""

    def __init__(
        self,
        name: str,
        colours: dict[str, str],
        types: dict[str, TypeSize],
        icons: Path,
        percent: int = 100,
    ) -> None:
        self.name = name
        self.colours = colours
        self.types = types
        self.icons = icons
        self.percent = percent
        self._fonts: dict[tuple[str, bool], QFont] = {}

    def colour(self, name: str) -> QColor:
        """The colour of this name."""
        return QColor(self.colours[name])

    def font(self, role: str, *, bold: bool = False) -> QFont:
        """The application's font at a step of the type scale; the caller's own to change."""
        if (role, bold) not in self._fonts:
            step = self.types[role]
            font = QFont(QGuiApplication.font())
            font.setPointSizeF(self.points(step.size))
            font.setWeight(QFont.Weight(max(step.weight, 600 if bold else 0)))
            self._fonts[role, bold] = font
        return QFont(self._fonts[role, bold])

    def line(self, role: str) -> int:
        """The height of a line at a step of the type scale, in pixels."""
        return self.px(self.types[role].line)

    def px(self, length: float) -> int:
        """A length that grows with the text, in pixels."""
        return round(length * self.percent / 100)

    def points(self, size: float) -> float:
        """A type size in points: unlike whole pixels, these can hold 12.5 px."""
        screen = QGuiApplication.primaryScreen()
        return size * self.percent / 100 * INCH / screen.logicalDotsPerInch()


class NoLookError(Exception):
    """Something was drawn before the application wore a look. That is a bug."""


class _Wearing:
    """What the application wears. A page asks for it a thousand times while it is laid out."""

    look: Look | None = None


def wear(look: Look) -> None:
    """Make this the look of the application. Its palette and style sheet are set by the frame."""
    if QGuiApplication.instance() is None:
        raise NoLookError
    _Wearing.look = look


def look() -> Look:
    """The look the application wears now.

    Raises:
        NoLookError: it wears none.
    """
    if _Wearing.look is None:
        raise NoLookError
    return _Wearing.look
