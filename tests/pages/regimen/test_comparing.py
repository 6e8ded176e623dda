from typing import Any

import pytest

from pocketref.model.fact import Region
from pocketref.model.noun import but
from pocketref.model.patient import Setting
from pocketref.pack.library import Library
from pocketref.pages.regimen.comparing import SILENT, compare
from pocketref.pages.regimen.view import Comparison
from pocketref.worksheet.entering import edit
from tests.pages.wards import occasion, patient, worksheet


def heart(library: Library, **measured: Any) -> Comparison:  # noqa: ANN401  # texts of amounts
    return compare(worksheet(measured=patient(**measured)), library, ("per-lvef-entry-mbc",))


def verdicts(compared: Comparison) -> dict[str, str]:
    return {row.id: row.verdict for row in compared.rows}


def test_each_source_has_its_own_verdict(library: Library) -> None:
    compared = heart(library, lvef_baseline="62 %", lvef="48 %", lvef_normal="50 %")
    said = verdicts(compared)
    assert said["lvef-article"] == "Stop"
    assert said["lvef-pertuzumab-metastatic"] == "Continue, if no symptoms"
    assert said["lvef-trastuzumab-us"] == "Withhold"
    assert compared.values == "LVEF 62% at baseline, 48% now, fall 14\u00a0points"
    assert (compared.was, compared.now) == (62, 48)


def test_the_local_limit_is_asked_for_and_never_assumed(library: Library) -> None:
    said = verdicts(heart(library, lvef_baseline="62 %", lvef="48 %"))
    assert said["lvef-trastuzumab-us"] == "Needs your local lower limit of LVEF"


def test_without_values_nothing_is_decided_and_the_rulers_stand(library: Library) -> None:
    compared = heart(library)
    assert (compared.was, compared.now) == (None, None)
    assert compared.values.startswith("Needs")
    assert all(row.bands[0].low == 35 and row.bands[-1].high == 70 for row in compared.rows)


def test_bands_meet_and_follow_the_baseline(library: Library) -> None:
    compared = heart(library, lvef_baseline="62 %", lvef="48 %", lvef_normal="50 %")
    for row in compared.rows:
        ends = [band.high for band in row.bands]
        assert ends[:-1] == [band.low for band in row.bands[1:]]
    bands = {row.id: [(b.low, b.high, b.verdict) for b in row.bands] for row in compared.rows}
    assert bands["lvef-pertuzumab-metastatic"] == [(35, 45, "hold"), (45, 70, "go")]
    assert bands["lvef-article"] == [(35, 50, "stop"), (50, 55, "unclear"), (55, 70, "go")]


@pytest.mark.parametrize(("now", "low"), [("48 %", 35), ("22 %", 20)])
def test_the_ruler_reaches_as_far_as_the_values(library: Library, now: str, low: int) -> None:
    assert heart(library, lvef_baseline="72 %", lvef=now).low == low
    assert heart(library, lvef_baseline="72 %", lvef=now).high == 75


def test_a_rule_of_another_region_or_setting_is_only_shown(library: Library) -> None:
    compared = heart(library, lvef_baseline="62 %", lvef="48 %", lvef_normal="50 %")
    beside = {row.id for row in compared.rows if row.beside}
    assert "lvef-trastuzumab-eu" in beside
    assert "lvef-pertuzumab-early" in beside
    assert "lvef-trastuzumab-us" not in beside


def test_what_is_only_shown_comes_last_and_has_no_warning_colour(library: Library) -> None:
    rows = compare(worksheet(measured=patient(lvef_baseline="62 %", lvef="48 %")), library, ()).rows
    besides = [row.beside for row in rows]
    assert besides == sorted(besides)
    assert any(besides)
    quiet = {band.verdict for row in rows if row.beside for band in row.bands}
    assert quiet <= {"beside", "go"}
    loud = {band.verdict for row in rows if not row.beside for band in row.bands}
    assert "beside" not in loud


def test_every_rule_says_when_it_starts_again_or_that_it_does_not_say(library: Library) -> None:
    rows = {row.id: row for row in heart(library).rows}
    assert "starts again after 3\u00a0weeks" in rows["lvef-pertuzumab-metastatic"].resuming.texts[0]
    assert "per-lvef-resume-mbc" in rows["lvef-pertuzumab-metastatic"].facts
    assert "does not say" in rows["lvef-article"].resuming.texts[0]
    silent = rows["lvef-trastuzumab-eu-caution"].resuming
    assert (silent.silent, silent.texts) == (True, (SILENT,))


def test_with_symptoms_no_row_and_no_band_says_continue(library: Library) -> None:
    measured = but(patient(lvef_baseline="62 %", lvef="60 %"), symptoms=True)
    compared = compare(worksheet(measured=measured), library, ())
    assert {row.tone for row in compared.rows} <= {"hold", "stop", "unclear"}
    assert "go" not in {band.verdict for row in compared.rows for band in row.bands}
    assert compared.condition == ""


def test_without_word_of_symptoms_every_continue_hangs_on_there_being_none(
    library: Library,
) -> None:
    compared = heart(library, lvef_baseline="62 %", lvef="60 %", lvef_normal="50 %")
    assert set(verdicts(compared).values()) == {"Continue, if no symptoms"}
    assert compared.condition
    without = but(patient(lvef_baseline="62 %", lvef="60 %", lvef_normal="50 %"), symptoms=False)
    said = verdicts(compare(worksheet(measured=without), library, ()))
    assert set(said.values()) == {"Continue"}


def test_the_local_limit_has_its_field_in_the_row_that_reads_it(library: Library) -> None:
    rows = heart(library, lvef_baseline="62 %", lvef="48 %").rows
    assert [row.id for row in rows if row.limit is not None] == ["lvef-trastuzumab-us"]


@pytest.mark.parametrize(
    ("measured", "needed"),
    [
        ({}, "lvef-baseline"),
        ({"lvef_baseline": "62 %"}, "lvef"),
        ({"lvef_baseline": "62 %", "lvef": "48 %"}, "lvef-normal"),
        ({"lvef_baseline": "62 %", "lvef": "44 %"}, ""),
    ],
)
def test_the_first_value_that_is_missing_is_asked_for(
    library: Library, measured: dict[str, str], needed: str
) -> None:
    assert heart(library, **measured).needed == needed


def test_no_verdict_rests_on_a_value_that_is_refused(library: Library) -> None:
    full = worksheet(measured=patient(lvef_baseline="62 %", lvef="48 %", lvef_normal="50 %"))
    compared = compare(edit("lvef", "4", library.limits())(full), library, ())
    assert {row.tone for row in compared.rows} == {"needs"}
    assert (compared.now, compared.needed) == (None, "lvef")
    assert compared.waits[0].startswith("LVEF 4%")
    assert "48" not in compared.values


def test_stage_of_disease_and_region_choose_the_rules_that_count(library: Library) -> None:
    sheet = worksheet(occasion(setting=Setting.EARLY, region=Region.EU))
    counting = {row.id for row in compare(sheet, library, ()).rows if not row.beside}
    assert counting == {
        *("lvef-article", "lvef-pertuzumab-early"),
        *("lvef-trastuzumab-eu", "lvef-trastuzumab-eu-caution"),
    }
