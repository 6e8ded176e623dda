"""A card as it is announced and copied."""

from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.search.telling import row_line, told
from pocketref.pages.search.view import AnswerCard, Figure, VerdictRow

CARD = AnswerCard(
    kind="lvef",
    tone="ready",
    title="Heart function",
    subtitle="for two values",
    figures=(Figure(label="Length", amount="4"), Figure(label="Area", amount="2", unit="m²")),
    rows=(VerdictRow(name="Article", about="2025", word="Stop", why="It is below."),),
    lines=("A line",),
)


def test_everything_that_stands_is_copied_with_the_pack(library: Library) -> None:
    assert told(library, CARD).copied.splitlines() == [
        "Heart function, for two values",
        "Length: 4",
        "Area: 2\u00a0m²",
        "Article, 2025: stop. It is below.",
        "A line",
        f"Pack {library.edition.version}.",
    ]


def test_it_is_announced_in_sentences_the_stop_first(library: Library) -> None:
    made = told(library, but(CARD, stop=("Stop now.",), boundary="On the line."))
    assert made.spoken.startswith("Stop now. Heart function. On the line. Length: 4;")
    assert made.spoken.endswith("It is below. A line.")


def test_what_waits_is_announced_and_not_copied(library: Library) -> None:
    made = told(library, but(CARD, tone="partial", needs="Needs weight.", copied="x"))
    assert (made.spoken, made.copied) == ("Heart function. Needs weight.", "")


def test_an_emergency_is_announced_though_something_is_missing(library: Library) -> None:
    made = told(library, but(CARD, tone="asks", needs="Which?", stop=("An emergency.",)))
    assert made.spoken == "An emergency. Heart function. Which?"


def test_a_question_ends_as_one() -> None:
    asked = VerdictRow(name="CTCAE 5", word="Not decided", why="38 °C or more for over 1 h?")
    assert row_line(asked) == "CTCAE 5: not decided. 38 °C or more for over 1 h?"
