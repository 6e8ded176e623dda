from datetime import UTC, datetime, timedelta

import pytest

from pocketref.model.running import Moment
from pocketref.worksheet.ageing import AGEING, HOURS
from pocketref.worksheet.entering import edit
from pocketref.worksheet.fields import Holder, field
from pocketref.worksheet.stamping import at
from pocketref.worksheet.worksheet import Worksheet
from tests.making import an_occasion, q
from tests.worksheet.limits import LIMITS

BEGUN = datetime(2026, 3, 9, 8, tzinfo=UTC)
LIMIT = HOURS * 3600


def a_moment(ticks: int = 0, clock: int = 0) -> Moment:
    return Moment(ticks=9000 + ticks, at=BEGUN + timedelta(seconds=clock))


def later(ticks: int, clock: int, **more: str) -> Worksheet:
    sheet = Worksheet(asked=an_occasion())
    for name, text in {"weight": "68", **more}.items():
        sheet = edit(name, text, LIMITS)(sheet)
    return at(at(sheet, a_moment()), a_moment(ticks, clock))


def asked(sheet: Worksheet) -> list[str]:
    return [fault.field for fault in sheet.aged]


def test_values_are_asked_about_after_four_hours_and_not_before() -> None:
    assert asked(later(LIMIT, LIMIT)) == []
    assert asked(later(LIMIT + 1, LIMIT + 1)) == ["weight"]


@pytest.mark.parametrize(("ticks", "clock"), [(LIMIT + 1, 0), (-8000, LIMIT + 1)])
def test_the_clock_that_has_gone_further_counts(ticks: int, clock: int) -> None:
    assert asked(later(ticks, clock)) == ["weight"]


def test_after_a_restart_with_the_clock_set_back_nobody_knows_and_it_is_asked() -> None:
    assert asked(later(-8000, -1)) == ["weight"]
    assert asked(later(-8000, 0)) == []
    assert asked(later(5, -3600)) == []  # the ticks went on: only the clock was set


def test_until_it_is_confirmed_nothing_is_calculated_with_it() -> None:
    sheet = later(LIMIT + 1, LIMIT + 1, height="165", lvef="60")
    assert asked(sheet) == ["weight", "height", "lvef"]
    assert (sheet.patient.weight, sheet.patient.height) == (None, None)
    assert sheet.patient.lvef == q("60 %")  # what holds a drug holds it still
    assert sheet.occasion.cycle is None
    assert sheet.faults == sheet.aged


def test_the_question_has_the_value() -> None:
    weight, symptoms = later(LIMIT + 1, 0, symptoms="no").aged
    assert weight.amounts == (q("68 kg"),)
    assert (symptoms.hint, symptoms.given) == ("still", "no")
    assert later(LIMIT + 1, 0, symptoms="yes").aged[1].given == "yes"


def test_a_value_that_was_taken_away_is_not_asked_about() -> None:
    assert asked(edit("weight", "", LIMITS)(later(LIMIT + 1, 0))) == []
    assert asked(edit("weight", "6", LIMITS)(later(LIMIT + 1, 0))) == []


def test_a_value_that_is_typed_anew_is_not_asked_about() -> None:
    assert asked(edit("weight", "68", LIMITS)(later(LIMIT + 1, 0, height="165"))) == ["height"]


def test_without_a_clock_nothing_ages() -> None:
    assert Worksheet(asked=an_occasion()).aged == ()


def test_what_ages_is_of_the_patient() -> None:
    assert {field(name).holder for name in AGEING} == {Holder.PATIENT}
