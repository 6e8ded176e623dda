"""The file of a pack: whether it is one, whether it is whole, and a read-only way in."""

import sqlite3
from pathlib import Path

from pocketref.pack.faults import PackError
from pocketref.pack.schema import APPLICATION, MAGIC, VERSION

_HEADER = 100  # bytes; the places below are those of the SQLite file format


def connect(path: Path) -> sqlite3.Connection:
    """Open the file of a pack, never to be written.

    Raises:
        PackError: there is no pack, or not one this program reads; one sentence.
    """
    _look_at(path)
    place = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        return sqlite3.connect(place, uri=True, check_same_thread=False)
    except sqlite3.Error as error:
        message = f"The pack {path} cannot be opened."
        raise PackError(message) from error


def _look_at(path: Path) -> None:
    """Read the header by hand: cheaper than any query, and each fault has its own sentence."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
        size = path.stat().st_size
    except FileNotFoundError as error:
        message = f"There is no pack at {path}."
        raise PackError(message) from error
    except OSError as error:
        message = f"The pack {path} cannot be read."
        raise PackError(message) from error
    if not header.startswith(MAGIC) or _number(header, 68) != APPLICATION:
        message = f"{path} is not a pack of Pocketref."
        raise PackError(message)
    if _number(header, 60) != VERSION:
        message = (
            f"The pack {path} is of schema {_number(header, 60)};"
            f" this program reads schema {VERSION}."
        )
        raise PackError(message)
    if size != int.from_bytes(header[16:18], "big") * _number(header, 28):
        message = f"The pack {path} is damaged; install it again."
        raise PackError(message)


def _number(header: bytes, place: int) -> int:
    return int.from_bytes(header[place : place + 4], "big")
