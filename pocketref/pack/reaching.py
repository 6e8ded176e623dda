"""What the article says is on a page: a reader of the pages misses none of its statements."""

from collections.abc import Iterator

from pocketref.pack.faults import ContentError
from pocketref.pack.manifest import Content

_ARTICLE = "article"  # the kind of the source that the reference started from


def reaching(content: Content) -> Iterator[ContentError]:
    """Statements of the article that no page has in a row."""
    articles = {entry.thing.id for entry in content.sources if entry.thing.kind == _ARTICLE}
    shown = {fact for page in content.articles for row in page.thing.rows for fact in row.facts}
    for entry in content.facts:
        fact = entry.thing
        if fact.id not in shown and any(cited.source in articles for cited in fact.cited):
            what = f"`{fact.id}` is a statement of the article, and on no page"
            yield entry.fault(("id",), what, "Write it into a row of a page.")
