from datetime import UTC, datetime

import pytest

from pocketref.model.running import Moment
from pocketref.worksheet.checking import so_it_is
from pocketref.worksheet.entering import confirm, edit
from pocketref.worksheet.stamping import at
from pocketref.worksheet.weighing import jump
from pocketref.worksheet.worksheet import Worksheet
from tests.making import an_occasion, q
from tests.worksheet.limits import LIMITS

NOW = Moment(ticks=0, at=datetime(2026, 3, 9, 8, tzinfo=UTC))


def typed(sheet: Worksheet, *texts: str) -> Worksheet:
    for text in texts:
        sheet = edit("weight", text, LIMITS)(sheet)
    return sheet


@pytest.fixture
def stood() -> Worksheet:
    return at(typed(Worksheet(asked=an_occasion()), "68"), NOW)


def test_a_change_of_more_than_a_tenth_is_pointed_out_and_holds_nothing_back(
    stood: Worksheet,
) -> None:
    sheet = typed(stood, "6", "", "8", "86")
    (fault,) = sheet.noted
    assert fault.amounts == (q("68 kg"), q("86 kg"), q("26 %"))
    assert sheet.patient.weight == q("86 kg")
    assert sheet.faults == ()


@pytest.mark.parametrize("text", ["74.8", "61.2", "68", "68.0"])
def test_a_tenth_or_less_is_not(stood: Worksheet, text: str) -> None:
    assert typed(stood, text).noted == ()


def test_a_loss_is_pointed_out_too() -> None:
    fault = jump(q("60 kg"), q("68 kg"))
    assert fault is not None
    assert fault.amounts[2] == q("-12 %")


def test_a_weight_that_was_half_typed_is_not_one_before(stood: Worksheet) -> None:
    sheet = typed(stood, "8", "80", "80.5")
    assert sheet.noted[0].amounts[0] == q("68 kg")
    assert typed(Worksheet(asked=an_occasion()), "45", "90").noted == ()


def test_the_weight_before_coming_back_ends_it(stood: Worksheet) -> None:
    assert typed(stood, "86", "68").noted == ()


def test_it_is_over_once_it_was_seen(stood: Worksheet) -> None:
    sheet = typed(stood, "86")
    assert so_it_is(sheet).noted == ()
    assert so_it_is(sheet).measured == sheet.measured


def test_an_unusual_weight_is_pointed_out_once_it_is_confirmed(stood: Worksheet) -> None:
    waits = typed(stood, "160")
    assert waits.noted == ()
    assert confirm("weight", LIMITS)(waits).noted[0].amounts[0] == q("68 kg")
