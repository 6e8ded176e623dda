"""What was asked: a kind of answer, what it is about, and the values that were typed with it."""

from enum import StrEnum

from pocketref.model.fault import Fault
from pocketref.model.noun import noun


class Kind(StrEnum):
    """The kinds of answers; the command line prints them as they are."""

    DOSE = "dose"
    DAY = "day"
    RECURRENCE = "recurrence"
    LVEF = "lvef"
    GRADE = "grade"
    RISK = "risk"
    INTERVAL = "interval"
    BSA = "bsa"
    SOURCE = "source"
    NOT_COVERED = "not-covered"


class How(StrEnum):
    """How a typed word was understood."""

    EXACT = "exact"
    PREFIX = "prefix"
    SYNONYM = "synonym"
    SPELLING = "spelling"
    NUMBER = "number"


@noun
class Reading:
    """One thing that was understood; the chip of it says `what: value`.

    Attributes:
        what: `drug`, `regimen`, `event`, `term`, `topic`, `prior`, `scope`, or the id of a field.
        value: the id that is meant, or the figure as it was typed.
        typed: the text it was read from.
    """

    what: str
    value: str
    typed: str
    how: How = How.EXACT


@noun
class Typed:
    """A value of a field, as text for the one parser of that field.

    Attributes:
        field: a field of the worksheet, or `since` and `late`: days since the last dose, days late.
        text: `68`, `20 mg/mL`; a unit only where one was typed.
    """

    field: str
    text: str


@noun
class Choice:
    """One way to end a doubt: the text the search then has, and what it means (ids, figures)."""

    text: str
    means: tuple[Reading, ...]


@noun
class Doubt:
    """Something a text leaves open. Nothing is worked out until it is chosen.

    Attributes:
        code: which question: `which-drug`, `which-regimen`, `which-unit`, `since-or-late`,
            `which-prior`, `which-value`.
        about: the drug, field or word in doubt.
        typed: the text in doubt.
    """

    code: str
    about: str
    typed: str = ""
    choices: tuple[Choice, ...] = ()


@noun
class Question:
    """A text as it was understood.

    Attributes:
        kind: None where the text asks for no answer: then it only finds.
        drugs: ids, in the order typed; never two members of a look-alike set by correction.
        regimen, event, term, prior: ids; empty for none.
        typed: values, each for its field.
        readings: everything that was understood, in the order typed.
        faults: figures and words that are refused whatever else stands there: `150 lb`, `68,5`.
        doubts: what must be chosen first.
        scope: `dose`, `tox`, `time`, `infuse`, `source`; empty for everything.
        words: what is to be found, as typed but without the scope.
        loose: words that were not understood.
    """

    text: str
    kind: Kind | None = None
    drugs: tuple[str, ...] = ()
    regimen: str = ""
    event: str = ""
    term: str = ""
    prior: str = ""
    typed: tuple[Typed, ...] = ()
    readings: tuple[Reading, ...] = ()
    faults: tuple[Fault, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    scope: str = ""
    words: str = ""
    loose: tuple[str, ...] = ()

    def value(self, field: str) -> str | None:
        """What was typed for a field, if anything was."""
        return next((each.text for each in self.typed if each.field == field), None)
