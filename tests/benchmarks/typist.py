"""Types into a window from outside, and watches for its pixels to change: as a reader would see it.

Keys go through the X server (XTEST), pictures are asked from it; nothing inside the program helps.
"""

import ctypes
import time
from dataclasses import dataclass

_PLANES = ctypes.c_ulong(0xFFFFFFFF)
_PIXMAP = 2  # the format of the picture: whole pixels
_VIEWABLE = 2
_TO_PARENT = 2  # where the focus goes when a window is gone
_PATIENCE = 0.3  # seconds; a key that changed nothing by then changes nothing
_BLINK = 0.0005  # seconds between two looks, so that looking takes no core from the program
_STILL = 0.08  # seconds without a change: the program is at rest


class _Image(ctypes.Structure):
    """The first fields of an XImage."""

    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
    )


class _Attributes(ctypes.Structure):
    """An XWindowAttributes."""

    _fields_ = (
        ("x", ctypes.c_int),
        ("y", ctypes.c_int),
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("between", ctypes.c_byte * 76),
        ("map_state", ctypes.c_int),
        ("rest", ctypes.c_byte * 64),
    )


@dataclass(frozen=True)
class Part:
    """A part of the screen, in pixels."""

    left: int
    top: int
    width: int
    height: int


class Typist:
    """Somebody at the keyboard of a display, who looks at one part of it."""

    def __init__(self) -> None:
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.POINTER(_Image)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def take_up(self) -> None:
        """Turn to the largest window there is; without a window manager nobody else does."""
        largest, size = 0, 0
        for window in self._windows():
            found = _Attributes()
            self._x.XGetWindowAttributes(self._display, ctypes.c_ulong(window), ctypes.byref(found))
            if found.map_state == _VIEWABLE and found.width * found.height > size:
                largest, size = window, found.width * found.height
        self._x.XSetInputFocus(
            self._display, ctypes.c_ulong(largest), _TO_PARENT, ctypes.c_ulong(0)
        )
        self._x.XSync(self._display, 0)

    def type(self, word: str, part: Part) -> list[float | None]:
        """Type a word and take it back; the milliseconds of each key, None for no change."""
        took = [self._timed(letter, part) for letter in word]
        for _ in word:
            self._press("BackSpace")
        self.wait_until_still(part)
        return took

    def wait_until_still(self, part: Part) -> None:
        """Wait until a part of the screen has not changed for a moment."""
        seen, since = self._picture(part), time.perf_counter()
        while time.perf_counter() - since < _STILL:
            now = self._picture(part)
            if now != seen:
                seen, since = now, time.perf_counter()
            time.sleep(0.005)

    def close(self) -> None:
        """Leave the display."""
        self._x.XCloseDisplay(self._display)

    def _timed(self, letter: str, part: Part) -> float | None:
        """The milliseconds from a key to the last change it made; None if it made none.

        The last, since a list may be emptied first and filled a moment later.
        """
        seen, took = self._picture(part), None
        began = changed = time.perf_counter()
        self._press(letter)
        while time.perf_counter() - changed < (_PATIENCE if took is None else _STILL):
            time.sleep(_BLINK)
            now = self._picture(part)
            if now != seen:
                seen, changed = now, time.perf_counter()
                took = 1000 * (changed - began)
        return took

    def _press(self, name: str) -> None:
        symbol = ctypes.c_ulong(self._x.XStringToKeysym(name.encode()))
        code = self._x.XKeysymToKeycode(self._display, symbol)
        for down in (1, 0):
            self._test.XTestFakeKeyEvent(self._display, code, down, ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def _picture(self, part: Part) -> bytes:
        image = self._x.XGetImage(
            self._display,
            self._root,
            part.left,
            part.top,
            part.width,
            part.height,
            _PLANES,
            _PIXMAP,
        )
        shown = image.contents
        pixels = ctypes.string_at(shown.data, shown.bytes_per_line * shown.height)
        self._x.XDestroyImage(image)
        return pixels

    def _windows(self) -> list[int]:
        root, parent = ctypes.c_ulong(), ctypes.c_ulong()
        windows, number = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        self._x.XQueryTree(
            self._display,
            self._root,
            ctypes.byref(root),
            ctypes.byref(parent),
            ctypes.byref(windows),
            ctypes.byref(number),
        )
        found = [windows[at] for at in range(number.value)]
        self._x.XFree(windows)
        return found
