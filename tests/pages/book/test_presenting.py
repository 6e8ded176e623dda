from datetime import UTC, datetime

from pocketref.model.noun import but
from pocketref.model.site import LocalNote, Phone
from pocketref.pack.library import Library
from pocketref.pages import book as card
from pocketref.pages.book.presenting import book
from pocketref.pages.book.view import Book
from pocketref.paper.sheets import make_sheet
from tests.lint.papers import words_on
from tests.pages.wards import worksheet

PRINTED = datetime(2026, 3, 9, 8, 52, tzinfo=UTC)


def made(library: Library) -> Book:
    return book(library, PRINTED)


def test_every_page_to_read_is_a_chapter(library: Library) -> None:
    titles = [chapter.title for chapter in made(library).chapters]
    pages = [heading.title for heading in library.contents()]
    assert len(titles) == len(set(titles))
    assert set(pages) < set(titles)
    assert titles[-1] == "All sources"


def test_the_contents_lead_to_each_chapter_once(library: Library) -> None:
    front = made(library)
    lines = [line for section in front.sections for line in section.lines]
    assert sorted(line.part for line in lines) == list(range(1, len(front.chapters) + 1))
    assert all(front.chapters[line.part - 1].title == line.title for line in lines)


def test_no_value_of_a_patient_is_in_the_book(library: Library) -> None:
    sheet = worksheet()
    assert card.unready(sheet, library) is None
    given = card.SHEET.present(sheet, library, PRINTED)
    heart = next(each for each in given.chapters if each.title == "Heart function")
    text = "\n".join(words_on(make_sheet(heart.template, heart.present())))
    assert "68" not in text.split()
    assert [each.title for each in given.chapters] == [
        each.title for each in made(library).chapters
    ]


def test_the_hospital_s_name_and_its_telephone_lines_stand_on_the_front(library: Library) -> None:
    library.settle(
        but(library.site, name="Ward 5", phones=(Phone(title="Pharmacy", number="1234"),))
    )
    front = made(library)
    assert (front.subtitle, front.phones) == ("Ward 5", ("Pharmacy 1234",))
    text = "\n".join(words_on(make_sheet("book/front.html", but(front, chapters=()))))
    assert "Pharmacy 1234" in text
    assert "Heart function" in text


def test_without_a_site_the_pack_stands_there_and_no_telephone(library: Library) -> None:
    front = made(library)
    assert front.subtitle.startswith("Pack ")
    assert "every 5\u00a0cm of height" in front.use[1]
    text = "\n".join(words_on(make_sheet("book/front.html", but(front, chapters=()))))
    assert "Telephone" not in text


def test_a_local_note_stands_on_the_page_it_is_written_for(library: Library) -> None:
    note = LocalNote(page="regimen/heart", text="Echo on Tuesdays.")
    library.settle(but(library.site, name="Ward 5", notes=(note,)))
    chapters = {each.title: each for each in made(library).chapters}
    assert chapters["Heart function"].local.notes == ("Echo on Tuesdays.",)
    assert chapters["Body surface area"].local.notes == ()
    assert {each.local.line for each in chapters.values()} == {"Ward 5"}
