from datetime import date

import pytest

from pocketref.model.fault import FaultCode
from pocketref.model.noun import but
from pocketref.model.patient import Interval, LastDose, Occasion, Patient, Vial
from pocketref.model.regimen import Given, Regimen
from pocketref.worksheet.crossing import crossed, misdated, unfit
from tests.making import a_regimen
from tests.stating import q, stated

ON = date(2026, 3, 9)


@pytest.mark.parametrize(
    ("cycle", "last", "code", "hint"),
    [
        (1, date(2026, 2, 16), FaultCode.CONFLICT, "first-cycle"),
        (2, date(2026, 4, 1), FaultCode.IMPOSSIBLE_DATE, "future"),
        (2, ON, FaultCode.IMPOSSIBLE_DATE, "same-day"),
        (None, ON, FaultCode.IMPOSSIBLE_DATE, "same-day"),
    ],
)
def test_a_last_dose_must_come_before(
    cycle: int | None, last: date, code: FaultCode, hint: str
) -> None:
    occasion = Occasion(on=ON, cycle=cycle, last=(LastDose(drug="pertuzumab", on=last),))
    (fault,) = crossed(Patient(), occasion)
    assert (fault.code, fault.field, fault.hint) == (code, "last", hint)


def test_an_echo_may_be_of_today_but_not_of_tomorrow() -> None:
    occasion = Occasion(on=ON)
    assert crossed(Patient(lvef_on=ON), occasion) == ()
    (fault,) = crossed(Patient(lvef_on=date(2026, 3, 10)), occasion)
    assert (fault.code, fault.field) == (FaultCode.IMPOSSIBLE_DATE, "lvef-on")


@pytest.mark.parametrize(
    ("recurred", "back"),
    [
        (date(2026, 1, 2), "-2 month"),
        (date(2026, 2, 28), "-2 d"),
        (date(2026, 3, 1), "-1 d"),
    ],
)
def test_a_recurrence_does_not_come_before_the_last_adjuvant_dose(
    recurred: date, back: str
) -> None:
    (fault,) = misdated(Interval(last=date(2026, 3, 2), recurred=recurred), Occasion(on=ON))
    assert (fault.field, fault.hint, fault.amounts) == (
        "recurrence",
        "before-last-dose",
        (q(back),),
    )
    assert (fault.given, fault.other) == (recurred.isoformat(), "2026-03-02")


def test_neither_end_of_an_interval_is_in_the_future() -> None:
    later = date(2026, 3, 10)
    faults = misdated(Interval(last=later, recurred=later), Occasion(on=ON))
    assert [(fault.field, fault.hint) for fault in faults] == [
        ("last-dose", "future"),
        ("recurrence", "future"),
    ]


def test_dates_in_their_order_are_not_found_the_same_day_neither() -> None:
    assert misdated(Interval(last=ON, recurred=ON), Occasion(on=ON)) == ()
    assert misdated(Interval(last=ON), Occasion(on=ON)) == ()
    assert misdated(Interval(), Occasion(on=ON)) == ()


def test_a_later_day_of_the_first_cycle_has_a_dose_before_it() -> None:
    last = LastDose(drug="paclitaxel", on=date(2026, 3, 2))
    assert crossed(Patient(), Occasion(on=ON, cycle=1, day=8, last=(last,))) == ()


def _given_twice() -> Regimen:
    days = (stated("1 d"), stated("8 d"))
    return but(a_regimen(), given=(Given(drug="docetaxel", days=days),))


@pytest.mark.parametrize(
    ("occasion", "allowed"),
    [
        (Occasion(on=ON, cycle=1, day=8), None),
        (Occasion(on=ON, cycle=1, day=9, split=True), None),
        (Occasion(on=ON, cycle=1, day=9), ("1", "8")),
        (Occasion(on=ON, cycle=2, day=9, split=True), ("1", "8")),
        (Occasion(on=ON, cycle=1, day=15, split=True), ("1", "8", "9")),
    ],
)
def test_a_day_must_be_one_of_the_regimen(
    occasion: Occasion, allowed: tuple[str, ...] | None
) -> None:
    found = unfit(_given_twice(), occasion)
    assert [fault.allowed for fault in found] == ([] if allowed is None else [allowed])


def test_values_that_go_together_are_not_found() -> None:
    last = LastDose(drug="pertuzumab", on=date(2026, 2, 16))
    assert crossed(Patient(), Occasion(on=ON, cycle=2, last=(last,))) == ()


@pytest.mark.parametrize(
    ("occasion", "field", "code"),
    [
        (
            Occasion(on=ON, last=(LastDose(drug="x", on=ON),)),
            "last",
            FaultCode.UNKNOWN_VALUE,
        ),
        (
            Occasion(on=ON, vials=(Vial(drug="x", strength=q("20 mg/mL")),)),
            "vial",
            FaultCode.UNKNOWN_VALUE,
        ),
        (Occasion(on=ON, held=("x",)), "hold", FaultCode.UNKNOWN_VALUE),
        (Occasion(on=ON, first="docetaxel"), "first", FaultCode.UNKNOWN_VALUE),
        (Occasion(on=ON, day=8), "day", FaultCode.CONFLICT),
    ],
)
def test_an_occasion_must_fit_its_regimen(occasion: Occasion, field: str, code: FaultCode) -> None:
    (fault,) = unfit(a_regimen(), occasion)
    assert (fault.field, fault.code) == (field, code)


def test_the_taxane_never_runs_first() -> None:
    (fault,) = unfit(a_regimen(), Occasion(on=ON, first="docetaxel"))
    assert fault.allowed == ("pertuzumab", "trastuzumab")


def test_an_occasion_that_fits_is_not_found() -> None:
    assert unfit(a_regimen(), Occasion(on=ON, first="trastuzumab", held=("docetaxel",))) == ()
