"""Themes: from tokens to a palette and one style sheet, switched live."""

import json
import re
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from pocketref.widgets.look import Look, TypeSize, wear

ZOOMS = (100, 115, 130, 150, 200)
_COLOUR = re.compile(r"\$(\w+)")
_TYPE = re.compile(r"type: ([\w-]+);")
_LENGTH = re.compile(r"(\d+)u\b")


class Theme(StrEnum):
    """What the reader chose; `system` follows the computer."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"
    SYSTEM = "system"


NEXT = {
    Theme.SYSTEM: Theme.LIGHT,
    Theme.LIGHT: Theme.DARK,
    Theme.DARK: Theme.HIGH_CONTRAST,
    Theme.HIGH_CONTRAST: Theme.SYSTEM,
}
SAID = {
    Theme.LIGHT: "Light",
    Theme.DARK: "Dark",
    Theme.HIGH_CONTRAST: "High contrast",
    Theme.SYSTEM: "As the computer",
}
PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Accent: "accent",
}


class Wardrobe:
    """The themes there are, and which of them the application wears, at which text size."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self._application = application
        self._folder = folder
        self._tokens: dict[str, Any] = json.loads((folder / "tokens.json").read_text("utf-8"))
        self._sheet = (folder / "style.qss").read_text("utf-8")
        self.theme = Theme.SYSTEM
        self.percent = ZOOMS[0]
        application.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    def wear(self, theme: Theme, percent: int = ZOOMS[0]) -> None:
        """Wear a theme at a text size. Everything that is open changes at once."""
        self.theme, self.percent = theme, percent
        worn = self._look(self._named(theme))
        wear(worn)
        self._application.setPalette(_palette(worn))
        self._application.setStyleSheet(style_sheet(self._sheet, worn))

    def wear_next(self) -> Theme:
        """Wear the next theme of the round: light, dark, high contrast, as the computer."""
        self.wear(NEXT[self.theme], self.percent)
        return self.theme

    def zoom(self, step: int) -> int:
        """Make the text larger (1), smaller (-1) or 100 % (0)."""
        place = ZOOMS.index(self.percent) + step if step else 0
        self.wear(self.theme, ZOOMS[min(max(place, 0), len(ZOOMS) - 1)])
        return self.percent

    def _look(self, name: str) -> Look:
        sizes = self._tokens["type"]["scale_px"].items()
        types = {
            role: TypeSize(size=size, line=line, weight=weight)
            for role, (size, line, weight) in sizes
        }
        colours = dict(self._tokens["colour"][name])
        # Where fills vanish, an edge all round says what the fill said.
        filled = name != Theme.HIGH_CONTRAST.value
        colours["warn_line"] = colours["warn_tint" if filled else "warn_edge"]
        return Look(name, colours, types, self._folder / "icons", self.percent)

    def _named(self, theme: Theme) -> str:
        if theme is not Theme.SYSTEM:
            return theme.value
        hints = self._application.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return Theme.HIGH_CONTRAST.value
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
        return (Theme.DARK if dark else Theme.LIGHT).value

    def _on_system_changed(self) -> None:
        if self.theme is Theme.SYSTEM:
            self.wear(self.theme, self.percent)


def _palette(worn: Look) -> QPalette:
    palette = QPalette()
    for role, name in PALETTE.items():
        palette.setColor(role, worn.colour(name))
    return palette


def style_sheet(template: str, worn: Look) -> str:
    """Fill in a look: `$name` is a colour, `type: role;` a font, `12u` a length that grows."""
    sheet = _COLOUR.sub(lambda found: worn.colours[found[1]], template)
    sheet = _TYPE.sub(lambda found: _font(found[1], worn), sheet)
    return _LENGTH.sub(lambda found: f"{worn.px(int(found[1]))}px", sheet)


def _font(role: str, worn: Look) -> str:
    step = worn.types[role]
    return f"font-size: {worn.points(step.size):.4g}pt; font-weight: {step.weight};"
