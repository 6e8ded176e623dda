"""A folder becomes a pack, or the list of everything that is wrong with it."""

import shutil
from pathlib import Path

import pytest

from pocketref.pack.building import build, check
from pocketref.pack.faults import ContentErrors
from pocketref.pack.library import open_pack

SOUND = Path(__file__).parent / "sound"


def test_a_sound_folder_becomes_a_pack(tmp_path: Path) -> None:
    edition = build(SOUND, tmp_path / "one.pack")
    library = open_pack(tmp_path / "one.pack")
    assert library.edition == edition
    assert library.verify()
    library.close()


def test_a_broken_folder_becomes_no_pack(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(SOUND, tmp_path / "content"))
    (folder / "articles" / "heart.yaml").unlink()
    with pytest.raises(ContentErrors) as refused:
        build(folder, tmp_path / "one.pack")
    assert refused.value.errors == check(folder)
    assert str(refused.value).startswith("pack.yaml:")
    assert not (tmp_path / "one.pack").exists()
