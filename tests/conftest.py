"""What tests of several rooms share."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from pocketref.pack.library import Library
from hypothesis import settings

# The same examples in every run of the checks, so that they are green or red for a reason; more and
# others on a desk. No deadline: a busy machine is not a fault of the program.
settings.register_profile("desk", deadline=None)
settings.register_profile("checks", deadline=None, derandomize=True)
settings.load_profile("checks" if "CI" in os.environ else "desk")

CONTENT = Path(__file__).resolve().parents[1] / "resources" / "content"


@pytest.fixture(scope="session")
def pack_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real content, compiled once."""
    from pocketref.pack.building import build

    target = tmp_path_factory.mktemp("pack") / "pocketref.pack"
    build(CONTENT, target)
    return target


@pytest.fixture
def library(pack_file: Path) -> Iterator[Library]:
    """The real content, opened."""
    from pocketref.pack.library import open_pack

    opened = open_pack(pack_file)
    yield opened
    opened.close()
