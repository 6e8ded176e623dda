"""The card of the clock that runs: minutes left, the bar, and the minutes sources name."""

from pocketref.model.plan import Kind, Plan, Step
from pocketref.model.running import Did, Running, State, StepRun
from pocketref.pack.library import Library
from pocketref.pages.citing import source_name
from pocketref.pages.day.live_rows import acts
from pocketref.pages.day.picture import article_minute
from pocketref.pages.day.step_view import ClockCard, Mark
from pocketref.pages.under_way import planned_step, step_name
from pocketref.wording import numbers, stepping

_MINUTE = 60
_LATER = "An earlier start is asked once and printed."


def live_clock(library: Library, plan: Plan, running: Running) -> ClockCard | None:
    """The card of the step whose clock runs or is paused; None while none does."""
    step = running.step(running.current)
    planned = planned_step(plan, step) if step is not None else None
    if step is None or planned is None:
        return None
    watching = planned.kind is Kind.OBSERVE
    drug = library.drug(planned.drug or "")
    figure, unit = stepping.figure(step)
    paused, title = step.state is State.PAUSED, _title(library, planned, step)
    return ClockCard(
        step=acts(step),
        title=f"{title}, paused" if paused else title,
        letter="" if watching else drug.letter,
        edge="" if watching else drug.edge,
        figure=figure,
        unit=unit,
        elapsed=step.elapsed // _MINUTE * _MINUTE,
        planned=(step.planned or 0) // _MINUTE,
        began="" if step.began is None else numbers.clock(step.began),
        ends=_ends(step),
        marks=_marks(library, planned, step),
        picture=f"{title}: {stepping.countdown(step)}.",
        note=_note(library, planned, step),
        paused=paused,
        adds=Did.LENGTHENED in step.may,
        pauses=Did.PAUSED in step.may,
    )


def _title(library: Library, planned: Step, step: StepRun) -> str:
    """What runs: an infusion with the dose it was started with, whatever was entered since."""
    name = step_name(library, planned)
    if planned.kind is Kind.OBSERVE:
        return f"Observing after {name}"
    return name if step.dose is None else f"{name} {numbers.dose(step.dose)}"


def _ends(step: StepRun) -> str:
    if step.finishes is None or step.planned is None:
        return ""
    return f"{numbers.clock(step.finishes)} ({numbers.count(step.planned // _MINUTE)})"


def _marks(library: Library, planned: Step, step: StepRun) -> tuple[Mark, ...]:
    """The minimum where it is another time than the plan, and the article's own."""
    made = []
    if planned.minimum and planned.minimum * _MINUTE != step.planned:
        made.append(Mark(at=planned.minimum, text=f"minimum: {planned.minimum}"))
    article = article_minute(library, planned)
    if article is not None and article != planned.minimum:
        made.append(Mark(at=article, text=f"article: {article}"))
    return tuple(made)


def _note(library: Library, planned: Step, step: StepRun) -> str:
    """What an observation is bound to, and by whom."""
    if planned.kind is not Kind.OBSERVE or planned.minimum is None:
        return "" if step.left is not None else "No source that was read says how long it runs."
    source = source_name(library, library.fact(planned.facts[0]))
    least = numbers.minutes(planned.minimum)
    whole = planned.minimum * _MINUTE == step.planned
    said = f"{least} is minimum and plan ({source})." if whole else f"Minimum {least} ({source})."
    return f"{said} {_LATER}" if step.to_minimum else said
