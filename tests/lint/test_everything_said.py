"""Everything that the product says is read, and nothing of it can be misread.

Each test reads a part: places, worksheets, the frame, sources, sheets, the command line, refusals.
A part that suddenly says much less than before fails too.
"""

from collections.abc import Iterable
from pathlib import Path

import pytest
import yaml

from pocketref.model.reader import Manner, Spelling
from pocketref.pack.library import Library, open_pack
from pocketref.pages import PAGES
from pocketref.pages.page import Place
from pocketref.worksheet.worksheet import Worksheet
from tests.conftest import CONTENT
from tests.lint import commanding, framing, papers, refusing
from tests.lint.british import British
from tests.lint.chairs import running
from tests.lint.conftest import Lint
from tests.lint.painting import unsaid
from tests.lint.rendering import Screen, page_of, places
from tests.lint.saying import Said
from tests.lint.wards import ill, wards

PARTS = 4  # so many tests share what is long


@pytest.mark.parametrize("part", range(PARTS))
def test_every_place_of_the_window(
    part: int,
    lint: Lint,
    content: Library,
    sheets: dict[str, Worksheet],
    everywhere: list[Place],
) -> None:
    said = at(everywhere[part::PARTS], content, ill(sheets))
    heard = lint.hear(said, seen=2000, spoken=2000, copied=500, painted=2000)
    assert lint.judge(heard) == []
    assert unsaid(heard) == []


def at(
    where: list[Place], library: Library, sheet: Worksheet, *, paint: bool = True
) -> Iterable[Said]:
    """What stands at these places for one worksheet."""
    screen = Screen()
    for place in where:
        view = page_of(place).present(sheet, library, place.item)
        said = screen.shows(place, view, place.route, paint=paint)
        yield from (each for each in said if not typed(each, place))
    screen.close()


def typed(said: Said, place: Place) -> bool:
    """Whether a string is what was typed into the search, shown as it was typed."""
    return place.page == "search" and said.text == place.item


def test_every_page_and_everything_to_read_is_among_the_places(
    content: Library, everywhere: list[Place]
) -> None:
    items = {place.item for place in everywhere}
    assert {place.page for place in everywhere} == {page.id for page in PAGES}
    assert {heading.id for heading in content.contents()} <= items
    assert {source.id for source in content.sources()} <= items


@pytest.mark.parametrize("part", range(PARTS))
def test_every_worksheet(
    part: int, lint: Lint, content: Library, sheets: dict[str, Worksheet]
) -> None:
    said = on(tuple(sheets.items())[part::PARTS], content)
    assert lint.wrong(said, seen=3000, spoken=3000, copied=500, painted=1000) == []


def on(shown: tuple[tuple[str, Worksheet], ...], library: Library) -> Iterable[Said]:
    """What pages say of worksheets. Pages to read say the same of most, so they show a few."""
    screen = Screen()
    for count, (name, sheet) in enumerate(shown):
        for page in PAGES:
            item = {"regimen": "heart", "sources": "differ"}.get(page.id, "")
            if item and count % 8:
                continue
            view = page.present(sheet, library, item)
            place, paint = Place(page=page.id, item=item), not count % 4
            yield from screen.shows(place, view, f"{page.id}, {name}", paint=paint)
    screen.close()


@pytest.mark.parametrize("part", range(2))
def test_a_day_that_runs(part: int, lint: Lint, content: Library) -> None:
    def said() -> Iterable[Said]:
        screen = Screen()
        for name, sheet in tuple(running(content))[part::2]:
            for place in (Place(page="day"), Place(page="day", item="reaction")):
                view = page_of(place).present(sheet, content, place.item)
                yield from screen.shows(place, view, f"{place.route}, {name}", paint=False)
            yield from papers.printed(content, name, sheet, ())
        screen.close()

    assert lint.wrong(said(), seen=1000, spoken=1000, printed=1000) == []


def test_the_frame(lint: Lint, content: Library, sheets: dict[str, Worksheet]) -> None:
    telling = {name: sheet for name, sheet in sheets.items() if sheet.faults}
    said = framing.framed(content, {"ill": ill(sheets), **telling})
    assert lint.wrong(said, seen=2000, spoken=2000, painted=100) == []


@pytest.mark.parametrize("part", range(PARTS))
def test_the_source_of_every_fact(part: int, lint: Lint, content: Library) -> None:
    facts = tuple(fact.id for fact in content.facts())[part::PARTS]
    assert lint.wrong(framing.sourced(content, facts), seen=1000, spoken=1000, copied=200) == []


@pytest.mark.parametrize("part", range(2))
def test_every_sheet(
    part: int,
    lint: Lint,
    content: Library,
    sheets: dict[str, Worksheet],
    everywhere: list[Place],
) -> None:
    def said() -> Iterable[Said]:
        yield from papers.printed(content, "ill", ill(sheets), everywhere[part::2])
        for name, sheet in tuple(sheets.items())[part::2]:
            yield from papers.printed(content, name, sheet, ())
            yield from papers.waiting(content, name, sheet)

    assert lint.wrong(said(), printed=8000, seen=5) == []


@pytest.mark.parametrize("part", range(PARTS))
def test_every_verb_of_the_command_line(
    part: int, lint: Lint, content: Library, pack_file: Path
) -> None:
    calls = tuple(commanding.calls(content))[part::PARTS]
    said = (each for words in calls for each in commanding.called(pack_file, words))
    assert lint.wrong(said, answered=40, document=400) == []


def test_every_item_that_the_command_line_shows(
    lint: Lint, content: Library, pack_file: Path
) -> None:
    said = commanding.shown(content, commanding.ids(pack_file))
    assert lint.wrong(said, answered=1000, document=4000) == []


def test_every_refusal(lint: Lint, content: Library, pack_file: Path) -> None:
    def said() -> Iterable[Said]:
        yield from refusing.refused(content)
        for words in (*commanding.BAD, *commanding.HELP):
            yield from commanding.called(pack_file, words)

    assert lint.wrong(said(), refused=5000, answered=5) == []


NAMING = ("toxicity", "grade")  # refused, they list ids, which no reader spells; so does `sources`


@pytest.fixture
def american(pack_file: Path) -> Iterable[Library]:
    """The real content for an American reader."""
    opened = open_pack(pack_file)
    opened.address(Manner(spelling=Spelling.AMERICAN))
    yield opened
    opened.close()


@pytest.mark.parametrize("part", range(2))
def test_an_american_reader_meets_no_british_word(
    part: int, lint: Lint, american: Library, pack_file: Path
) -> None:
    sheets = dict(wards(american))
    where = places(american, ill(sheets))[part::2]

    def said() -> Iterable[Said]:
        yield from at(where, american, ill(sheets), paint=False)
        yield from papers.printed(american, "ill", ill(sheets), where)
        if part:
            telling = {name: sheet for name, sheet in sheets.items() if sheet.faults}
            yield from framing.framed(american, telling)
        asked = tuple(words for words in commanding.calls(american) if words != "sources")
        bad = (words for words in commanding.BAD if not words.startswith(NAMING))
        for words in (*asked[part::8], *bad):
            yield from commanding.called(pack_file, f"{words} --spelling american")

    heard = lint.hear(said(), seen=3000, spoken=3000, printed=3000, answered=10)
    british = British(listed(), american)
    met = [f"{each.place}: {word} in {each.text!r}" for each in heard for word in british.met(each)]
    assert met == []


def listed() -> list[str]:
    """The British words of the pack's list."""
    pairs = yaml.safe_load((CONTENT / "pack.yaml").read_text(encoding="utf-8"))["spellings"]
    return [pair["name"] for pair in pairs]
