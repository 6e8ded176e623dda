"""What the worksheet bar has a cell for, and what stands in each cell."""

from datetime import date, time
from enum import StrEnum

from pocketref.model.front import Asked, Front
from pocketref.model.noun import noun
from pocketref.model.quantity import Quantity
from pocketref.widgets.quantity_field import FieldName
from pocketref.wording import names, numbers, units
from pocketref.worksheet.fields import FIELDS, Field, Holder, Kind, field
from pocketref.worksheet.worksheet import Worksheet

CHOICES = {Kind.CHOICE, Kind.FLAG}
NEVER_EMPTY = {"region", "setting", "bsa"}  # the worksheet always has one of these
USUAL = {"day": "1", "split-loading": "no"}
DATES = "a date, such as 9 Mar 2026"


@noun
class Cell:
    """A field of the worksheet, or one drug's part of it.

    Attributes:
        label: as short as the bar needs it; `full` what a screen reader says, if it is more.
    """

    field: str
    drug: str = ""
    label: str
    full: str = ""
    unit: str = ""
    choices: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The cell's name: the field's, and the drug's where each drug has a value."""
        return f"{self.field}:{self.drug}" if self.drug else self.field

    def typed(self, text: str) -> str:
        """What the parser reads: the drug and the fixed unit stand before and behind the text."""
        if not self.drug or not text.strip():
            return f"{self.drug}=" if self.drug else text
        return f"{self.drug}={text.strip()}{self.unit}"

    def name(self) -> FieldName:
        """What the cell is called."""
        suffix = units.suffix(self.unit) if self.unit else ""
        full = self.full or self.label
        spoken = f"{full}, {suffix}" if suffix else full
        kind = field(self.field).kind
        hint = DATES if kind is Kind.DATE or self.field == "last" else ""
        return FieldName(label=self.label, suffix=suffix, spoken=spoken, hint=hint)


def cells(front: Front) -> tuple[Cell, ...]:
    """Every cell there is for a regimen, in the order of the fields."""
    return tuple(cell for each in FIELDS for cell in _of(each, front))


def _of(what: Field, front: Front) -> tuple[Cell, ...]:
    if what.kind is Kind.OF_DRUG:
        return tuple(_of_drug(asked) for asked in front.asked if asked.field == what.id)
    choices = what.choices
    if what.kind in CHOICES and not choices:
        return ()
    unit = "" if what.unit == "1" else what.unit
    short, full = names.short(what.id), names.field(what.id)
    return (Cell(field=what.id, label=short, full=full, unit=unit, choices=choices),)


def _of_drug(asked: Asked) -> Cell:
    short = "Last" if asked.field == "last" else names.field(asked.field)
    label = f"{short} {asked.shown}"
    return Cell(field=asked.field, drug=asked.drug, label=label, unit=asked.unit)


def text(sheet: Worksheet, cell: Cell) -> str:
    """What stands in a cell: what was typed while it waits, else the value."""
    waits = sheet.waiting(cell.field, cell.drug)
    if waits is not None:
        return _own(waits.text, cell)
    what = field(cell.field)
    holder = {
        Holder.PATIENT: sheet.measured,
        Holder.OCCASION: sheet.asked,
        Holder.SHEET: sheet,
    }[what.holder]
    return _shown(getattr(holder, what.attribute), cell)


def always_so(sheet: Worksheet, cell: Cell) -> bool:
    """Whether a cell stands as it begins: empty, or with what every worksheet has."""
    return cell.field in NEVER_EMPTY or text(sheet, cell) in {"", USUAL.get(cell.field, "")}


def _own(typed: str, cell: Cell) -> str:
    return typed.partition("=")[2].removesuffix(cell.unit) if cell.drug else typed


def _shown(value: object, cell: Cell) -> str:  # noqa: PLR0911  # one return for each kind
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case StrEnum() | str() | int():
            return str(value)
        case Quantity():
            return numbers.plain(value.value)
        case date():
            return numbers.day(value).replace(units.NBSP, " ")
        case time():
            return numbers.clock(value)
        case tuple():
            return _of_many(value, cell)
        case _:
            raise TypeError(type(value))


def _of_many(values: tuple[object, ...], cell: Cell) -> str:
    """One drug's date or vial; or the first of the names that are held."""
    for value in values:
        if isinstance(value, str):
            return value
        if getattr(value, "drug", "") == cell.drug:
            inner = getattr(value, "on", None) or getattr(value, "strength", None)
            return _shown(inner, cell)
    return ""
