"""The tables of the trees, written out: every combination of answers, at every place of the ruler.

A table is kept as it was read by hand against the dossier; a test writes it anew and compares.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import product

from pocketref.agreement.recurrence import decide_agreed
from pocketref.model.decision import Case, Decided, Tree
from pocketref.model.patient import Given
from pocketref.model.quantity import Quantity
from pocketref.pack.branching import moments

_ENDS = (Decimal(600),)  # the most months that can be entered
_STEP = Decimal("0.1")  # as finely as months are typed
_ANY = "*"


def table(tree: Tree) -> str:
    """Every combination of answers and intervals with what comes of it, one row for each.

    Rows that differ in one answer and in nothing that comes of it stand as one, with `*`.
    """
    rows = _merged([_row(tree, case) for case in _cases(tree)], len(tree.asks) + 1)
    head = (*(ask.id for ask in tree.asks), "months", *_sources(tree), "line", "beside")
    width = [max(len(row[at]) for row in (head, *rows)) for at in range(len(head))]
    lines = ("  ".join(map(str.ljust, row, width)).rstrip() for row in (head, *rows))
    return "\n".join(lines) + "\n"


def intervals(tree: Tree) -> tuple[Quantity | None, ...]:
    """Each line, just off it, between two of them, and both ends of what may be entered."""
    if not tree.interval:
        return (None,)
    places = {*moments(tree), *_ENDS}
    lines = {limit.at.value.to("month").value for limit in tree.limits}
    places |= {line + step for line, step in product(lines, (-_STEP, _STEP))}
    return tuple(Quantity(value=one, unit="month") for one in sorted(places))


def _cases(tree: Tree) -> Iterator[Case]:
    for chosen in product(*(ask.choices for ask in tree.asks)):
        answers = zip(tree.asks, chosen, strict=True)
        given = tuple(Given(ask=ask.id, choice=choice.id) for ask, choice in answers)
        for months in intervals(tree):
            yield Case(given=given, months=months)


def _row(tree: Tree, case: Case) -> tuple[str, ...]:
    decided = decide_agreed(tree, case)
    answers = tuple(str(case.said(ask.id)) for ask in tree.asks)
    months = "-" if case.months is None else f"{case.months.value.normalize():f}"
    return (*answers, months, *_came(decided))


def _came(decided: Decided) -> tuple[str, ...]:
    line = decided.boundary
    return (
        *(saying.outcome for saying in decided.sayings),
        "-" if line is None else f"{line.value.normalize():f}",
        " ".join(decided.beside) or "-",
    )


def _sources(tree: Tree) -> tuple[str, ...]:
    return tuple(side.source for side in tree.sides)


def _merged(rows: list[tuple[str, ...]], asked: int) -> list[tuple[str, ...]]:
    """Rows that differ in one column of answers alone, and stand for all it can be, become one."""
    for column in range(asked - 1):
        many = len({row[column] for row in rows} - {_ANY})
        together: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
        for row in rows:
            together.setdefault((*row[:column], *row[column + 1 :]), []).append(row)
        rows = [
            made
            for same in together.values()
            for made in (
                [(*same[0][:column], _ANY, *same[0][column + 1 :])] if len(same) == many else same
            )
        ]
    return rows
