"""The lines of a tree: when each is reached, and what each source says on both sides of it."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from pocketref.engine.branches import sayings, speaks
from pocketref.engine.elapsed import Elapsed, completed
from pocketref.model.decision import MONTH, Case, Saying, Tree, Turn
from pocketref.model.noun import but
from pocketref.model.quantity import Quantity


def turns(tree: Tree, case: Case, between: Elapsed | None) -> tuple[Turn, ...]:
    """Every line that stands after what was said, from the shortest interval on."""
    drawn = {
        limit.at.value.to(MONTH).value for limit in tree.limits if speaks(limit.when, None, case)
    }
    marks = sorted({Decimal(0), *drawn, *_ends(tree)})
    return tuple(_turn(tree, case, between, at, marks) for at in sorted(drawn))


def _turn(
    tree: Tree, case: Case, between: Elapsed | None, at: Decimal, marks: list[Decimal]
) -> Turn:
    on = None if between is None else _reached(between.last, at)
    shorter = max((mark for mark in marks if mark < at), default=at)
    longer = min((mark for mark in marks if mark > at), default=at + 1)

    def said(months: Decimal) -> tuple[Saying, ...]:
        return sayings(tree, but(case, months=Quantity(value=months, unit=MONTH)))

    return Turn(
        at=Quantity(value=at, unit=MONTH),
        on=on,
        days=None if on is None or between is None else (between.recurred - on).days,
        before=said((shorter + at) / 2),
        there=said(at),
        after=said((at + longer) / 2),
    )


def _ends(tree: Tree) -> Iterator[Decimal]:
    for side in tree.sides:
        for branch in side.branches:
            for end in branch.months.ends if branch.months else ():
                yield end.value.to(MONTH).value


def _reached(last: date, at: Decimal) -> date | None:
    """A line between two months has no day of its own."""
    return completed(last, int(at)) if at == int(at) else None
