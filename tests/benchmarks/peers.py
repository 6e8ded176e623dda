"""Other reference programs, each with as many short entries, in a home of their own.

Measured as they come from Debian. Nothing of theirs is kept after the tests.
"""

import os
import shutil
import sqlite3
import sys
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from tests.benchmarks.typist import Part

ENTRIES = 10_000
_FIRST, _VOWELS = "bdfgklmnprst", "aeiou"
_TEXT = "This entry was made to be found. " * 20


_LOOKED_AT = (130, 280)  # pixels; as large for everybody, since pictures take their time too
# What is typed. No letter is the first of its kind, so that each narrows what is seen.
WORDS = ("dekin", "gomur", "kusol", "lirep", "monit", "nudek", "pisog", "rolem", "sikun", "tupod")


@dataclass(frozen=True)
class Peer:
    """A program that can be started, and the part of the screen where it lists what it found."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str]
    part: Part


def titles() -> list[str]:
    """The titles of the entries: words of five letters, each letter of which narrows the list."""
    every = ["".join(word) for word in product(_FIRST, _VOWELS, _FIRST, _VOWELS, _FIRST)]
    return [every[number * len(every) // ENTRIES] for number in range(ENTRIES)]


def is_there(program: str) -> bool:
    """Whether a program is installed."""
    return shutil.which(program) is not None


def goldendict(home: Path) -> Peer:
    """GoldenDict with one dictionary, in the format DSL."""
    folder = home / "dictionaries"
    folder.mkdir(parents=True)
    head = '#NAME "Made"\n#INDEX_LANGUAGE "English"\n#CONTENTS_LANGUAGE "English"\n\n'
    body = "".join(f"{title}\n\t{_TEXT}\n" for title in titles())
    (folder / "made.dsl").write_text(head + body, encoding="utf-16")
    settings = home / ".goldendict"
    settings.mkdir()
    (settings / "config").write_text(
        f'<!DOCTYPE config><config><paths><path recursive="0">{folder}</path></paths>'
        "<preferences><checkForNewReleases>0</checkForNewReleases>"
        "<enableTrayIcon>0</enableTrayIcon>"
        "<fullTextSearch><enabled>0</enabled></fullTextSearch></preferences></config>",
        encoding="utf-8",
    )
    return Peer("goldendict", ("goldendict",), _home(home), Part(84, 58, *_LOOKED_AT))


def zeal(home: Path) -> Peer:
    """Zeal with one docset."""
    contents = home / ".local/share/Zeal/Zeal/docsets/Made.docset/Contents"
    pages = contents / "Resources" / "Documents"
    pages.mkdir(parents=True)
    (contents / "Info.plist").write_text(
        '<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict>'
        "<key>CFBundleIdentifier</key><string>made</string>"
        "<key>CFBundleName</key><string>Made</string>"
        "<key>DocSetPlatformFamily</key><string>made</string>"
        "<key>isDashDocset</key><true/></dict></plist>",
        encoding="utf-8",
    )
    (pages / "index.html").write_text(f"<html><body><p>{_TEXT}</p></body></html>", encoding="utf-8")
    with closing(sqlite3.connect(contents / "Resources" / "docSet.dsidx")) as index:
        index.execute(
            "CREATE TABLE searchIndex(id INTEGER PRIMARY KEY, name TEXT, type TEXT, path TEXT)"
        )
        index.executemany(
            "INSERT INTO searchIndex(name, type, path) VALUES (?, 'Guide', 'index.html')",
            [(title,) for title in titles()],
        )
        index.commit()
    settings = home / ".config" / "Zeal"
    settings.mkdir(parents=True)
    (settings / "Zeal.conf").write_text(
        f"[General]\ncheck_for_update=false\n[docsets]\npath={contents.parent.parent}\n[state]\n",
        encoding="utf-8",
    )
    # A browser inside a program will not start as root without this.
    more = {"QTWEBENGINE_DISABLE_SANDBOX": "1", "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox"}
    return Peer("zeal", ("zeal",), {**_home(home), **more}, Part(2, 96, *_LOOKED_AT))


def pocketref(home: Path, pack: Path) -> Peer:
    """This program, with a pack that has the same entries beside its own."""
    home.mkdir()
    program = str(Path(sys.executable).with_name("pocketref"))
    return Peer(
        "pocketref", (program, "--pack", str(pack)), _home(home), Part(224, 178, *_LOOKED_AT)
    )


def _home(home: Path) -> dict[str, str]:
    """A home of its own, so that nobody's settings are read or written."""
    kept = {key: os.environ[key] for key in ("PATH", "DISPLAY", "LANG") if key in os.environ}
    runtime = home / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    own = {"HOME": home, "XDG_RUNTIME_DIR": runtime}
    return {**kept, **{key: str(path) for key, path in own.items()}, "QT_QPA_PLATFORM": "xcb"}
