"""What the Regimen place says: a topic's statements, and the heart's rules for the worksheet."""

from pocketref.model.article import Article, Row
from pocketref.model.fact import ReviewState
from pocketref.model.gate import Subject
from pocketref.pack.library import Library
from pocketref.pages.provenance import chips
from pocketref.pages.regimen.view import (
    Comparison,
    RegimenView,
    ReviewStep,
    Statement,
    Topic,
)
from pocketref.wording import names, reviews
from pocketref.worksheet.worksheet import Worksheet

REVIEWED = (ReviewState.SUBMITTED, ReviewState.UNDER_REVIEW, ReviewState.APPROVED)
DISCLAIMER = "Educational. Check against the prescription and local policy before use."


def present(worksheet: Worksheet, library: Library, item: str) -> RegimenView:
    """Say what stands on a topic's page; the first topic if none is asked for."""
    articles = library.articles()
    ids = [article.id for article in articles]
    article = library.article(item) if item in ids else articles[0]
    statements = tuple(_statement(library, row) for row in article.rows)
    return RegimenView(
        crumb=f"Regimen / {article.section}",
        title=article.title,
        topics=tuple(
            Topic(id=each.id, title=each.title, open=each.id == article.id) for each in articles
        ),
        statements=statements,
        comparison=_comparison(worksheet, library, article),
        review=review_steps(article.review.state),
        disclaimer=DISCLAIMER,
        facts=tuple(dict.fromkeys(fact for one in statements for fact in one.facts)),
    )


def review_steps(state: ReviewState) -> tuple[ReviewStep, ...]:
    """How far people have got, as steps; a superseded page says only that."""
    if state not in REVIEWED:
        return (ReviewStep(text=names.sentence_case(reviews.review(state)), state="now"),)
    here = len(REVIEWED) if state is ReviewState.APPROVED else REVIEWED.index(state)
    return tuple(
        ReviewStep(
            text=names.sentence_case(reviews.review(step)),
            state="done" if at < here else "now" if at == here else "open",
        )
        for at, step in enumerate(REVIEWED)
    )


def _statement(library: Library, row: Row) -> Statement:
    return Statement(
        text=library.fact(row.facts[0]).statement,
        chips=chips(library, row.facts),
        facts=row.facts,
    )


def _comparison(worksheet: Worksheet, library: Library, article: Article) -> Comparison | None:
    if article.gates is not Subject.LVEF:
        return None
    # Only the page on the heart needs the engines.
    from pocketref.pages.regimen.comparing import compare  # noqa: PLC0415

    return compare(worksheet, library, article.differ)
