from datetime import UTC, datetime

import pytest

from pocketref.model.fault import Fault, FaultCode
from pocketref.model.finding import Finding, Severity
from pocketref.model.quantity import Quantity
from pocketref.model.running import Jump
from pocketref.wording.clocks import SENTENCES
from pocketref.wording.faults import fault_sentence
from pocketref.wording.sentences import sentence

TEN = datetime(2026, 3, 9, 10, 2, tzinfo=UTC).isoformat()
TOLD = {
    "begun-otherwise": (
        (),
        ("544 mg", "560 mg"),
        "pertuzumab was started at 544 mg. By what is entered now it would be 560 mg.",
    ),
    "begun-out-of-order": (
        ("docetaxel",),
        (),
        "docetaxel was started before pertuzumab was over. Nothing here starts pertuzumab now.",
    ),
    "done-without-step": (
        (TEN,),
        (),
        "pertuzumab: what was done at 10:02 has no step in the plan as it is now.",
    ),
    "observed-short": (
        (),
        ("44 min", "60 min"),
        "Observed 44 min of 60 min after pertuzumab.",
    ),
}


def _said(code: str, words: tuple[str, ...], amounts: tuple[str, ...] = ()) -> str:
    finding = Finding(
        severity=Severity.CAUTION,
        code=code,
        about="pertuzumab",
        words=words,
        amounts=tuple(Quantity.parse(amount) for amount in amounts),
    )
    return sentence(finding).replace("\u00a0", " ")


@pytest.mark.parametrize("code", sorted(TOLD))
def test_what_was_done_is_said(code: str) -> None:
    words, amounts, said = TOLD[code]
    assert _said(code, words, amounts) == said


def test_every_sentence_is_tried() -> None:
    assert {*TOLD, "clock-slipped"} == set(SENTENCES)


@pytest.mark.parametrize(
    ("jump", "said"),
    [
        (
            Jump.SLEPT,
            "The computer slept 43 min. Times are by the wall clock; check step 2.",
        ),
        (
            Jump.RESTARTED,
            "The computer restarted after 43 min. Times are by the wall clock; check step 2.",
        ),
        (
            Jump.SET_FORWARD,
            "The computer\u2019s clock was set 43 min forward. Minutes count on; check step 2.",
        ),
        (
            Jump.SET_BACK,
            "The computer\u2019s clock was set 43 min back. Minutes count on; check step 2.",
        ),
    ],
)
def test_what_the_clocks_did_is_said_with_the_step_to_check(jump: Jump, said: str) -> None:
    assert _said("clock-slipped", (jump, "2"), ("43 min",)) == said


def test_a_slip_that_met_no_step_names_none() -> None:
    said = _said("clock-slipped", (Jump.SLEPT,), ("43 min",))
    assert said == "The computer slept 43 min. Times are by the wall clock."


@pytest.mark.parametrize(
    ("hint", "said"),
    [
        ("before-start", "Finish cannot be before start (10:02). Type the time again."),
        ("before-minimum", "Finish cannot be before the minimum (10:02). Type the time again."),
        (
            "before-open",
            "Start cannot be before the step before it was over (10:02). Type the time again.",
        ),
        ("not-yet", "Time “9:58” is still to come (now 10:02). Type the time again."),
    ],
)
def test_a_typed_time_that_cannot_be_is_refused_in_a_sentence(hint: str, said: str) -> None:
    fault = Fault(
        code=FaultCode.IMPOSSIBLE_DATE, field="time-of-step", given="9:58", hint=hint, other=TEN
    )
    assert fault_sentence(fault) == said
