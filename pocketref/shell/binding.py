"""Which key asks for what: one shortcut for each place and each deed of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeySequence, QShortcut

from pocketref.shell.keys import KEYS, Key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from pocketref.pages.page import Page


def keys_of(pages: Iterable[Page[Any]]) -> tuple[Key, ...]:
    """The keys that open places, then those of the key table."""
    places = (Key(chord=page.key, wish=page.id, does=page.title) for page in pages)
    return (*places, *KEYS)


def bind(window: QWidget, keys: Iterable[Key], wish: Callable[[str], None]) -> None:
    """Have every key wish what it stands for."""
    for key in keys:
        shortcut = QShortcut(QKeySequence(key.chord), window)
        shortcut.activated.connect(lambda name=key.wish: wish(name))
