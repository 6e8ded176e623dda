"""Whether the day may be printed: only complete, agreed and acknowledged days."""

from pocketref.model.finding import Finding
from pocketref.model.plan import NoDose, Plan
from pocketref.pack.library import Library
from pocketref.pages.doubted import still_asked
from pocketref.pages.naming import called
from pocketref.pages.plans import complete, plan_of, stops
from pocketref.pages.sheet_card import Unready
from pocketref.pages.waiting import waiting
from pocketref.wording.needs import needs_sentence
from pocketref.wording.sentences import sentence
from pocketref.worksheet.worksheet import Worksheet

BOTH_HELD = "both-antibodies-held"
FIRST = "acknowledge-first"
_ACKNOWLEDGE, _REGIMEN = "acknowledge", "regimen"


def unready(worksheet: Worksheet, library: Library) -> Unready | None:
    """Why nothing may be printed from this worksheet; None if the sheet may be."""
    if worksheet.regimen is None:
        return Unready(sentence=needs_sentence((_REGIMEN,)), field=_REGIMEN)
    return unready_plan(plan_of(worksheet, library), worksheet, library)


def unready_plan(plan: Plan, worksheet: Worksheet, library: Library) -> Unready | None:
    """The same of a plan that was made from the worksheet already."""
    asked = still_asked(plan, worksheet)
    waits = waiting(asked)
    if waits:
        return Unready(sentence=waits[0], field=asked.faults[0].field)
    missing = missing_values(plan)
    if missing:
        return Unready(sentence=needs_sentence(missing), field=missing[0])
    first = to_acknowledge(plan)
    if first is not None:
        said = sentence(first, called(library))
        return Unready(sentence=said, acknowledge=first.facts[0])
    if not complete(plan):
        return Unready(sentence=" ".join(stops(plan, library)))
    return _both_held(plan, worksheet, library)


def missing_values(plan: Plan) -> tuple[str, ...]:
    """The values that doses which are not held wait for, in the order of the drugs."""
    needed = (
        name for line in plan.lines if isinstance(line.answer, NoDose) for name in line.answer.needs
    )
    return tuple(name for name in dict.fromkeys(needed) if name != _ACKNOWLEDGE)


def to_acknowledge(plan: Plan) -> Finding | None:
    """What a person must acknowledge before a dose is worked out, if there is such a dose."""
    told = (finding for line in plan.lines for finding in line.findings)
    return next((finding for finding in told if finding.code == FIRST), None)


def _both_held(plan: Plan, worksheet: Worksheet, library: Library) -> Unready | None:
    held = any(finding.code == BOTH_HELD for finding in plan.findings)
    if not held or BOTH_HELD in worksheet.acknowledged:
        return None
    return Unready(sentence=" ".join(stops(plan, library)), acknowledge=BOTH_HELD)
