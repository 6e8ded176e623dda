import pytest

from pocketref.engine.barring import barred
from pocketref.engine.board import board
from pocketref.model.finding import Finding, Severity
from pocketref.model.plan import Plan
from pocketref.model.running import Deed, Did
from tests.chairs import D, P, T, a_day, a_run, at, did, given

SWAPPED = a_day(first="trastuzumab")


def _barred(name: str, *deeds: Deed, day: Plan | None = None) -> Finding | None:
    spread = board(day or a_day(), a_run(*deeds), at(300))
    trace = next(one for one in spread.traces if one.step.id == name)
    return barred(trace, spread.traces, spread.plan)


def _left_out(step: str, reason: str = "reaction") -> Deed:
    return did(step, Did.SKIPPED, 5, reason=reason)


def _code(name: str, *deeds: Deed, day: Plan | None = None) -> str:
    found = _barred(name, *deeds, day=day)
    return "" if found is None else found.code


def test_nothing_keeps_a_day_that_has_not_begun() -> None:
    assert [_code(name) for name in (P, T, D)] == ["", "", ""]


def test_what_comes_before_a_taxane_cannot_start_after_it() -> None:
    assert _barred(P, did(D, Did.STARTED, 10)) == Finding(
        severity=Severity.CAUTION,
        code="begun-out-of-order",
        about="pertuzumab",
        words=("docetaxel",),
    )


def test_what_ran_while_the_taxane_began_is_told() -> None:
    began = did(D, Did.STARTED, 70)
    assert _code(P, did(P, Did.STARTED, 2), began) == "begun-out-of-order"
    assert _code(P, *given(P, 2, 80), began) == "begun-out-of-order"
    assert _code(P, *given(P, 2, 62), began) == ""


def test_what_was_left_out_is_not_overtaken() -> None:
    assert _code(T, _left_out(T), did(D, Did.STARTED, 3)) == ""


def test_pertuzumab_is_not_given_without_trastuzumab() -> None:
    assert _barred(P, _left_out(T), day=SWAPPED) == Finding(
        severity=Severity.CAUTION,
        code="held-by-partner",
        about="pertuzumab",
        words=("trastuzumab",),
    )
    assert _code(P, did(T, Did.STARTED, 2), _left_out(T), day=SWAPPED) == "held-by-partner"


def test_trastuzumab_is_given_without_pertuzumab() -> None:
    assert _code(T, _left_out(P)) == ""


def test_what_has_begun_or_is_over_falls_with_nothing() -> None:
    assert _code(P, did(P, Did.STARTED, 2), _left_out(T)) == ""
    assert _code(P, _left_out(P), _left_out(T)) == ""


def test_a_drug_that_was_given_elsewhere_is_not_missing() -> None:
    assert _code(P, _left_out(T, "elsewhere"), day=SWAPPED) == ""
    assert _code(D, _left_out(P, "elsewhere"), _left_out(T, "elsewhere")) == ""


def test_without_both_antibodies_the_sources_do_not_say_what_is_given() -> None:
    assert _barred(D, _left_out(P), _left_out(T)) == Finding(
        severity=Severity.STOP, code="both-antibodies-held"
    )
    assert _code(D, _left_out(P)) == ""
    assert _code(D, *given(P, 2, 5), _left_out(T)) == ""


def test_that_may_be_acknowledged() -> None:
    day = a_day(acknowledged=("both-antibodies-held",))
    assert _code(D, _left_out(P), _left_out(T), day=day) == ""


@pytest.mark.parametrize("name", [P, T])
def test_an_antibody_comes_after_nothing_whatever_the_order(name: str) -> None:
    day = a_day(held=("docetaxel",))
    assert _code(name, day=day) == ""
