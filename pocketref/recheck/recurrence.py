"""A case looked up in a table: every combination of a source is written out first.

Months are places on a ruler and no amounts: each stated end is an odd place, what lies before,
between and behind the ends an even one.
"""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from itertools import product

from pocketref.model.branch import Branch, Limit, Side, Stretch
from pocketref.model.decision import SILENT, Ask, Case, Tree
from pocketref.model.fact import Stated
from pocketref.model.noun import noun
from pocketref.recheck.monthcount import days_past, months_passed
from pocketref.recheck.units import exact

_UNIT = "month"
_Key = tuple[int, tuple[str, ...]]  # the place on the ruler, then a choice of each question
_Table = dict[_Key, set[str]]


@noun
class Line:
    """A line of the ruler: how far past it, and the outcomes before it, on it and beyond it."""

    at: Fraction
    days: int | None
    before: tuple[str, ...]
    there: tuple[str, ...]
    after: tuple[str, ...]


@noun
class Opinion:
    """What each source comes to, in its order, and what was not said and could change it.

    Attributes:
        outcomes: empty while something is missing.
        months: the interval, as it was given or counted.
        boundary: the line the interval stands on.
    """

    outcomes: tuple[str, ...] = ()
    months: Fraction | None = None
    boundary: Fraction | None = None
    needs: frozenset[str] = frozenset()
    lines: tuple[Line, ...] = ()

    @property
    def agree(self) -> bool:
        """Whether there is one answer, and it is not that nobody says anything."""
        first, *others = self.outcomes or (SILENT,)
        return first != SILENT and all(other == first for other in others)


def look_up(tree: Tree, given: Case, dates: tuple[date, date] | None = None) -> Opinion:
    """Look a case up in the table of each source; dates, if given, are its interval."""
    months = Fraction(months_passed(*dates)) if dates else None
    if dates is None and given.months is not None:
        months = exact(given.months, _UNIT)
    said = {ask.id: given.said(ask.id) for ask in tree.asks}
    root = tree.asks[0].id
    missing = {"months"} if tree.interval and months is None else set[str]()
    if said[root] is None:
        return Opinion(months=months, needs=frozenset({root, *missing}))
    return _Look(tree, said, months, dates).opinion()


class _Look:
    """One case in the tables of its tree."""

    def __init__(
        self,
        tree: Tree,
        said: dict[str, str | None],
        months: Fraction | None,
        dates: tuple[date, date] | None,
    ) -> None:
        self._said, self._months, self._dates = said, months, dates
        self._limits = [limit for limit in tree.limits if _stands(limit, said)]
        sides = [_of_history(side, said) for side in tree.sides]
        self._ruler = _ruler(sides, self._limits)
        self._asks = _columns(tree, sides)
        self._tables = [self._table(branches) for branches in sides]

    def opinion(self) -> Opinion:
        places = range(2 * len(self._ruler) + 1)
        if self._months is not None:
            place = _place(self._months, self._ruler)
            places = range(place, place + 1)
        tables = [_at(table, places) for table in self._tables]
        if self._months is None and any(map(_differ_in_time, tables)):
            return Opinion(needs=frozenset({"months"}))
        needs = frozenset(
            ask.id
            for column, ask in enumerate(self._asks)
            if self._said[ask.id] is None and any(_differ(table, column) for table in tables)
        )
        outcomes = self._taken(tables)
        if not outcomes:
            return Opinion(months=self._months, needs=needs)
        drawn = {exact(limit.at.value, _UNIT) for limit in self._limits}
        return Opinion(
            outcomes=outcomes,
            months=self._months,
            boundary=self._months if self._months in drawn else None,
            needs=needs,
            lines=tuple(self._line(at) for at in sorted(drawn)),
        )

    def _table(self, branches: list[Branch]) -> _Table:
        """What a source says at each place, for each combination that what was said leaves."""
        answers = tuple(product(*map(self._left, self._asks)))
        places = range(2 * len(self._ruler) + 1)
        table: _Table = {key: set() for key in product(places, answers)}
        for branch in branches:
            led = [chosen for chosen in answers if self._led(branch, chosen)]
            for key in product(_places(branch.months or Stretch(), self._ruler), led):
                table[key].add(branch.outcome)
        return table

    def _left(self, ask: Ask) -> list[str]:
        said = self._said[ask.id]
        return [choice.id for choice in ask.choices] if said is None else [said]

    def _led(self, branch: Branch, chosen: tuple[str, ...]) -> bool:
        answers = dict(zip((ask.id for ask in self._asks), chosen, strict=True))
        return all(answers[when.ask] in when.one_of for when in branch.when)

    def _taken(self, tables: list[_Table]) -> tuple[str, ...]:
        """One outcome of each source, by the usual choices; none where a source has not one."""
        wanted = [self._said[ask.id] or ask.usual for ask in self._asks]
        found = []
        for table in tables:
            rows = (
                outcomes
                for (_, chosen), outcomes in table.items()
                if all(map(_suits, wanted, chosen))
            )
            found.append(set[str]().union(*rows))
        if any(len(outcomes) != 1 for outcomes in found):
            return ()
        return tuple(outcome for outcomes in found for outcome in outcomes)

    def _line(self, at: Fraction) -> Line:
        place, days = _place(at, self._ruler), None
        if self._dates is not None and at.denominator == 1:
            last, recurred = self._dates
            days = days_past(last, at.numerator, recurred)

        def taken(where: int) -> tuple[str, ...]:
            return self._taken([_at(table, range(where, where + 1)) for table in self._tables])

        return Line(
            at=at, days=days, before=taken(place - 1), there=taken(place), after=taken(place + 1)
        )


