"""Drugs: how much, how fast, how late, from which vials, into which bag."""

from enum import StrEnum

from pocketref.model.fact import Review, Stated, StatedRange
from pocketref.model.noun import noun, require


class Phase(StrEnum):
    """Which dose of a course it is. A reload is a loading dose repeated because of a gap."""

    LOADING = "loading"
    MAINTENANCE = "maintenance"
    RELOAD = "reload"
    SINGLE = "single"


class Cycles(StrEnum):
    """Which cycles a rule is for, where a drug is given otherwise in the first one."""

    ANY = "any"
    FIRST = "first"
    LATER = "later"


class Measure(StrEnum):
    """What a dose is counted by."""

    FIXED = "fixed"
    WEIGHT = "weight"
    SURFACE = "body surface area"


@noun
class DoseRule:
    """So much of a drug per something measured, over so long, because a source says so.

    Attributes:
        amount: `840 mg`, `8 mg/kg` or `75 mg/m2`, as `per` says.
        over: the infusion's duration in minutes, short end to long end; None where no source that
            was read states one.
        cycles: the cycles it is for.
        level: the id of the bounds within which another amount may be chosen, if one may.
        acknowledge: a fact that a person must acknowledge before the dose is worked out.
        alone: the fact that says so, where the dose is that of the drug given by itself.
        facts: every fact the rule rests on, the rule's own first; others agree or add to it.
    """

    phase: Phase
    amount: Stated
    per: Measure
    over: StatedRange | None = None
    cycles: Cycles = Cycles.ANY
    level: str | None = None
    acknowledge: str | None = None
    alone: str | None = None
    facts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        require(self.phase is not Phase.RELOAD, "a reload follows from the loading rule")

    def is_for(self, cycle: int | None) -> bool:
        """Whether the rule is for a cycle, counted from 1; no cycle is taken as a later one."""
        match self.cycles:
            case Cycles.ANY:
                return True
            case Cycles.FIRST:
                return cycle == 1
            case Cycles.LATER:  # pragma: no branch  # mypy sees that every case is named
                return cycle != 1


class LateClock(StrEnum):
    """What a late-dose rule counts: days since the last dose, or days past the due date."""

    SINCE_LAST = "since last"
    LATE = "late"


@noun
class LateRule:
    """When a late dose becomes a loading dose again.

    Attributes:
        boundary: in days on the rule's clock.
        reloads_at_boundary: whether exactly the boundary reloads already.
        unread_in_eu: facts, not read, that are said to keep the maintenance dose in the eu; they
            change no dose and are named with it.
    """

    clock: LateClock
    boundary: Stated
    reloads_at_boundary: bool
    unread_in_eu: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


@noun
class Presentation:
    """One vial on the market.

    Attributes:
        content: how much drug it holds, where vials are counted.
        concentration: of the vial, or of what it gives after reconstitution.
        delivers: the volume it gives, where a source says so.
    """

    content: Stated | None = None
    concentration: Stated
    delivers: Stated | None = None


@noun
class Preparation:
    """From vial to bag.

    Attributes:
        bag: the one bag volume the sources name; None lets the limits choose among stocked bags.
        limits: of the final concentration, where the sources give them.
        never: the diluent that must not be used, as the sheet says it: `glucose`.
        undiluted: whether it runs as it comes from the vial, in an empty bag; `diluent` is then
            what the vial is reconstituted with.
    """

    presentations: tuple[Presentation, ...]
    diluent: str
    undiluted: bool = False
    never: str | None = None
    bag: Stated | None = None
    limits: StatedRange | None = None
    facts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        require(self.presentations, "a preparation without a vial")
        into = self.bag is not None or self.limits is not None
        require(not (self.undiluted and into), "undiluted, and yet with a bag or limits")

    @property
    def strengths_differ(self) -> bool:
        """Whether vials of different concentration exist, so that the one in hand must be named."""
        return len({str(vial.concentration.value) for vial in self.presentations}) > 1


@noun
class LookAlike:
    """A drug that must not be taken for this one, and how its name differs."""

    drug: str
    facts: tuple[str, ...]


@noun
class Code:
    """The drug's number in a coding system, with its fact."""

    system: str
    code: str
    fact: str


@noun
class Drug:
    """A drug of the pack.

    Attributes:
        name: generic name, lower case, never shortened: `ado-trastuzumab emtansine`.
        shown: the name with the letters that differ in capitals: `DOCEtaxel`.
        letter: the badge, and `edge` its pattern: plain, dashed or dotted.
        kind: `antibody`, `taxane`, `conjugate`.
        interval: from one dose to the next.
        not_dosed: for a drug that gets no dose here: the fact that names the difference. A drug
            with neither doses nor this is dosed only by the regimens that give it.
    """

    id: str
    name: str
    shown: str
    letter: str
    edge: str = "plain"
    kind: str
    brands: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    doses: tuple[DoseRule, ...] = ()
    interval: Stated | None = None
    late: LateRule | None = None
    preparation: Preparation | None = None
    look_alikes: tuple[LookAlike, ...] = ()
    codes: tuple[Code, ...] = ()
    not_dosed: str | None = None
    facts: tuple[str, ...] = ()
    review: Review

    def __post_init__(self) -> None:
        require(not (self.doses and self.not_dosed), "both doses and why none", self.id)
        for at, rule in enumerate(self.doses):
            rivals = (other for other in self.doses[:at] if other.phase is rule.phase)
            for rival in rivals:
                apart = {rule.cycles, rival.cycles} == {Cycles.FIRST, Cycles.LATER}
                require(apart, "two rules for one phase", self.id)

    def rule(self, phase: Phase, cycle: int | None = None) -> DoseRule | None:
        """The rule for a phase: reloads follow the loading rule, a single rule serves all."""
        wanted = Phase.LOADING if phase is Phase.RELOAD else phase
        fitting = (rule for rule in self.doses if rule.phase in {wanted, Phase.SINGLE})
        return next((rule for rule in fitting if rule.is_for(cycle)), None)
