from datetime import time

import pytest

from pocketref.model.noun import but
from pocketref.model.running import Did
from pocketref.pack.library import Library
from pocketref.pages.day.presenting import REACTION, REACTION_PAGE, day, present
from pocketref.pages.day.reaction_view import ReactionView
from tests.chairs import OBSERVE_P, T, did
from tests.pages.under import P_GIVEN, ran
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
    view = day(worksheet(), library)
    assert view.subtitle.startswith("Cycle 1, loading. Finish planned 13:30.")
    assert view.ready
    assert "Finish 13:30." in view.glance


def test_a_later_cycle_says_the_earliest_finish_too(library: Library) -> None:
    view = day(worksheet(occasion(2, last=since(21))), library)
    assert "Finish 13:30, earliest 11:30." in view.glance or any(
        "earliest" in said for said in view.glance
    )


def test_without_a_start_the_length_is_said_and_a_start_asked_for(library: Library) -> None:
    view = day(worksheet(occasion(start=None)), library)
    assert view.subtitle.startswith("Cycle 1, loading. 4\u00a0h\u00a030\u00a0min from the start.")
    assert "Type a start time to see the clock." in view.glance


def test_what_is_missing_is_named_and_nothing_is_ready(library: Library) -> None:
    view = day(worksheet(occasion(None)), library)
    assert not view.ready
    assert view.needs == "cycle"
    assert view.missing


def test_both_antibodies_held_is_to_be_acknowledged_once(library: Library) -> None:
    sheet = worksheet(measured=patient(lvef_baseline="62 %", lvef="38 %"))
    view = day(sheet, library)
    assert view.acknowledge == "both-antibodies-held"
    assert not view.ready
    agreed = day(but(sheet, acknowledged=("both-antibodies-held",)), library)
    assert agreed.acknowledge == ""
    assert agreed.ready


def test_the_antibodies_may_change_places_and_the_taxane_may_not(library: Library) -> None:
    view = day(worksheet(occasion(first="trastuzumab")), library)
    assert [(choice.id, choice.chosen) for choice in view.order] == [
        ("pertuzumab", False),
        ("trastuzumab", True),
    ]
    infused = [row.drug for row in view.steps if row.kind == "infuse"]
    assert infused == ["trastuzumab", "pertuzumab", "docetaxel"]


def test_the_hazard_names_the_bags_of_today_only(library: Library) -> None:
    whole = day(worksheet(), library).hazard
    assert "EMTANSINE" in whole
    assert "PACLitaxel" in whole
    without = day(worksheet(occasion(held=("docetaxel",))), library).hazard
    assert "PACLitaxel" not in without


def test_without_a_regimen_the_day_asks_for_one(library: Library) -> None:
    view = day(worksheet(regimen=None), library)
    assert view.choosing is not None
    assert (view.steps, view.pictures, view.ready) == ((), (), False)


@pytest.mark.parametrize("start", [time(9), None])
def test_a_day_without_an_end_has_no_finish(library: Library, start: time | None) -> None:
    view = day(on(WEEKLY, start=start), library)
    assert view.subtitle.startswith("Cycle 1, day 1, loading. Finish not known.")
    assert "no source" in " ".join(view.glance)
    assert view.ready


def test_a_dose_to_be_acknowledged_stops_the_day(library: Library) -> None:
    view = day(on(NAB), library)
    assert (view.acknowledge, view.needs, view.ready) == (ACCEPTED[0], "", False)
    assert any("single-agent" in said for said in view.stop)
    agreed = day(worksheet(on(NAB).asked, regimen=NAB, acknowledged=ACCEPTED), library)
    assert agreed.ready
    assert not agreed.stop
    assert any("single-agent" in said for said in agreed.cautions)


def test_antibodies_of_another_day_cannot_change_places(library: Library) -> None:
    view = day(on(WEEKLY, day=8), library)
    assert view.order == ()
    assert view.absent == "pertuzumab and trastuzumab: not on day 8"


def test_a_conjugate_is_never_called_alone(library: Library) -> None:
    hazard = day(on(CONJUGATE), library).hazard
    assert "ado-trastuzumab EMTANSINE, not trastuzumab alone" in hazard
    assert "Bag T is trastuzumab alone, not EMTANSINE" in day(worksheet(), library).hazard


def test_a_day_that_runs_has_its_clock_and_the_way_to_a_reaction(library: Library) -> None:
    view = day(ran(*P_GIVEN, minute=84), library)
    assert view.subtitle.startswith("Cycle 1, loading. Finish planned 13:32.")
    assert view.clock is not None
    assert view.clock.figure == "38"
    assert "one small file" in view.kept
    assert view.reaction == REACTION_PAGE
    assert view.pictures[0].now is not None
    assert view.glance == ()


def test_before_its_first_step_the_day_is_shown_as_planned(library: Library) -> None:
    view = day(ran(minute=-5), library)
    assert (view.clock, view.reaction, view.kept) == (None, None, "")
    assert view.pictures == day(worksheet(), library).pictures
    assert view.glance


def test_the_order_stays_once_the_day_has_begun(library: Library) -> None:
    assert day(ran(minute=-5), library).order
    assert day(ran(*P_GIVEN, minute=84), library).order == ()


def test_the_hazard_names_only_the_bags_that_are_still_to_come(library: Library) -> None:
    hazard = day(ran(*P_GIVEN, minute=84), library).hazard
    assert "Bag P" not in hazard
    assert "Bag T is trastuzumab alone" in hazard


def test_a_shortened_observation_is_a_caution(library: Library) -> None:
    early = (*P_GIVEN, did(OBSERVE_P, Did.EARLY, 106), did(T, Did.STARTED, 106))
    assert any("Observed 44" in said for said in day(ran(*early, minute=110), library).cautions)


def test_the_reaction_is_an_item_of_the_page(library: Library) -> None:
    assert isinstance(present(ran(*P_GIVEN, minute=84), library, REACTION), ReactionView)
    assert present(worksheet(), library, "") == day(worksheet(), library)
