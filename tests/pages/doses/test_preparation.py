from datetime import UTC, datetime

from pocketref.pack.library import Library
from pocketref.pages.doses.preparation import preparation
from pocketref.pages.doses.preparation_view import PreparationSheet
from pocketref.paper.sheets import make_sheet
from pocketref.worksheet.worksheet import Worksheet
from tests.lint.papers import words_on
from tests.pages.wards import ANTIBODIES, VINORELBINE, occasion, on, since, worksheet

PRINTED = datetime(2026, 3, 9, 8, 52, tzinfo=UTC)


def sheet(of: Worksheet, library: Library) -> PreparationSheet:
    return preparation(of, library, PRINTED)


def words(of: Worksheet, library: Library) -> str:
    made = make_sheet("doses/preparation.html", sheet(of, library))
    return "\n".join(words_on(made)).replace("\u00a0", " ")


def test_loading_and_maintenance_have_sheets_of_their_own(library: Library) -> None:
    later = sheet(worksheet(occasion(3, last=since(21))), library)
    assert sheet(worksheet(), library).title == "Preparation: loading"
    assert (later.title, later.band) == ("Preparation: maintenance", "Cycle 3, maintenance doses")


def test_every_bag_has_its_times_and_two_signatures_left_to_write(library: Library) -> None:
    text = words(worksheet(), library)
    for label in ("Prepared", "Expires", "Made up by", "Checked by"):
        assert text.count(label) == 3
    assert "Match to prescription." in text
    assert "Class by local list" in text


def test_a_flush_and_what_no_source_says_of_it_are_printed(library: Library) -> None:
    assert "No source that was read says with what, or with how much." in words(
        worksheet(), library
    )
    assert "In the line" not in words(on(ANTIBODIES), library)


def test_what_no_source_gives_is_an_empty_line(library: Library) -> None:
    text = words(on(VINORELBINE), library)
    assert "No vial and no bag was read in a source." in text
    assert "Diluent" in text


def test_a_held_drug_is_said_above_the_bags(library: Library) -> None:
    made = sheet(worksheet(occasion(held=("docetaxel",))), library)
    assert any("DOCEtaxel is held" in said for said in made.warnings)
    assert [bag.letter for bag in made.bags] == ["P", "T"]
