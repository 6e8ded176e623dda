from datetime import timedelta
from zlib import crc32

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pocketref.model.noun import but
from pocketref.model.patient import Patient
from pocketref.model.running import Moment
from pocketref.worksheet.entering import edit
from pocketref.worksheet.plain import UnreadableError
from pocketref.worksheet.recovery import (
    FORMAT,
    LONGEST,
    is_over,
    is_possible,
    sheet_of,
    text_of,
)
from pocketref.worksheet.stamps import Second
from pocketref.worksheet.worksheet import Worksheet
from tests.kept_sheets import SHEETS, UNREFUSED_SHEETS, a_running_sheet, moment
from tests.stating import q
from tests.worksheet.limits import LIMITS

FEW = settings(
    max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@FEW
@given(UNREFUSED_SHEETS)
def test_any_worksheet_comes_back_as_it_was(sheet: Worksheet) -> None:
    back = sheet_of(text_of(sheet))
    assert back == sheet
    assert str(back) == str(sheet)


@FEW
@given(SHEETS)
def test_what_was_kept_is_kept_the_same_again(sheet: Worksheet) -> None:
    text = text_of(sheet)
    assert text_of(sheet_of(text)) == text


def test_a_text_is_two_lines_of_plain_letters() -> None:
    text = text_of(a_running_sheet())
    assert text.isascii()
    assert text.count("\n") == 2


def test_a_refused_text_is_not_written_but_leaves_its_gap() -> None:
    sheet = a_running_sheet()
    for name, typed in (("chair", "Example Name"), ("cycle", "soon"), ("weight", "4711471147")):
        sheet = edit(name, typed, LIMITS)(sheet)
    text = text_of(sheet)
    assert not any(typed in text for typed in ("Example", "soon", "4711471147"))
    back = sheet_of(text)
    assert [each.field for each in back.pending] == ["chair", "cycle", "weight"]
    assert (back.patient, back.occasion) == (sheet.patient, sheet.occasion)


def test_an_unusual_value_still_waits_to_be_confirmed() -> None:
    sheet = edit("weight", "160", LIMITS)(a_running_sheet())
    assert sheet_of(text_of(sheet)) == sheet
    assert sheet.waiting("weight") is not None


@given(st.data())
def test_a_text_that_was_cut_or_changed_is_not_read(data: st.DataObject) -> None:
    text = text_of(a_running_sheet(3))
    at = data.draw(st.integers(0, len(text) - 1))
    with pytest.raises(UnreadableError):
        sheet_of(text[:at])
    other = chr((ord(text[at]) + 1) % 128)
    with pytest.raises(UnreadableError):
        sheet_of(text[:at] + other + text[at + 1 :])


@pytest.mark.parametrize("body", ["", "{}", "[]", "68", "{", '{"asked":{"on":"2026-03-09"},"x":1}'])
def test_a_sound_text_of_something_else_is_not_read(body: str) -> None:
    with pytest.raises(UnreadableError):
        sheet_of(f"{FORMAT} {crc32(body.encode()):08x}\n{body}")


def test_another_format_is_not_read() -> None:
    with pytest.raises(UnreadableError):
        sheet_of(text_of(a_running_sheet()).replace(FORMAT, "pocketref day 2"))


def test_a_day_is_over_half_a_day_after_its_first_step() -> None:
    sheet, began = a_running_sheet(), moment()
    last = Moment(ticks=0, at=began.at + LONGEST)
    assert is_over(sheet, last)
    assert not is_over(sheet, but(last, at=last.at - timedelta(seconds=1)))
    assert not is_over(sheet, but(last, at=began.at - timedelta(days=400)))  # a dead battery
    assert not is_over(but(sheet, run=Worksheet(asked=sheet.asked).run), last)


@pytest.mark.parametrize(
    ("weight", "possible"),
    [("70 kg", True), ("30 kg", True), ("29.9 kg", False), ("680 kg", False), ("70 cm", False)],
)
def test_an_amount_that_nobody_could_enter_is_noticed(weight: str, *, possible: bool) -> None:
    sheet = but(a_running_sheet(), measured=Patient(weight=q(weight)))
    assert is_possible(sheet, LIMITS) is possible
    again = but(a_running_sheet(), second=Second(weight=q(weight), moment=moment()))
    assert is_possible(again, LIMITS) is possible


@pytest.mark.parametrize(("cycle", "possible"), [(None, True), (1, True), (0, False), (401, False)])
def test_a_cycle_that_nobody_could_enter_is_noticed(cycle: int | None, *, possible: bool) -> None:
    sheet = a_running_sheet()
    assert is_possible(but(sheet, asked=but(sheet.asked, cycle=cycle)), LIMITS) is possible
