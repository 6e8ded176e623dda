"""What was answered: the engines' own results, and what is missing, refused or in doubt."""

from typing import TypeAlias

from pocketref.answers.question import Doubt, Kind, Typed
from pocketref.model.decision import Decided
from pocketref.model.fault import Fault
from pocketref.model.finding import Finding
from pocketref.model.graded import Graded, Scored
from pocketref.model.noun import noun
from pocketref.model.plan import Course, Line, Plan, Ruling, Surface
from pocketref.model.risk import Apart, Compared
from pocketref.model.toxicity import Rate


@noun
class PhaseLine:
    """A drug's dose in one of its phases; `cycles` is `any`, `first` or `later`."""

    cycles: str
    line: Line


@noun
class RegimenDoses:
    """A drug's doses: in every regimen alike (`regimen` empty), or as one regimen gives it."""

    regimen: str
    lines: tuple[PhaseLine, ...]


@noun
class Doses:
    """Each phase of one drug."""

    drug: str
    by: tuple[RegimenDoses, ...]


@noun
class Clock:
    """One drug's own clock after so many days since its last dose."""

    drug: str
    course: Course
    reload_day: int | None = None


@noun
class Clocks:
    """The antibodies' clocks side by side; `late` is days past the due date, negative if early."""

    since: int
    late: int
    clocks: tuple[Clock, ...]


@noun
class Heart:
    """What every rule on the heart says."""

    rulings: tuple[Ruling, ...]


@noun
class Rates:
    """How often an event was reported, side by side.

    Attributes:
        comparisons: the rates that a trial holds against each other, with their difference or why
            there is none; those of other trials are never subtracted.
    """

    event: str
    rates: tuple[Rate, ...]
    comparisons: tuple[Compared | Apart, ...] = ()


@noun
class Statements:
    """Statements whose sources were asked for."""

    facts: tuple[str, ...]


Result: TypeAlias = (
    Doses | Plan | Clocks | Surface | Heart | Graded | Scored | Decided | Rates | Statements
)


@noun
class Clash:
    """A value that the worksheet has otherwise: nothing is worked out until one is chosen."""

    field: str
    worksheet: str
    typed: str


@noun
class Answer:
    """One answer.

    Attributes:
        about: the drug, regimen, event, term or fact it is about.
        result: None while a value is missing, refused, in doubt or contradicted, and for a drug
            that is not covered.
        needs: fields that are missing, the first of them ready to be typed.
        faults: values that are refused or must be confirmed first.
        doubts: what must be chosen first.
        typed: the values that Enter puts into the worksheet.
        regimen: the regimen that Enter chooses; empty for none.
        opens: the route that Enter opens, and `beside` the one of Ctrl+Enter; empty for none.
    """

    kind: Kind
    about: str = ""
    result: Result | None = None
    needs: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    clashes: tuple[Clash, ...] = ()
    findings: tuple[Finding, ...] = ()
    facts: tuple[str, ...] = ()
    typed: tuple[Typed, ...] = ()
    regimen: str = ""
    opens: str = ""
    beside: str = ""
