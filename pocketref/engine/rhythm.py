"""On which days of the cycle a drug is due, and how long lies between two of its doses."""

from pocketref.model.drug import Drug
from pocketref.model.noun import noun
from pocketref.model.patient import Occasion
from pocketref.model.protocol import Protocol
from pocketref.model.quantity import Quantity
from pocketref.model.regimen import Regimen


@noun
class Gap:
    """Days from one dose to the next, as planned; 0 where no source says, so that none is early."""

    days: int
    facts: tuple[str, ...] = ()


@noun
class Turn:
    """Where today's dose of a drug stands among its doses.

    Attributes:
        opens: whether it is the drug's first of the cycle.
        before: from the dose before it.
        after: to the dose that follows it.
    """

    opens: bool
    before: Gap
    after: Gap


def today(regimen: Regimen, occasion: Occasion) -> int:
    """The day of the cycle as the regimen counts it.

    Where loading was split, later days count from its second date, so that day 8 may fall on day 9.
    """
    moved = was_split(regimen, occasion) and occasion.day not in regimen.days
    earlier = occasion.day - 1
    return earlier if moved and earlier in regimen.days[1:] else occasion.day


def was_split(regimen: Regimen, occasion: Occasion) -> bool:
    """Whether this is a later day of a first cycle whose loading doses were given on two days."""
    known = bool(regimen.split) and len(regimen.free) > 1
    return occasion.split and known and occasion.cycle == 1 and occasion.day > 1


def due(protocol: Protocol, occasion: Occasion) -> tuple[Drug, ...]:
    """The drugs of the day."""
    day = today(protocol.regimen, occasion)
    return tuple(drug for drug in protocol.drugs if day in protocol.regimen.days_of(drug.id))


def turn(regimen: Regimen, drug: Drug, occasion: Occasion) -> Turn:
    """Where today's dose stands. Over the end of a cycle its length decides, where days repeat."""
    day, days = today(regimen, occasion), regimen.days_of(drug.id)
    across = usual(drug) if len(days) == 1 else _across(regimen, drug.id)
    return Turn(
        opens=day == days[0],
        before=across if day == days[0] else usual(drug),
        after=across if day == days[-1] else usual(drug),
    )


def usual(drug: Drug) -> Gap:
    """The drug's own interval."""
    if drug.interval is None:
        return Gap(days=0)
    return Gap(days=in_days(drug.interval.value), facts=(drug.interval.fact,))


def in_days(amount: Quantity) -> int:
    """Whole days."""
    return int(amount.to("d").value)


def day_facts(regimen: Regimen, drug: str) -> tuple[str, ...]:
    """The facts that name the days on which a regimen gives a drug; none means the first."""
    named = (day.fact for given in regimen.given if given.drug == drug for day in given.days)
    return tuple(dict.fromkeys(named))


def _across(regimen: Regimen, drug: str) -> Gap:
    """From the last of a drug's days to the first one of the next cycle."""
    days = regimen.days_of(drug)
    facts = (regimen.cycle.fact, *day_facts(regimen, drug))
    length = in_days(regimen.cycle.value) - (days[-1] - days[0])
    return Gap(days=length, facts=tuple(dict.fromkeys(facts)))
