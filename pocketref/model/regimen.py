"""Regimens: which drugs, in which order, watched for how long, under which gates, proved how."""

from enum import StrEnum

from pocketref.model.drug import DoseRule
from pocketref.model.fact import Region, Review, Stated, StatedRange
from pocketref.model.noun import noun, require


class From(StrEnum):
    """What an observation is counted from."""

    FINISH = "finish"
    START = "start"


@noun
class Observation:
    """How long a source asks to watch after an infusion.

    Attributes:
        first: whether it speaks of a first or reloading infusion, or of later ones.
        minutes: minimum to plan.
        counted: from the finish or from the start of the infusion.
        blocks: whether the next infusion waits for its end.
        region: where it is asked for; elsewhere it is offered, not planned.
        beside: facts of other sources shown beside it.
    """

    drug: str
    first: bool
    minutes: StatedRange
    counted: From = From.FINISH
    blocks: bool
    region: Region | None = None
    beside: tuple[str, ...] = ()


@noun
class Premedication:
    """A medicine taken before an infusion, as its fact says."""

    drug: str
    before: str
    day: int
    facts: tuple[str, ...]


@noun
class Partner:
    """When one drug is held, another is held too; one way only."""

    held: str
    holds: str
    facts: tuple[str, ...]


@noun
class Order:
    """Drugs that must all have finished before another starts."""

    before: tuple[str, ...]
    last: str
    facts: tuple[str, ...]


@noun
class Pair:
    """A name and what is written for it."""

    name: str
    value: str


@noun
class Example:
    """A worked case: values as the command line takes them, and what must come out of both engines.

    Attributes:
        given: option names without dashes, and values: `weight` `68`,
            `last` `pertuzumab=2026-02-09`.
        gives: `pertuzumab.dose` `840 mg`, `docetaxel.concentration` `0.523 mg/mL`,
            `trastuzumab.phase` `reload`, `bsa.dubois` `1.771 m2`, `lvef.<rule id>` `hold`,
            `finish` `270 min`; amounts are compared after half-up rounding to the places written.
        case: the id of the worked case in the dossier, where it comes from one.
    """

    id: str
    title: str
    given: tuple[Pair, ...]
    gives: tuple[Pair, ...]
    case: str | None = None


@noun
class Given:
    """How a regimen gives one of its drugs, where that is more than the drug itself says.

    Attributes:
        days: of the cycle, counted from 1 (`8 d`); none means the first day alone.
        doses: in place of the drug's own rules; none leaves those.
        interval: from one dose to the next; None leaves the drug's own.
    """

    drug: str
    days: tuple[Stated, ...] = ()
    doses: tuple[DoseRule, ...] = ()
    interval: Stated | None = None
    facts: tuple[str, ...] = ()


@noun
class Regimen:
    """A regimen of the pack.

    Attributes:
        place: where it stands in a list of regimens, from 1.
        short: what tells it from the others, for a list: `weekly paclitaxel`.
        given: what it says of single drugs.
        drugs: in the default order of infusion.
        free: drugs that may change places with each other.
        taxane: the drug that runs last, if there is one.
        cycle: from one treatment to the next.
        due: how often the heart is looked at again, and at the latest.
        gates: ids of gate rules, in the order shown.
        split: facts that know loading doses on two days; none if no source does.
    """

    id: str
    place: int = 1
    title: str
    short: str
    drugs: tuple[str, ...]
    given: tuple[Given, ...] = ()
    free: tuple[str, ...] = ()
    order: Order | None = None
    taxane: str | None = None
    cycle: Stated
    echo_due: Stated
    echo_latest: Stated
    observations: tuple[Observation, ...] = ()
    premedications: tuple[Premedication, ...] = ()
    partners: tuple[Partner, ...] = ()
    gates: tuple[str, ...] = ()
    split: tuple[str, ...] = ()
    checklist: str
    facts: tuple[str, ...]
    examples: tuple[Example, ...] = ()
    review: Review

    def __post_init__(self) -> None:
        require(set(self.free) <= set(self.drugs), "free drugs not of the regimen", self.id)
        require(self.taxane is None or self.taxane in self.drugs, "a taxane not its own", self.id)
        if self.order is not None:
            named = {*self.order.before, self.order.last}
            require(named <= set(self.drugs), "an order of drugs not its own", self.id)
        names = [given.drug for given in self.given]
        require(set(names) <= set(self.drugs), "a drug given that is not its own", self.id)
        require(len(set(names)) == len(names), "a drug given twice", self.id)

    def days_of(self, drug: str) -> tuple[int, ...]:
        """The days of the cycle on which it gives a drug, in order."""
        stated = (day for given in self.given if given.drug == drug for day in given.days)
        return tuple(sorted(int(day.value.to("d").value) for day in stated)) or (1,)

    @property
    def days(self) -> tuple[int, ...]:
        """The days of the cycle on which it gives anything, in order."""
        return tuple(sorted({day for drug in self.drugs for day in self.days_of(drug)}))
