"""Rows of a page: a statement each, with who says it, who agrees and who does not."""

from pocketref.model.article import Row
from pocketref.pack.library import Library
from pocketref.pages.citing import copied, withheld
from pocketref.pages.crowding import few, told_apart
from pocketref.pages.provenance import said_chips
from pocketref.pages.reading import Statement


def statements(library: Library, rows: tuple[Row, ...]) -> tuple[Statement, ...]:
    """One statement for each row."""
    return tuple(statement(library, row.facts, row.heading) for row in rows)


def statement(library: Library, facts: tuple[str, ...], heading: str = "") -> Statement:
    """The first fact speaks, the others stand beside it; where a figure is withheld, why."""
    lead, shown = library.fact(facts[0]), told_apart(library, said_chips(library, facts))
    return Statement(
        text=lead.statement,
        chips=few(shown),
        beside=shown,
        facts=facts,
        heading=heading,
        detail=" ".join(dispute.why for dispute in lead.disputes) if withheld(lead) else "",
        withheld=withheld(lead),
        copied=copied(library, facts),
    )
