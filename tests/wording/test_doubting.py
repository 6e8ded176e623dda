from datetime import UTC, datetime

import pytest

from pocketref.model.fault import Fault, FaultCode
from pocketref.model.running import Moment
from pocketref.wording.doubting import checked_twice, code_said, compared, hidden, in_doubt
from pocketref.wording.faults import fault_sentence
from tests.making import q


def old(field: str, amount: str = "", given: str = "") -> Fault:
    amounts = (q(amount),) if amount else ()
    return Fault(
        code=FaultCode.OUT_OF_RANGE, field=field, given=given, hint="still", amounts=amounts
    )


def apart(*amounts: str) -> Fault:
    return Fault(
        code=FaultCode.CONFLICT, field="weight", hint="second", amounts=tuple(map(q, amounts))
    )


def plain(text: str) -> str:
    return text.replace("\xa0", " ")


def test_two_weights_that_differ_are_both_said() -> None:
    said = plain(fault_sentence(apart("68 kg", "86 kg")))
    assert said == "First 68 kg, second 86 kg. Doses hidden until one is corrected."


def test_so_are_two_heights_beside_them() -> None:
    said = plain(fault_sentence(apart("68 kg", "86 kg", "165 cm", "156 cm")))
    assert said.startswith("First 68 kg and 165 cm, second 86 kg and 156 cm.")


@pytest.mark.parametrize(
    ("fault", "question"),
    [
        (old("weight", "68 kg"), "Still 68 kg?"),
        (old("height", "165 cm"), "Still 165 cm?"),
        (old("lvef", "62 %"), "Still LVEF 62%?"),
        (old("neuropathy", "1 grade"), "Still neuropathy grade 1?"),
        (old("symptoms", given="no"), "Still symptoms of heart failure: no?"),
    ],
)
def test_an_old_value_is_asked_about(fault: Fault, question: str) -> None:
    assert plain(fault_sentence(fault)).startswith(f"{question} Entered over 4 hours ago.")


def test_old_values_are_one_question_behind_what_differs() -> None:
    told = in_doubt((apart("68 kg", "86 kg"), old("weight", "68 kg"), old("height", "165 cm")))
    assert [plain(one).partition(".")[0] for one in told] == [
        "First 68 kg, second 86 kg",
        "Still 68 kg and 165 cm? Entered over 4 hours ago",
    ]
    assert in_doubt(()) == ()


def test_a_dose_says_what_it_waits_for() -> None:
    assert hidden((apart("68 kg", "86 kg"),)) == "Hidden until one is corrected."
    assert hidden((old("weight", "68 kg"),)) == "Hidden until the values are confirmed."


def test_a_check_is_said_with_its_time() -> None:
    now = Moment(ticks=0, at=datetime(2026, 3, 9, 10, 21, tzinfo=UTC))
    assert checked_twice(now) == "Checked twice 10:21"


def test_a_text_that_is_no_code_is_refused_with_an_example() -> None:
    fault = Fault(code=FaultCode.UNKNOWN_VALUE, field="check", given="68", hint="check-code")
    assert fault_sentence(fault) == (
        "“68” is not a check code. Type its 6 letters and digits: ABC-123."
    )


def test_two_codes_match_or_do_not() -> None:
    assert compared(same=True) == "Match."
    assert compared(same=False) == "No match. Compare what each of you entered."


def test_without_a_code_it_is_said_what_is_missing() -> None:
    fault = Fault(code=FaultCode.MISSING, field="weight", hint="no-code", other="Needs weight.")
    told = "There is no check code while a dose is missing. Needs weight."
    assert fault_sentence(fault) == told


def test_a_code_is_said_with_its_use() -> None:
    assert code_said("ABC-123").startswith("Check code **ABC-123**: the same on any computer")


@pytest.mark.parametrize(
    ("amounts", "said"),
    [
        (("68 kg", "86 kg", "26 %"), "Weight 86 kg was 68 kg before: 26% more."),
        (("86 kg", "68 kg", "-21 %"), "Weight 68 kg was 86 kg before: 21% less."),
    ],
)
def test_a_weight_far_from_the_one_before_is_pointed_out(
    amounts: tuple[str, ...], said: str
) -> None:
    fault = Fault(
        code=FaultCode.OUT_OF_RANGE, field="weight", hint="jump", amounts=tuple(map(q, amounts))
    )
    assert plain(fault_sentence(fault)).startswith(said)
    assert in_doubt((fault,)) == (fault_sentence(fault),)
