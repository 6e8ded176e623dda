from datetime import time

import pytest

from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.day.presenting import present
from tests.pages.wards import (
    ACCEPTED,
    CONJUGATE,
    NAB,
    WEEKLY,
    occasion,
    on,
    patient,
    since,
    worksheet,
)


def test_the_day_says_its_finish(library: Library) -> None:
    view = present(worksheet(), library, "")
    assert view.subtitle == "Cycle 1, loading. Finish planned 13:30."
    assert view.ready
    assert "Finish 13:30." in view.glance


def test_a_later_cycle_says_the_earliest_finish_too(library: Library) -> None:
    view = present(worksheet(occasion(2, last=since(21))), library, "")
    assert "Finish 13:30, earliest 11:30." in view.glance or any(
        "earliest" in said for said in view.glance
    )


def test_without_a_start_the_length_is_said_and_a_start_asked_for(library: Library) -> None:
    view = present(worksheet(occasion(start=None)), library, "")
    assert view.subtitle == "Cycle 1, loading. 4\u00a0h\u00a030\u00a0min from the start."
    assert "Type a start time to see the clock." in view.glance


def test_what_is_missing_is_named_and_nothing_is_ready(library: Library) -> None:
    view = present(worksheet(occasion(None)), library, "")
    assert not view.ready
    assert view.needs == "cycle"
    assert view.missing


def test_both_antibodies_held_is_to_be_acknowledged_once(library: Library) -> None:
    sheet = worksheet(measured=patient(lvef_baseline="62 %", lvef="38 %"))
    view = present(sheet, library, "")
    assert view.acknowledge == "both-antibodies-held"
    assert not view.ready
    agreed = present(but(sheet, acknowledged=("both-antibodies-held",)), library, "")
    assert agreed.acknowledge == ""
    assert agreed.ready


def test_the_antibodies_may_change_places_and_the_taxane_may_not(library: Library) -> None:
    view = present(worksheet(occasion(first="trastuzumab")), library, "")
    assert [(choice.id, choice.chosen) for choice in view.order] == [
        ("pertuzumab", False),
        ("trastuzumab", True),
    ]
    infused = [row.drug for row in view.steps if row.kind == "infuse"]
    assert infused == ["trastuzumab", "pertuzumab", "docetaxel"]


def test_the_hazard_names_the_bags_of_today_only(library: Library) -> None:
    whole = present(worksheet(), library, "").hazard
    assert "EMTANSINE" in whole
    assert "PACLitaxel" in whole
    without = present(worksheet(occasion(held=("docetaxel",))), library, "").hazard
    assert "PACLitaxel" not in without


def test_without_a_regimen_the_day_asks_for_one(library: Library) -> None:
    view = present(worksheet(regimen=None), library, "")
    assert view.choosing is not None
    assert (view.steps, view.pictures, view.ready) == ((), (), False)


@pytest.mark.parametrize("start", [time(9), None])
def test_a_day_without_an_end_has_no_finish(library: Library, start: time | None) -> None:
    view = present(on(WEEKLY, start=start), library, "")
    assert view.subtitle == "Cycle 1, day 1, loading. Finish not known."
    assert "no source" in " ".join(view.glance)
    assert view.ready


def test_a_dose_to_be_acknowledged_stops_the_day(library: Library) -> None:
    view = present(on(NAB), library, "")
    assert (view.acknowledge, view.needs, view.ready) == (ACCEPTED[0], "", False)
    assert any("single-agent" in said for said in view.stop)
    agreed = present(worksheet(on(NAB).asked, regimen=NAB, acknowledged=ACCEPTED), library, "")
    assert agreed.ready
    assert not agreed.stop
    assert any("single-agent" in said for said in agreed.cautions)


def test_antibodies_of_another_day_cannot_change_places(library: Library) -> None:
    view = present(on(WEEKLY, day=8), library, "")
    assert view.order == ()
    assert view.absent == "pertuzumab and trastuzumab: not on day 8"


def test_a_conjugate_is_never_called_alone(library: Library) -> None:
    hazard = present(on(CONJUGATE), library, "").hazard
    assert "ado-trastuzumab EMTANSINE, not trastuzumab alone" in hazard
    assert "Bag T is trastuzumab alone, not EMTANSINE" in present(worksheet(), library, "").hazard
