"""What the Infusion day page says: from the worksheet to its view."""

from pocketref.model.drug import Drug
from pocketref.model.finding import Severity
from pocketref.model.noun import but
from pocketref.model.plan import Dose, Kind, Plan
from pocketref.model.running import State
from pocketref.pack.library import Library
from pocketref.pages.choosing import SUBTITLE, choosing
from pocketref.pages.day import checks
from pocketref.pages.day.after import after
from pocketref.pages.day.live_clock import live_clock
from pocketref.pages.day.live_picture import live_pictures
from pocketref.pages.day.live_rows import live_rows
from pocketref.pages.day.open_end import no_finish, untimed
from pocketref.pages.day.picture import pictures
from pocketref.pages.day.reacting import reaction
from pocketref.pages.day.reaction_view import ReactionView
from pocketref.pages.day.rows import held_rows, rows
from pocketref.pages.day.standing import Stands, ends, kept, noticed, over, standing
from pocketref.pages.day.view import Choice, DayView
from pocketref.pages.doubted import checks_said
from pocketref.pages.going_on import running_plan_of
from pocketref.pages.naming import called
from pocketref.pages.plans import (
    absent,
    cautions,
    protocol_of,
    rests_on,
    stops,
    subtitle,
)
from pocketref.pages.readiness import missing_values, to_acknowledge, unready, unready_plan
from pocketref.pages.reading import Link
from pocketref.pages.sheet_card import Unready
from pocketref.pages.waiting import between
from pocketref.wording import numbers
from pocketref.wording.doubting import GOES_ON
from pocketref.wording.needs import needs_sentence
from pocketref.wording.sentences import BAG, sentence
from pocketref.worksheet.worksheet import Worksheet

_TITLE = "Infusion day"
REACTION = "reaction"  # the item of this page
REACTION_PAGE = Link(text="Reaction", page="day", item=REACTION)


def present(worksheet: Worksheet, library: Library, item: str) -> DayView | ReactionView:
    """Say what follows from the worksheet: the day, or what to do about a reaction."""
    if item == REACTION:
        return reaction(worksheet, library)
    return day(worksheet, library)


def day(worksheet: Worksheet, library: Library) -> DayView:
    """The day as it is planned, and as it runs."""
    asks = choosing(worksheet, library)
    if asks is not None:
        return DayView(title=_TITLE, subtitle=SUBTITLE, choosing=asks, ready=False)
    plan = running_plan_of(worksheet, library)
    if worksheet.stood is None:
        why_not = unready_plan(plan, worksheet, library)
    else:
        why_not = unready(worksheet, library)
    view = _planned(worksheet, library, plan, why_not)
    stands = standing(worksheet, plan, ready=why_not is None)
    return view if stands is None else _standing(view, worksheet, library, plan, stands)


def _planned(
    worksheet: Worksheet, library: Library, plan: Plan, why_not: Unready | None
) -> DayView:
    """The day before anything was done."""
    lines = checks.checks(library, plan, frozenset(worksheet.ticks))
    protocol, missing = protocol_of(worksheet, library), missing_values(plan)
    return DayView(
        title=_TITLE,
        subtitle=_line(subtitle(plan), _finish(plan), checks_said(worksheet, plan)),
        absent=absent(plan, library),
        order=_order(library, plan),
        stop=(*stops(plan, library), *_to_acknowledge(plan, library)),
        cautions=(*between(worksheet), *cautions(plan, library), *rests_on(plan, library)),
        pictures=pictures(library, plan),
        checks_title=library.checklist(library.regimen(plan.regimen).checklist).title,
        checks_summary=checks.summary(library, plan, lines),
        checks=lines,
        steps=(*rows(library, protocol, plan), *held_rows(library, plan)),
        hazard=_hazard(library, _dosed(plan), frozenset()),
        glance=_glance(library, plan),
        after=after(library, plan) if worksheet.stood is None else (),
        ready=why_not is None,
        missing=needs_sentence(missing) if missing else "",
        needs=missing[0] if missing else "",
        acknowledge="" if why_not is None else why_not.acknowledge,
        facts=plan.facts,
    )


def _standing(
    view: DayView, worksheet: Worksheet, library: Library, plan: Plan, stands: Stands
) -> DayView:
    """The same day with what may be started; once it has begun, as it runs."""
    steps = live_rows(library, plan, stands.running, view.steps)
    if not stands.begun:
        return but(view, steps=steps)
    finish = ends(stands) or _finish(plan)
    return but(
        view,
        subtitle=_line(subtitle(plan), finish, checks_said(worksheet, plan)),
        order=(),
        stop=(*view.stop, *noticed(stands, Severity.STOP, library)),
        cautions=(
            *noticed(stands, Severity.CAUTION, library),
            *_waits(worksheet, stands),
            *view.cautions,
        ),
        pictures=live_pictures(library, plan, stands.running, stands.now),
        steps=steps,
        hazard=_hazard(library, _hung_up(plan), over(stands)),
        glance=(),
        clock=live_clock(library, plan, stands.running),
        reaction=REACTION_PAGE,
        kept=kept(stands, library),
    )


def _line(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)


def _to_acknowledge(plan: Plan, library: Library) -> tuple[str, ...]:
    """What must be acknowledged before a dose is worked out; it belongs to a drug, not the day."""
    first = to_acknowledge(plan)
    return () if first is None else (sentence(first, called(library)),)


def _finish(plan: Plan) -> str:
    if plan.finish is None:
        return "" if untimed(plan) is None else "Finish not known."
    if plan.finish.latest_at is None:
        return f"{numbers.minutes(plan.finish.latest)} from the start."
    return f"Finish planned {numbers.clock(plan.finish.latest_at)}."


def _glance(library: Library, plan: Plan) -> tuple[str, ...]:
    finish, open_end = plan.finish, untimed(plan)
    if open_end is not None:
        return (no_finish(library, open_end),)
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
    today = {line.drug for line in plan.lines}
    free = tuple(drug for drug in library.regimen(plan.regimen).free if drug in today)
    first = plan.occasion.first or (free[0] if free else "")
    return tuple(
        Choice(id=drug, text=f"{library.drug(drug).shown} first", chosen=drug == first)
        for drug in free
    )


def _waits(worksheet: Worksheet, stands: Stands) -> tuple[str, ...]:
    """What a reader of a running day must know while an entry waits."""
    waits = worksheet.stood is not None or worksheet.faults
    left = any(
        step.id.startswith(Kind.INFUSE) and step.state in {State.LOCKED, State.OPEN}
        for step in stands.running.steps
    )
    return (GOES_ON,) if waits and left else ()


def _dosed(plan: Plan) -> tuple[str, ...]:
    return tuple(line.drug for line in plan.lines if isinstance(line.answer, Dose))


def _hung_up(plan: Plan) -> tuple[str, ...]:
    """The drugs of a day that runs: their bags hang there, whether or not a dose is shown."""
    return tuple(line.drug for line in plan.lines if not line.held)


def _hazard(library: Library, drugs: tuple[str, ...], gone: frozenset[str]) -> str:
    """The look-alike warning, said for the drugs that are still to be given today."""
    given = (library.drug(drug) for drug in drugs if drug not in gone)
    told = [
        f"Bag {drug.letter} is {drug.shown}{_alone(drug)}, not {words}."
        for drug in given
        if (words := checks.differs(library, drug.id))
    ]
    return " ".join((BAG, *told)) if told else ""


def _alone(drug: Drug) -> str:
    """A conjugate is two things in one; every other drug is meant by itself."""
    return "" if drug.kind == "conjugate" else " alone"
