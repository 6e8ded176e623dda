"""What the infusion checklist prints: the same plan as the page, laid out for pen and paper."""

from datetime import datetime

from pocketref.model.drug import Drug
from pocketref.model.plan import Dose, Kind, Line, Plan, Prepared, Step
from pocketref.pack.library import Library
from pocketref.pages.day import checks
from pocketref.pages.day.after import after
from pocketref.pages.day.marks import Marks
from pocketref.pages.day.picture import pictures
from pocketref.pages.day.strip import strip
from pocketref.pages.day.view import ChecklistSheet, SheetStep
from pocketref.pages.plans import cautions, from_start, held, plan_of, stops, subtitle
from pocketref.wording import names, numbers, reviews
from pocketref.wording.sentences import REACTION
from pocketref.wording.units import NBSP
from pocketref.wording.working import FIXED, working
from pocketref.worksheet.worksheet import Worksheet


def infusion_checklist(worksheet: Worksheet, library: Library, printed: datetime) -> ChecklistSheet:
    """The sheet of the worksheet's day. Asked for only when every dose that is not held stands."""
    plan = plan_of(worksheet, library)
    marks = Marks(library)
    steps = _steps(library, plan, marks)
    edition, on = library.edition, plan.occasion.on
    return ChecklistSheet(
        title="Infusion checklist",
        subtitle=library.regimen(plan.regimen).title,
        band=_band(plan),
        date=numbers.weekday(on),
        chair=f"Chair {worksheet.chair}" if worksheet.chair else "",
        values=strip(library, plan),
        warnings=(*stops(plan, library), *cautions(plan, library), *held(plan, library)),
        checks=checks.checks(library, plan, frozenset()),
        bags=checks.bags(library, plan),
        planned_from=_planned_from(plan),
        pictures=pictures(library, plan),
        steps=steps,
        reaction=REACTION,
        next=" ".join(after(library, plan)),
        notes=marks.notes,
        valid=f"For {numbers.day(on)} only.",
        printed=f"Printed {numbers.day(printed.date())} {numbers.clock(printed)}.",
        code=plan.check_code or "",
        not_an_order="Not an order. The prescription decides.",
        pack=f"pocketref pack {edition.version}, {numbers.day(edition.dated)},"
        f" digest {edition.digest[:12]}",
        review=f"Article {numbers.day(edition.article_dated)},"
        f" {reviews.review(edition.review.state)}.",
    )


def _band(plan: Plan) -> str:
    return subtitle(plan).rstrip(".") + " doses"


def _planned_from(plan: Plan) -> str:
    finish = plan.finish
    if finish is None:
        return "Nothing is planned today."
    if plan.occasion.start is None or finish.latest_at is None:
        return f"{numbers.minutes(finish.latest)} from the start. Write real times."
    start, end = numbers.clock(plan.occasion.start), numbers.clock(finish.latest_at)
    return f"planned from a {start} start, finish {end}. Write real times."


def _steps(library: Library, plan: Plan, marks: Marks) -> tuple[SheetStep, ...]:
    made: list[SheetStep] = []
    infused: dict[str, int] = {}
    for step in plan.steps:
        line = plan.line(step.drug) if step.drug else None
        if step.kind is Kind.INFUSE and line is not None:
            infused[line.drug] = len(made) + 1
            made.append(_infusion(library, step, line, infused, marks))
            made += [
                _offered(library, choice, len(made) + 1, marks)
                for choice in plan.choices
                if choice.drug == step.drug
            ]
        elif step.kind is Kind.OBSERVE:
            made.append(_observation(library, plan, step, len(made) + 1, marks))
    return tuple(made)


def _infusion(
    library: Library, step: Step, line: Line, infused: dict[str, int], marks: Marks
) -> SheetStep:
    drug = library.drug(line.drug)
    dose = line.answer
    worked = working(dose) if isinstance(dose, Dose) else ""
    mark = marks.silent_dose(drug, line.facts)
    first = "IV. " + (f"{FIXED}" if worked == FIXED else worked) + f"{mark}."
    return SheetStep(
        number=infused[drug.id],
        letter=drug.letter,
        edge=drug.edge,
        name=drug.shown,
        amount=numbers.dose(dose.give) if isinstance(dose, Dose) else "",
        lines=(" ".join((first, *_bag(line))),),
        strong=_only_after(drug, infused),
        over=numbers.span(line.over) if line.over else "",
        planned=_planned(step),
    )


def _bag(line: Line) -> tuple[str, ...]:
    prepared = line.preparation
    if not isinstance(prepared, Prepared) or prepared.bag is None:
        return ()
    never = f", never {prepared.never}" if prepared.never else ""
    drawn = numbers.volume(prepared.volume)
    strength = numbers.amount(prepared.from_concentration)
    bag = f"{numbers.amount(prepared.bag)} {prepared.diluent}{never}"
    return (f"{drawn} at {strength} in {bag}.",)


def _only_after(drug: Drug, infused: dict[str, int]) -> str:
    if drug.kind != "taxane" or len(infused) == 1:
        return ""
    before = tuple(numbers.count(at) for other, at in infused.items() if other != drug.id)
    return f"Only after {names.joined(before)} end."


def _observation(library: Library, plan: Plan, step: Step, number: int, marks: Marks) -> SheetStep:
    drug = library.drug(step.drug or "")
    planned = (step.ends or 0) - (step.begins or 0)
    source = marks.source(step.facts)
    least = step.minimum or planned
    asked = numbers.minutes(least) if least == planned else f"at least {numbers.minutes(least)}"
    counted = "from the start of" if from_start(plan, step) else "after"
    lines = [f"{asked} {counted} {drug.shown} ({source}){marks.beside(step.facts)}."]
    return SheetStep(
        number=number,
        name="Observe",
        lines=tuple(lines),
        over=numbers.minutes(planned),
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


def _planned(step: Step) -> tuple[str, ...]:
    if step.starts is not None and step.finishes is not None:
        return (numbers.clock(step.starts), numbers.clock(step.finishes))
    return tuple(f"at {offset or 0}{NBSP}min" for offset in (step.begins, step.ends))
