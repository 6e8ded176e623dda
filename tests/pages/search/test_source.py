"""The card of where something comes from."""

from pocketref.answers.answer import Answer, Statements
from pocketref.answers.question import Kind
from pocketref.pack.library import Library
from tests.pages.search.saying import shown


def test_a_statement_stands_with_its_sources(library: Library) -> None:
    result = Statements(facts=("tra-load-3w",))
    made = shown(library, Answer(kind=Kind.SOURCE, result=result))
    (row,) = made.rows
    assert row.why == library.fact("tra-load-3w").statement
    assert row.word == "Read in the source"
    assert row.chips
    assert "fact tra-load-3w" in made.copied


def test_a_figure_that_fails_a_check_is_not_shown_as_a_result(library: Library) -> None:
    kept = next(fact for fact in library.facts() if fact.topic == "withheld")
    made = shown(library, Answer(kind=Kind.SOURCE, result=Statements(facts=(kept.id,))))
    assert made.rows[0].word == "Withheld"
