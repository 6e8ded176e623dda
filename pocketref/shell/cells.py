"""What the worksheet bar has a cell for, and what stands in each cell."""

from collections.abc import Callable
from datetime import date, time
from enum import StrEnum

from pocketref.model.front import Asked, Front
from pocketref.model.noun import but, noun
from pocketref.model.quantity import Quantity
from pocketref.widgets.quantity_field import FieldName
from pocketref.wording import names, numbers, units
from pocketref.worksheet.fields import FIELDS, Field, Holder, Kind, field
from pocketref.worksheet.worksheet import Worksheet

CHOICES = {Kind.CHOICE, Kind.FLAG}
NEVER_EMPTY = {"region", "setting", "bsa"}  # the worksheet always has one of these
USUAL = {"day": "1", "split-loading": "no"}
REGIMEN = "regimen"
DATES = "a date, such as 9 Mar 2026"


@noun
class Cell:
    """A field of the worksheet, or one drug's part of it.

    Attributes:
        label: as short as the bar needs it; `full` what a screen reader says, if it is more.
        shown: the words for the choices, where they are not the choices themselves.
    """

    field: str
    drug: str = ""
    label: str
    full: str = ""
    unit: str = ""
    choices: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()

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


def cells(
    fronts: tuple[Front, ...], chosen: Front | None, say: Callable[[str], str] = str
) -> tuple[Cell, ...]:
    """Every cell there is, in the order of the fields; what a regimen asks for once it is chosen.

    Args:
        fronts: the regimens to choose among.
        chosen: the one that is chosen, if one is.
        say: a word of the program as its reader spells it.
    """
    made = (cell for each in FIELDS for cell in _of(each, fronts, chosen))
    return tuple(but(cell, label=say(cell.label), full=say(cell.full)) for cell in made)


def _of(what: Field, fronts: tuple[Front, ...], chosen: Front | None) -> tuple[Cell, ...]:
    if what.holder is Holder.COUNTS:
        return ()
    if what.id == REGIMEN:
        return (_regimen(fronts),)
    if what.kind is Kind.OF_DRUG:
        every = () if chosen is None else chosen.asked
        return tuple(_of_drug(asked) for asked in every if asked.field == what.id)
    choices = what.choices
    if (what.kind in CHOICES and not choices) or not _is_asked(what, chosen):
        return ()
    unit = "" if what.unit == "1" else what.unit
    short, full = names.short(what.id), names.field(what.id)
    return (Cell(field=what.id, label=short, full=full, unit=unit, choices=choices),)


def _regimen(fronts: tuple[Front, ...]) -> Cell:
    return Cell(
        field=REGIMEN,
        label=names.short(REGIMEN),
        choices=tuple(front.id for front in fronts),
        shown=tuple(front.short for front in fronts),
    )


def _is_asked(what: Field, chosen: Front | None) -> bool:
    """A day of the cycle and a dose level are asked for only where there is one to choose."""
    match what.id:
        case "day":
            return chosen is not None and len(chosen.days) > 1
        case "taxane-level":
            return chosen is not None and bool(chosen.level)
        case _:
            return True


def _of_drug(asked: Asked) -> Cell:
    short = "Last" if asked.field == "last" else names.field(asked.field)
    label = f"{short} {asked.shown}"
    return Cell(field=asked.field, drug=asked.drug, label=label, unit=asked.unit)


def text(sheet: Worksheet, cell: Cell) -> str:
    """What stands in a cell: what was typed while it waits, else the value."""
    waits = sheet.waiting(cell.field, cell.drug)
    if waits is not None:
        return _own(waits.text, cell)
    return _shown(sheet.held(field(cell.field)), cell)


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
