"""What a gate rule reads: its conditions and its values as whole numbers on one scale."""

from functools import lru_cache
from operator import ge, gt, le, lt
from types import MappingProxyType

from pocketref.model.bounds import Bounds
from pocketref.model.gate import Comparison, Condition, GateRule, Reading, Verdict
from pocketref.model.noun import noun, require
from pocketref.model.patient import Occasion, Patient
from pocketref.model.quantity import Quantity
from pocketref.recheck.units import exact

# Values are counted in millionths, with room to halve once for each of four missing ones.
SCALE = 16_000_000
_BASELINE, _NORMAL, _LEVEL = "lvef-baseline", "lvef-normal", "taxane-level"
_UNITS = MappingProxyType(
    {
        "lvef": "%",
        _BASELINE: "%",
        _NORMAL: "%",
        "anc": "10^9/L",
        "platelets": "10^9/L",
        "bilirubin": "ULN",
        "ast": "ULN",
        "alt": "ULN",
        "alp": "ULN",
        "neuropathy": "grade",
        "temperature": "degC",
        _LEVEL: "mg/m2",
    }
)
_HOLDS = MappingProxyType(
    {
        Comparison.BELOW: lt,
        Comparison.AT_MOST: le,
        Comparison.AT_LEAST: ge,
        Comparison.ABOVE: gt,
    }
)


@noun
class Check:
    """The largest of some values, less another value, held against a whole number."""

    plus: tuple[str, ...]
    minus: str | None
    comparison: Comparison
    limit: int

    @property
    def names(self) -> tuple[str, ...]:
        """Every value it reads."""
        return self.plus if self.minus is None else (*self.plus, self.minus)

    def holds(self, values: dict[str, int]) -> bool:
        """Whether it is met, when every value it reads is known."""
        left = max([values[name] for name in self.plus])
        if self.minus is not None:
            left -= values[self.minus]
        return bool(_HOLDS[self.comparison](left, self.limit))


@noun
class Branch:
    """A clause: if all its checks are met, this is the verdict."""

    verdict: Verdict
    checks: tuple[Check, ...]


@noun
class Span:
    """The possible values of a missing reading, both ends included; None has no end."""

    low: int | None = None
    high: int | None = None


@lru_cache(maxsize=1024)
def scaled(amount: Quantity, name: str) -> int:
    """An amount of a named value as a whole number."""
    number = exact(amount, _UNITS[name]) * SCALE
    require(number.denominator == 1, "a reading finer than the scale", name, amount)
    return number.numerator


def _check(condition: Condition) -> Check:
    plus: tuple[str, ...] = (condition.reading.value,)
    minus = _NORMAL if condition.local else None
    if condition.reading is Reading.LVEF_FALL:
        plus, minus = (_BASELINE,), "lvef"
    elif condition.reading is Reading.AST_OR_ALT:
        plus = ("ast", "alt")
    elif condition.reading is Reading.LEVEL:
        plus = (_LEVEL,)
    limit = 0 if condition.limit is None else scaled(condition.limit.value, plus[0])
    return Check(plus=plus, minus=minus, comparison=condition.comparison, limit=limit)


def branches(rule: GateRule) -> tuple[Branch, ...]:
    """The clauses of a rule, in order."""
    return tuple(
        Branch(verdict=clause.verdict, checks=tuple(map(_check, clause.conditions)))
        for clause in rule.clauses
    )


def values(patient: Patient, occasion: Occasion) -> dict[str, int]:
    """Every value a rule may read, where it is known."""
    entered = {
        "lvef": patient.lvef,
        _BASELINE: patient.lvef_baseline,
        _NORMAL: patient.lvef_normal,
        "anc": patient.anc,
        "platelets": patient.platelets,
        "bilirubin": patient.bilirubin,
        "ast": patient.ast,
        "alt": patient.alt,
        "alp": patient.alp,
        "neuropathy": patient.neuropathy,
        "temperature": patient.temperature,
        _LEVEL: occasion.level,
    }
    return {name: scaled(given, name) for name, given in entered.items() if given is not None}


def span(name: str, bounds: tuple[Bounds, ...]) -> Span:
    """The possible values of a reading, by the bounds of its name; without them it has no end."""
    for limits in bounds:
        if limits.id == name and limits.possible is not None:
            low, high = limits.possible.low, limits.possible.high
            return Span(low=scaled(low, name), high=scaled(high, name))
    return Span()
