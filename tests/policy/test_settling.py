"""A pack stands beside the file that is named, or the one of this computer, or none."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pocketref import paths
from pocketref.model.reader import Manner, Spelling
from pocketref.model.site import Site
from pocketref.pack.library import Library, open_pack
from pocketref.policy.settling import settle


@pytest.fixture
def library(pack_file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    monkeypatch.setattr(paths, "site_file", lambda: None)
    opened = open_pack(pack_file)
    yield opened
    opened.close()


def _file(folder: Path, text: str) -> Path:
    path = folder / "site.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_everything_is_as_by_default(library: Library) -> None:
    settle(library, None, ())
    assert library.site == Site()


def test_the_file_that_is_named_is_read(library: Library, tmp_path: Path) -> None:
    path = _file(tmp_path, "name = 'Here'\n[view]\nspelling = 'american'")
    settle(library, str(path), ())
    assert library.site.name == "Here"
    assert library.manner == Manner(spelling=Spelling.AMERICAN)


def test_the_file_of_the_computer_is_read_where_none_is_named(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _file(tmp_path, "name = 'There'\n[notes]\ndoses = 'Ask.'")
    monkeypatch.setattr(paths, "site_file", lambda: path)
    settle(library, None, ("doses",))
    assert library.site.name == "There"


def test_a_file_with_faults_sets_nothing_but_is_told(library: Library, tmp_path: Path) -> None:
    settle(library, str(_file(tmp_path, "name = 'Here'\nkiosk = 1")), ())
    assert (library.site.name, len(library.site.faults)) == ("", 1)
