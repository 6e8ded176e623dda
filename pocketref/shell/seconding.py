"""The second check by Ctrl+D: another person types weight and height, the figures are covered."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pocketref.shell.deeds import Doer


def second_check(window: Doer) -> None:
    """Begin the second check in a window."""
