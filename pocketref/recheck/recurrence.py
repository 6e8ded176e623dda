"""A recurrence looked up in a table: every combination of a source is written out first.

Months are places on a ruler and no amounts: each stated end is an odd place, what lies before,
between and behind the ends an even one.
"""

from collections.abc import Iterator
from fractions import Fraction
from itertools import product

from pocketref.model.decision import (
    Branch,
    Fitness,
    Outcome,
    Prior,
    Receptors,
    Recurrence,
    Side,
    Stretch,
    Tree,
)
from pocketref.model.fact import Stated
from pocketref.model.noun import noun
from pocketref.recheck.units import exact

_UNIT = "month"
_Key = tuple[int, Receptors, Fitness]


@noun
class Opinion:
    """What each source comes to, in its order, and what was not said and could change it.

    Attributes:
        outcomes: empty while something is missing.
        boundary: the line the interval stands on, in months.
    """

    outcomes: tuple[Outcome, ...] = ()
    boundary: Fraction | None = None
    needs: frozenset[str] = frozenset()

    @property
    def agree(self) -> bool:
        """Whether there is one answer, and it is not that nobody says anything."""
        first, *others = self.outcomes or (Outcome.SILENT,)
        return first is not Outcome.SILENT and all(other is first for other in others)


def look_up(tree: Tree, given: Recurrence) -> Opinion:
    """Look a recurrence up in the table of each source."""
    missing = {name for name in ("prior", "months") if getattr(given, name) is None}
    if given.prior is None:
        return Opinion(needs=frozenset(missing))
    ruler = _ruler(tree)
    tables = tuple(_table(side, given.prior, ruler) for side in tree.sides)
    places = tuple(range(2 * len(ruler) + 1))
    if given.months is not None:
        places = (_place(exact(given.months, _UNIT), ruler),)
    rows = tuple(_rows(table, places, given) for table in tables)
    if any(_differ(row, 0) for row in rows):
        return Opinion(needs=frozenset(missing))
    said = {"hr": given.receptors, "chemotherapy": given.fitness}
    asked = (("hr", 1), ("chemotherapy", 2))
    needs = frozenset(
        name for name, at in asked if said[name] is None and any(_differ(row, at) for row in rows)
    )
    found = tuple(_taken(row, given) for row in rows)
    if not all(len(outcomes) == 1 for outcomes in found):
        return Opinion(needs=needs)
    return Opinion(
        outcomes=tuple(outcome for outcomes in found for outcome in outcomes),
        boundary=_line(tree, given),
        needs=needs,
    )


def _ruler(tree: Tree) -> tuple[Fraction, ...]:
    """Every end that is stated anywhere in the tree, once."""
    stretches = (branch.months for side in tree.sides for branch in side.branches)
    return tuple(
        sorted(
            {exact(end.value, _UNIT) for stretch in stretches if stretch for end in stretch.ends}
        )
    )


def _place(months: Fraction, ruler: tuple[Fraction, ...]) -> int:
    passed = sum(end < months for end in ruler)
    return 2 * passed + (months in ruler)


def _table(side: Side, prior: Prior, ruler: tuple[Fraction, ...]) -> dict[_Key, set[Outcome]]:
    """What a source says after one treatment: at each place, of each receptor and fitness."""
    table: dict[_Key, set[Outcome]] = {
        key: set() for key in product(range(2 * len(ruler) + 1), Receptors, Fitness)
    }
    for branch in side.branches:
        for key in _filled(branch, ruler) if prior in branch.priors else ():
            table[key].add(branch.outcome)
    return table


def _filled(branch: Branch, ruler: tuple[Fraction, ...]) -> Iterator[_Key]:
    receptors = [branch.receptors] if branch.receptors else list(Receptors)
    fitness = [branch.fitness] if branch.fitness else list(Fitness)
    yield from product(_places(branch.months or Stretch(), ruler), receptors, fitness)


def _places(stretch: Stretch, ruler: tuple[Fraction, ...]) -> range:
    """The places a stretch covers: an end that is not included starts or stops one place off."""

    def at(end: Stated) -> int:
        return 2 * ruler.index(exact(end.value, _UNIT)) + 1

    first, last = 0, 2 * len(ruler)
    if stretch.at_least:
        first = at(stretch.at_least)
    if stretch.above:
        first = at(stretch.above) + 1
    if stretch.at_most:
        last = at(stretch.at_most)
    if stretch.below:
        last = at(stretch.below) - 1
    return range(first, last + 1)


def _rows(
    table: dict[_Key, set[Outcome]], places: tuple[int, ...], given: Recurrence
) -> dict[_Key, set[Outcome]]:
    """The part of a table that what was said leaves."""
    return {
        key: outcomes
        for key, outcomes in table.items()
        if key[0] in places
        and given.receptors in {None, key[1]}
        and given.fitness in {None, key[2]}
    }


def _differ(rows: dict[_Key, set[Outcome]], at: int) -> bool:
    """Whether two rows that differ in one column alone come to different outcomes."""
    together: dict[tuple[object, ...], set[Outcome]] = {}
    for key, outcomes in rows.items():
        others = tuple(part for column, part in enumerate(key) if column != at)
        together.setdefault(others, set()).update(outcomes)
    return any(len(outcomes) > 1 for outcomes in together.values())


def _taken(rows: dict[_Key, set[Outcome]], given: Recurrence) -> set[Outcome]:
    """What a source comes to; without a word of chemotherapy, for people who can have it."""
    wanted = given.fitness or Fitness.FIT
    return set().union(*(outcomes for key, outcomes in rows.items() if key[2] is wanted))


def _line(tree: Tree, given: Recurrence) -> Fraction | None:
    if given.months is None:
        return None
    months = exact(given.months, _UNIT)
    lines = {exact(line.at.value, _UNIT) for line in tree.limits if given.prior in line.priors}
    return months if months in lines else None
