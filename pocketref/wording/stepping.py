"""How far a step of a running day is, in words; and what is asked and answered beside it."""

from datetime import datetime, time

from pocketref.model.plan import Kind
from pocketref.model.running import Deed, Did, State, StepRun
from pocketref.wording import numbers
from pocketref.wording.units import NBSP

_MINUTE = 60
REASONS: dict[str, str] = {
    "reaction": "a reaction",
    "held": "held by decision today",
    "declined": "declined by the patient",
    "elsewhere": "given at another time or place",
}
NEXT_FIRST = "may start"
NO_CLOCK = "No clock runs."


def figure(step: StepRun) -> tuple[str, str]:
    """The large figure of a clock and the words beside it: `38`, `minutes left`."""
    whole, word = _counted(step)
    return numbers.count(whole), f"{'minute' if whole == 1 else 'minutes'} {word}"


def countdown(step: StepRun) -> str:
    """The same in a row: `38 min left`, `6 min over`."""
    whole, word = _counted(step)
    return f"{numbers.minutes(whole)} {word}"


def _counted(step: StepRun) -> tuple[int, str]:
    """Minutes left, a begun one counted; whole minutes over; or those since it began."""
    if step.left is None:
        return step.elapsed // _MINUTE, "so far"
    if step.over >= _MINUTE:
        return step.over // _MINUTE, "over"
    return -(-step.left // _MINUTE), "left"


def times(step: StepRun) -> tuple[str, ...]:
    """When it began and how far it is, or when it may: the lines of its time column."""
    match step.state:
        case State.RUNNING | State.PAUSED:
            paused = step.state is State.PAUSED
            return (_at(step.began, "start"), "paused" if paused else countdown(step))
        case State.DONE:
            return (_at(step.began, "start"), _at(step.ended, "finish"))
        case State.SKIPPED:
            begun = (_at(step.began, "start"),) if step.began is not None else ()
            return (*begun, _at(step.ended, "stopped" if begun else "left out"))
        case State.OPEN:
            return (_at(step.starts, "planned"), NEXT_FIRST)
        case State.LOCKED:
            return _waits(step)


def _waits(step: StepRun) -> tuple[str, ...]:
    if step.starts is None:
        return ("no time", "known")
    planned = _at(step.starts, "planned")
    if step.opens_at is None:
        return (planned,)
    if on_a_later_date(step):
        return (numbers.day(step.starts.date()), planned)
    same = numbers.clock(step.opens_at) == numbers.clock(step.starts)
    return (planned, "and earliest" if same else f"earliest {numbers.clock(step.opens_at)}")


def on_a_later_date(step: StepRun) -> bool:
    """Whether a step waits for its date: it then opens as that begins."""
    return step.opens_at is not None and step.opens_at.time() == time()


def _at(at: datetime | None, word: str) -> str:
    return word if at is None else f"{numbers.clock(at)} {word}"


def happened(step: StepRun, asked: int) -> tuple[str, ...]:
    """What happened to a step beside its times; `asked` is an observation's minimum in minutes."""
    early = "" if step.early is None else f"{observed(step.early, asked)}, ended early"
    told = (
        early,
        REASONS.get(step.reason, step.reason) if step.state is State.SKIPPED else "",
        "minimum reached" if reached(step) else "",
        ended(step) if watched(step) else "",
        f"undone {numbers.clock(step.undone)}" if step.undone is not None else "",
    )
    return tuple(numbers.sentence_start(words) for words in told if words)


def reached(step: StepRun) -> bool:
    """Whether a running observation is past its minimum and not yet at its plan."""
    running = step.state is State.RUNNING and step.minimum_at is not None
    return running and step.to_minimum == 0 and bool(step.left)


def watched(step: StepRun) -> bool:
    """Whether an observation was as long as it was planned, and is not finished yet."""
    running = step.state is State.RUNNING and step.id.startswith(Kind.OBSERVE)
    return running and step.left == 0


def observed(seconds: int, asked: int) -> str:
    """`observed 44 of 60 min`."""
    whole = numbers.count(seconds // _MINUTE)
    return f"observed {whole} of {numbers.count(asked)}{NBSP}min"


def early_question(watch: StepRun, asked: int, following: str) -> str:
    """What is asked before a minimum is cut short: `Observed 44 of 60 min. Start … anyway?`."""
    said = numbers.sentence_start(observed(watch.elapsed, asked))
    return f"{said}. {f'Start {following}' if following else 'End it'} anyway?"


def early_answer(following: str) -> str:
    """What answers the question with yes."""
    return f"Start {following} now" if following else "End it now"


def called(step: str, name: str) -> str:
    """What a step is, from its id and the drug: `observation after pertuzumab`."""
    return f"observation after {name}" if step.startswith(Kind.OBSERVE) else name


def stands(step: StepRun, name: str, since: datetime | None = None) -> str:
    """How the clock of a step stands: `Pertuzumab paused 09:40, 22 min left.`."""
    how = "paused" if step.state is State.PAUSED else "running"
    at = "" if since is None else f" {numbers.clock(since)}"
    return numbers.sentence_start(f"{name} {how}{at}, {countdown(step)}.")


def line(step: StepRun | None, over: datetime | None) -> str:
    """Where a day is, without a drug or a figure of the patient: `Observation ends 11:02.`."""
    if over is not None:
        return f"The day ended {numbers.clock(over)}."
    if step is None:
        return NO_CLOCK
    if step.state is State.PAUSED:
        return "The clock is paused."
    if step.finishes is None or step.left is None:
        return f"{_kind(step)} running."
    return f"{ended(step)}." if step.left == 0 else f"{_kind(step)} ends {_end(step)}."


def ended(step: StepRun) -> str:
    """That the planned end was reached: `Observation ended 11:02`."""
    return f"{_kind(step)} ended {_end(step)}"


def _kind(step: StepRun) -> str:
    return "Observation" if step.id.startswith(Kind.OBSERVE) else "Infusion"


def _end(step: StepRun) -> str:
    return "" if step.finishes is None else numbers.clock(step.finishes)


def told(deed: Deed, name: str, seconds: int | None, asked: int) -> str:
    """A deed in a sentence with its time, for paper; empty for one whose times stand in a table.

    Args:
        deed: what was done.
        name: the drug of its step.
        seconds: how long an observation that ended early was; `asked` is its minimum in minutes.
        asked: as above.
    """
    about = called(deed.step, name)
    match deed.did:
        case Did.EARLY:
            short = f": {observed(seconds, asked)}" if seconds is not None else ""
            said = f"{about} ended early, knowingly{short}"
        case Did.SKIPPED:
            said = f"{about} left out or stopped: {REASONS.get(deed.reason, deed.reason)}"
        case Did.UNDONE:
            said = f"{about}: the last entry was undone"
        case Did.PAUSED | Did.RESUMED:
            said = f"{about} {deed.did.value}"
        case Did.LENGTHENED:
            said = f"{numbers.minutes(deed.minutes)} added to {about}"
        case Did.STARTED | Did.FINISHED:
            return "" if deed.at is None else f"{_typed(deed)} {about} {deed.did.value}."
    return f"{numbers.clock(deed.at or deed.moment.at)} {said}."


def _typed(deed: Deed) -> str:
    """The time that was typed, and when it was typed."""
    at = deed.moment.at if deed.at is None else deed.at
    return f"{numbers.clock(at)} (typed {numbers.clock(deed.moment.at)})"
