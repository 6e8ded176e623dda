"""How one value comes to stand on a worksheet, waits, or leaves it."""

from pocketref.model.bounds import Bounds
from pocketref.model.noun import but
from pocketref.model.patient import Formula, Given, Interval, LastDose, Vial
from pocketref.worksheet.entry import Value
from pocketref.worksheet.fields import Field, Holder, Kind
from pocketref.worksheet.gaps import gap_fault
from pocketref.worksheet.pairs import pair_fault
from pocketref.worksheet.worksheet import PAIR, Confirmed, Pending, Worksheet

GAP = "days-since-last"
_PAIRED = frozenset({"weight", "height"})
_DATED = frozenset({"last", "date"})
_MONTHS, _DATES = "months", ("last-dose", "recurrence")
# What an emptied field goes back to, where nothing is not a value. The date of treatment, the
# region and the stage of disease stay as they are: while a text waits for them no dose stands.
_EMPTIED: dict[str, object] = {
    "chair": "",
    "day": 1,
    "held": (),
    "split": False,
    "formula": Formula.MOSTELLER,
}
_STAYS = frozenset({"on", "region", "setting"})


def put(sheet: Worksheet, what: Field, value: Value) -> Worksheet:
    """Let a value stand."""
    match value:
        case LastDose():
            kept = (*(each for each in sheet.asked.last if each.drug != value.drug), value)
            return _asked(sheet, "last", kept)
        case Vial():
            vials = (*(each for each in sheet.asked.vials if each.drug != value.drug), value)
            return _asked(sheet, "vials", vials)
        case _ if what.id == "hold":
            return _asked(sheet, what.attribute, (value,))
        case _:
            return _holding(sheet, what, value)


def left_out(sheet: Worksheet, what: Field, drug: str = "") -> Worksheet:
    """Let a field be empty."""
    if what.kind is Kind.OF_DRUG:
        kept = tuple(each for each in getattr(sheet.asked, what.attribute) if each.drug != drug)
        return _asked(sheet, what.attribute, kept)
    if what.holder is Holder.OCCASION and what.attribute in _STAYS:
        return sheet
    return _holding(sheet, what, _EMPTIED.get(what.attribute))


def pend(sheet: Worksheet, waits: Pending) -> Worksheet:
    """Keep a text that is not taken, in place of the one before."""
    rest = cleared(sheet, waits.field, waits.drug)
    return but(rest, pending=(*rest.pending, waits))


def cleared(sheet: Worksheet, name: str, drug: str = "") -> Worksheet:
    """Forget the text that waits for a field."""
    kept = tuple(each for each in sheet.pending if (each.field, each.drug) != (name, drug))
    return but(sheet, pending=kept)


def agree(sheet: Worksheet, name: str, value: object) -> Worksheet:
    """Remember that an unusual value was confirmed."""
    others = tuple(each for each in sheet.confirmed if each.field != name or name == "last")
    return but(sheet, confirmed=(*others, Confirmed(field=name, text=_key(sheet, value))))


def confirmed(sheet: Worksheet, name: str, value: object) -> bool:
    """Whether this very value was confirmed for the field."""
    return Confirmed(field=name, text=_key(sheet, value)) in sheet.confirmed


def rechecked(sheet: Worksheet, name: str, bounds: tuple[Bounds, ...]) -> Worksheet:
    """Look again at what depends on a field that has just changed."""
    by_name = {each.id: each for each in bounds}
    if name in _PAIRED and PAIR in by_name:
        return _pair_rechecked(sheet, by_name[PAIR])
    if name in _DATED and GAP in by_name:
        return _gaps_rechecked(sheet, by_name[GAP])
    return sheet


def _pair_rechecked(sheet: Worksheet, bounds: Bounds) -> Worksheet:
    rest = cleared(sheet, PAIR)
    fault = pair_fault(sheet.measured, bounds)
    pair = (sheet.measured.weight, sheet.measured.height)
    if fault is None or confirmed(sheet, PAIR, pair):
        return rest
    return pend(rest, Pending(field=PAIR, text="", fault=fault))


def _gaps_rechecked(sheet: Worksheet, bounds: Bounds) -> Worksheet:
    waiting = tuple(each.value for each in sheet.pending if isinstance(each.value, LastDose))
    lasts, sheet = (*sheet.asked.last, *waiting), _asked(sheet, "last", ())
    for last in lasts:
        sheet = _gap_rechecked(cleared(sheet, "last", last.drug), last, bounds)
    return sheet


def _gap_rechecked(sheet: Worksheet, last: LastDose, bounds: Bounds) -> Worksheet:
    fault = gap_fault(last, sheet.asked.on, bounds)
    if fault is None or (fault.hint == "unusual-gap" and confirmed(sheet, "last", last)):
        return _asked(sheet, "last", (*sheet.asked.last, last))
    return pend(
        sheet,
        Pending(field="last", text=fault.given, fault=fault, drug=last.drug, value=last),
    )


def _holding(sheet: Worksheet, what: Field, value: object) -> Worksheet:
    changes = {what.attribute: value}
    match what.holder:
        case Holder.INTERVAL:
            rest = sheet if value is None else _without_the_other(sheet, what.id)
            return but(rest, interval=_either(rest.interval, what.attribute, value))
        case Holder.ANSWERS:
            return answered(sheet, what.attribute, None if value is None else str(value))
        case Holder.COUNTS:
            return but(sheet, counts=but(sheet.counts, **changes))
        case Holder.PATIENT:
            return but(sheet, measured=but(sheet.measured, **changes))
        case Holder.OCCASION:
            return but(sheet, asked=but(sheet.asked, **changes))
        case Holder.SHEET:
            return but(sheet, **changes)


def _without_the_other(sheet: Worksheet, name: str) -> Worksheet:
    """Forget what waits for months where a date is taken, or for dates where months are."""
    for other in _DATES if name == _MONTHS else (_MONTHS,):
        sheet = cleared(sheet, other)
    return sheet


def answered(sheet: Worksheet, ask: str, choice: str | None) -> Worksheet:
    """Let one choice stand for a question, or none; a text that waited for it is forgotten."""
    sheet = cleared(sheet, ask)
    others = tuple(given for given in sheet.answers if given.ask != ask)
    said = () if choice is None else (Given(ask=ask, choice=choice),)
    return but(sheet, answers=(*others, *said))


def _either(interval: Interval, attribute: str, value: object) -> Interval:
    """Months or dates: one of them, once it has a value, takes the place of the other."""
    changed = but(interval, **{attribute: value})
    if value is None:
        return changed
    if attribute == "months":
        return but(changed, last=None, recurred=None)
    return but(changed, months=None)


def _asked(sheet: Worksheet, attribute: str, value: object) -> Worksheet:
    return but(sheet, asked=but(sheet.asked, **{attribute: value}))


def _key(sheet: Worksheet, value: object) -> str:
    """What was confirmed, as text: of a last dose it is the gap, so both dates are in it."""
    match value:
        case LastDose():
            return f"{value.drug} {value.on} {sheet.asked.on}"
        case tuple():
            return " ".join(map(str, value))
        case _:
            return str(value)
