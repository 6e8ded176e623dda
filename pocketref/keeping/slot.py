"""One file of one running program, and how another tells that its program has died."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from pocketref.keeping.locking import locked
from pocketref.keeping.replacing import PRIVATE_FILE, PRIVATE_FOLDER, replace, sync

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NAME = "day-"
_TRIES = 9
_LONGEST = 1_000_000  # letters; a day is of a few thousand


class Slot:
    """A file, and a lock beside it that is held as long as the program lives.

    The lock is a file of its own because the other one is replaced with every text.
    """

    def __init__(self, folder: Path, name: str, handle: int) -> None:
        self.path = folder / f"{name}.day"
        self._beside, self._lock = folder / f"{name}.new", folder / f"{name}.lock"
        self._handle = handle

    @classmethod
    def new(cls, folder: Path) -> Slot:
        """A slot of our own, in a folder that only its user can look into.

        Raises:
            OSError: there is no such folder to be had, or no lock.
        """
        folder.mkdir(PRIVATE_FOLDER, parents=True, exist_ok=True)
        folder.chmod(PRIVATE_FOLDER)
        for _ in range(_TRIES):
            name = _NAME + os.urandom(4).hex()
            handle = _claimed(folder / f"{name}.lock", os.O_EXCL)
            if handle is not None:
                return cls(folder, name, handle)
        raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN))

    @classmethod
    def orphans(cls, folder: Path) -> Iterator[Slot]:
        """The slots of programs that died, the newest first; each is ours from then on."""
        for name in _names(folder):
            with suppress(OSError):  # another program was quicker
                handle = _claimed(folder / f"{name}.lock")
                if handle is not None:
                    yield cls(folder, name, handle)

    def read(self) -> str:
        """What was kept.

        Raises:
            OSError: there is nothing, or the disk cannot read it.
            ValueError: it is no text of plain letters.
        """
        with self.path.open(encoding="ascii", newline="\n") as file:
            return file.read(_LONGEST)

    def put(self, text: str) -> None:
        """Replace what is kept.

        What cannot be replaced is taken away: a day of an hour ago must not come back as now. That
        also makes room on a full disk, so it is tried again.

        Raises:
            OSError: the disk refuses.
        """
        try:
            replace(self.path, text, self._beside)
        except OSError:
            self.path.unlink(missing_ok=True)
            replace(self.path, text, self._beside)

    def remove(self) -> None:
        """Leave nothing on the disk, and let the slot go.

        Raises:
            OSError: the disk refuses.
        """
        for path in (self.path, self._beside):
            path.unlink(missing_ok=True)
        sync(self.path.parent)
        if sys.platform == "win32":  # there an open file cannot be removed
            self.leave()
            self._lock.unlink(missing_ok=True)
        else:
            self._lock.unlink(missing_ok=True)
            self.leave()

    @property
    def strikes(self) -> int:
        """How often the program broke on what is kept here; the lock has a letter for each time."""
        return os.fstat(self._handle).st_size

    def strike(self) -> None:
        """Count another time.

        Raises:
            OSError: the disk refuses.
        """
        os.write(self._handle, b"x")

    def leave(self) -> None:
        """Let the slot go as it is, as a program does that dies."""
        os.close(self._handle)


def _names(folder: Path) -> list[str]:
    """The names of slots, those written last first."""
    with suppress(OSError):
        paths = [path for path in folder.iterdir() if path.name.startswith(_NAME)]
        paths.sort(key=lambda path: path.stat().st_mtime, reverse=True)
        return list(dict.fromkeys(path.stem for path in paths))
    return []


def _claimed(lock: Path, flag: int = 0) -> int | None:
    """The handle of a lock that nobody held, if it is still the file of that name."""
    handle = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_APPEND | flag, PRIVATE_FILE)
    if locked(handle) and _still_there(lock, handle):
        return handle
    os.close(handle)
    return None


def _still_there(lock: Path, handle: int) -> bool:
    with suppress(FileNotFoundError):
        return os.path.samestat(os.fstat(handle), lock.stat())
    return False
