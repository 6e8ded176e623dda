"""Which part of a picture a key or a pointer reaches."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from pocketref.pictures.scene import Part

_ALONG = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ACROSS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


def reached(parts: Sequence[Part], here: Part | None, key: Qt.Key) -> Part | None:
    """The part a key moves to; None where the key moves nowhere.

    Left and right follow the order of reading, up and down what is seen above and below.
    """
    if not parts:
        return None
    if key in _ENDS:
        return parts[_ENDS[key]]
    if key not in _ALONG and key not in _ACROSS:
        return None
    if here is None:
        return parts[0]
    if key in _ALONG:
        place = parts.index(here) + _ALONG[key]
        return parts[place] if 0 <= place < len(parts) else None
    return _across(parts, here, _ACROSS[key])


def _across(parts: Sequence[Part], here: Part, way: int) -> Part | None:
    """The nearest row above or below, and in it what is nearest to straight above or below."""
    beyond = [part for part in parts if _clear(part, here, way)]
    if not beyond:
        return None
    nearest = min(abs(part.y - here.y) for part in beyond)
    row = [part for part in beyond if abs(part.y - here.y) == nearest]
    middle = here.x + here.width / 2
    return min(row, key=lambda part: abs(part.x + part.width / 2 - middle))


def _clear(part: Part, here: Part, way: int) -> bool:
    if way > 0:
        return part.y >= here.y + here.height
    return part.y + part.height <= here.y


def under(parts: Sequence[Part], x: float, y: float) -> Part | None:
    """The part at a place."""
    return next((part for part in parts if _holds(part, x, y)), None)


def _holds(part: Part, x: float, y: float) -> bool:
    return part.x <= x <= part.x + part.width and part.y <= y <= part.y + part.height
