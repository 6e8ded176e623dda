from datetime import UTC, datetime

from pocketref.model.running import Moment
from pocketref.worksheet.checking import check
from pocketref.worksheet.entering import confirm, edit
from pocketref.worksheet.second import agreed
from pocketref.worksheet.stamps import Second
from pocketref.worksheet.worksheet import Worksheet
from tests.making import a_patient, an_occasion, maybe, q
from tests.worksheet.limits import LIMITS

NOW = Moment(ticks=1000, at=datetime(2026, 3, 9, 10, 21, tzinfo=UTC))


def a_second(weight: str | None = "68 kg", height: str | None = "165 cm") -> Second:
    return Second(weight=maybe(weight), height=maybe(height), moment=NOW)


def a_sheet(weight: str = "68", height: str = "165", second: Second | None = None) -> Worksheet:
    sheet = Worksheet(asked=an_occasion())
    sheet = typed(sheet, height, "height") if height else sheet
    sheet = typed(sheet, weight)
    return sheet if second is None else check(second)(sheet)


def typed(sheet: Worksheet, text: str, field: str = "weight") -> Worksheet:
    return edit(field, text, LIMITS)(sheet)


def test_two_who_entered_the_same_agree_however_it_is_written() -> None:
    assert agreed(a_patient("68 kg"), a_second("68.0 kg", "1.65 m"))
    sheet = a_sheet(second=a_second())
    assert sheet.checked == a_second()
    assert sheet.withheld == ()
    assert sheet.patient.weight == q("68 kg")


def test_where_they_differ_no_weight_and_no_cycle_is_calculated_with() -> None:
    sheet = a_sheet(second=a_second("86 kg"))
    assert sheet.checked is None
    assert (sheet.patient.weight, sheet.patient.height) == (None, None)
    assert sheet.occasion.cycle is None
    (fault,) = sheet.withheld
    assert (fault.field, fault.hint, fault.amounts) == (
        "weight",
        "second",
        (q("68 kg"), q("86 kg")),
    )
    assert fault in sheet.faults


def test_an_edit_of_weight_or_height_ends_an_agreement() -> None:
    checked = a_sheet(second=a_second())
    for field, text in (("weight", "69"), ("weight", "6"), ("height", "166"), ("height", "")):
        assert typed(checked, text, field).second is None


def test_typing_the_same_weight_again_ends_nothing() -> None:
    assert typed(a_sheet(second=a_second()), "68.0").checked == a_second()


def test_other_edits_leave_an_agreement_as_it_is() -> None:
    assert typed(a_sheet(second=a_second()), "2", "cycle").checked == a_second()


def test_a_difference_stays_until_one_of_them_is_corrected() -> None:
    sheet = a_sheet(second=a_second("86 kg"))
    for text in ("6", "", "70", "68"):
        sheet = typed(sheet, text)
        assert sheet.patient.weight is None
        assert sheet.second == a_second("86 kg")


def test_correcting_the_first_brings_the_doses_back_but_is_no_independent_check() -> None:
    corrected = typed(typed(a_sheet(second=a_second("86 kg")), "8"), "86")
    assert corrected.patient.weight == q("86 kg")
    assert corrected.withheld == ()
    assert corrected.checked is None


def test_the_second_may_type_again() -> None:
    again = check(a_second())(a_sheet(second=a_second("86 kg")))
    assert again.checked == a_second()
    assert again.patient.weight == q("68 kg")


def test_an_unusual_weight_that_is_confirmed_after_a_check_ends_it() -> None:
    waits = typed(a_sheet(second=a_second("86 kg")), "160")
    assert waits.second == a_second("86 kg")
    assert confirm("weight", LIMITS)(waits).withheld != ()
    same = check(a_second("160 kg"))(waits)
    assert confirm("weight", LIMITS)(same).second is None
