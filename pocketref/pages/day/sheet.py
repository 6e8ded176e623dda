"""What the infusion checklist prints: the same plan as the page, laid out for pen and paper."""

from datetime import datetime

from pocketref.model.drug import Drug
from pocketref.model.noun import but, noun
from pocketref.model.plan import Dose, Kind, Line, Plan, Step
from pocketref.model.preparation import Prepared
from pocketref.pack.library import Library
from pocketref.pages.day import checks
from pocketref.pages.day.after import after
from pocketref.pages.day.live_picture import live_pictures, still
from pocketref.pages.day.marks import Marks
from pocketref.pages.day.open_end import NOT_STATED, untimed
from pocketref.pages.day.picture import pictures
from pocketref.pages.day.so_far import SoFar, so_far, stamped
from pocketref.pages.day.view import ChecklistSheet, DayPicture, SheetStep
from pocketref.pages.day_foot import day_foot
from pocketref.pages.plans import (
    absent,
    band,
    before,
    cautions,
    from_start,
    held,
    plan_of,
    rests_on,
    stops,
    titled,
)
from pocketref.pages.strip import strip
from pocketref.wording import names, numbers
from pocketref.wording.local import rounded
from pocketref.wording.sentences import REACTION
from pocketref.wording.units import NBSP
from pocketref.wording.working import FIXED, working
from pocketref.worksheet.worksheet import Worksheet

_LAST_ECHO = "LVEF due date is not known. Last echo:"


def infusion_checklist(worksheet: Worksheet, library: Library, printed: datetime) -> ChecklistSheet:
    """The sheet of the worksheet's day. Asked for only when every dose that is not held stands."""
    plan = plan_of(worksheet, library)
    marks, happened = Marks(library), so_far(worksheet, library, plan)
    steps = _steps(library, plan, marks, happened)
    return ChecklistSheet(
        title=titled("Infusion checklist", plan),
        subtitle=library.regimen(plan.regimen).title,
        band=band(plan),
        date=numbers.weekday(plan.occasion.on),
        chair=f"Chair{NBSP}{worksheet.chair}" if worksheet.chair else "",
        absent=absent(plan, library),
        values=strip(library, plan),
        warnings=_warnings(library, plan),
        checks=checks.checks(library, plan, frozenset()),
        bags=checks.bags(library, plan),
        planned_from=_planned_from(plan) if happened is None else f"as it was {happened.until}",
        pictures=_pictures(library, plan, happened),
        steps=steps,
        happened=happened.happened if happened is not None else (),
        reaction=REACTION,
        next=_next(library, plan),
        notes=marks.notes,
        foot=day_foot(library, plan, printed, worksheet.checked),
    )


def _pictures(library: Library, plan: Plan, day: SoFar | None) -> tuple[DayPicture, ...]:
    """As it is planned, or as it was until now; what still goes on is left to the screen."""
    if day is None:
        return pictures(library, plan)
    drawn = live_pictures(library, plan, day.running, day.now)
    return tuple(but(one, now=None, blocks=still(one.blocks)) for one in drawn)


def _warnings(library: Library, plan: Plan) -> tuple[str, ...]:
    told = (*stops(plan, library), *cautions(plan, library), *rests_on(plan, library))
    return (*told, *held(plan, library))


def _planned_from(plan: Plan) -> str:
    finish, start = plan.finish, plan.occasion.start
    if untimed(plan) is not None:
        begins = "" if start is None else f"planned from a {numbers.clock(start)} start, "
        return f"{begins}finish not known. Write real times."
    if finish is None:
        return "Nothing is planned today."
    if start is None or finish.latest_at is None:
        return f"{numbers.minutes(finish.latest)} from the start. Write real times."
    end = numbers.clock(finish.latest_at)
    return f"planned from a {numbers.clock(start)} start, finish {end}. Write real times."


def _next(library: Library, plan: Plan) -> str:
    """What comes after; where a date is missing, a colon and so a line to write it on."""
    told = after(library, plan)
    return " ".join(told if plan.next.echo_due is not None else (*told[:-1], _LAST_ECHO))


