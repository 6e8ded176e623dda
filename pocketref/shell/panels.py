"""The panels that open in the rail: where a figure comes from, the keys, how it reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pocketref.pack.library import Library
    from pocketref.shell.frame import Frame
    from pocketref.shell.keys import Key
    from pocketref.shell.manner_panel import MannerPanel
    from pocketref.shell.theme import Theme


class Panels:
    """Makes a panel when it is asked for and opens it in the frame; one is open at a time."""

    def __init__(self, frame: Frame, library: Library) -> None:
        self._frame, self._library = frame, library

    def show_facts(self, facts: tuple[str, ...]) -> None:
        """Show where these facts come from."""
        from pocketref.pages.provenance import entries
        from pocketref.shell.source_panel import SourcePanel

        panel = SourcePanel()
        panel.display(entries(self._library, facts) if facts else ())
        panel.closed.connect(self._frame.close_panel)
        self._frame.open_panel(panel)

    def show_help(self, keys: tuple[Key, ...]) -> None:
        """Show what every key does."""
        from pocketref.shell.help_panel import HelpPanel
        from pocketref.shell.keys import WITHIN
        from pocketref.wording.site import here

        site = self._library.site
        mine = (each for each in keys if not (site.kiosk and each.wish == "quit"))
        panel = HelpPanel((*mine, *WITHIN), here(site))
        panel.closed.connect(self._frame.close_panel)
        self._frame.open_panel(panel)

    def show_manner(self, worn: Theme) -> MannerPanel:
        """Show how the reader is addressed; what is chosen there is the window's business."""
        from pocketref.shell.manner_panel import MannerPanel

        panel = MannerPanel(self._library.locales())
        panel.display(self._library.manner, worn)
        panel.closed.connect(self._frame.close_panel)
        self._frame.open_panel(panel)
        panel.begin()
        return panel
