"""From `DRUG=value` to the last date of a drug and the vial in hand."""

import re
from decimal import Decimal

from pocketref.model.fault import FaultCode
from pocketref.model.patient import LastDose, Vial
from pocketref.model.quantity import Quantity
from pocketref.worksheet.entry import Blank, Entered, Entry, Refused, Unusual, refused
from pocketref.worksheet.moments import read_date

_STRENGTH = re.compile(r"(?P<figure>[0-9]{1,6}(?:\.[0-9]{1,4})?) ?(?P<unit>.*)", re.DOTALL)
_UNITS = {"mg/ml": "mg/mL", "mg": "mg"}


def read_last(text: str, field: str = "last") -> Entry[LastDose]:
    """Read `pertuzumab=2026-02-16`; a drug without a date is blank."""
    drug, equals, written = _parted(text)
    if not drug and not equals:
        return Blank()
    if not drug or not equals:
        return refused(FaultCode.USAGE, field, text.strip(" "), hint="of-drug-date")
    match read_date(written, field):
        case Entered(value=on) | Unusual(value=on):
            return Entered(value=LastDose(drug=drug, on=on))
        case Blank():
            return Blank()
        case Refused(fault=fault):
            return refused(fault.code, field, text.strip(" "))


def read_vial(text: str, field: str = "vial") -> Entry[Vial]:
    """Read `docetaxel=20mg/mL` or `trastuzumab=150mg`; a drug without a strength is blank."""
    drug, equals, written = _parted(text)
    given = text.strip(" ")
    if equals and drug and not written:
        return Blank()
    if not drug or not equals:
        return Blank() if not given else refused(FaultCode.USAGE, field, given, hint="of-drug-vial")
    strength = _STRENGTH.fullmatch(written)
    if strength is None or not Decimal(strength["figure"]):
        return refused(FaultCode.NOT_A_NUMBER, field, given, hint="strength")
    unit = _UNITS.get(strength["unit"].casefold())
    if unit is None:
        return refused(FaultCode.WRONG_UNIT, field, given, hint="strength")
    amount = Quantity(value=Decimal(strength["figure"]), unit=unit)
    return Entered(value=Vial(drug=drug, strength=amount))


def drug_of(text: str) -> str:
    """The drug a text is about, also when the rest cannot be read."""
    return _parted(text)[0]


def _parted(text: str) -> tuple[str, str, str]:
    drug, equals, written = text.strip(" ").partition("=")
    return drug.strip(" "), equals, written.strip(" ")
