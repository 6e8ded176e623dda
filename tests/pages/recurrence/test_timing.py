import pytest

from pocketref.pack.library import Library
from pocketref.pages.recurrence.timing import refused, timing
from pocketref.worksheet.entering import edit
from pocketref.worksheet.worksheet import Worksheet
from tests.pages.wards import worksheet


def typed(library: Library, **texts: str) -> Worksheet:
    sheet = worksheet()
    for field, text in texts.items():
        sheet = edit(field.replace("_", "-"), text, library.limits())(sheet)
    return sheet


def test_nothing_entered_begins_neither_way() -> None:
    made = timing(worksheet(), "2. ")
    assert made.by_dates is None
    assert [one.text for one in (*made.months, *made.dates)] == ["", "", ""]
    assert [one.label for one in made.months] == ["2. Interval"]


def test_typed_months_stand_with_their_unit(library: Library) -> None:
    made = timing(typed(library, months="8.5"), "2. ")
    assert made.by_dates is False
    assert (made.months[0].text, made.months[0].suffix) == ("8.5", "months")


def test_dates_stand_as_they_are_read(library: Library) -> None:
    made = timing(typed(library, last_dose="2025-03-01", recurrence="2 Feb 2026"), "2. ")
    assert made.by_dates is True
    assert [one.text for one in made.dates] == ["1 Mar 2025", "2 Feb 2026"]


def test_what_is_refused_is_shown_where_it_was_typed(library: Library) -> None:
    dated = {"last_dose": "2025-03-01", "recurrence": "2026-02-01"}
    late = timing(typed(library, **dated, months="8,5"), "2. ")
    assert (late.by_dates, late.months[0].fault) == (False, "Use a point: 8.5.")
    early = typed(library, months="8,5", **dated)
    assert timing(early, "2. ").by_dates is True
    assert refused(early) == ()


@pytest.mark.parametrize(
    ("texts", "field"),
    [
        ({"months": "8,5"}, "months"),
        ({"months": "-2"}, "months"),
        ({"last_dose": "2025-02-30"}, "last-dose"),
        ({"last_dose": "2025-03-01", "recurrence": "2025-02-01"}, "recurrence"),
        ({"recurrence": "2026-12-24"}, "recurrence"),
    ],
)
def test_what_is_refused_stays_as_typed_with_one_sentence(
    library: Library, texts: dict[str, str], field: str
) -> None:
    sheet = typed(library, **texts)
    assert [fault.field for fault in refused(sheet)] == [field]
    made = timing(sheet, "2. ")
    wrong = [one for one in (*made.months, *made.dates) if one.fault]
    assert [one.field for one in wrong] == [field]
    assert wrong[0].text
    assert wrong[0].fault.endswith(".")


def test_a_weight_that_is_refused_is_nothing_of_the_interval(library: Library) -> None:
    assert refused(typed(library, weight="680")) == ()
