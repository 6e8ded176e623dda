"""Values that were typed into the search, in words."""

from pocketref.answers.question import Typed
from pocketref.answers.recurrence import TREE
from pocketref.model.quantity import Quantity
from pocketref.pack.library import Library
from pocketref.wording import decisions, names, numbers
from pocketref.wording.units import NBSP, suffix
from pocketref.worksheet.entering import edit, read
from pocketref.worksheet.entry import Entered, Unusual
from pocketref.worksheet.fields import FIELDS, Holder
from pocketref.worksheet.worksheet import Worksheet

_FIELDS = {each.id: each for each in FIELDS}
_ASKED = frozenset(each.id for each in FIELDS if each.holder is Holder.ANSWERS)
_COUNTED = frozenset({"cycle", "day"})
# Fields without limits of their own name, with the unit in which they are counted.
_UNITS = {"months": "month", "since": "d", "late": "d"}


def value(library: Library, name: str, text: str) -> str:
    """A typed text as an amount: `68 kg`, `8 months`; the text itself where it is none."""
    if name not in _FIELDS:
        return _counted(text, _UNITS.get(name, ""))
    match read(_FIELDS[name], text, library.limits()):
        case Entered(value=Quantity() as amount) | Unusual(value=Quantity() as amount):
            return numbers.amount(amount)
        case _:
            return _counted(text, "")


def _counted(text: str, symbol: str) -> str:
    try:
        return numbers.amount(Quantity.parse(f"{text} {symbol}".strip()))
    except ValueError:
        return text.replace(" ", NBSP) if text[:1].isdigit() else text


def named(library: Library, name: str, text: str) -> str:
    """A value that says by itself what it is: `68 kg`, `cycle 1`."""
    said = value(library, name, text)
    if name in _ASKED:
        return _chosen(library, name, text)
    return f"{names.within(name)} {said}" if name in _COUNTED or said == text else said


def _chosen(library: Library, name: str, text: str) -> str:
    """What was said to a question of the tree: `hormone-receptor positive`."""
    return decisions.chosen(library.decision(TREE), name, text)


def stands(library: Library, sheet: Worksheet, typed: Typed) -> bool:
    """Whether the worksheet has this very value already."""
    if typed.field not in _FIELDS:
        return False
    entered = edit(typed.field, typed.text, library.limits())(sheet)
    return not entered.pending and entered == sheet


def unit_of(library: Library, name: str) -> str:
    """The unit behind a field in which a missing value is typed; empty for none."""
    if name in _UNITS:
        return suffix(_UNITS[name])
    bounds = next((each for each in library.limits() if each.id == name), None)
    return suffix(bounds.unit) if bounds else ""
