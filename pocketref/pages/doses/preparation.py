"""What the preparation sheet prints: each bag of the day, from the vials to the pump."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.pages.day_foot import day_foot
from pocketref.pages.doses.bags import bags
from pocketref.pages.doses.preparation_view import PreparationSheet
from pocketref.pages.doses.vein import SILENT, flushes, leaks
from pocketref.pages.plans import (
    absent,
    band,
    cautions,
    held,
    plan_of,
    protocol_of,
    rests_on,
    stops,
    titled,
)
from pocketref.pages.strip import strip
from pocketref.wording import numbers
from pocketref.wording.units import NBSP

if TYPE_CHECKING:
    from datetime import datetime

    from pocketref.model.plan import Plan
    from pocketref.pack.library import Library
    from pocketref.worksheet.worksheet import Worksheet


def preparation(worksheet: Worksheet, library: Library, printed: datetime) -> PreparationSheet:
    """The sheet of the worksheet's day. Asked for only when every bag can be made up."""
    protocol, plan = protocol_of(worksheet, library), plan_of(worksheet, library)
    flushed = flushes(library, plan)
    return PreparationSheet(
        title=titled("Preparation", plan),
        subtitle=library.regimen(plan.regimen).title,
        band=band(plan),
        date=numbers.weekday(plan.occasion.on),
        chair=f"Chair{NBSP}{worksheet.chair}" if worksheet.chair else "",
        absent=absent(plan, library),
        values=strip(library, plan),
        warnings=_warnings(library, plan),
        bags=bags(library, protocol, plan),
        flushes=flushed,
        silent=SILENT if flushed else "",
        leaks=leaks(library, plan),
        foot=day_foot(library, plan, printed, worksheet.checked),
    )


def _warnings(library: Library, plan: Plan) -> tuple[str, ...]:
    told = (*stops(plan, library), *cautions(plan, library), *rests_on(plan, library))
    return (*told, *held(plan, library))
