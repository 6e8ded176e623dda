"""What tests of several rooms share."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from pocketref.pack.library import Library
from tests.lint.counting import pytest_terminal_summary  # noqa: F401  # pytest calls it

# No deadline: a busy machine is not a fault of the program. The checks ask for Hypothesis' own
# profile `ci`, which is the same in every run.
settings.register_profile("desk", deadline=None)
settings.load_profile("desk")

CONTENT = Path(__file__).resolve().parents[1] / "resources" / "content"


@pytest.fixture(scope="session", autouse=True)
def state_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where programs that tests start keep a running day: never where those of their user do."""
    folder = tmp_path_factory.mktemp("state")
    os.environ["XDG_STATE_HOME"] = str(folder)
    return folder


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
