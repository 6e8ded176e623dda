"""How the values of a question meet the worksheet: tried on a copy of it, and nothing is kept."""

from datetime import time

from pocketref.answers.answer import Answer, Clash
from pocketref.answers.question import Question, Typed
from pocketref.model.fault import Fault
from pocketref.model.noun import but, noun
from pocketref.model.patient import LastDose, Vial
from pocketref.model.quantity import Quantity
from pocketref.pack.library import Library
from pocketref.wording import numbers
from pocketref.worksheet.entering import edit
from pocketref.worksheet.fields import FIELDS, Field, Kind
from pocketref.worksheet.levels import levelled
from pocketref.worksheet.named import drug_of
from pocketref.worksheet.session import blank
from pocketref.worksheet.worksheet import Worksheet

_FIELDS = {each.id: each for each in FIELDS}


@noun
class Tried:
    """The worksheet as it would be with what was typed.

    Attributes:
        faults: why values are not taken; while there is one, nothing is worked out.
        clashes: values that the worksheet has otherwise; nothing is worked out either.
        typed: the values of the question that are fields of the worksheet.
    """

    sheet: Worksheet
    faults: tuple[Fault, ...] = ()
    clashes: tuple[Clash, ...] = ()
    typed: tuple[Typed, ...] = ()

    def refuses(self, answer: Answer) -> Answer | None:
        """The answer that says why nothing is worked out; None where nothing stands in its way."""
        if not self.faults and not self.clashes:
            return None
        return but(answer, faults=self.faults, clashes=self.clashes, typed=self._taken)

    @property
    def _taken(self) -> tuple[Typed, ...]:
        """The values that stand, and those that may be confirmed; what is refused goes nowhere."""
        refused = {one.field for one in self.sheet.pending if not one.asks}
        return tuple(each for each in self.typed if each.field not in refused)


def tried(
    question: Question,
    sheet: Worksheet,
    library: Library,
    reads: frozenset[str] | None = None,
    level: str | None = None,
) -> Tried:
    """Try what was typed on a copy of the worksheet.

    Args:
        question: its typed values; those that are no field of the worksheet are left out.
        sheet: the worksheet, with the regimen that is asked about.
        library: the open pack.
        reads: the fields whose faults matter, beside those that were typed; None for all of them.
        level: the limits of the dose level; None for those of the chosen regimen.
    """
    typed = in_worksheet(question)
    known = library.once("limits", tuple, library.limits)
    limits = levelled(known, _level(sheet, library) if level is None else level)
    after = sheet
    for each in typed:
        after = edit(each.field, each.text, limits)(after)
    fields = frozenset(each.field for each in typed) | (reads or frozenset())
    faults = (one for one in after.faults if reads is None or one.field in fields)
    return Tried(
        sheet=after,
        faults=tuple(dict.fromkeys(faults)),
        clashes=tuple(clash for each in typed for clash in _clash(each, sheet, after, library)),
        typed=typed,
    )


def in_worksheet(question: Question) -> tuple[Typed, ...]:
    """The typed values that the worksheet has a field for, each as that field reads it."""
    return tuple(_named(each, question) for each in question.typed if each.field in _FIELDS)


def _named(each: Typed, question: Question) -> Typed:
    """A value of a drug is typed with the drug in front of it."""
    if _FIELDS[each.field].kind is not Kind.OF_DRUG or "=" in each.text or not question.drugs:
        return each
    return but(each, text=f"{question.drugs[0]}={each.text}")


def _level(sheet: Worksheet, library: Library) -> str:
    return "" if sheet.regimen is None else library.front(sheet.regimen).level


def _clash(each: Typed, before: Worksheet, after: Worksheet, library: Library) -> tuple[Clash, ...]:
    """A contradiction. What nobody entered contradicts nothing, and what is refused neither."""
    what = _FIELDS[each.field]
    drug = drug_of(each.text) if what.kind is Kind.OF_DRUG else ""
    nobodys = blank(before.asked.on, library.site)
    had, has = _standing(before, what, drug), _standing(after, what, drug)
    if had in {"", has, _standing(nobodys, what, drug)} or not has:
        return ()
    return (Clash(field=each.field, worksheet=had, typed=has),)


def _standing(sheet: Worksheet, what: Field, drug: str) -> str:
    """The value of a field as it could be typed; empty for none."""
    value = sheet.held(what)
    if what.kind is Kind.OF_DRUG and isinstance(value, tuple):
        value = next((one for one in value if one.drug == drug), None)
    return "" if value is None else _written(value)


def _written(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case Quantity():
            return numbers.plain(value.value)
        case LastDose(drug=drug, on=on):
            return f"{drug}={on}"
        case Vial(drug=drug, strength=strength):
            return f"{drug}={numbers.plain(strength.value)} {strength.unit}"
        case time():
            return value.strftime("%H:%M")
        case _:
            return str(value)
