from datetime import UTC, datetime

from pocketref.pack.library import Library
from pocketref.pages.book.tables import SECTION, tables
from pocketref.pages.page_sheet import PageSheet

PRINTED = datetime(2026, 3, 9, 8, 52, tzinfo=UTC)


def made(library: Library, title: str) -> PageSheet:
    chapters = tables(library, PRINTED)
    return next(each for each in chapters if each.title.startswith(title)).present()


def test_each_drug_that_is_dosed_has_a_chapter_and_the_surface_area_one(library: Library) -> None:
    chapters = tables(library, PRINTED)
    assert {each.section for each in chapters} == {SECTION}
    titles = [each.title for each in chapters]
    assert titles[:3] == ["pertuzumab: doses", "trastuzumab: doses", "DOCEtaxel: doses"]
    assert titles[-1] == "Body surface area"
    assert "ado-trastuzumab EMTANSINE: doses" in titles


def test_a_chapter_names_the_drugs_that_are_taken_for_its_own(library: Library) -> None:
    note, table = made(library, "trastuzumab").blocks
    assert note.kind == "note"
    assert "EMTANSINE" in str(note)
    assert table.kind == "table"


def test_a_dose_that_is_left_out_is_said_to_be(library: Library) -> None:
    sheet = made(library, "nab-PACLitaxel")
    assert "has no table" in str(sheet.blocks)
    assert {block.kind for block in sheet.blocks} == {"note"}


def test_a_drug_with_two_levels_has_a_table_for_each(library: Library) -> None:
    blocks = made(library, "vinorelbine").blocks
    assert [block.kind for block in blocks].count("table") == 2
    assert made(library, "Body surface area").blocks[0].kind == "table"
