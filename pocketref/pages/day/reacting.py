"""What the reaction page says: what may be done with the clock, and what each source says."""

from datetime import datetime

from pocketref.model.article import Row
from pocketref.model.plan import Plan
from pocketref.model.running import Did, Running, State, StepRun
from pocketref.pack.library import Library
from pocketref.pages.articles import facts_of
from pocketref.pages.day.live_clock import live_clock
from pocketref.pages.day.live_rows import acts
from pocketref.pages.day.reaction_view import ReactionView
from pocketref.pages.going_on import running_plan_of
from pocketref.pages.reading import Block, Link, Links, Note, Statements
from pocketref.pages.statements import statements
from pocketref.pages.under_way import planned_step, running_day, step_name
from pocketref.wording import stepping
from pocketref.wording.sentences import REACTION
from pocketref.wording.site import call
from pocketref.worksheet.worksheet import Worksheet

ARTICLE = "infusion-reactions"
TITLE = "Reaction"
SAID = "What the sources say"
SILENT = "No source that was read says what to do about a reaction to today's drugs."
LINKS = Links(
    title="Go on",
    links=(
        Link(text="Grade an infusion related reaction", page="tox", item="grade/infusion-reaction"),
        Link(text="Grade an allergic reaction", page="tox", item="grade/allergic-reaction"),
        Link(text="Everything on infusion reactions", page="regimen", item=ARTICLE),
        Link(text="Back to the infusion day", page="day", item=""),
    ),
)
_GOING = {State.RUNNING, State.PAUSED}


def reaction(worksheet: Worksheet, library: Library) -> ReactionView:
    """The page for the worksheet's day; without a regimen, of every drug."""
    known = worksheet.regimen is not None
    plan = running_plan_of(worksheet, library) if known else None
    running = None if plan is None else running_day(worksheet, plan)
    step = current(running)
    drug = _drug(plan, step)
    blocks = (_said(library, rows_for(library, plan, drug)), LINKS)
    name = step_name_of(library, plan, step)
    return ReactionView(
        title=TITLE,
        subtitle=said_of(library, plan, step, paused_at(worksheet, step)),
        stop=(REACTION, *call(library.site)),
        step=None if step is None else acts(step),
        pauses=f"Pause the clock of {name}" if step and Did.PAUSED in step.may else "",
        resumes=f"Resume {name}" if step and Did.RESUMED in step.may else "",
        stops=f"Stop {name} for today" if step and Did.SKIPPED in step.may else "",
        clock=None if running is None or plan is None else live_clock(library, plan, running),
        blocks=blocks,
        facts=facts_of(blocks),
    )


def _said(library: Library, rows: tuple[Row, ...]) -> Block:
    return Statements(title=SAID, rows=statements(library, rows)) if rows else Note(text=SILENT)


def current(running: Running | None) -> StepRun | None:
    """The step whose clock runs or is paused."""
    step = None if running is None else running.step(running.current)
    return step if step is not None and step.state in _GOING else None


def step_name_of(library: Library, plan: Plan | None, step: StepRun | None) -> str:
    """What a step is, as a reader knows it: the drug, or the observation after it."""
    planned = planned_step(plan, step) if plan is not None and step is not None else None
    return stepping.called(planned.id, step_name(library, planned)) if planned is not None else ""


def said_of(
    library: Library, plan: Plan | None, step: StepRun | None, since: datetime | None
) -> str:
    """Which clock it is, and how it stands: in one sentence."""
    if step is None:
        return stepping.NO_CLOCK
    return stepping.stands(step, step_name_of(library, plan, step), since)


def paused_at(worksheet: Worksheet, step: StepRun | None) -> datetime | None:
    """When the clock of a paused step was stopped."""
    if step is None or step.state is not State.PAUSED:
        return None
    deeds = (one for one in reversed(worksheet.run.deeds) if one.step == step.id)
    return next((one.at or one.moment.at for one in deeds if one.did is Did.PAUSED), None)


def _drug(plan: Plan | None, step: StepRun | None) -> str:
    planned = planned_step(plan, step) if plan is not None and step is not None else None
    return planned.drug or "" if planned is not None else ""


def rows_for(library: Library, plan: Plan | None, first: str) -> tuple[Row, ...]:
    """The rows of the page on reactions that are about the day's drugs, the running one first."""
    parts: dict[str, list[Row]] = {}
    for row in library.article(ARTICLE).rows:
        drug = library.fact(row.facts[0]).drug or ""
        parts.setdefault(drug, []).append(row)
    wanted = list(parts) if plan is None else [line.drug for line in plan.lines]
    ordered = sorted(wanted, key=lambda drug: drug != first)
    return tuple(row for drug in ordered for row in parts.get(drug, ()))
