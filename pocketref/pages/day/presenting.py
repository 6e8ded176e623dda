"""What the Infusion day page says: from the worksheet to its view."""

from pocketref.model.plan import Dose, Plan
from pocketref.pack.library import Library
from pocketref.pages.day import checks
from pocketref.pages.day.after import after
from pocketref.pages.day.picture import pictures
from pocketref.pages.day.rows import held_rows, rows
from pocketref.pages.day.view import Choice, DayView
from pocketref.pages.plans import cautions, plan_of, stops, subtitle
from pocketref.pages.readiness import missing_values, unready_plan
from pocketref.pages.waiting import between
from pocketref.wording import numbers
from pocketref.wording.needs import needs_sentence
from pocketref.wording.sentences import BAG
from pocketref.worksheet.worksheet import Worksheet


def present(worksheet: Worksheet, library: Library, item: str) -> DayView:
    """Say what follows from the worksheet. The page has no items."""
    del item
    plan = plan_of(worksheet, library)
    lines = checks.checks(library, plan, frozenset(worksheet.ticks))
    missing = missing_values(plan)
    why_not = unready_plan(plan, worksheet, library)
    return DayView(
        title="Infusion day",
        subtitle=f"{subtitle(plan)} {_finish(plan)}".strip(),
        order=_order(library, plan),
        stop=stops(plan, library),
        cautions=(*between(worksheet), *cautions(plan, library)),
        pictures=pictures(library, plan),
        checks_title=library.checklist(library.regimen(plan.regimen).checklist).title,
        checks_summary=checks.summary(library, plan, lines),
        checks=lines,
        steps=(*rows(library, plan), *held_rows(library, plan)),
        hazard=_hazard(library, plan),
        glance=_glance(plan),
        after=after(library, plan),
        ready=why_not is None,
        missing=needs_sentence(missing) if missing else "",
        needs=missing[0] if missing else "",
        acknowledge="" if why_not is None else why_not.acknowledge,
        facts=plan.facts,
    )


def _finish(plan: Plan) -> str:
    if plan.finish is None:
        return ""
    if plan.finish.latest_at is None:
        return f"{numbers.minutes(plan.finish.latest)} from the start."
    return f"Finish planned {numbers.clock(plan.finish.latest_at)}."


def _glance(plan: Plan) -> tuple[str, ...]:
    finish = plan.finish
    if finish is None:
        return ()
    said = [f"Planned length {numbers.minutes(finish.latest)}, without set-up."]
    if finish.earliest != finish.latest:
        said.append(f"Shortest {numbers.minutes(finish.earliest)}, every range at its short end.")
    if finish.earliest_at is not None and finish.latest_at is not None:
        clocks = f"Finish {numbers.clock(finish.latest_at)}"
        if finish.earliest != finish.latest:
            clocks += f", earliest {numbers.clock(finish.earliest_at)}"
        said.append(f"{clocks}.")
    else:
        said.append("Type a start time to see the clock.")
    return tuple(said)


def _order(library: Library, plan: Plan) -> tuple[Choice, ...]:
    free = library.regimen(plan.regimen).free
    first = plan.occasion.first or (free[0] if free else "")
    return tuple(
        Choice(id=drug, text=f"{library.drug(drug).shown} first", chosen=drug == first)
        for drug in free
    )


def _hazard(library: Library, plan: Plan) -> str:
    """The look-alike warning, said for the drugs that are given today."""
    given = (library.drug(line.drug) for line in plan.lines if isinstance(line.answer, Dose))
    told = [
        f"Bag {drug.letter} is {drug.shown} alone, not {words}."
        for drug in given
        if (words := checks.differs(library, drug.id))
    ]
    return " ".join((BAG, *told)) if told else ""
