import pytest

from pocketref.model.fact import ReviewState
from pocketref.pack.library import Library
from pocketref.pages.regimen.presenting import present, review_steps
from tests.pages.wards import worksheet


def test_every_topic_opens_and_every_statement_has_its_source(library: Library) -> None:
    for article in library.articles():
        view = present(worksheet(), library, article.id)
        assert view.title == article.title
        assert [topic.id for topic in view.topics if topic.open] == [article.id]
        assert view.statements
        assert all(statement.chips for statement in view.statements)


@pytest.mark.parametrize("item", ["", "no such topic"])
def test_an_unknown_topic_opens_the_first(library: Library, item: str) -> None:
    assert present(worksheet(), library, item).title == library.articles()[0].title


def test_only_the_heart_compares_rules(library: Library) -> None:
    compared = {
        article.id
        for article in library.articles()
        if present(worksheet(), library, article.id).comparison is not None
    }
    assert compared == {"heart"}


@pytest.mark.parametrize(
    ("state", "marks"),
    [
        (ReviewState.SUBMITTED, ["now", "open", "open"]),
        (ReviewState.UNDER_REVIEW, ["done", "now", "open"]),
        (ReviewState.APPROVED, ["done", "done", "done"]),
        (ReviewState.SUPERSEDED, ["now"]),
    ],
)
def test_the_review_is_shown_as_steps(state: ReviewState, marks: list[str]) -> None:
    assert [step.state for step in review_steps(state)] == marks
