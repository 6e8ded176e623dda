import pytest

from pocketref.answers.gaps import Gap, gap_of, unusual
from pocketref.answers.question import Kind
from pocketref.model.bounds import Bounds
from pocketref.model.fault import Fault
from pocketref.model.quantity import Range
from tests.answers.asking import a_question

LIMITS = (
    Bounds(
        id="days-since-last",
        title="Days since last dose",
        unit="d",
        possible=Range.parse("1 to 3650 d"),
        usual=Range.parse("7 to 365 d"),
        fact="product-limits",
    ),
)


def _gap(field: str = "", **values: str) -> Gap | Fault | None:
    return gap_of(a_question(Kind.INTERVAL, **values), LIMITS, field)


def test_days_since_and_days_late_are_told_apart() -> None:
    since, late = _gap(since="45"), _gap(late="24")
    assert since == Gap(days=45, late=False)
    assert late == Gap(days=24, late=True)
    assert isinstance(since, Gap)
    assert isinstance(late, Gap)
    assert (since.since(21), late.since(21)) == (45, 45)


def test_an_interval_whose_clock_is_in_doubt_is_read_as_asked() -> None:
    assert _gap("since", interval="42") == Gap(days=42, late=False)
    assert _gap("late", interval="42") == Gap(days=42, late=True)
    assert _gap(interval="42") is None


def test_without_a_gap_there_is_none() -> None:
    assert _gap() is None
    assert _gap(since=" ") is None


@pytest.mark.parametrize("text", ["4000", "0", "10.5", "6,5", "-3", "six", "45 min"])
@pytest.mark.parametrize("field", ["since", "late"])
def test_what_is_no_count_of_days_is_refused(field: str, text: str) -> None:
    fault = _gap(**{field: text})
    assert isinstance(fault, Fault)
    assert fault.field == "days-since-last"


def test_a_dose_may_be_late_by_a_day_but_not_given_again_after_one() -> None:
    assert _gap(late="1") == Gap(days=1, late=True)
    fault = _gap(since="1")
    assert isinstance(fault, Fault)
    assert fault.hint == "unconfirmed"


def test_an_unusual_time_since_the_last_dose_is_asked_about() -> None:
    assert unusual(45, LIMITS) is None
    asked, refused = unusual(400, LIMITS), unusual(4000, LIMITS)
    assert asked is not None
    assert refused is not None
    assert (asked.hint, refused.hint) == ("unconfirmed", "")
