"""Whether the bags of a day can be made up: every dose stands, and each vial in hand is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from pocketref.model.finding import Severity
from pocketref.model.preparation import NotPrepared, Prepared
from pocketref.pages import readiness
from pocketref.pages.naming import called
from pocketref.pages.plans import plan_of
from pocketref.pages.sheet_card import Unready
from pocketref.wording.needs import needs_sentence
from pocketref.wording.sentences import sentence

if TYPE_CHECKING:
    from pocketref.model.plan import Line, Plan
    from pocketref.pack.library import Library
    from pocketref.worksheet.worksheet import Worksheet

_NOTHING = "Nothing is given today, so there is no bag to make up."


def unready(worksheet: Worksheet, library: Library) -> Unready | None:
    """Why there is no sheet of this worksheet's bags; None if there may be one."""
    waits = readiness.unready(worksheet, library)
    return waits or _bags(plan_of(worksheet, library), library)


def unready_plan(plan: Plan, worksheet: Worksheet, library: Library) -> Unready | None:
    """The same of a plan that was made from the worksheet already."""
    waits = readiness.unready_plan(plan, worksheet, library)
    return waits or _bags(plan, library)


def _bags(plan: Plan, library: Library) -> Unready | None:
    given = tuple(line for line in plan.lines if not line.held)
    if not given:
        return Unready(sentence=_NOTHING)
    told = (_bag(line, library) for line in given)
    return next((waits for waits in told if waits is not None), None)


def _bag(line: Line, library: Library) -> Unready | None:
    """What a bag waits for: the vial in hand; or limits that none of the stocked bags keeps."""
    match line.preparation:
        case None | NotPrepared(needs=()):
            return None
        case NotPrepared(needs=needs):
            return Unready(sentence=needs_sentence(needs), field=needs[0])
        case Prepared(findings=findings):
            stops = (found for found in findings if found.severity is Severity.STOP)
            said = " ".join(sentence(found, called(library)) for found in stops)
            return Unready(sentence=said) if said else None
        case never:
            assert_never(never)
