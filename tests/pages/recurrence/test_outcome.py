import pytest

from pocketref.pack.library import Library
from pocketref.pages.provenance import ChipKind
from pocketref.pages.recurrence.outcome import outcome
from pocketref.pages.recurrence.questions import questions
from pocketref.pages.recurrence.standing import PROGRESSION, standing
from pocketref.pages.recurrence.view import Outcome
from pocketref.worksheet.worksheet import Worksheet
from tests.pages.returning import progressed, returned

AGREES, DIFFERS, SILENT, PLAIN = (
    ChipKind.AGREES,
    ChipKind.DIFFERS,
    ChipKind.SILENT,
    ChipKind.PLAIN,
)


def of(sheet: Worksheet, library: Library, item: str = "") -> Outcome:
    stands = standing(sheet, library, item)
    return outcome(library, stands, questions(sheet, stands))


CASES = [
    ("pertuzumab", "8", "Branch reached", AGREES, "Follow second-line recommendations"),
    ("pertuzumab", "3", "Source silent", SILENT, "Article does not say. ASCO 2022: second line"),
    (
        "pertuzumab",
        "12",
        "On a line",
        DIFFERS,
        "Article: first line, or straight to second line. ASCO 2022: second line",
    ),
    (
        "pertuzumab",
        "20",
        "Sources differ",
        DIFFERS,
        "Article: first line, or straight to second line. ASCO 2022: first line",
    ),
    (
        "trastuzumab",
        "9",
        "Sources differ",
        DIFFERS,
        "Article: first line. ASCO 2022: second line",
    ),
    ("trastuzumab", "30", "Source silent", SILENT, "Article does not say. ASCO 2022: first line"),
    ("none", "30", "Branch reached", AGREES, "Follow first-line recommendations"),
    ("t-dm1", "", "Source silent", SILENT, "Article does not say"),
    ("t-dxd", "", "Source silent", SILENT, "Article does not say"),
    ("other", "30", "Source silent", SILENT, "Article does not say"),
]


@pytest.mark.parametrize(("prior", "months", "badge", "kind", "title"), CASES)
def test_every_kind_of_outcome_says_what_it_is(  # noqa: PLR0913, PLR0917  # a row of the table
    library: Library, prior: str, months: str, badge: str, kind: ChipKind, title: str
) -> None:
    made = of(returned(library, prior, months), library)
    assert made.badge is not None
    assert (made.badge.text, made.badge.kind, made.title) == (badge, kind, title)
    assert [one.name for one in made.says] == ["Article", "ASCO 2022"]
    assert all(one.statement and one.facts for one in made.says)
    assert made.facts
    assert badge in made.spoken
    assert title in made.copied


@pytest.mark.parametrize(
    ("said", "outcome_of_article"),
    [
        ({"chemotherapy": "unfit", "hr": "negative"}, "Both antibodies alone"),
        ({"chemotherapy": "unfit", "hr": "positive"}, "Both antibodies with endocrine therapy"),
    ],
)
def test_who_cannot_have_chemotherapy_has_another_answer(
    library: Library, said: dict[str, str], outcome_of_article: str
) -> None:
    made = of(returned(library, "trastuzumab", "9", **said), library)
    assert made.says[0].word.startswith(outcome_of_article)


def test_how_each_source_stands_to_the_article(library: Library) -> None:
    def chips(prior: str, months: str) -> list[tuple[ChipKind, str]]:
        return [(one.kind, one.text) for one in of(returned(library, prior, months), library).chips]

    assert chips("pertuzumab", "8") == [(PLAIN, "Article 2"), (AGREES, "ASCO 2022 agrees")]
    assert chips("trastuzumab", "9") == [(PLAIN, "Article 2"), (DIFFERS, "ASCO 2022 differs")]
    assert chips("pertuzumab", "3") == [(PLAIN, "ASCO 2022")]
    assert chips("t-dm1", "") == [(SILENT, "ASCO 2022 does not say")]


def test_it_says_where_the_interval_lies_and_how_far_each_line_is(library: Library) -> None:
    made = of(returned(library, "pertuzumab", "8"), library)
    placed = "8\u00a0months is 6\u00a0months or more and less than 12\u00a0months."
    assert made.placed == placed
    assert made.lines[0].startswith("The line at 6\u00a0months is 2\u00a0months back.")
    assert made.lines[1].startswith("The line at 12\u00a0months is 4\u00a0months ahead. Beyond it")


def test_what_it_still_depends_on_is_said_first(library: Library) -> None:
    made = of(returned(library, "trastuzumab", "9"), library)
    assert made.lines[0].startswith("For people who can have chemotherapy")


@pytest.mark.parametrize(
    ("prior", "months", "said"),
    [
        (None, "", "Needs what was given before and the months since adjuvant treatment."),
        ("pertuzumab", "", "Needs the months since adjuvant treatment."),
        ("pertuzumab", "8,5", "Needs the months since adjuvant treatment."),
        (None, "8", "Needs what was given before."),
    ],
)
def test_while_something_is_missing_there_is_no_outcome(
    library: Library, prior: str | None, months: str, said: str
) -> None:
    made = of(returned(library, prior, months), library)
    assert made.title == said
    assert (made.badge, made.says, made.lines, made.copied, made.facts) == (None, (), (), "", ())


def test_the_path_as_text_has_the_answers_and_the_sources(library: Library) -> None:
    copied = of(returned(library, "pertuzumab", "8", hr="positive"), library).copied
    lines = copied.split("\n")
    assert "Hormone receptors: positive" in lines
    assert any(line.startswith("ASCO 2022: Follow second-line") for line in lines)


def test_the_two_trees_lead_to_each_other(library: Library) -> None:
    there = of(returned(library), library)
    back = of(progressed("no-pertuzumab"), library, PROGRESSION)
    assert [(link.page, link.item) for link in there.links] == [("recurrence", PROGRESSION)]
    assert [(link.page, link.item) for link in back.links] == [("recurrence", "")]
    assert back.title.startswith("Article: pertuzumab joins trastuzumab")


def test_a_choice_the_tree_does_not_have_reaches_nothing(library: Library) -> None:
    made = of(progressed("something"), library, PROGRESSION)
    assert made.title == "No branch is reached."
