from datetime import datetime
from pathlib import Path

import pytest

from pocketref.pack.library import Library
from pocketref.pages.reading_sheet import SHEET
from pocketref.paper.printer import page_images, write_pdf
from pocketref.paper.sheets import make_sheet
from pocketref.paper.sizes import Paper
from pocketref.paper.templates import fill
from tests.pages.wards import worksheet

PRINTED = datetime.fromisoformat("2026-03-09T08:52:00+00:00")
INVENTED = "examplumab-exampletaxel"


def words(library: Library, name: str) -> str:
    sheet = worksheet(regimen=INVENTED)
    return " ".join(fill(SHEET.template, SHEET.present(sheet, library, PRINTED, name)).split())


def test_a_page_prints_what_stands_on_it(invented: Library) -> None:
    said = words(invented, "side-effects")
    for text in (
        "Side effects with LVEF",
        "EXAMPLE-01 gave examplumab to 200 people",
        "withheld",
        "≠ Sources differ: which count holds it",
        "Why they may differ.",
        "67 of 200",
        "Not randomised",
        "Versions differ",
        "– No such grade",
        "left ventricular ejection fraction",
        "What the pump is",
        "Educational.",
        "Pending human review.",
        invented.edition.digest[:12],
    ):
        assert text in said, text
    assert "99" not in said


def test_an_event_is_named_on_every_line_of_paper(invented: Library) -> None:
    table = words(invented, "side-effects").partition("EXAMPLE-01</h>")[2].partition("</table>")[0]
    assert table.count(">Diarrhoea<") == 2


def test_the_page_on_the_heart_prints_its_rules_as_a_table(invented: Library) -> None:
    said = words(invented, "heart")
    assert "Withhold below 40%; continue, if no symptoms, from 40%" in said
    assert "Needs the LVEF now" in said


@pytest.mark.parametrize("name", ["sources", "sources/differ", "sources/newer", "sources/review"])
def test_the_lists_of_sources_print(invented: Library, name: str) -> None:
    assert "A" in words(invented, name)


def test_a_name_of_no_page_is_refused(invented: Library) -> None:
    with pytest.raises(KeyError):
        SHEET.present(worksheet(), invented, PRINTED, "nothing")


def test_nothing_entered_keeps_a_page_from_being_printed(invented: Library) -> None:
    assert SHEET.unready(worksheet(), invented) is None


@pytest.mark.usefixtures("wardrobe")
@pytest.mark.parametrize("paper", Paper)
def test_no_row_is_too_high_for_either_paper(library: Library, paper: Paper) -> None:
    for heading in library.contents():
        view = SHEET.present(worksheet(), library, PRINTED, heading.id)
        assert page_images(make_sheet(SHEET.template, view), paper, 20), heading.id


@pytest.mark.usefixtures("wardrobe")
def test_a_page_is_saved_as_a_file(invented: Library, tmp_path: Path) -> None:
    view = SHEET.present(worksheet(regimen=INVENTED), invented, PRINTED, "side-effects")
    target = tmp_path / "page.pdf"
    assert write_pdf(make_sheet(SHEET.template, view), target, Paper.A4) >= 1
    assert target.read_bytes().startswith(b"%PDF")


def test_paper_names_every_source_of_a_statement(library: Library) -> None:
    first = words(library, "prior-adjuvant").partition("finds first-line pertuzumab")[2]
    assert "≠ Ontario monograph" in first.partition("</row>")[0]


def test_numbers_stand_right_on_paper_too(invented: Library) -> None:
    assert 'align="right">67 of 200<' in words(invented, "side-effects")
