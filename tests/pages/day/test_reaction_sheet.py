from datetime import UTC, datetime

from pocketref.model.noun import but
from pocketref.model.running import Did
from pocketref.model.site import Phone, Site
from pocketref.pack.library import Library
from pocketref.pages.day.reaction_sheet import reaction_sheet, unready
from pocketref.pages.day.reaction_view import ReactionSheet
from pocketref.paper.sheets import make_sheet
from pocketref.wording.sentences import REACTION
from pocketref.wording.units import NBSP
from pocketref.worksheet.worksheet import Worksheet
from tests.chairs import P, did
from tests.pages.under import ran
from tests.pages.wards import VINORELBINE, on, worksheet

PRINTED = datetime(2026, 3, 9, 9, 41, tzinfo=UTC)
PAUSED = (did(P, Did.STARTED, 2), did(P, Did.PAUSED, 40))


def sheet(of: Worksheet, library: Library) -> ReactionSheet:
    return reaction_sheet(of, library, PRINTED)


def test_the_clock_that_was_paused_stands_on_it(library: Library) -> None:
    made = sheet(ran(*PAUSED, minute=41), library)
    assert made.moment == f"Pertuzumab paused 09:40, 22{NBSP}min left."
    assert made.happened == ("09:40 pertuzumab paused.",)
    assert made.rows[0].heading == "Pertuzumab"
    assert made.chair == f"Chair{NBSP}4"


def test_without_a_clock_the_moment_is_left_to_write(library: Library) -> None:
    made = sheet(worksheet(chair=""), library)
    assert (made.moment, made.happened, made.chair) == ("", (), "")


def test_it_has_no_dose_and_waits_for_none(library: Library) -> None:
    bare = Worksheet(regimen=worksheet().regimen, asked=worksheet().asked)
    assert unready(bare, library) is None
    assert "mg" not in " ".join(row.text for row in sheet(bare, library).rows)


def test_without_a_regimen_it_asks_for_one(library: Library) -> None:
    waits = unready(worksheet(regimen=None), library)
    assert waits is not None
    assert waits.field == "regimen"


def test_the_hospital_s_telephones_stand_below_the_emergency_sentence(library: Library) -> None:
    assert sheet(worksheet(), library).emergency == (REACTION,)
    library.settle(but(Site(), phones=(Phone(title="Crash call", number="2222"),)))
    first, second = sheet(worksheet(), library).emergency
    assert first == REACTION
    assert "2222" in second


def test_where_no_source_says_anything_that_is_said(library: Library) -> None:
    made = sheet(on(VINORELBINE, day=8), library)
    assert made.rows == ()
    assert "No source that was read" in made.silent


def test_it_fits_its_template(library: Library) -> None:
    for of in (ran(*PAUSED, minute=41), worksheet(), on(VINORELBINE, day=8)):
        assert make_sheet("day/reaction.html", sheet(of, library)).body
