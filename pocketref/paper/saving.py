"""A file is written whole or not at all."""

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

_WHY = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk is full",
    errno.EACCES: "the folder may not be written to",
    errno.EPERM: "the folder may not be written to",
    errno.EROFS: "the folder may not be written to",
    errno.ENOENT: "there is no such folder",
    errno.ENOTDIR: "there is no such folder",
    errno.EISDIR: "that is a folder",
}


class NotSavedError(RuntimeError):
    """A file could not be written; the message is a sentence for the reader."""


def save(content: bytes, path: Path) -> None:
    """Write a file beside its place, sync it, and only then put it in its place.

    Raises:
        NotSavedError: it could not be written; what was there before is still there.
    """
    if not path.name:
        message = f"{path} was not saved: {_WHY[errno.EISDIR]}."
        raise NotSavedError(message)
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        _write(content, beside)
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        why = _WHY.get(error.errno or 0, "the file could not be written")
        message = f"{path.name} was not saved: {why}."
        raise NotSavedError(message) from error
    _sync_folder(path.parent)


def _write(content: bytes, path: Path) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can do that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
