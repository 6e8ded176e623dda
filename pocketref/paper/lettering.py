"""The typeface on paper: loaded from the program's own files, measured without a screen."""

import struct
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

from pocketref import paths
from pocketref.paper.sizes import POINT
from pocketref.paper.typeface import FAMILY, for_paper
from pocketref.paper.words import Face

_FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")
# No two letters become one shape: what is copied from a PDF must be what was written.
_FEATURES = (("liga", 0), ("calt", 0))


class FontMissingError(RuntimeError):
    """The program's own typeface could not be loaded."""


@cache
def application() -> QCoreApplication:
    """Qt's application, without which there are no fonts; the command line has none of its own."""
    return QGuiApplication.instance() or QGuiApplication(["pocketref"])


@cache
def load() -> str:
    """Make the typeface known to Qt, once; gives its name.

    Raises:
        FontMissingError: a file is missing or damaged.
    """
    application()
    folder = paths.resources() / "look" / "fonts"
    for name in _FILES:
        if QFontDatabase.addApplicationFontFromData(_read(folder / name)) < 0:
            raise FontMissingError(name)
    return FAMILY


def _read(path: Path) -> bytes:
    try:
        return for_paper(path.read_bytes())
    except (OSError, LookupError, ValueError, struct.error) as error:
        raise FontMissingError(path.name) from error


def font(face: Face) -> QFont:
    """The font of a face, its pixel being a twentieth of a point."""
    return set_in(round(face.size.value * POINT), face.weight.value)


def set_in(pixels: int, weight: int) -> QFont:
    """The typeface in a size and a weight."""
    made = QFont(load())
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for tag, value in _FEATURES:
        made.setFeature(QFont.Tag(tag), value)
    return made


class FontRuler:
    """Measures letters in the typeface, each text once. Belongs to the thread that made it."""

    def __init__(self) -> None:
        self._fonts: dict[Face, QFont] = {}
        self._metrics: dict[Face, QFontMetricsF] = {}
        self._known: dict[tuple[str, Face], float] = {}

    def width(self, text: str, face: Face) -> float:
        """The advance of a text in one face."""
        found = self._known.get((text, face))
        if found is None:
            if face not in self._metrics:
                self._metrics[face] = QFontMetricsF(self.font(face))
            found = self._known[text, face] = self._metrics[face].horizontalAdvance(text)
        return found

    def font(self, face: Face) -> QFont:
        """The font of a face, its pixel being a twentieth of a point."""
        if face not in self._fonts:
            self._fonts[face] = font(face)
        return self._fonts[face]
