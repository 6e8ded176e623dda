"""The words of the real content, read once, and a way to understand a text with them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pocketref.answers.lexicon import Lexicon, lexicon_of
from pocketref.answers.question import Question
from pocketref.answers.understanding import understand
from pocketref.model.bounds import Bounds
from pocketref.pack.library import open_pack


@pytest.fixture(scope="session")
def known(pack_file: Path) -> tuple[Lexicon, tuple[Bounds, ...]]:
    library = open_pack(pack_file)
    made = lexicon_of(library), library.limits()
    library.close()
    return made


@pytest.fixture(scope="session")
def lexicon(known: tuple[Lexicon, tuple[Bounds, ...]]) -> Lexicon:
    return known[0]


@pytest.fixture(scope="session")
def understood(known: tuple[Lexicon, tuple[Bounds, ...]]) -> Callable[[str], Question]:
    return lambda text: understand(text, *known)
