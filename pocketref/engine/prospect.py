"""What a rule may come to, while some of its values are missing."""

from pocketref.engine.reading import Known, is_met
from pocketref.model.gate import Clause, GateRule, Verdict
from pocketref.model.noun import noun


@noun
class Prospect:
    """What is possible.

    Attributes:
        verdicts: every verdict some value of what is missing leads to; at least one.
        needs: the names of the missing values that decide between them.
        met: the clause that is surely met, where only one verdict is possible.
    """

    verdicts: frozenset[Verdict]
    needs: tuple[str, ...] = ()
    met: Clause | None = None

    @property
    def only(self) -> Verdict:
        """The one possible verdict, else needs."""
        return next(iter(self.verdicts)) if len(self.verdicts) == 1 else Verdict.NEEDS


def look_ahead(rule: GateRule, known: Known) -> Prospect:
    """Walk the clauses from the last to the first, so that each knows what follows it.

    A clause that may or may not be met widens what is possible, unless what follows it says the
    same anyway: then its missing values do not matter. No clause met means go.
    """
    ahead = Prospect(verdicts=frozenset({Verdict.GO}))
    for clause in reversed(rule.clauses):
        met, missing = _is_clause_met(clause, known)
        if met:
            ahead = Prospect(verdicts=frozenset({clause.verdict}), met=clause)
        elif met is None and ahead.verdicts != {clause.verdict}:
            needs = tuple(dict.fromkeys((*missing, *ahead.needs)))
            ahead = Prospect(verdicts=ahead.verdicts | {clause.verdict}, needs=needs)
    return ahead


def _is_clause_met(clause: Clause, known: Known) -> tuple[bool | None, tuple[str, ...]]:
    """Whether every condition holds, and which missing values decide where that is open."""
    missing: tuple[str, ...] = ()
    for condition in clause.conditions:
        reading, limit = known.span(condition.reading), known.limit(condition)
        holds = is_met(condition.comparison, reading, limit)
        if holds is False:
            return False, ()
        if holds is None:
            missing = (*missing, *reading.missing, *limit.missing)
    return (None if missing else True), missing
