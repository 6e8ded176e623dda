"""From a typed text to an edit of the worksheet: every text goes through the one parser."""

from collections.abc import Callable, Iterable

from pocketref.model.bounds import Bounds
from pocketref.model.fact import Region
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.patient import Formula, Setting
from pocketref.model.quantity import Quantity
from pocketref.worksheet.amounts import read_amount, read_whole
from pocketref.worksheet.checking import held_against, remembered
from pocketref.worksheet.choices import read_choice, read_flag, read_tag
from pocketref.worksheet.entry import Blank, Entered, Entry, Refused, Unusual, Value
from pocketref.worksheet.fields import Field, Holder, Kind, field
from pocketref.worksheet.levels import LEVEL
from pocketref.worksheet.moments import read_date, read_time
from pocketref.worksheet.named import drug_of, read_last, read_vial
from pocketref.worksheet.session import Edit
from pocketref.worksheet.stamping import anew
from pocketref.worksheet.standing import agree, cleared, confirmed, left_out, pend, put, rechecked
from pocketref.worksheet.worksheet import PAIR, Pending, Worksheet


def limits(name: str, bounds: Iterable[Bounds]) -> Bounds:
    """The bounds with this id.

    Raises:
        KeyError: the pack has no such bounds; a bug of the content, which a test looks for.
    """
    for each in bounds:
        if each.id == name:
            return each
    raise KeyError(name)


def read(what: Field, text: str, bounds: Iterable[Bounds]) -> Entry[Value]:
    """Read what was typed into a field: a value, nothing, or the fault that refuses it."""
    return _READERS[what.kind](what, text, bounds)


def _amount(what: Field, text: str, bounds: Iterable[Bounds]) -> Entry[Value]:
    known = tuple(bounds)
    if what.id == LEVEL and not any(each.id == LEVEL for each in known):
        fault = Fault(code=FaultCode.CONFLICT, field=LEVEL, given=text, hint="no-level")
        return Refused(fault=fault) if text.strip(" ") else Blank()
    return read_amount(text, what.id, limits(what.bounds, known))


def _whole(what: Field, text: str, bounds: Iterable[Bounds]) -> Entry[Value]:
    return _counted(what, read_whole(text, what.id, limits(what.bounds, bounds)))


def _of_drug(what: Field, text: str, _: Iterable[Bounds]) -> Entry[Value]:
    return read_last(text) if what.id == "last" else read_vial(text)


def edit(name: str, text: str, bounds: tuple[Bounds, ...]) -> Edit:
    """The edit that a text typed into a field makes.

    A text that is refused, or unusual and not confirmed, leaves the field without a value, so that
    no figure stands on the value before; the worksheet keeps the text and its fault.

    Args:
        name: the field's id.
        text: as typed; for a field with a value for each drug, `DRUG=text`.
        bounds: the limits of the pack.
    """

    def change(sheet: Worksheet) -> Worksheet:
        entered = rechecked(_entered(sheet, field(name), text, bounds), name, bounds)
        return remembered(sheet, held_against(sheet, anew(entered, name)))

    return change


def confirm(name: str, bounds: tuple[Bounds, ...], drug: str = "") -> Edit:
    """The edit that accepts the unusual value a field waits with, or its unusual pair."""

    def change(sheet: Worksheet) -> Worksheet:
        waits = sheet.waiting(name, drug)
        if waits is not None and waits.value is not None and waits.asks:
            taken = put(cleared(sheet, name, drug), field(name), waits.value)
            agreed = rechecked(agree(taken, name, waits.value), name, bounds)
            return remembered(sheet, held_against(sheet, anew(agreed, name)))
        if name in {"weight", "height"} and sheet.waiting(PAIR) is not None:
            pair = (sheet.measured.weight, sheet.measured.height)
            return agree(cleared(sheet, PAIR), PAIR, pair)
        return sheet

    return change


def _entered(sheet: Worksheet, what: Field, text: str, bounds: tuple[Bounds, ...]) -> Worksheet:
    drug = drug_of(text) if what.kind is Kind.OF_DRUG else ""
    empty = left_out(cleared(sheet, what.id, drug), what, drug)
    match read(what, text, bounds):
        case Blank() if what.id == "date":
            fault = Fault(code=FaultCode.MISSING, field=what.id)
            return pend(empty, Pending(field=what.id, text=text, fault=fault))
        case Blank():
            return empty
        case Entered(value=value):
            return put(empty, what, value)
        case Unusual(value=value) if confirmed(sheet, what.id, value):
            return put(empty, what, value)
        case Unusual(value=value, fault=fault):
            return pend(
                empty, Pending(field=what.id, text=text, fault=fault, drug=drug, value=value)
            )
        case Refused(fault=fault):
            return pend(empty, Pending(field=what.id, text=text, fault=fault, drug=drug))


def _counted(what: Field, entry: Entry[Quantity]) -> Entry[Value]:
    """A count of the treatment is a whole number; one of the patient stays an amount."""
    if what.holder is Holder.PATIENT:
        return entry
    match entry:
        case Entered(value=value):
            return Entered(value=int(value.value))
        case Unusual(value=value, fault=fault):
            return Unusual(value=int(value.value), fault=fault)
        case other:
            return other


def _chosen(what: Field, entry: Entry[str]) -> Entry[Value]:
    if not isinstance(entry, Entered):
        return entry
    match what.id:
        case "bsa":
            return Entered(value=Formula(entry.value))
        case "region":
            return Entered(value=Region(entry.value))
        case "setting":
            return Entered(value=Setting(entry.value))
        case _:
            return entry


_READERS: dict[Kind, Callable[[Field, str, Iterable[Bounds]], Entry[Value]]] = {
    Kind.AMOUNT: _amount,
    Kind.WHOLE: _whole,
    Kind.DATE: lambda what, text, _: read_date(text, what.id),
    Kind.TIME: lambda what, text, _: read_time(text, what.id),
    Kind.FLAG: lambda what, text, _: read_flag(text, what.id),
    Kind.TAG: lambda what, text, _: read_tag(text, what.id),
    Kind.CHOICE: lambda what, text, _: _chosen(what, read_choice(text, what.id, what.choices)),
    Kind.OF_DRUG: _of_drug,
}
