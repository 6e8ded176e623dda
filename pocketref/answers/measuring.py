"""Values for a grading: those that were typed, read by the one parser, then the worksheet's."""

import re
from collections.abc import Iterable
from decimal import Decimal

from pocketref.answers.answer import Clash
from pocketref.answers.question import Question
from pocketref.model.bounds import Bounds
from pocketref.model.fault import Fault
from pocketref.model.noun import noun
from pocketref.model.quantity import Quantity
from pocketref.wording.numbers import plain
from pocketref.worksheet.entering import read
from pocketref.worksheet.entry import Entered, Refused, Unusual
from pocketref.worksheet.fields import FIELDS, Holder, Kind
from pocketref.worksheet.worksheet import Worksheet

SUSTAINED = "sustained"
Amounts = tuple[tuple[str, Quantity], ...]
_DECIMALS = "decimals"
_FIGURE = re.compile(r"[0-9]+\.[0-9]+")
_SAID = {True: "yes", False: "no"}


@noun
class Values:
    """What a grading goes by.

    Attributes:
        typed: field and amount of what was typed.
        amounts: field and amount of everything, typed or on the worksheet.
        kept: what stands on the worksheet, typed or not.
        sustained: whether the fever lasted; `said` is what was typed of it, `held` what stands.
        doubtful: unusual and not confirmed, or written too finely: no figure may rest on them,
            but a fever is told.
        faults: why a value is not taken: refused, unusual, or waiting on the worksheet.
    """

    typed: Amounts = ()
    amounts: Amounts = ()
    kept: Amounts = ()
    said: bool | None = None
    held: bool | None = None
    doubtful: Amounts = ()
    faults: tuple[Fault, ...] = ()

    @property
    def sustained(self) -> bool | None:
        """What was typed comes before what stands."""
        return self.held if self.said is None else self.said


@noun
class _Read:
    """What was typed, as far as it could be read."""

    typed: Amounts
    said: bool | None
    doubtful: Amounts
    faults: tuple[Fault, ...]


def values_of(
    question: Question,
    sheet: Worksheet,
    reads: tuple[str, ...],
    bounds: Iterable[Bounds],
    *,
    confirmed: bool = False,
) -> Values:
    """The values that were typed, and the worksheet's where none was.

    Args:
        question: what was typed; what is no measurement of a patient is left alone.
        sheet: the one patient.
        reads: the fields that grade the term; a text that waits for one of them leaves no grade.
        bounds: the limits of the pack.
        confirmed: whether a person has said that unusual values are right.
    """
    found = _typed(question, tuple(bounds), confirmed=confirmed)
    named = {field for field, _ in found.typed}
    named |= set() if found.said is None else {SUSTAINED}
    waiting = tuple(one for one in sheet.pending if one.field not in named)
    kept = _on(sheet)
    return Values(
        typed=found.typed,
        amounts=(*found.typed, *((name, value) for name, value in kept if name not in named)),
        kept=kept,
        said=found.said,
        held=sheet.patient.sustained,
        doubtful=(*found.doubtful, *_unconfirmed(sheet)),
        faults=found.faults or tuple(one.fault for one in waiting if one.field in reads),
    )


def clashes(values: Values) -> tuple[Clash, ...]:
    """Values that the worksheet has otherwise."""
    kept = dict(values.kept)
    unlike = tuple(
        Clash(field=field, worksheet=plain(kept[field].value), typed=plain(value.value))
        for field, value in values.typed
        if field in kept and not value.same_as(kept[field])
    )
    if values.said is None or values.held in {None, values.said}:
        return unlike
    lasted = Clash(field=SUSTAINED, worksheet=_SAID[not values.said], typed=_SAID[values.said])
    return (*unlike, lasted)


def _typed(question: Question, bounds: tuple[Bounds, ...], *, confirmed: bool) -> _Read:
    """What was typed, and the faults of what is not taken."""
    typed: dict[str, Quantity] = {}
    doubtful: dict[str, Quantity] = {}
    said: bool | None = None
    faults: list[Fault] = []
    for one in (each for each in question.typed if each.field in _PATIENT):
        match read(_PATIENT[one.field], one.text, bounds):
            case Entered(value=bool() as flag):
                said = flag
            case Entered(value=Quantity() as value):
                typed[one.field] = value
            case Unusual(value=Quantity() as value) if confirmed:
                typed[one.field] = value
            case Unusual(value=Quantity() as value, fault=fault):
                doubtful[one.field] = value
                faults.append(fault)
            case Refused(fault=fault):
                if (figure := _too_fine(fault)) is not None:
                    doubtful[one.field] = figure
                faults.append(fault)
            case _:
                pass  # blank: the same as not typed
    return _Read(
        typed=tuple(typed.items()),
        said=said,
        doubtful=tuple(doubtful.items()),
        faults=tuple(faults),
    )


def _on(sheet: Worksheet) -> Amounts:
    """Every amount of the patient that stands on the worksheet."""
    held = ((name, getattr(sheet.patient, what.attribute)) for name, what in _PATIENT.items())
    return tuple((name, value) for name, value in held if isinstance(value, Quantity))


def _unconfirmed(sheet: Worksheet) -> Amounts:
    """What was read of values that wait on the worksheet: unusual, or written too finely."""
    read_as = ((one.field, one.value or _too_fine(one.fault)) for one in sheet.pending)
    return tuple((name, value) for name, value in read_as if isinstance(value, Quantity))


def _too_fine(fault: Fault) -> Quantity | None:
    """A possible figure that is refused only for its decimal places: none is graded by it."""
    figure = _FIGURE.match(fault.given.strip())
    if fault.hint != _DECIMALS or fault.bounds is None or figure is None:
        return None
    return Quantity(value=Decimal(figure[0]), unit=fault.bounds.unit)


_PATIENT = {
    each.id: each
    for each in FIELDS
    if each.holder is Holder.PATIENT
    and (each.kind in {Kind.AMOUNT, Kind.WHOLE} or each.id == SUSTAINED)
}
