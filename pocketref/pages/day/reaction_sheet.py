"""What the reaction sheet prints: what is known, what the sources say, and room to write."""

from datetime import datetime

from pocketref.pack.library import Library
from pocketref.pages.day.reacting import SILENT, current, paused_at, rows_for, said_of
from pocketref.pages.day.reaction_view import ReactionSheet
from pocketref.pages.day.so_far import so_far
from pocketref.pages.day_foot import day_foot
from pocketref.pages.going_on import running_plan_of
from pocketref.pages.plans import band
from pocketref.pages.sheet_card import Unready
from pocketref.pages.statements import statements
from pocketref.pages.under_way import planned_step, running_day
from pocketref.wording import numbers
from pocketref.wording.needs import needs_sentence
from pocketref.wording.sentences import REACTION
from pocketref.wording.site import call
from pocketref.wording.units import NBSP
from pocketref.worksheet.worksheet import Worksheet

_REGIMEN = "regimen"


def unready(worksheet: Worksheet, library: Library) -> Unready | None:
    """Why the sheet may not be printed: without a regimen nobody knows whose drugs."""
    del library
    if worksheet.regimen is not None:
        return None
    return Unready(sentence=needs_sentence((_REGIMEN,)), field=_REGIMEN)


def reaction_sheet(worksheet: Worksheet, library: Library, printed: datetime) -> ReactionSheet:
    """The sheet of the worksheet's day. It has no dose, so none has to stand."""
    plan = running_plan_of(worksheet, library)
    running, happened = running_day(worksheet, plan), so_far(worksheet, library, plan)
    step = current(running)
    planned = planned_step(plan, step) if step is not None else None
    rows = rows_for(library, plan, planned.drug or "" if planned is not None else "")
    stopped = paused_at(worksheet, step)
    return ReactionSheet(
        title="Reaction",
        subtitle=library.regimen(plan.regimen).title,
        band=band(plan),
        date=numbers.weekday(plan.occasion.on),
        chair=f"Chair{NBSP}{worksheet.chair}" if worksheet.chair else "",
        emergency=(REACTION, *call(library.site)),
        moment="" if step is None else said_of(library, plan, step, stopped),
        happened=() if happened is None else happened.happened,
        rows=statements(library, rows),
        silent="" if rows else SILENT,
        foot=day_foot(library, plan, printed, worksheet.checked),
    )
