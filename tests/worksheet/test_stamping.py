from datetime import UTC, date, datetime, timedelta

from pocketref.model.running import Moment
from pocketref.worksheet.entering import edit
from pocketref.worksheet.session import Session
from pocketref.worksheet.stamping import anew, at, still_so
from pocketref.worksheet.stamps import Stamp
from pocketref.worksheet.worksheet import Worksheet
from tests.making import an_occasion
from tests.worksheet.limits import LIMITS

BEGUN = datetime(2026, 3, 9, 8, tzinfo=UTC)


def after(hours: float = 0) -> Moment:
    return Moment(ticks=5000 + int(hours * 3600), at=BEGUN + timedelta(hours=hours))


def a_sheet(**typed: str) -> Worksheet:
    sheet = Worksheet(asked=an_occasion())
    for field, text in typed.items():
        sheet = edit(field, text, LIMITS)(sheet)
    return sheet


def fields(sheet: Worksheet) -> tuple[str, ...]:
    return tuple(stamp.field for stamp in sheet.stamps)


def test_a_tick_stamps_what_was_entered_since_the_last_one() -> None:
    sheet = at(a_sheet(weight="68"), after())
    assert sheet.now == after()
    assert sheet.stamps == (Stamp(field="weight", moment=after()),)
    later = at(edit("height", "165", LIMITS)(sheet), after(1))
    assert [stamp.moment for stamp in later.stamps] == [after(), after(1)]


def test_an_empty_worksheet_has_no_stamps() -> None:
    assert at(a_sheet(), after()).stamps == ()


def test_a_value_that_is_typed_again_is_new() -> None:
    sheet = at(a_sheet(weight="68"), after())
    again = at(edit("weight", "68", LIMITS)(sheet), after(3))
    assert [stamp.moment for stamp in again.stamps] == [after(3)]


def test_a_value_that_is_taken_away_leaves_no_stamp() -> None:
    sheet = at(a_sheet(weight="68", height="165"), after())
    assert fields(at(edit("weight", "", LIMITS)(sheet), after(1))) == ("height",)


def test_what_no_dose_rests_on_has_no_stamp() -> None:
    assert at(a_sheet(cycle="1", chair="4"), after()).stamps == ()
    sheet = a_sheet(weight="68")
    assert anew(sheet, "cycle") is sheet


def test_confirming_makes_everything_new_that_was_asked_about() -> None:
    sheet = at(a_sheet(weight="68"), after())
    sheet = at(edit("anc", "2", LIMITS)(sheet), after(3))
    asked = at(sheet, after(4.5))
    assert [fault.field for fault in asked.aged] == ["weight"]
    confirmed = at(still_so(asked), after(4.5))
    assert confirmed.aged == ()
    assert {stamp.field: stamp.moment for stamp in confirmed.stamps} == {
        "weight": after(4.5),
        "anc": after(3),
    }


def test_a_session_stamps_at_each_tick() -> None:
    session = Session(date(2026, 3, 9))
    session.apply(edit("weight", "68", LIMITS))
    session.tick(after())
    session.tick(after(1))
    assert session.current.stamps == (Stamp(field="weight", moment=after()),)
