"""A value that a page takes where it is needed: what stands in its field, and what is wrong."""

from datetime import date

from pocketref.model.noun import but, noun
from pocketref.model.quantity import Quantity
from pocketref.pages.sheet_card import Unready
from pocketref.wording import names, numbers, units
from pocketref.wording.faults import fault_sentence
from pocketref.worksheet.fields import field
from pocketref.worksheet.worksheet import Worksheet


@noun
class InPlace:
    """A field of the worksheet on a page.

    Attributes:
        label: above it; `full` what a screen reader says, without the unit.
        unit: the fixed suffix; empty for none.
        text: what was typed while it waits, else the value; empty where nothing stands.
        fault: why the text is not taken; empty if it is, or nothing is entered.
        asks: whether it is taken after all when Enter is pressed again.
    """

    field: str
    label: str
    full: str
    unit: str = ""
    text: str = ""
    fault: str = ""
    asks: bool = False


def in_place(sheet: Worksheet, name: str) -> InPlace:
    """The field of this id, as the worksheet has it."""
    what, waits = field(name), sheet.waiting(name)
    unit = "" if what.unit == "1" else units.suffix(what.unit)
    plain = InPlace(
        field=name,
        label=names.short(name),
        full=names.field(name),
        unit=unit,
        text=_text(sheet.held(what)) if waits is None else waits.text,
        fault="" if waits is None else fault_sentence(waits.fault),
        asks=waits is not None and waits.asks,
    )
    return plain if waits is not None else _crossed(plain, sheet)


def undated(sheet: Worksheet) -> Unready | None:
    """Why what bears the date of treatment is not printed: a text for that date waits."""
    dated = in_place(sheet, "date")
    return Unready(sentence=dated.fault, field=dated.field) if dated.fault else None


def _crossed(plain: InPlace, sheet: Worksheet) -> InPlace:
    """The same, where a value that was taken cannot stand beside another."""
    found = next((each for each in sheet.contradictions if each.field == plain.field), None)
    return plain if found is None else but(plain, fault=fault_sentence(found))


def _text(value: object) -> str:
    match value:
        case Quantity():
            return numbers.plain(value.value)
        case date():
            return numbers.day(value).replace(units.NBSP, " ")
        case _:
            return ""
