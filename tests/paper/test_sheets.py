from pocketref.model.noun import but, noun
from pocketref.paper.composing import compose
from pocketref.paper.sheets import infusion_checklist, make_sheet
from pocketref.paper.sizes import Paper
from pocketref.paper.telling import Stage
from tests.paper.sheet_of_the_day import CHECKLIST, PICTURE, spaced
from tests.paper.typesetting import StubRuler, texts


def said(view: object) -> str:
    """Everything a sheet says, on all its pages."""
    pages = compose(infusion_checklist(view), Paper.A4, StubRuler())
    return " ".join(text for page in pages for text in texts(page))


def test_the_checklist_says_what_the_view_says() -> None:
    text = said(CHECKLIST)
    for words in (
        "Infusion checklist",
        "Cycle 1, loading doses",
        "Chair 4",
        spaced("68_kg"),
        "Consent confirmed",
        spaced("132.4_mg"),
        "Only after 1 and 3 end.",
        "K7M-2QF",
        "pending human review",
        "digest 9c41e07b52d8",
        "Page 1 of",
    ):
        assert words in text


def test_four_people_sign_with_name_role_and_time() -> None:
    text = said(CHECKLIST)
    for title in ("1 Doses", "2 Worked out unseen", "3 Bags", "4 Pump"):
        assert title in text
    assert text.count("Name") == text.count("Role") == 4


def test_what_is_not_there_leaves_no_words_behind() -> None:
    bare = but(CHECKLIST, chair="", foot=but(CHECKLIST.foot, code=""), notes=(), warnings=())
    text = said(bare)
    assert "Chair" not in text
    assert "Check code" not in text
    assert "Where sources differ" not in text


def test_warnings_stand_on_the_sheet() -> None:
    assert "Trastuzumab is held." in said(but(CHECKLIST, warnings=("Trastuzumab is held.",)))


def test_two_days_are_told_apart() -> None:
    second = but(PICTURE, date="Tue 10 Mar 2026")
    text = said(but(CHECKLIST, pictures=(PICTURE, second)))
    assert "Tue 10 Mar 2026" in text
    assert text.count("observe") == 2


@noun
class Chapter:
    """A chapter as a view has it."""

    template: str = "day/sheet.html"
    local: object = None

    def present(self) -> object:
        return CHECKLIST


@noun
class Book:
    """A view with chapters, of which this template needs no more than a checklist has."""

    chapters: tuple[Chapter, ...]

    def __getattr__(self, name: str) -> object:
        return getattr(CHECKLIST, name)


def test_chapters_follow_the_sheet_each_made_by_its_own_template() -> None:
    told: list[tuple[Stage, int, int]] = []
    book = Book(chapters=(Chapter(), Chapter()))
    made = make_sheet("day/sheet.html", book, lambda *how_far: told.append(how_far))
    assert [part.title for part in made.parts] == [CHECKLIST.title] * 2
    assert told == [(Stage.FILLED, 0, 2), (Stage.FILLED, 1, 2)]


@noun
class Here:
    """What a hospital says on paper."""

    line: str = "Day unit; Pharmacy 01234"
    notes: tuple[str, ...] = ("Read it out.",)


def test_what_is_local_stands_in_every_foot_and_at_the_end_and_says_so() -> None:
    sheet = make_sheet("day/sheet.html", CHECKLIST, local=Here())
    pages = [" ".join(texts(page)) for page in compose(sheet, Paper.A4, StubRuler())]
    assert all("Local:  Day unit; Pharmacy 01234" in page for page in pages)
    assert [page.count("Read it out.") for page in pages] == [0] * (len(pages) - 1) + [1]
    assert "Pharmacy" not in said(CHECKLIST)
