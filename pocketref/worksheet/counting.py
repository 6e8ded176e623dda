"""Days since a drug's last dose, typed instead of its date: counted back from the treatment."""

from datetime import timedelta

from pocketref.model.bounds import Bounds
from pocketref.model.quantity import Quantity
from pocketref.worksheet.amounts import read_whole
from pocketref.worksheet.entering import edit, limits
from pocketref.worksheet.entry import Blank, Entered, Refused, Unusual
from pocketref.worksheet.fields import field
from pocketref.worksheet.session import Edit
from pocketref.worksheet.standing import GAP, left_out, pend
from pocketref.worksheet.worksheet import Pending, Worksheet


def since(drug: str, text: str, bounds: tuple[Bounds, ...]) -> Edit:
    """The edit that so many days since a drug's last dose make.

    Args:
        drug: its id.
        text: whole days, as typed; empty forgets the last dose.
        bounds: the limits of the pack.
    """

    def change(sheet: Worksheet) -> Worksheet:
        match read_whole(text, GAP, limits(GAP, bounds)):
            case Blank():
                return edit("last", f"{drug}=", bounds)(sheet)
            case Refused(fault=fault):
                waits = Pending(field="last", text=text, fault=fault, drug=drug)
                return pend(left_out(sheet, field("last"), drug), waits)
            case Entered(value=days) | Unusual(value=days):
                return edit("last", f"{drug}={_before(sheet, days)}", bounds)(sheet)

    return change


def _before(sheet: Worksheet, days: Quantity) -> str:
    return (sheet.asked.on - timedelta(days=int(days.value))).isoformat()
