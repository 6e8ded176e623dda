import pytest

from pocketref.model.decision import Case
from pocketref.model.patient import Given
from pocketref.pack.library import Library
from pocketref.pages.recurrence.leaf_words import beside, title
from pocketref.pages.recurrence.leaves import leaves
from pocketref.pictures.decision_path import Agreement, Note

SAME, DIFFERENT, PLAIN = Agreement.SAME, Agreement.DIFFERENT, Agreement.PLAIN


def words(library: Library, history: str, *given: Given) -> list[tuple[str, tuple[Note, ...]]]:
    tree = library.decision("recurrence")
    found = leaves(tree, Case(given=given), history)
    return [(title(library, tree, leaf), beside(library, tree, leaf)) for leaf in found]


@pytest.mark.parametrize(
    ("history", "said"),
    [
        (
            "pertuzumab",
            [
                ("Article does not say", "ASCO 2022: second line", PLAIN),
                ("Second line", "ASCO 2022 agrees", SAME),
                (
                    "First line, or straight to second line",
                    "ASCO 2022: first line, if over 12",
                    DIFFERENT,
                ),
            ],
        ),
        (
            "trastuzumab",
            [
                ("First line", "ASCO 2022: second line", DIFFERENT),
                ("Article does not say", "ASCO 2022: first line", PLAIN),
            ],
        ),
        ("t-dm1", [("Article does not say", "ASCO 2022 does not say", PLAIN)]),
    ],
)
def test_a_leaf_has_the_article_and_under_it_the_guideline(
    library: Library, history: str, said: list[tuple[str, str, Agreement]]
) -> None:
    expected = [(head, (Note(text=text, agreement=how),)) for head, text, how in said]
    assert words(library, history) == expected


def test_a_leaf_that_hangs_on_a_question_says_which(library: Library) -> None:
    unfit = Given(ask="chemotherapy", choice="unfit")
    head, notes = words(library, "trastuzumab", unfit)[0]
    assert head == "Needs the hormone receptors"
    assert notes == ()