def _stands(limit: Limit, said: dict[str, str | None]) -> bool:
    return all(said[when.ask] in when.one_of for when in limit.when)


def _of_history(side: Side, said: dict[str, str | None]) -> list[Branch]:
    """The branches that no answer has ruled out."""
    return [
        branch
        for branch in side.branches
        if all(said[when.ask] in (None, *when.one_of) for when in branch.when)
    ]


def _ruler(sides: list[list[Branch]], limits: list[Limit]) -> tuple[Fraction, ...]:
    """Every end of these branches and every line, once."""
    stretches = (branch.months for branches in sides for branch in branches)
    ends = {end.value for stretch in stretches if stretch for end in stretch.ends}
    lines = {limit.at.value for limit in limits}
    return tuple(sorted({exact(value, _UNIT) for value in ends | lines}))


def _columns(tree: Tree, sides: list[list[Branch]]) -> tuple[Ask, ...]:
    """The questions that one of these branches hangs on."""
    named = {when.ask for branches in sides for branch in branches for when in branch.when}
    return tuple(ask for ask in tree.asks if ask.id in named)


def _place(months: Fraction, ruler: tuple[Fraction, ...]) -> int:
    passed = sum(end < months for end in ruler)
    return 2 * passed + (months in ruler)


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


def _at(table: _Table, places: range) -> _Table:
    return {key: outcomes for key, outcomes in table.items() if key[0] in places}


def _suits(wanted: str, chosen: str) -> bool:
    return wanted in ("", chosen)


def _differ_in_time(table: _Table) -> bool:
    """Whether two intervals of the same answers come to different outcomes."""
    return _several((chosen, outcomes) for (_, chosen), outcomes in table.items())


def _differ(table: _Table, column: int) -> bool:
    """Whether two rows that differ in one answer alone come to different outcomes."""
    return _several(
        ((place, *chosen[:column], *chosen[column + 1 :]), outcomes)
        for (place, chosen), outcomes in table.items()
    )


def _several(rows: Iterable[tuple[tuple[object, ...], set[str]]]) -> bool:
    together: dict[tuple[object, ...], set[str]] = {}
    for key, outcomes in rows:
        together.setdefault(key, set()).update(outcomes)
    return any(len(outcomes) > 1 for outcomes in together.values())
