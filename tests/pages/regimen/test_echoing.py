from datetime import date

import pytest

from pocketref.agreement import heart
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.regimen.echoing import UNKNOWN, coming_echo
from pocketref.pages.regimen.view import NextEcho
from pocketref.worksheet.entering import edit
from pocketref.worksheet.worksheet import Worksheet
from tests.pages.wards import CONJUGATE, REGIMEN, patient, worksheet

TREATED = "9\u00a0Mar\u00a02026, the date of treatment."


def seen(on: date) -> Worksheet:
    return worksheet(measured=but(patient(), lvef_on=on))


def coming(library: Library, sheet: Worksheet, regimen: str = REGIMEN) -> NextEcho:
    return coming_echo(sheet, library, library.protocol(regimen).regimen)


def test_both_dates_count_from_the_last_echo_each_with_its_sources(library: Library) -> None:
    found = coming(library, seen(date(2025, 12, 1)))
    assert [(line.label, line.when) for line in found.lines] == [
        ("12\u00a0weeks after the last echo", "Mon\u00a023\u00a0Feb\u00a02026"),
        ("3\u00a0calendar months after it at the latest", "Sun\u00a01\u00a0Mar\u00a02026"),
    ]
    assert all(line.chips and line.facts for line in found.lines)
    assert {chip.text for chip in found.lines[0].chips} == {"US summary", "US label, about 2010"}


@pytest.mark.parametrize(
    ("on", "said", "tone"),
    [
        (date(2026, 1, 5), f"Not due yet on {TREATED}", "plain"),
        (date(2025, 12, 15), f"Due by {TREATED}", "hold"),  # 84 days before
        (date(2025, 12, 9), f"Due by {TREATED}", "hold"),  # three calendar months before
        (date(2025, 12, 8), f"Overdue on {TREATED}", "hold"),
    ],
)
def test_due_and_overdue_are_said_in_words(
    library: Library, on: date, said: str, tone: str
) -> None:
    found = coming(library, seen(on))
    assert (found.said, found.tone) == (said, tone)


def test_without_the_date_of_the_last_echo_nothing_is_known(library: Library) -> None:
    found = coming(library, worksheet())
    assert (found.said, found.lines, found.last.text) == (UNKNOWN, (), "")


def test_a_date_that_is_refused_or_lies_ahead_counts_for_nothing(library: Library) -> None:
    for text in ("30 Feb 2026", "10 Mar 2026"):
        found = coming(library, edit("lvef-on", text, library.limits())(worksheet()))
        assert found.lines == ()
        assert found.last.fault


def test_while_the_date_of_treatment_waits_nothing_is_overdue(library: Library) -> None:
    sheet = edit("date", "9.3.26", library.limits())(seen(date(2025, 6, 1)))
    found = coming(library, sheet)
    assert "Overdue" not in found.said
    assert len(found.lines) == 2


def test_the_conjugate_has_a_source_of_its_own(library: Library) -> None:
    found = coming(library, seen(date(2025, 12, 1)), CONJUGATE)
    assert found.lines[1].facts == ("tdm-lvef-base",)


def test_where_the_engines_differ_there_is_no_date(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heart, "echoes", lambda *_: (None, None))
    found = coming(library, seen(date(2025, 12, 1)))
    assert (found.lines, found.tone) == ((), "stop")
    assert "differ" in found.said or "disagree" in found.said
