"""The fields of the late-dose card: days since each drug's last dose, and their faults."""

from pocketref.model.drug import Drug
from pocketref.model.patient import LastDose
from pocketref.pages.doses.view import LateField
from pocketref.wording.faults import fault_sentence
from pocketref.worksheet.worksheet import Pending, Worksheet


def since_fields(sheet: Worksheet, drugs: tuple[Drug, ...]) -> tuple[LateField, ...]:
    """One field for each drug that has a clock of its own."""
    return tuple(_field(sheet, drug) for drug in drugs)


def _field(sheet: Worksheet, drug: Drug) -> LateField:
    waits = sheet.waiting("last", drug.id)
    if waits is None:
        given = {last.drug: last for last in sheet.asked.last}
        days = _days(sheet, given[drug.id]) if drug.id in given else ""
        return LateField(drug=drug.id, name=drug.shown, days=days)
    return LateField(
        drug=drug.id,
        name=drug.shown,
        days=_typed(sheet, waits),
        fault=fault_sentence(waits.fault),
        asks=waits.asks,
    )


def _typed(sheet: Worksheet, waits: Pending) -> str:
    """The days behind a date that waits, else the text as it was typed here; a date is no days."""
    if isinstance(waits.value, LastDose):
        return _days(sheet, waits.value)
    return "" if "=" in waits.text else waits.text


def _days(sheet: Worksheet, last: LastDose) -> str:
    return str((sheet.asked.on - last.on).days)