def _steps(library: Library, plan: Plan, marks: Marks, day: SoFar | None) -> tuple[SheetStep, ...]:
    made: list[SheetStep] = []
    protocol = library.protocol(plan.regimen)
    infused: dict[str, int] = {}
    dated = len({step.on for step in plan.steps if step.kind is Kind.INFUSE}) > 1
    for step in plan.steps:
        line = plan.line(step.drug) if step.drug else None
        if step.kind is Kind.INFUSE and line is not None:
            infused[line.drug] = len(made) + 1
            earlier = tuple(infused[one] for one in before(protocol, plan, line.drug))
            number = len(made) + 1
            run = _Run(step=step, line=line, number=number, earlier=earlier, dated=dated)
            made.append(stamped(day, step.id, _infusion(library, run, marks)))
            made += [
                _offered(library, choice, len(made) + 1, marks)
                for choice in plan.choices
                if choice.drug == step.drug
            ]
        elif step.kind is Kind.OBSERVE:
            row = _observation(library, plan, step, len(made) + 1, marks)
            made.append(stamped(day, step.id, row))
    return tuple(made)


@noun
class _Run:
    """An infusion, its number on the sheet, and the numbers of those that must be over first.

    Attributes:
        dated: whether its date is said, because the sheet has several.
    """

    step: Step
    line: Line
    number: int
    earlier: tuple[int, ...]
    dated: bool


def _infusion(library: Library, run: _Run, marks: Marks) -> SheetStep:
    line, drug = run.line, library.drug(run.line.drug)
    dose = line.answer
    worked = working(dose) if isinstance(dose, Dose) else ""
    mark = marks.silent_dose(drug, line.facts)
    first = "IV. " + (f"{FIXED}" if worked == FIXED else worked) + f"{mark}."
    local = rounded(line.rounded)
    here = (f"{local}.",) if local else ()
    return SheetStep(
        number=run.number,
        letter=drug.letter,
        edge=drug.edge,
        name=drug.shown,
        amount=numbers.dose(dose.give) if isinstance(dose, Dose) else "",
        lines=(" ".join((first, *here, *_bag(line, drug))),),
        strong=_only_after(run.earlier),
        over=numbers.span(line.over) if line.over else NOT_STATED,
        planned=_planned(run.step, dated=run.dated),
    )


def _bag(line: Line, drug: Drug) -> tuple[str, ...]:
    prepared, preparation = line.preparation, drug.preparation
    if not isinstance(prepared, Prepared) or preparation is None:
        return ()
    drawn = f"{numbers.volume(prepared.volume)} at {numbers.amount(prepared.from_concentration)}"
    if prepared.bag is None:
        return (f"{drawn}, undiluted." if preparation.undiluted else f"{drawn}.",)
    never = f", never {prepared.never}" if prepared.never else ""
    return (f"{drawn} in {numbers.amount(prepared.bag)} {prepared.diluent}{never}.",)


def _only_after(earlier: tuple[int, ...]) -> str:
    """Which steps must be over first, because a source says so."""
    if not earlier:
        return ""
    last = "ends" if len(earlier) == 1 else "end"
    return f"Only after {names.joined(tuple(map(numbers.count, earlier)))} {last}."


def _observation(library: Library, plan: Plan, step: Step, number: int, marks: Marks) -> SheetStep:
    drug = library.drug(step.drug or "")
    planned = None if step.begins is None or step.ends is None else step.ends - step.begins
    source = marks.source(step.facts)
    least = step.minimum or planned or 0
    asked = numbers.minutes(least) if least == planned else f"at least {numbers.minutes(least)}"
    counted = "from the start of" if from_start(plan, step) else "after"
    lines = [f"{asked} {counted} {drug.shown} ({source}){marks.beside(step.facts)}."]
    return SheetStep(
        number=number,
        name="Observe",
        lines=tuple(lines),
        over="" if planned is None else numbers.minutes(planned),
        planned=_planned(step),
        shaded=True,
    )


def _offered(library: Library, step: Step, number: int, marks: Marks) -> SheetStep:
    """An observation that the chosen region's sources leave open: a line for the local rule."""
    drug = library.drug(step.drug or "")
    return SheetStep(
        number=number,
        name="Observe",
        lines=(f"After {drug.shown}: article does not say{marks.stated(step.facts)}.",),
        local=True,
        shaded=True,
    )


def _planned(step: Step, *, dated: bool = False) -> tuple[str, ...]:
    """When it starts and ends, and on which date where that is said; else it is left to write."""
    on = (numbers.day(step.on),) if dated else ()
    if step.starts is not None:
        end = () if step.finishes is None else (numbers.clock(step.finishes),)
        return (*on, numbers.clock(step.starts), *end)
    known = (offset for offset in (step.begins, step.ends) if offset is not None)
    return (*on, *(f"at {offset}{NBSP}min" for offset in known))
