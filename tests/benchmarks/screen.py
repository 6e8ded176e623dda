"""Watches an X display from outside: the moment a window stands on it."""

import ctypes
import select
import time

_SUBSTRUCTURE_NOTIFY = 1 << 19
_MAP_NOTIFY = 19
_LONGS_IN_EVENT = 24


class Screen:
    """A second client of the display, which is told of every window that is shown on it."""

    def __init__(self) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        self._socket = self._x.XConnectionNumber(self._display)
        self._event = (ctypes.c_long * _LONGS_IN_EVENT)()
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._x.XSelectInput(self._display, root, ctypes.c_long(_SUBSTRUCTURE_NOTIFY))
        self.forget()

    def forget(self) -> None:
        """Leave aside what happened before now."""
        self._x.XSync(self._display, True)  # noqa: FBT003  # a C function, without names

    def wait_for_window(self, seconds: int = 20) -> float:
        """The time, on the monotonic clock, at which the next window is shown.

        Raises:
            TimeoutError: no window came.
        """
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            while self._x.XPending(self._display):
                self._x.XNextEvent(self._display, self._event)
                if self._event[0] & 0xFF == _MAP_NOTIFY:
                    return time.monotonic()
            select.select([self._socket], [], [], until - time.monotonic())
        raise TimeoutError

    def close(self) -> None:
        """Leave the display."""
        self._x.XCloseDisplay(self._display)
