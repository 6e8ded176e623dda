from pocketref.engine.board import board
from pocketref.engine.telling import told
from pocketref.model.finding import Finding, Severity
from pocketref.model.noun import but
from pocketref.model.plan import Plan
from pocketref.model.running import Deed, Did, Jump, Slip
from tests.chairs import OBSERVE_P, D, P, T, a_day, a_run, at, did, given, slipped
from tests.making import q


def _told(
    minute: float, *deeds: Deed, day: Plan | None = None, slips: tuple[Slip, ...] = ()
) -> tuple[Finding, ...]:
    return told(board(day or a_day(), a_run(*deeds, slips=slips), at(minute)))


def test_there_is_nothing_to_tell_of_a_day_that_goes_as_planned() -> None:
    assert _told(-5) == ()
    assert _told(130, *given(P, 2, 62), did(T, Did.STARTED, 122)) == ()


def test_a_short_observation_is_told_with_its_minutes() -> None:
    deeds = (*given(P, 2, 62), did(OBSERVE_P, Did.EARLY, 106.9))
    assert _told(130, *deeds) == (
        Finding(
            severity=Severity.CAUTION,
            code="observed-short",
            about="pertuzumab",
            amounts=(q("44 min"), q("60 min")),
        ),
    )


def test_another_dose_than_was_started_is_told_and_the_same_amount_is_not() -> None:
    begun = did(P, Did.STARTED, 2)
    assert _told(10, but(begun, given=q("0.84 g"))) == ()
    assert _told(10, but(begun, given=q("420 mg"))) == (
        Finding(
            severity=Severity.CAUTION,
            code="begun-otherwise",
            about="pertuzumab",
            amounts=(q("420 mg"), q("840 mg")),
        ),
    )


def test_a_broken_rule_is_told_once() -> None:
    deeds = tuple(did(step, Did.SKIPPED, 5, reason="declined") for step in (P, T))
    assert [finding.code for finding in _told(10, *deeds)] == ["both-antibodies-held"]


def test_what_was_done_with_a_drug_that_is_held_now_is_told() -> None:
    deeds = (*given(P, 2, 62), did(T, Did.STARTED, 122), did(D, Did.SKIPPED, 130, reason="held"))
    found = _told(140, *deeds, day=a_day(held=("pertuzumab", "docetaxel")))
    assert [finding.about for finding in found] == ["pertuzumab", "docetaxel"]
    assert found[0] == Finding(
        severity=Severity.CAUTION,
        code="done-without-step",
        about="pertuzumab",
        words=(at(2).at.isoformat(),),
    )


def test_a_slip_names_the_step_whose_clock_it_met() -> None:
    slept = slipped(Jump.SLEPT, 43 * 60, at(105), said=2)
    (found,) = _told(106, *given(P, 2, 62), slips=(slept,))
    assert found == Finding(
        severity=Severity.CAUTION,
        code="clock-slipped",
        amounts=(q("43 min"),),
        words=("slept", "2"),
    )


def test_a_slip_is_a_note_once_its_step_is_over() -> None:
    slept = slipped(Jump.SLEPT, 1800, at(50))
    (found,) = _told(70, *given(P, 2, 62), slips=(slept,))
    assert (found.severity, found.words) == (Severity.NOTE, ("slept", "1"))


def test_a_slip_in_which_a_step_ended_names_that_step() -> None:
    deeds = (*given(P, 2, 62), *given(T, 125, 210))
    slept = slipped(Jump.SLEPT, 1800, at(230), said=len(deeds))
    (found,) = _told(231, *deeds, slips=(slept,))
    assert found.words == ("slept", "3")


def test_a_slip_between_steps_names_none() -> None:
    deeds = (*given(P, 2, 62), *given(T, 125, 210))
    slept = slipped(Jump.SLEPT, 300, at(230), said=len(deeds))
    (found,) = _told(231, *deeds, slips=(slept,))
    assert (found.severity, found.words) == (Severity.NOTE, ("slept",))


def test_a_slip_is_rounded_to_minutes_and_is_at_least_one() -> None:
    clock_set = (
        slipped(Jump.SET_FORWARD, 31, at(30)),
        slipped(Jump.SET_BACK, 5, at(31)),
        slipped(Jump.SET_BACK, 89, at(32)),
    )
    found = _told(40, did(P, Did.STARTED, 2), slips=clock_set)
    assert [finding.amounts for finding in found] == [(q("1 min"),)] * 3
