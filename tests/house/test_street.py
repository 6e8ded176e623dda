"""What is in the repository, and what must never be."""

import ast
import re
from pathlib import Path

import pytest

from tests.house.street import ROOT, place, repository

# Written so that these lines do not find themselves.
NEVER = {
    "a host of packages": re.compile(r"pypi[.]org|python[h]osted|debian[.]org|npm[j]s"),
    "a path of one machine": re.compile(r"(?<![\w.])[/](?:home[/]\w+|root|work)[/]"),
    "a reason withheld": re.compile(r"#\s*type:\s*ignore(?!\[)|#\s*noqa(?!: [A-Z])"),
    "something put off": re.compile(r"\b(?:TO[D]O|FIX[M]E)\b"),
}
LOCKS = sorted((ROOT / "packaging").glob("requirements*.txt"))
PINNED = re.compile(r"^[a-z0-9-]+==[^ ]+(?: ; .+)? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?: \\)?$")


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""  # a picture or a font


@pytest.mark.parametrize("what", NEVER)
def test_no_file_has(what: str) -> None:
    texts = {place(path): _text(path) for path in repository()}
    found = {
        f"{name}:{number}: {line.strip()[:80]}"
        for name, text in texts.items()
        for number, line in enumerate(text.splitlines(), 1)
        if NEVER[what].search(line)
    }
    assert found == set()


def test_the_folder_packaging_does_not_shadow_the_library_of_that_name() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


@pytest.mark.parametrize("script", sorted((ROOT / "packaging").glob("*.py")), ids=place)
def test_an_older_python_can_read_the_scripts_that_refuse_it(script: Path) -> None:
    ast.parse(_text(script), feature_version=(3, 8))


def test_the_libraries_are_locked() -> None:
    assert [lock.name for lock in LOCKS] == [
        "requirements-build.txt",
        "requirements-dev.txt",
        "requirements.txt",
    ]


@pytest.mark.parametrize("lock", LOCKS, ids=place)
def test_every_locked_library_has_one_version_and_its_hashes(lock: Path) -> None:
    lines = [line for line in _text(lock).splitlines() if not line.lstrip().startswith("#")]
    assert [line for line in lines if not PINNED.match(line) and not HASH.match(line)] == []
    starts = [number for number, line in enumerate(lines) if PINNED.match(line)]
    assert starts
    assert all(HASH.match(lines[number + 1]) for number in starts)


def test_what_is_locked_twice_is_locked_alike() -> None:
    pins = {
        line.split(" ")[0] for lock in LOCKS for line in _text(lock).splitlines() if "==" in line
    }
    names = [pin.partition("==")[0] for pin in pins]
    assert sorted(names) == sorted(set(names))


def test_git_ignores_what_is_made_here() -> None:
    made = {".venv", "resources/pocketref.pack", ".coverage"}
    assert made & {place(path) for path in repository()} == set()


def test_the_scripts_can_be_started() -> None:
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111
