"""Rows of a day that can be started: how far each step is, and what comes next with it."""

from datetime import timedelta

from pocketref.model.noun import but, noun
from pocketref.model.plan import Plan
from pocketref.model.running import Did, Running, State, StepRun
from pocketref.pack.library import Library
from pocketref.pages.day.acting import SKIP
from pocketref.pages.day.step_view import Live, More, StepRow
from pocketref.pages.under_way import planned_step, step_name
from pocketref.wording import numbers, stepping
from pocketref.worksheet.doing import typed_for

TIME, UNDO = "time", "undo"  # what a row's menu may have beside reasons
_GOING = {State.RUNNING, State.PAUSED}
_TYPED = {Did.STARTED: "Started at", Did.FINISHED: "Finished at", None: ""}
_ACTIONS = {
    State.OPEN: ("Start", "start"),
    State.PAUSED: ("Resume", "start"),
    State.DONE: ("Done", "done"),
}
_DASHED = "dashed"
AS_STARTED = "As it was started."


def live_rows(
    library: Library, plan: Plan, running: Running, rows: tuple[StepRow, ...]
) -> tuple[StepRow, ...]:
    """The rows as they stand now. What is only offered, or held, has a box without a tick."""
    return tuple(_live_row(library, plan, running, row) for row in rows)


def _live_row(library: Library, plan: Plan, running: Running, row: StepRow) -> StepRow:
    step = None if row.optional else running.step(row.id)
    if step is None:
        waits = Live(step=StepRun(id=row.id, state=State.LOCKED), box=_DASHED)
        return but(row, times=_offered(plan, running, row), live=waits)
    action, kind = _action(step, row)
    return but(
        _as_started(step, row),
        times=stepping.times(step),
        action=action,
        action_kind=kind,
        live=_live(library, plan, running, step),
    )


def _as_started(step: StepRun, row: StepRow) -> StepRow:
    """What has begun shows the dose it was started with, whatever was entered since."""
    if step.began is None or step.dose is None or row.amount == numbers.dose(step.dose):
        return row
    return but(row, amount=numbers.dose(step.dose), rule=AS_STARTED)


def _offered(plan: Plan, running: Running, row: StepRow) -> tuple[str, ...]:
    """When an offered observation would end, counted from its infusion as that stands now."""
    watch = next((one for one in plan.choices if one.id == row.id), None)
    infusion = next((one for one in plan.steps if watch and one.id == f"infuse-{watch.drug}"), None)
    step = running.step(infusion.id) if infusion is not None else None
    if watch is None or watch.ends is None or infusion is None or infusion.begins is None:
        return row.times
    if step is None or step.starts is None:
        return row.times
    ends = step.starts + timedelta(minutes=watch.ends - infusion.begins)
    return (f"to {numbers.clock(ends)},", "if chosen")


def acts(step: StepRun) -> StepRun:
    """What may be done with a step, without the seconds that go on."""
    return StepRun(
        id=step.id,
        state=step.state,
        began=step.began,
        after=step.after,
        may=step.may,
        not_before=step.not_before,
        dose=step.dose,
    )


def _live(library: Library, plan: Plan, running: Running, step: StepRun) -> Live:
    early = _early(running, step)
    question, agree = _question(library, plan, early) if early else ("", "")
    return Live(
        step=acts(step),
        watch=_bound(early.watch) if early else None,
        following=_bound(early.following) if early and early.following else None,
        box=_box(step, asks=bool(question)),
        running=step.state in _GOING,
        note=". ".join(stepping.happened(step, asked(plan, step))),
        question=question,
        agree=agree,
        more=_more(step),
        types=_TYPED[typed_for(step)],
    )


def _bound(step: StepRun) -> StepRun:
    """The same, with the times by which an early start is judged; they stand still meanwhile."""
    return but(acts(step), opens_at=step.opens_at, minimum_at=step.minimum_at)


@noun
class _Early:
    """An observation that may be cut short, and what then starts, if anything does."""

    watch: StepRun
    following: StepRun | None


def _early(running: Running, step: StepRun) -> _Early | None:
    """What is asked about when a step is started: its own observation, or that it waits for."""
    if Did.EARLY in step.may:
        waits = (one for one in running.steps if _waits_for(one, step))
        return _Early(watch=step, following=next(waits, None))
    before = running.step(step.after[0]) if len(step.after) == 1 else None
    if before is not None and Did.EARLY in before.may and _waits_for(step, before):
        return _Early(watch=before, following=step)
    return None


def _waits_for(step: StepRun, watch: StepRun) -> bool:
    """Whether a step waits for this observation's minimum and for nothing else."""
    alone = step.state is State.LOCKED and step.after == (watch.id,)
    return alone and step.opens_at is not None and step.opens_at == watch.minimum_at


def _question(library: Library, plan: Plan, early: _Early) -> tuple[str, str]:
    planned = planned_step(plan, early.following) if early.following else None
    name = step_name(library, planned) if planned else ""
    said = stepping.early_question(early.watch, asked(plan, early.watch), name)
    return said, stepping.early_answer(name)


def asked(plan: Plan, step: StepRun) -> int:
    """Minutes of an observation's minimum; 0 for what has none."""
    planned = planned_step(plan, step)
    return planned.minimum or 0 if planned is not None else 0


def _box(step: StepRun, *, asks: bool) -> str:
    match step.state:
        case State.DONE:
            return "ticked"
        case State.SKIPPED:
            return _DASHED
        case State.LOCKED:
            return "empty" if asks else _DASHED
        case State.OPEN | State.RUNNING | State.PAUSED:
            return "empty"


def _action(step: StepRun, row: StepRow) -> tuple[str, str]:
    """What comes next with a step, and as what it is shown."""
    match step.state:
        case State.LOCKED if stepping.on_a_later_date(step):
            return "On its date", "lock"
        case State.LOCKED if not step.after and not row.amount:
            return "No dose", "lock"
        case State.LOCKED:
            return row.action, row.action_kind
        case State.SKIPPED:
            return "Left out" if step.began is None else "Stopped", "skipped"
        case State.RUNNING:
            may = Did.FINISHED in step.may
            return ("Finish", "finish") if may else (_until(step), "lock")
        case State.OPEN | State.PAUSED | State.DONE:
            return _ACTIONS[step.state]


def _until(step: StepRun) -> str:
    """When an observation may be finished."""
    at = step.minimum_at or step.finishes
    return "" if at is None else f"Finish at {numbers.clock(at)}"


def _more(step: StepRun) -> tuple[More, ...]:
    made = []
    if typed_for(step) is not None:
        made.append(More(id=TIME, text="Type a time", key="Ctrl+T"))
    if Did.UNDONE in step.may:
        made.append(More(id=UNDO, text="Undo", key="Shift+Space"))
    if Did.SKIPPED in step.may:
        word = "Leave out" if step.began is None else "Stop"
        made += [
            More(id=f"{SKIP}{reason}", text=f"{word}: {said}")
            for reason, said in stepping.REASONS.items()
        ]
    return tuple(made)
