"""The window, where there is a display to open it on."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pocketref.model.fault import Fault


class Call(NamedTuple):
    """What a window is opened with: a pack, None for our own; a place; a site file."""

    pack: str | None = None
    at: str = ""
    site: str | None = None


NO_DISPLAY = "There is no display for the window; the command line answers here."


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window can be opened; only where a display server is needed can it be missing."""
    if platform in {"win32", "darwin", "cygwin"}:
        return True
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(environment.get(name) for name in named)


def call_of(words: Sequence[str]) -> Call | None:
    """What a call asks of the window; None if the grammar must say.

    Read by hand, because the grammar knows every verb and loads far more than a window needs.
    """
    given = {"--pack": "", "--at": "", "--site": ""}
    for name, value in zip(words[::2], words[1::2], strict=False):
        if name not in given or value.startswith("-"):
            return None
        given[name] = value
    if len(words) % 2:
        return None
    return Call(given["--pack"] or None, given["--at"], given["--site"] or None)


def place_fault(route: str) -> Fault | None:
    """What is wrong with a route: its page is not one of the window's; None if nothing is."""
    if not route:
        return None
    from pocketref.model.fault import Fault, FaultCode
    from pocketref.pages import PAGES
    from pocketref.pages.page import Place

    pages = tuple(page.id for page in PAGES)
    if Place.parse(route).page in pages:
        return None
    return Fault(code=FaultCode.UNKNOWN_VALUE, field="at", given=route, allowed=pages)


def open_window(call: Call, help_text: Callable[[], str]) -> int:
    """Open the window at a place; without a display, say so and show the help.

    The place is one that `place_fault` has nothing against.
    """
    if not has_display(os.environ, sys.platform):
        print(NO_DISPLAY, end="\n\n")
        print(help_text())
        return 0
    gc.disable()  # a start leaves no garbage; `run` switches it on again
    from pocketref.app import run

    return run(Path(call.pack) if call.pack else None, call.at, call.site)
