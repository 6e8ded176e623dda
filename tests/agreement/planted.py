"""One day worked out by both engines, and ways to plant a fault in the first one's plan."""

from datetime import date, time
from typing import Any

from pocketref.agreement.comparing import differences
from pocketref.engine.planning import plan
from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Kind, Line, Plan, Step
from pocketref.model.preparation import Prepared
from pocketref.recheck.opinion import Opinion, opinion
from tests.making import (
    REGIMEN,
    a_patient,
    a_protocol,
    an_occasion,
    with_nab_paclitaxel,
    with_vinorelbine,
    with_weekly_paclitaxel,
)

PATIENT = a_patient(
    lvef="49 %", baseline="55 %", normal="50 %", lvef_on=date(2026, 1, 31), anc="2 10^9/L"
)
OCCASION = an_occasion(
    3,
    last={"pertuzumab": date(2026, 2, 16), "trastuzumab": date(2026, 2, 8)},
    vials={"docetaxel": "20 mg/mL"},
    start=time(21, 0),
)

_PROTOCOLS = {
    protocol.regimen.id: protocol
    for protocol in (
        a_protocol(),
        with_nab_paclitaxel(),
        with_vinorelbine(),
        with_weekly_paclitaxel(),
    )
}


def a_plan(
    patient: Patient = PATIENT, occasion: Occasion = OCCASION, regimen: str = REGIMEN
) -> Plan:
    """The plan of the one engine; both agree on it."""
    return plan(_PROTOCOLS[regimen], patient, occasion)


def an_opinion(
    patient: Patient = PATIENT, occasion: Occasion = OCCASION, regimen: str = REGIMEN
) -> Opinion:
    """The opinion of the other."""
    return opinion(_PROTOCOLS[regimen], patient, occasion)


def found(planted: Plan, patient: Patient = PATIENT, occasion: Occasion = OCCASION) -> list[str]:
    """What is found to differ, as a reader is told."""
    second = an_opinion(patient, occasion, planted.regimen)
    return [difference.named for difference in differences(planted, second)]


def in_line(day: Plan, drug: str, **changes: Any) -> Plan:  # noqa: ANN401  # as open as `but`
    """The plan with one line changed."""
    lines = (but(line, **changes) if line.drug == drug else line for line in day.lines)
    return but(day, lines=tuple(lines))


def line(day: Plan, drug: str) -> Line:
    """The line of a drug that is there."""
    return next(one for one in day.lines if one.drug == drug)


def prepared(day: Plan, drug: str) -> Prepared:
    """The preparation of a drug that has one."""
    preparation = line(day, drug).preparation
    assert isinstance(preparation, Prepared)
    return preparation


def in_preparation(day: Plan, drug: str, **changes: Any) -> Plan:  # noqa: ANN401  # as open as `but`
    """The plan with one preparation changed."""
    return in_line(day, drug, preparation=but(prepared(day, drug), **changes))


def in_step(
    day: Plan,
    kind: Kind,
    drug: str,
    **changes: Any,  # noqa: ANN401  # as open as `but`
) -> Plan:
    """The plan with one step changed, planned or offered."""

    def changed(steps: tuple[Step, ...]) -> tuple[Step, ...]:
        return tuple(
            but(step, **changes) if (step.kind, step.drug) == (kind, drug) else step
            for step in steps
        )

    return but(day, steps=changed(day.steps), choices=changed(day.choices))
