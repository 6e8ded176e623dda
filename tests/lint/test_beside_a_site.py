"""What pages, sheets and answers say beside a site file is read as everything else is."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from pocketref.model.noun import but
from pocketref.pack.library import Library, open_pack
from pocketref.pages.page import Place
from pocketref.worksheet.worksheet import Worksheet
from tests.lint import commanding, papers
from tests.lint.conftest import Lint
from tests.lint.rendering import Screen, page_of
from tests.lint.saying import Said
from tests.siting import HERE

DAY = "day pertuzumab-trastuzumab-docetaxel --weight 68 --height 165 --cycle 1 --date 2026-03-09"
SITE = """
[rounding.taxane]
to = "10 mg"
limit = "5 %"
[rounding.antibody]
to = "whole vials"
limit = "5 %"
[stocked]
docetaxel = ["20 mg/mL"]
trastuzumab = ["150 mg"]
"""
BROKEN = "name = 3\nregion = 'uk'\nnme = 'x'\n[[telephone]]\ntitle = 'x'\n"


@pytest.fixture(scope="module")
def here(pack_file: Path) -> Iterator[Library]:
    """The real content beside a hospital's rules."""
    opened = open_pack(pack_file)
    opened.settle(HERE)
    yield opened
    opened.close()


def _on(shown: Iterable[tuple[str, Worksheet]], library: Library) -> Iterator[Said]:
    screen = Screen()
    for name, sheet in shown:
        bare = but(sheet, asked=but(sheet.asked, vials=()))  # the stock is used
        for page in ("doses", "day"):
            place = Place(page=page)
            view = page_of(place).present(bare, library, "")
            yield from screen.shows(place, view, f"{page}, {name}", paint=False)
        yield from papers.printed(library, name, bare, ())
    screen.close()


def test_every_fourth_worksheet(lint: Lint, here: Library, sheets: dict[str, Worksheet]) -> None:
    heard = lint.hear(_on(tuple(sheets.items())[::4], here), seen=500, spoken=200, printed=500)
    assert any("ocal rounding" in said.text for said in heard)
    assert lint.judge(heard) == []


@pytest.mark.parametrize("text", [SITE, BROKEN])
def test_the_command_line(lint: Lint, text: str, pack_file: Path, tmp_path: Path) -> None:
    site = tmp_path / "site.toml"
    site.write_text(text, encoding="utf-8")
    assert lint.wrong(commanding.called(pack_file, f"{DAY} --site {site}")) == []
