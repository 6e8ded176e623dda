"""Everything entered and chosen for one patient, as one frozen value, without a name."""

from pocketref.model.fault import Fault
from pocketref.model.noun import but, noun
from pocketref.model.patient import Given, Interval, Occasion, Patient
from pocketref.model.quantity import Quantity
from pocketref.model.running import Moment, Run
from pocketref.worksheet import ageing, second, weighing
from pocketref.worksheet.crossing import crossed, misdated
from pocketref.worksheet.entry import Value
from pocketref.worksheet.fields import FIELDS, Field, Holder
from pocketref.worksheet.stamps import Second, Stamp

PAIR = "body-mass-index"
_ASKS = frozenset({"unconfirmed", "unusual-gap", "pair"})
# Refused, these leave a gap that no other value may fill: without a cycle no dose is worked out.
_BINDING = frozenset(
    each.id
    for each in FIELDS
    if each.holder is Holder.OCCASION and each.id not in {"start", "vial"}
)


@noun
class Pending:
    """A text that is not taken: refused, or unusual and not confirmed yet.

    Attributes:
        drug: for fields that have a value for each drug.
        value: what was read, where anything was.
    """

    field: str
    text: str
    fault: Fault
    drug: str = ""
    value: Value | None = None

    @property
    def asks(self) -> bool:
        """Whether the reader may confirm it; if not, it is refused."""
        return self.fault.hint in _ASKS


@noun
class Confirmed:
    """An unusual value that was confirmed; another value of the same field is asked about again."""

    field: str
    text: str


@noun
class OwnCounts:
    """A reader's own counts of two groups, and a cohort to look at; of no patient."""

    with_events: int | None = None
    with_people: int | None = None
    without_events: int | None = None
    without_people: int | None = None
    cohort: int | None = None


@noun
class Worksheet:
    """One patient, one treatment.

    Attributes:
        measured: what stands of the patient, before unusual pairs are set aside.
        asked: what stands of the treatment, before contradictions are set aside.
        interval: how long ago adjuvant treatment ended.
        answers: what was said to questions of trees and scores, one choice for each.
        counts: the reader's own counts of a trial.
        chair: at most four letters or digits.
        ticks: ids of checklist items that were ticked.
        acknowledged: what a person has acknowledged: codes of stops, and facts a dose rests on.
        run: what was done so far, once the day runs.
        stood: the treatment that the day runs by while what was entered of it waits; else None.
        second: what the second person of a double check entered, if there was one.
        stamps: when the patient's values were entered.
        weighed: the weight that stood before this one; None if there was none, or it was seen.
        now: the last tick of the clocks; None where no clock runs, as on the command line.
    """

    regimen: str | None = None
    measured: Patient = Patient()
    asked: Occasion
    interval: Interval = Interval()
    answers: tuple[Given, ...] = ()
    counts: OwnCounts = OwnCounts()
    chair: str = ""
    pending: tuple[Pending, ...] = ()
    confirmed: tuple[Confirmed, ...] = ()
    ticks: tuple[str, ...] = ()
    acknowledged: tuple[str, ...] = ()
    run: Run = Run()
    stood: Occasion | None = None
    second: Second | None = None
    stamps: tuple[Stamp, ...] = ()
    weighed: Quantity | None = None
    now: Moment | None = None

    @property
    def withheld(self) -> tuple[Fault, ...]:
        """Why no dose stands on values that were taken: two people differ, or they are old."""
        differs = second.difference(self.measured, self.second)
        return (*(() if differs is None else (differs,)), *self.aged)

    @property
    def aged(self) -> tuple[Fault, ...]:
        """The values that were entered hours ago and must be confirmed."""
        return ageing.aged(self.stamps, self.now, self.held)

    @property
    def noted(self) -> tuple[Fault, ...]:
        """What is pointed out and holds nothing back: a weight far from the one before."""
        far = weighing.jump(self.measured.weight, self.weighed)
        return () if far is None else (far,)

    @property
    def checked(self) -> Second | None:
        """What a second person entered, where it is the same."""
        return self.second if second.agreed(self.measured, self.second) else None

    @property
    def patient(self) -> Patient:
        """What may be calculated with: weight and height wait where they are in doubt."""
        if self.waiting(PAIR) is None and not self.withheld:
            return self.measured
        return but(self.measured, weight=None, height=None)

    @property
    def occasion(self) -> Occasion:
        """What may be calculated with: while entries of the treatment wait, no cycle is chosen."""
        waits = self.binding is not None or self.contradictions or self.withheld
        cycle = None if waits else self.asked.cycle
        return but(self.asked, cycle=cycle, acknowledged=self.acknowledged)

    @property
    def binding(self) -> Pending | None:
        """The first text for which the whole treatment waits."""
        return next((each for each in self.pending if each.field in _BINDING), None)

    @property
    def contradictions(self) -> tuple[Fault, ...]:
        """Values that were taken one by one and do not go together."""
        return crossed(self.measured, self.asked)

    @property
    def misdated(self) -> tuple[Fault, ...]:
        """Dates of a recurrence that cannot be; no dose waits for them."""
        return misdated(self.interval, self.asked)

    @property
    def timing(self) -> Interval:
        """How long ago, as it may be counted with: nothing while its dates cannot be."""
        return Interval() if self.misdated else self.interval

    @property
    def apart(self) -> tuple[Fault, ...]:
        """What is wrong with a single field, in the order of the fields."""
        single = (each.fault for each in self.pending if each.field != PAIR)
        return (*single, *self.misdated)

    @property
    def between(self) -> tuple[Fault, ...]:
        """Values that are each right and do not go together: these belong to no single field."""
        pair = self.waiting(PAIR)
        return (*((pair.fault,) if pair is not None else ()), *self.contradictions)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """All that is wrong or waits, in the order of the fields."""
        pending = (each.fault for each in self.pending)
        return (*pending, *self.contradictions, *self.misdated, *self.withheld)

    def held(self, what: Field) -> object:
        """What stands in a field, before anything is set aside; None where nothing does."""
        match what.holder:
            case Holder.PATIENT:
                return getattr(self.measured, what.attribute)
            case Holder.OCCASION:
                return getattr(self.asked, what.attribute)
            case Holder.INTERVAL:
                return getattr(self.interval, what.attribute)
            case Holder.COUNTS:
                return getattr(self.counts, what.attribute)
            case Holder.ANSWERS:
                return self.answer(what.attribute)
            case Holder.SHEET:
                return getattr(self, what.attribute)

    def answer(self, ask: str) -> str | None:
        """What was said to a question of a tree or a score, if anything was."""
        return next((given.choice for given in self.answers if given.ask == ask), None)

    def waiting(self, field: str, drug: str = "") -> Pending | None:
        """The text of a field that is not taken, if there is one."""
        found = (each for each in self.pending if (each.field, each.drug) == (field, drug))
        return next(found, None)
