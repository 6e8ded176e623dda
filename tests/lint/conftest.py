"""What every part of the lint needs: an application, the real content, what reads and judges."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pocketref.pack.library import Library, open_pack
from pocketref.pages.page import Place
from pocketref.worksheet.worksheet import Worksheet
from tests.dressing import dressed
from tests.lint.counting import recorded
from tests.lint.rendering import places
from tests.lint.rules import faults
from tests.lint.saying import Heard, Kind, Said
from tests.lint.wards import ill, wards

# A brand that begins as a drug's name does; the title of a source bears it.
BRANDS = ("Docetax",)


@pytest.fixture(scope="session", autouse=True)
def _look(qapp: QApplication) -> None:
    dressed(qapp)


@pytest.fixture(scope="session")
def content(pack_file: Path) -> Iterator[Library]:
    """The real content, opened once for each process, for a British reader."""
    opened = open_pack(pack_file)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def sheets(content: Library) -> dict[str, Worksheet]:
    """Worksheets as a ward fills them."""
    return dict(wards(content))


@pytest.fixture(scope="session")
def everywhere(content: Library, sheets: dict[str, Worksheet]) -> list[Place]:
    """Every place of the window."""
    return places(content, ill(sheets))


class Lint:
    """Reads strings, counts them for the end of the run, and says what is wrong with them."""

    def __init__(self, names: tuple[str, ...], request: pytest.FixtureRequest) -> None:
        self._names = names
        self._properties = request.node.user_properties

    def hear(self, said: Iterable[Said], **least: int) -> Heard:
        """Read strings; of each kind at least so many, for a lint that reads nothing is silent."""
        heard = Heard()
        heard.hear(said)
        self._properties.extend(recorded(heard.counts))
        counts = {kind: heard.counts[Kind(kind)] for kind in least}
        assert {kind: count for kind, count in counts.items() if count < least[kind]} == {}
        return heard

    def wrong(self, said: Iterable[Said], **least: int) -> list[str]:
        """Read strings: everything that is wrong, one line each, the place first."""
        return self.judge(self.hear(said, **least))

    def judge(self, heard: Heard) -> list[str]:
        """Everything that is wrong with what was read."""
        return [
            f"{said.kind}, {said.place}: {what} in {said.text!r}"
            for said in heard
            for what in faults(said, self._names)
        ]


@pytest.fixture
def lint(content: Library, request: pytest.FixtureRequest) -> Lint:
    """The lint, which knows every name of every drug."""
    drugs = content.drugs()
    names = (name for drug in drugs for name in (drug.name, drug.shown, *drug.brands))
    return Lint((*dict.fromkeys(names), *BRANDS), request)
