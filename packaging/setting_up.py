"""Set up the folder .venv: the locked libraries, the program itself, and the compiled pack.

Standard library only, in a grammar that an older Python can read well enough to be told so.
Nothing is done twice: what a set-up was made from is hashed and kept in the folder, so that the
second time takes no network and hardly any time.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from system_libraries import install, say

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
CONTENT = ROOT / "resources" / "content"
PACK = ROOT / "resources" / "pocketref.pack"
# Each group of libraries of pyproject.toml ("": those of the program) and where it is locked.
LOCKS = {
    "": "packaging/requirements.txt",
    "build": "packaging/requirements-build.txt",
    "dev": "packaging/requirements-dev.txt",
}
# The rooms that make a pack, and so may change what is in one.
ROOMS_OF_THE_PACK = ("model", "engine", "recheck", "agreement", "search", "pack")


def program(name: str) -> str:
    """The path of a program of the environment: `python`, `pocketref`, `pytest`."""
    if os.name == "nt":
        return str(VENV / "Scripts" / f"{name}.exe")
    return str(VENV / "bin" / name)


def qt_folder() -> Path:
    """Where the environment keeps PySide6."""
    if os.name == "nt":
        return VENV / "Lib" / "site-packages" / "PySide6"
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    return VENV / "lib" / version / "site-packages" / "PySide6"


def set_up(*groups: str) -> None:
    """Install the program, its libraries and those of these groups, unless they stand already.

    Raises:
        SystemExit: something is missing; it carries the sentence that says what.
    """
    _want_python()
    locks = [ROOT / LOCKS[group] for group in ("", "build", *groups)]
    made_from = _digest([ROOT / "pyproject.toml", *locks], sys.version, str(ROOT))
    stamp = VENV / f"set-up-{'-'.join(groups) or 'run'}.stamp"
    if _reads(stamp) == made_from:
        return
    _make_environment()
    say("Installing the locked libraries into .venv; the first time this needs a network.")
    named = [word for lock in locks for word in ("--requirement", str(lock))]
    _pip("--require-hashes", "--only-binary=:all:", *named)
    _pip("--no-build-isolation", "--no-deps", "--editable", str(ROOT))
    stamp.write_text(made_from, encoding="ascii")


def build_pack() -> None:
    """Compile the content into resources/pocketref.pack, unless the pack there is up to date.

    Raises:
        SystemExit: the content has faults; the command line has named them.
    """
    rooms = [ROOT / "pocketref" / room for room in ROOMS_OF_THE_PACK]
    made_from = _digest(_files([CONTENT, *rooms]))
    stamp = VENV / "pack.stamp"
    if PACK.exists() and _reads(stamp) == made_from:
        return
    say("Compiling the content into resources/pocketref.pack.")
    command = [program("pocketref"), "pack", "build", str(CONTENT), "-o", str(PACK)]
    if subprocess.run(command, stdout=sys.stderr, check=False).returncode:
        message = "The content did not compile; see above what to mend."
        raise SystemExit(message)
    stamp.write_text(made_from, encoding="ascii")


def _want_python() -> None:
    if sys.version_info < (3, 11):  # noqa: UP036  # the one line an older Python comes for
        version = f"{sys.version_info[0]}.{sys.version_info[1]}"
        message = f"Pocketref needs Python 3.11 or newer, and this is Python {version}."
        raise SystemExit(message)


def _make_environment() -> None:
    version = _version_of_environment()
    if version != sys.version:
        _want_ensurepip()
        say("Making the folder .venv.")
        _or_stop([sys.executable, "-m", "venv", "--clear", str(VENV)], "could not make .venv")
    elif not _has_pip():
        _or_stop([program("python"), "-m", "ensurepip"], "could not put pip into .venv")


def _version_of_environment() -> str | None:
    """The version of the environment's Python, or None if there is none that runs."""
    command = [program("python"), "-c", "import sys; print(sys.version)"]
    try:
        told = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return None
    return told.stdout.strip() if told.returncode == 0 else None


def _has_pip() -> bool:
    command = [program("python"), "-c", "import pip"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _want_ensurepip() -> None:
    """Debian keeps in a package of its own what an environment is made with."""
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if importlib.util.find_spec("ensurepip") is None and not install([package]):
        message = f"Python cannot make .venv without {package}: sudo apt-get install {package}"
        raise SystemExit(message)


def _pip(*words: str) -> None:
    command = [program("python"), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    why = "could not install the libraries: is there a network, and room on the disk?"
    _or_stop([*command, "install", "--quiet", *words], why)


def _or_stop(command: list[str], why: str) -> None:
    """Run a command, with what it prints kept out of the answer; stop if it fails."""
    if subprocess.run(command, stdout=sys.stderr, check=False).returncode:
        message = f"The set-up stopped: it {why}"
        raise SystemExit(message)


def _files(folders: Iterable[Path]) -> list[Path]:
    found = (path for folder in folders for path in folder.rglob("*"))
    return sorted(p for p in found if p.is_file() and "__pycache__" not in p.parts)


def _digest(files: Iterable[Path], *words: str) -> str:
    digest = hashlib.sha256("\n".join(words).encode())
    for path in files:
        digest.update(path.relative_to(ROOT).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _reads(stamp: Path) -> str | None:
    return stamp.read_text(encoding="ascii") if stamp.exists() else None
