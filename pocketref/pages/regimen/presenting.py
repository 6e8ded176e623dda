"""What the Regimen place says: a topic's statements, and the heart's rules for the worksheet."""

from pocketref.model.article import Article, Row
from pocketref.model.gate import Subject
from pocketref.pack.library import Library
from pocketref.pages.provenance import chips
from pocketref.pages.regimen.comparing import compare
from pocketref.pages.regimen.view import Comparison, RegimenView, Statement, Topic
from pocketref.wording import names, phrases
from pocketref.worksheet.worksheet import Worksheet

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
        review=names.sentence_case(phrases.review(article.review.state)),
        disclaimer=DISCLAIMER,
        facts=tuple(dict.fromkeys(fact for one in statements for fact in one.facts)),
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
    return compare(worksheet, library, article.differ)
