"""The invented content that the tests of this room share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pocketref.pack.compiling import compile_pack
from pocketref.pack.faults import Complaints
from pocketref.pack.gathering import gather
from pocketref.pack.library import Library, open_pack
from pocketref.pack.manifest import Content

SOUND = Path(__file__).parent / "sound"


@pytest.fixture(scope="session")
def content() -> Content:
    complaints = Complaints()
    read = gather(SOUND, complaints)
    assert complaints.sorted() == ()
    assert read is not None
    return read


@pytest.fixture(scope="session")
def invented(content: Content, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("invented") / "invented.pack"
    compile_pack(content, target)
    return target


@pytest.fixture
def library(invented: Path) -> Iterator[Library]:
    opened = open_pack(invented)
    yield opened
    opened.close()
