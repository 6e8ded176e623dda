"""Tests of page widgets have an application that wears the light look, without a screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pocketref.pack.compiling import compile_pack
from pocketref.pack.faults import Complaints
from pocketref.pack.gathering import gather
from pocketref.pack.library import Library, open_pack
from pocketref.shell.theme import Wardrobe
from tests.dressing import dressed

SOUND = Path(__file__).parents[1] / "pack" / "sound"
SHELF = Path(__file__).parent / "shelf"


@pytest.fixture
def wardrobe(qapp: QApplication) -> Wardrobe:
    """The light look at 100 %."""
    return dressed(qapp)


@pytest.fixture(scope="session")
def invented_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Invented content, with a page that has something of everything, compiled once."""
    folder = tmp_path_factory.mktemp("invented")
    shutil.copytree(SOUND, folder, dirs_exist_ok=True)
    shutil.copytree(SHELF, folder, dirs_exist_ok=True)
    complaints = Complaints()
    content = gather(folder, complaints)
    assert complaints.sorted() == ()
    assert content is not None
    compile_pack(content, folder / "invented.pack")
    return folder / "invented.pack"


@pytest.fixture
def invented(invented_file: Path) -> Iterator[Library]:
    """The invented content, opened."""
    opened = open_pack(invented_file)
    yield opened
    opened.close()
