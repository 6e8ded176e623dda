"""What the frame around every page says of a running day: its line, its title, its alarm."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from pocketref.model.noun import noun

if TYPE_CHECKING:
    from pocketref.pack.library import Library
    from pocketref.worksheet.worksheet import Worksheet


@noun
class RunSaid:
    """A running day in the few words that stand outside its page. No value of the patient.

    Attributes:
        chair: the chair's tag; empty if none was entered.
        line: where the day is: `Observation ends 11:02.`
        title: what stands in the window's title: empty, or `Observation ended 11:02`.
        announce: what is said once, politely, when `alarm` changes; empty if nothing is.
        alarm: which end was reached last; it changes once for each, and is empty before the first.
        ends_at: when the running step ends by the plan as it stands now; None where none runs or
            its end is not known.
        forget_at: when the worksheet is forgotten, 30 minutes past the last step; None while steps
            are left.
    """

    chair: str = ""
    line: str
    title: str = ""
    announce: str = ""
    alarm: str = ""
    ends_at: datetime | None = None
    forget_at: datetime | None = None


def running_said(worksheet: Worksheet, library: Library) -> RunSaid | None:  # noqa: ARG001
    """What is said of the worksheet's day while it runs; None before it has begun."""
    if not worksheet.run.begun:
        return None
    return RunSaid(chair=worksheet.chair, line="The day is running.")
