"""What the Regimen place says: a topic's page, and the heart's rules for the worksheet."""

from pocketref.model.article import Article, Shelf
from pocketref.model.gate import Subject
from pocketref.pack.library import Library
from pocketref.pages.articles import blocks, facts_of
from pocketref.pages.contents import groups, headings
from pocketref.pages.rail import Review
from pocketref.pages.regimen.view import Comparison, RegimenView
from pocketref.pages.reviewing import DISCLAIMER, review_steps
from pocketref.worksheet.worksheet import Worksheet

_PLACE = "Regimen"


def present(worksheet: Worksheet, library: Library, item: str) -> RegimenView:
    """Say what stands on a topic's page; the first topic if none is asked for."""
    ids = [heading.id for heading in headings(library, Shelf.REGIMEN)]
    article = library.article(item if item in ids else ids[0])
    comparison = _comparison(worksheet, library, article)
    made = blocks(worksheet, library, article, _texts(comparison))
    compared = tuple(fact for row in comparison.rows for fact in row.facts) if comparison else ()
    return RegimenView(
        crumb=" / ".join(dict.fromkeys((_PLACE, article.section))),
        title=article.title,
        groups=groups(library, Shelf.REGIMEN, article.id),
        comparison=comparison,
        blocks=made,
        review=Review(steps=review_steps(article.review.state), disclaimer=DISCLAIMER),
        facts=tuple(dict.fromkeys((*facts_of(made), *compared))),
    )


def _comparison(worksheet: Worksheet, library: Library, article: Article) -> Comparison | None:
    if article.gates is not Subject.LVEF:
        return None
    # Only the page on the heart needs the engines.
    from pocketref.pages.regimen.comparing import compare  # noqa: PLC0415

    return compare(worksheet, library, article.differ)


def _texts(comparison: Comparison | None) -> tuple[str, ...]:
    if comparison is None:
        return ()
    return (comparison.title, comparison.values, comparison.text, comparison.why)
