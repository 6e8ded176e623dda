"""A file replaced whole: a reader, or a crash, meets the old text or the new one."""

import os
import sys
from pathlib import Path

PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700


def replace(path: Path, text: str, beside: Path) -> None:
    """Write a text beside the file, wait until it is on the disk, and put it in its place.

    Args:
        path: the file.
        text: the new text, of plain letters.
        beside: where it is written first, in the same folder.

    Raises:
        OSError: the disk refuses; the file is as it was.
    """
    try:
        _write(beside, text)
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    sync(path.parent)


def sync(folder: Path) -> None:
    """Wait until the disk has the names in a folder; Windows has no such wait, and no need."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write(path: Path, text: str) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
    with os.fdopen(handle, "w", encoding="ascii", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(handle)
