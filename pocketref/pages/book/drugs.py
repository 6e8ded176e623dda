"""Which drugs the tables have, by which rules, in which regimens."""

from pocketref.model.drug import DoseRule, Drug
from pocketref.model.noun import noun
from pocketref.pack.library import Library


@noun
class Ruled:
    """A rule, and the short names of the regimens that give the drug by it."""

    rule: DoseRule
    regimens: tuple[str, ...]


@noun
class Given:
    """A drug with every rule by which a regimen gives it.

    Attributes:
        asks: whether a rule is left out because a person must acknowledge something first.
    """

    drug: Drug
    rules: tuple[Ruled, ...]
    asks: bool = False

    @property
    def differs(self) -> bool:
        """Whether its regimens do not all give it by the same rules."""
        return len({one.regimens for one in self.rules}) > 1


def given(library: Library) -> tuple[Given, ...]:
    """Every drug that a regimen doses, in the order of the regimens, each of its rules once."""
    found: dict[str, dict[tuple[str, ...], tuple[DoseRule, list[str]]]] = {}
    for regimen in library.regimens():
        for drug in library.protocol(regimen.id).drugs:
            rules = found.setdefault(drug.id, {})
            for rule in drug.doses:
                _, regimens = rules.setdefault(_key(rule), (rule, []))
                regimens.append(regimen.short)
    return tuple(_given(library.drug(drug), rules) for drug, rules in found.items())


def _given(drug: Drug, rules: dict[tuple[str, ...], tuple[DoseRule, list[str]]]) -> Given:
    every = tuple(Ruled(rule=rule, regimens=tuple(named)) for rule, named in rules.values())
    free = tuple(one for one in every if one.rule.acknowledge is None)
    return Given(drug=drug, rules=free, asks=len(free) < len(every))


def _key(rule: DoseRule) -> tuple[str, ...]:
    """What two rules have in common that give the same dose at the same time."""
    return (rule.phase, rule.cycles, rule.per, str(rule.amount.value))
