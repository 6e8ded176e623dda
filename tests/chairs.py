"""A chair of tests: a day runs there, and a test says what was done after how many minutes."""

from datetime import UTC, datetime, time, timedelta

from pocketref.agreement.running import run_agreed
from pocketref.engine.planning import plan
from pocketref.model.noun import but
from pocketref.model.plan import Plan
from pocketref.model.running import Deed, Did, Jump, Moment, Run, Running, Slip, StepRun
from tests.making import TODAY, a_patient, a_protocol, an_occasion, q

P, OBSERVE_P = "infuse-pertuzumab", "observe-pertuzumab"
T, OBSERVE_T = "infuse-trastuzumab", "observe-trastuzumab"
D = "infuse-docetaxel"
NINE = datetime(2026, 3, 9, 9, tzinfo=UTC)
assert NINE.date() == TODAY


def at(minute: float, seconds: int = 0) -> Moment:
    """So many minutes after nine."""
    second = int(minute * 60) + seconds
    return Moment(ticks=50_000 + second, at=NINE + timedelta(seconds=second))


def a_day(cycle: int = 1, **changes: object) -> Plan:
    """The plan of a first day from nine: P 60, watched 60, T 90, D 60 minutes."""
    asked = but(an_occasion(cycle, start=time(9)), **changes)
    return plan(a_protocol(), a_patient(), asked)


def did(  # noqa: PLR0913  # a deed has as many parts
    step: str,
    what: Did,
    minute: float,
    *,
    typed: float | None = None,
    minutes: int = 0,
    reason: str = "",
    dose: str = "",
) -> Deed:
    """A deed said at a minute, perhaps with a time that was typed, or the dose that stood."""
    return Deed(
        step=step,
        did=what,
        moment=at(minute),
        at=None if typed is None else at(typed).at,
        minutes=minutes,
        reason=reason,
        given=q(dose) if dose else None,
    )


def given(step: str, begins: float, ends: float) -> tuple[Deed, Deed]:
    """An infusion that was started and finished."""
    return did(step, Did.STARTED, begins), did(step, Did.FINISHED, ends)


def a_run(*deeds: Deed, slips: tuple[Slip, ...] = ()) -> Run:
    """A run of these deeds."""
    return Run(deeds=deeds, slips=slips)


def slipped(jump: Jump, seconds: int, moment: Moment, said: int = 1) -> Slip:
    """A slip of the clocks."""
    return Slip(jump=jump, seconds=seconds, moment=moment, said=said)


def runs(run: Run, minute: float, day: Plan | None = None) -> Running:
    """How the day runs at a minute, by both engines."""
    return run_agreed(day or a_day(), run, at(minute))


def step_of(running: Running, name: str) -> StepRun:
    """A step that must be there."""
    found = running.step(name)
    assert found is not None, name
    return found


def clock(shown: datetime | None) -> str:
    """What the wall clock shows: `10:02`, with seconds where there are any."""
    if shown is None:
        return ""
    return shown.strftime("%H:%M:%S" if shown.second else "%H:%M")
