"""Articles: short pages, answer first, one statement a row."""

from pocketref.model.fact import Review
from pocketref.model.gate import Subject
from pocketref.model.noun import noun


@noun
class Row:
    """One statement of a page: the first fact speaks, the others stand beside it as chips."""

    facts: tuple[str, ...]


@noun
class Article:
    """A page of statements.

    Attributes:
        place: where it stands in the list of pages, from 1.
        section: the crumb above the title.
        gates: the subject whose rules are compared on this page, if any.
        differ: a sentence on why the sources may differ; made of facts, no number of its own.
    """

    id: str
    place: int
    title: str
    section: str
    rows: tuple[Row, ...]
    gates: Subject | None = None
    differ: tuple[str, ...] = ()
    review: Review
