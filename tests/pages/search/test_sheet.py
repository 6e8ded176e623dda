"""An answer on paper: only one that is complete, on one page, with its sources."""

from datetime import datetime
from pathlib import Path

import pytest

from pocketref.pack.library import Library
from pocketref.pages.page import Place
from pocketref.pages.search import SHEET
from pocketref.pages.search.sheet import answer_sheet
from pocketref.paper.printer import write_pdf
from pocketref.paper.sheets import make_sheet
from pocketref.paper.sizes import Paper
from pocketref.paper.templates import fill
from tests.pages.search.saying import plainly
from tests.pages.search.test_presenting import NOBODY

PRINTED = datetime.fromisoformat("2026-03-09T08:52:00+00:00")


def words(library: Library, text: str) -> str:
    view = SHEET.present(NOBODY, library, PRINTED, text)
    return plainly(" ".join(fill(SHEET.template, view).split()))


def test_a_dose_prints_with_its_arithmetic_and_sources(library: Library) -> None:
    said = words(library, "tras 68")
    for part in (
        "trastuzumab",
        "544 mg",
        "8 mg/kg × 68 kg = 544 mg",
        "Read as drug: trastuzumab, weight: 68 kg.",
        "Check the whole name on the bag.",
        "Where this comes from",
        "≠ Sources differ",
        "Educational.",
        library.edition.digest[:12],
    ):
        assert part in said, part
    assert "**" not in said


def test_people_are_printed_as_discs_and_a_difference_in_words(library: Library) -> None:
    view = SHEET.present(NOBODY, library, PRINTED, "fn taxane")
    (drawn,) = view.scenes
    assert drawn.scene.numbers[:2] == ("DOCEtaxel: 11 of 100", "PACLitaxel: 1 of 100")
    said = words(library, "fn taxane")
    assert '<picture name="people"' in said
    assert "first analysis: DOCEtaxel 11 of 100, PACLitaxel 1 of 100. Not randomised." in said
    assert "6 more in every 100 with pertuzumab" in words(library, "fn rate")
    assert SHEET.present(NOBODY, library, PRINTED, "tras 68").scenes == ()


def test_what_differs_is_held_against_what_was_typed(library: Library) -> None:
    assert "Needs the LVEF now" not in words(library, "lvef 62 48")


def test_the_route_of_the_search_prints_the_same(library: Library) -> None:
    route = Place(page="search", item="tras 68").route
    assert words(library, route) == words(library, "tras 68")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("tras", "Needs weight."),
        ("tras 6", "Weight 6 kg is outside 30 to 250 kg. Check the scale and type it again."),
        ("xyzzy", "Nothing prints: the text has no answer."),
        ("newer", "Nothing prints: the text has no answer."),
        ("infu doce 68 165", "Needs the cycle: loading or maintenance."),
    ],
)
def test_nothing_prints_that_is_not_complete(library: Library, text: str, why: str) -> None:
    waits = SHEET.unready(NOBODY, library, text)
    assert waits is not None
    assert plainly(waits.sentence) == why


def test_a_dose_that_must_be_acknowledged_first_does_not_print(library: Library) -> None:
    waits = SHEET.unready(NOBODY, library, "nab-paclitaxel 68 165")
    assert waits is not None
    assert waits.sentence.endswith("It is worked out only after that is acknowledged.")


def test_a_text_without_an_answer_has_no_sheet(library: Library) -> None:
    with pytest.raises(LookupError) as raised:
        answer_sheet(NOBODY, library, PRINTED, "xyzzy")
    assert "xyzzy" not in str(raised.value)


@pytest.mark.usefixtures("wardrobe")
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize(
    "text",
    [
        "tras 68",
        "doce 68 165",
        "infu doce 68 165 c1",
        "rel 8 pert",
        "anc 0.4 38.6",
        "lvef 62 48",
        "pert 45 days",
        "fn taxane",
        "kadcyla 68",
    ],
)
def test_an_answer_has_one_page(library: Library, tmp_path: Path, text: str, paper: Paper) -> None:
    assert SHEET.unready(NOBODY, library, text) is None
    made = make_sheet(SHEET.template, SHEET.present(NOBODY, library, PRINTED, text))
    assert write_pdf(made, tmp_path / "answer.pdf", paper) == 1
