"""When each of a patient's values was entered: at an edit it is new, at a tick it has a time."""

from pocketref.model.noun import but
from pocketref.model.running import Moment
from pocketref.worksheet.ageing import AGEING
from pocketref.worksheet.fields import field
from pocketref.worksheet.stamps import Stamp
from pocketref.worksheet.worksheet import Worksheet


def at(sheet: Worksheet, now: Moment) -> Worksheet:
    """The worksheet at this tick; a value without a stamp was entered since the last one."""
    stamps = {stamp.field: stamp for stamp in sheet.stamps}
    standing = tuple(
        stamps.get(name) or Stamp(field=name, moment=now)
        for name in AGEING
        if sheet.held(field(name)) is not None
    )
    return but(sheet, now=now, stamps=standing)


def anew(sheet: Worksheet, name: str) -> Worksheet:
    """The worksheet with a field that was entered just now."""
    kept = tuple(stamp for stamp in sheet.stamps if stamp.field != name)
    return sheet if kept == sheet.stamps else but(sheet, stamps=kept)


def still_so(sheet: Worksheet) -> Worksheet:
    """The edit that confirms everything that is asked about: it is so still."""
    old = {fault.field for fault in sheet.aged}
    return but(sheet, stamps=tuple(each for each in sheet.stamps if each.field not in old))
