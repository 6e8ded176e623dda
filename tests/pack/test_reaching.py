"""The statements of the article are on pages. What is refused is in the zoo."""

from pocketref.model.noun import but
from pocketref.pack.manifest import Content
from pocketref.pack.reaching import reaching


def test_statements_on_pages_are_reached(content: Content) -> None:
    assert list(reaching(content)) == []


def test_only_statements_of_the_article_must_be_on_a_page(content: Content) -> None:
    faults = list(reaching(but(content, articles=())))
    assert [fault.what for fault in faults] == [
        "`in-the-article` is a statement of the article, and on no page"
    ]
