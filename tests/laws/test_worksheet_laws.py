from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from pocketref.model.bounds import Standing
from pocketref.model.patient import Occasion
from pocketref.wording import numbers
from pocketref.wording.faults import fault_sentence
from pocketref.worksheet.amounts import read_amount
from pocketref.worksheet.entering import confirm, edit, read
from pocketref.worksheet.entry import Entered, Refused, Unusual
from pocketref.worksheet.fields import FIELDS, Field
from pocketref.worksheet.session import Session
from pocketref.worksheet.worksheet import Worksheet
from tests.worksheet.limits import LIMITS, limit

EMPTY = Worksheet(asked=Occasion(on=date(2026, 3, 9)))
# Texts of the letters that numbers, dates and units are made of meet more rules than any text.
typed = st.text() | st.text(alphabet="0123456789.,-+eE: kgcmlb%=/NaIinf\u00a0\uff16")
every_field = st.sampled_from(FIELDS)
INTERVAL = {
    "months": ("8", "0", "300", "x", ""),
    "last-dose": ("2025-01-31", "2024-02-29", "2027-01-01", "x", ""),
    "recurrence": ("2025-02-28", "2026-03-09", "2027-01-01", "x", ""),
}
measured = st.sampled_from([each for each in FIELDS if each.id in {"weight", "height", "anc"}])
decimals = st.decimals(0, 300, places=2)


@given(every_field, typed)
def test_any_text_is_read_and_what_is_refused_has_a_sentence(each: Field, text: str) -> None:
    entry = read(each, text, LIMITS)
    if isinstance(entry, Refused | Unusual):
        assert fault_sentence(entry.fault)


@given(every_field, typed)
def test_any_text_is_an_edit_and_empties_or_fills_its_field(each: Field, text: str) -> None:
    sheet = edit(each.id, text, LIMITS)(EMPTY)
    for fault in sheet.faults:
        assert fault_sentence(fault)
    assert edit(each.id, text, LIMITS)(sheet) == sheet


@given(measured, typed)
def test_what_is_refused_never_stands_and_is_never_confirmed(each: Field, text: str) -> None:
    if isinstance(read(each, text, LIMITS), Refused):
        sheet = confirm(each.id, LIMITS)(edit(each.id, text, LIMITS)(EMPTY))
        assert sheet.measured == EMPTY.measured


@given(measured, decimals)
def test_a_number_is_classified_as_its_limits_say(each: Field, value: Decimal) -> None:
    bounds = limit(each.id)
    match read_amount(str(value), each.id, bounds):
        case Entered(value=amount):
            assert bounds.classify(amount) is Standing.USUAL
            assert amount.value == value
        case Unusual(value=amount):
            assert bounds.classify(amount) is Standing.UNUSUAL
            assert amount.value == value
        case other:
            assert isinstance(other, Refused)


@given(st.decimals(40, 150, places=2))
def test_what_is_shown_can_be_typed_again(value: Decimal) -> None:
    entry = read_amount(str(value), "weight", limit("weight"))
    assert isinstance(entry, Entered)
    again = read_amount(numbers.plain(entry.value.value), "weight", limit("weight"))
    assert isinstance(again, Entered)
    assert again.value.same_as(entry.value)


@given(st.lists(st.tuples(every_field, typed), max_size=5))
def test_undoing_every_edit_is_where_it_began(entries: list[tuple[Field, str]]) -> None:
    session = Session(date(2026, 3, 9))
    began = session.current
    for each, text in entries:
        session.apply(edit(each.id, text, LIMITS))
    while session.can_undo:
        session.undo()
    assert session.current == began


@given(st.lists(st.tuples(st.sampled_from(sorted(INTERVAL)), st.integers(0, 4)), max_size=6))
def test_an_interval_is_of_months_or_of_dates_and_the_last_to_be_taken_stands(
    entries: list[tuple[str, int]],
) -> None:
    sheet = EMPTY
    for name, at in entries:
        sheet = edit(name, INTERVAL[name][at], LIMITS)(sheet)
        waits = {each.field for each in sheet.pending}
        dates, months = {"last-dose", "recurrence"} & waits, {"months"} & waits
        held = sheet.interval
        assert held.months is None or (held.last, held.recurred) == (None, None)
        if name not in waits and INTERVAL[name][at]:
            assert not (dates if name == "months" else months)
