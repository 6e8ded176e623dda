"""The window, where there is a display to open it on."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from pocketref import paths
from pocketref.cli.outcome import Exit

NO_DISPLAY = "There is no display for the window; the command line answers here."


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window can be opened; only where a display server is needed can it be missing."""
    if platform in {"win32", "darwin", "cygwin"}:
        return True
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(environment.get(name) for name in named)


def open_window(pack: str | None, route: str, help_text: str) -> int:
    """Open the window at a place; without a display, say so and show the help."""
    if not has_display(os.environ, sys.platform):
        print(NO_DISPLAY, end="\n\n")
        print(help_text)
        return Exit.ANSWERED
    from pocketref.app import run

    return run(Path(pack) if pack else paths.pack_file(), route)
