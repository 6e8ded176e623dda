"""The values that grade a term, as fields of the worksheet; the scales say which."""

from pocketref.answers.gradable import fields
from pocketref.model.noun import but
from pocketref.model.quantity import Quantity
from pocketref.pack.library import Library
from pocketref.pages.toxicity.grade_view import FieldChoice, FieldUnit, GradeField
from pocketref.wording import names, numbers, spoken, typed
from pocketref.wording.faults import fault_sentence
from pocketref.wording.units import suffix
from pocketref.worksheet.converting import as_typed, units_of
from pocketref.worksheet.fields import FIELDS, YES_OR_NO, Field, Kind, field
from pocketref.worksheet.worksheet import Worksheet

_GRADE = "grade"
_SAID = {"yes": "Yes", "no": "No", "": "Not known"}
_FLAGS: dict[object, str] = {True: "yes", False: "no", None: ""}


def grade_fields(
    worksheet: Worksheet, library: Library, term: str, needs: frozenset[str]
) -> tuple[GradeField, ...]:
    """One field for each value a grade of the term goes by.

    Args:
        worksheet: the one patient.
        library: the open pack.
        term: what is graded.
        needs: fields that a grade waits for.
    """
    asked = fields(term, library) or _judged(term)
    made = (_field(worksheet, library, field(name)) for name in asked)
    return tuple(but(one, needed=one.id in needs) for one in made)


def _judged(term: str) -> tuple[str, ...]:
    """The field for a grade that a person has judged, where the worksheet has one for the term."""
    return tuple(each.id for each in FIELDS if each.id == term and each.unit == _GRADE)


def _field(worksheet: Worksheet, library: Library, what: Field) -> GradeField:
    name = library.spelled(names.field(what.id))
    if what.kind is Kind.FLAG:
        chosen = _FLAGS[worksheet.held(what)]
        return GradeField(id=what.id, label=name, spoken=name, choices=_choices(chosen))
    waits = worksheet.waiting(what.id)
    kept = waits.text if waits is not None else _kept(worksheet.held(what))
    return GradeField(
        id=what.id,
        label=name,
        spoken=name,
        kept=kept,
        units=tuple(
            but(one, spoken=library.spelled(one.spoken))
            for one in (_unit(kept, u, what, taken=waits is None) for u in units_of(what.unit))
        ),
        said=library.spelled(fault_sentence(waits.fault)) if waits is not None else "",
        asks=waits is not None and waits.asks,
    )


def _choices(chosen: str) -> tuple[FieldChoice, ...]:
    return tuple(
        FieldChoice(id=one, text=_SAID[one], chosen=one == chosen) for one in (*YES_OR_NO, "")
    )


def _kept(value: object) -> str:
    return numbers.plain(value.value) if isinstance(value, Quantity) else ""


def _unit(kept: str, unit: str, what: Field, *, taken: bool) -> FieldUnit:
    others = tuple(each for each in units_of(what.unit) if each != unit)
    beside = others[0] if others and kept and taken else ""
    return FieldUnit(
        id=unit,
        name=suffix(unit),
        spoken=spoken.unit(unit),
        text=as_typed(kept, unit, what.unit),
        other=typed.in_unit(as_typed(kept, beside, what.unit), beside) if beside else "",
    )
