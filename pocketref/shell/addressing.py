"""How the reader is addressed and what the window wears: by key or in its panel, at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocketref.model.reader import Manner
    from pocketref.pack.library import Library
    from pocketref.shell.manner_panel import MannerPanel
    from pocketref.shell.panels import Panels
    from pocketref.shell.theme import Theme, Wardrobe


class Addressing:
    """Kept in memory alone: a program that starts again addresses its reader as ever."""

    def __init__(
        self, library: Library, wardrobe: Wardrobe, panels: Panels, anew: Callable[[], None]
    ) -> None:
        self._library, self._wardrobe, self._panels = library, wardrobe, panels
        self._anew = anew
        self._panel: MannerPanel | None = None

    def show(self) -> None:
        """Open the panel."""
        self._panel = self._panels.show_manner(self._wardrobe.theme)
        self._panel.manner_chosen.connect(self._address)
        self._panel.theme_chosen.connect(self._wear)

    def wear_next(self) -> None:
        """Wear the next theme of the round."""
        self._wardrobe.wear_next()
        if self._panel is not None and isValid(self._panel):
            self._panel.display(self._library.manner, self._wardrobe.theme)

    def _wear(self, theme: Theme) -> None:
        self._wardrobe.wear(theme, self._wardrobe.percent)

    def _address(self, manner: Manner) -> None:
        self._library.address(manner)
        self._anew()
