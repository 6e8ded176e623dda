from datetime import UTC, datetime

from pocketref.model.running import Moment
from pocketref.worksheet.second import agreed, asked, difference, same
from pocketref.worksheet.stamps import Second
from tests.making import a_patient, maybe, q

NOW = Moment(ticks=1000, at=datetime(2026, 3, 9, 10, 21, tzinfo=UTC))


def a_second(weight: str | None = "68 kg", height: str | None = "165 cm") -> Second:
    return Second(weight=maybe(weight), height=maybe(height), moment=NOW)


def test_a_difference_of_height_alone_is_about_the_height() -> None:
    fault = difference(a_patient("68 kg", "165 cm"), a_second("68 kg", "156 cm"))
    assert fault is not None
    assert (fault.field, fault.amounts) == ("height", (q("165 cm"), q("156 cm")))


def test_both_differences_stand_in_one_fault() -> None:
    fault = difference(a_patient("68 kg", "165 cm"), a_second("86 kg", "156 cm"))
    assert fault is not None
    assert fault.amounts == (q("68 kg"), q("86 kg"), q("165 cm"), q("156 cm"))


def test_nobody_is_asked_for_a_height_that_the_first_did_not_enter() -> None:
    assert asked(a_patient("68 kg", None)) == ("weight",)
    assert asked(a_patient()) == ("weight", "height")
    assert agreed(a_patient("68 kg", None), a_second(height=None))


def test_a_height_that_one_of_them_left_out_is_no_agreement() -> None:
    assert not agreed(a_patient("68 kg"), a_second(height=None))
    assert not agreed(a_patient("68 kg", None), a_second())
    assert difference(a_patient("68 kg", None), a_second()) is None


def test_without_a_second_person_or_a_weight_there_is_nothing_to_agree_on() -> None:
    assert not agreed(a_patient(), None)
    assert not agreed(a_patient(None), a_second(None))
    assert difference(a_patient(), None) is None


def test_two_who_wrote_the_same_differently_agree() -> None:
    assert agreed(a_patient("68 kg"), a_second("68.0 kg", "1.65 m"))
    assert same(a_patient("68 kg"), a_patient("68000 g", "1.65 m"))
    assert not same(a_patient("68 kg"), a_patient("68 kg", None))
