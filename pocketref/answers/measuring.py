"""Values for a grading: those that were typed, read by the one parser, then the worksheet's."""

from collections.abc import Iterable

from pocketref.answers.answer import Clash
from pocketref.answers.gradable import MEASURED_AS
from pocketref.answers.question import Question, Typed
from pocketref.model.bounds import Bounds
from pocketref.model.fault import Fault
from pocketref.model.noun import noun
from pocketref.model.quantity import Quantity
from pocketref.wording.numbers import plain
from pocketref.worksheet.amounts import read_amount, read_whole
from pocketref.worksheet.choices import read_flag
from pocketref.worksheet.entry import Blank, Entered, Entry, Refused, Unusual
from pocketref.worksheet.fields import FIELDS, Holder, Kind
from pocketref.worksheet.worksheet import Worksheet

_SUSTAINED, _STOOLS = "sustained", "stools"
_BOUNDS = {_STOOLS: "stools-over-baseline", "skin": "skin-area"}
_BASELINE, _LOCAL = "-baseline", "lower-limit"


@noun
class Values:
    """What a grading goes by.

    Attributes:
        typed: field and amount of what was typed.
        amounts: measure and amount of everything, typed or on the worksheet.
        kept: what stands on the worksheet, typed or not.
        faults: why a value is not taken: refused, unusual, or waiting on the worksheet.
    """

    typed: tuple[tuple[str, Quantity], ...] = ()
    amounts: tuple[tuple[str, Quantity], ...] = ()
    kept: tuple[tuple[str, Quantity], ...] = ()
    sustained: bool | None = None
    faults: tuple[Fault, ...] = ()


def values_of(
    question: Question,
    sheet: Worksheet,
    measures: tuple[str, ...],
    bounds: Iterable[Bounds],
    *,
    confirmed: bool = False,
) -> Values:
    """The values that were typed, and the worksheet's where none was.

    Args:
        question: what was typed; what is no measure and no limit of one is left alone.
        sheet: the one patient.
        measures: what grades the term.
        bounds: the limits of the pack.
        confirmed: whether a person has said that unusual values are right.
    """
    limits = {each.id: each for each in bounds}
    typed, faults = _typed(question, measures, limits, confirmed=confirmed)
    said, wrong = _sustained(question)
    named = {field for field, _ in typed}
    waits = (one.fault for one in sheet.pending if one.field in measures and one.field not in named)
    return Values(
        typed=typed,
        amounts=(
            *((MEASURED_AS.get(field, field), value) for field, value in typed),
            *((name, value) for name, value in _on(sheet) if name not in named),
        ),
        kept=_on(sheet),
        sustained=said,
        faults=(*faults, *wrong) or tuple(waits),
    )


def clashes(values: Values) -> tuple[Clash, ...]:
    """Values that the worksheet has otherwise."""
    kept = dict(values.kept)
    return tuple(
        Clash(field=field, worksheet=plain(kept[field].value), typed=plain(value.value))
        for field, value in values.typed
        if field in kept and not value.same_as(kept[field])
    )


def _typed(
    question: Question, measures: tuple[str, ...], bounds: dict[str, Bounds], *, confirmed: bool
) -> tuple[tuple[tuple[str, Quantity], ...], tuple[Fault, ...]]:
    """What was typed, and the faults of what is not taken."""
    typed: list[tuple[str, Quantity]] = []
    faults: list[Fault] = []
    for one in question.typed:
        limits = _limits(one.field, measures, bounds)
        entry = Blank() if limits is None else _read(one, limits)
        if isinstance(entry, Entered) or (confirmed and isinstance(entry, Unusual)):
            typed.append((one.field, entry.value))
        elif isinstance(entry, Unusual | Refused):
            faults.append(entry.fault)
    return tuple(typed), tuple(faults)


def _read(one: Typed, limits: Bounds) -> Entry[Quantity]:
    reads = read_whole if one.field == _STOOLS else read_amount
    return reads(one.text, one.field, limits)


def _limits(field: str, measures: tuple[str, ...], bounds: dict[str, Bounds]) -> Bounds | None:
    """The limits of a typed value: its own, or those of what it is the baseline or limit of."""
    if field == _LOCAL:
        return bounds.get(measures[0]) if measures else None
    measure = MEASURED_AS.get(field, field)
    own = bounds.get(_BOUNDS.get(field, field))
    if own is None and measure.endswith(_BASELINE):
        own = bounds.get(measure.removesuffix(_BASELINE))
    known = measure in measures or field in _MEASURED or field in _BOUNDS
    return own if known else None


def _sustained(question: Question) -> tuple[bool | None, tuple[Fault, ...]]:
    match read_flag(question.value(_SUSTAINED) or "", _SUSTAINED):
        case Entered(value=said):
            return said, ()
        case Refused(fault=fault):
            return None, (fault,)
        case _:
            return None, ()


def _on(sheet: Worksheet) -> tuple[tuple[str, Quantity], ...]:
    """Every amount of the patient that stands on the worksheet."""
    held = ((name, getattr(sheet.patient, attribute)) for name, attribute in _MEASURED.items())
    return tuple((name, value) for name, value in held if value is not None)


_MEASURED = {
    each.id: each.attribute
    for each in FIELDS
    if each.holder is Holder.PATIENT and each.kind in {Kind.AMOUNT, Kind.WHOLE}
}
