from pocketref.model.noun import but
from pocketref.model.running import Did
from pocketref.pack.library import Library
from pocketref.pages.day.live_picture import live_pictures
from pocketref.pages.day.view import DayPicture
from pocketref.pages.plans import plan_of
from pocketref.pages.under_way import running_day
from pocketref.worksheet.worksheet import Worksheet
from tests.chairs import D, P, T, did, given
from tests.pages.under import P_GIVEN, WATCHED, ran
from tests.pages.wards import WEEKLY, occasion, on, worksheet

NINE = 9 * 60


def drawn(sheet: Worksheet, library: Library) -> tuple[DayPicture, ...]:
    plan = plan_of(sheet, library)
    running = running_day(sheet, plan)
    assert running is not None
    assert sheet.now is not None
    return live_pictures(library, plan, running, sheet.now)


def only(sheet: Worksheet, library: Library) -> DayPicture:
    (picture,) = drawn(sheet, library)
    return picture


def test_what_happened_stands_at_its_real_times_and_the_rest_follows(library: Library) -> None:
    picture = only(ran(*P_GIVEN, minute=84), library)
    assert [(block.name, block.begins - NINE, block.ends - NINE) for block in picture.blocks] == [
        ("pertuzumab", 2, 62),
        ("Observe", 62, 122),
        ("trastuzumab", 122, 212),
        ("DOCEtaxel", 212, 272),
    ]
    assert picture.blocks[0].times == "09:02 to 10:02"
    assert picture.blocks[1].mark == NINE + 92


def test_a_flag_says_what_time_it_is_and_whole_hours_stand_around(library: Library) -> None:
    picture = only(ran(*P_GIVEN, minute=84), library)
    assert picture.now is not None
    assert (picture.now.at, picture.now.text) == (NINE + 84, "Now 10:24")
    assert [hour.text for hour in picture.hours] == [f"{hour:02d}:00" for hour in range(9, 15)]
    assert picture.text.endswith("Now 10:24.")


def test_what_runs_past_its_plan_has_a_tail_and_pushes_the_rest(library: Library) -> None:
    picture = only(ran(*P_GIVEN, minute=128), library)
    tail = next(block for block in picture.blocks if block.kind == "overrun")
    assert (tail.begins - NINE, tail.ends - NINE) == (122, 128)
    later = next(block for block in picture.blocks if block.name == "trastuzumab")
    assert later.begins >= tail.ends


def test_an_infusion_that_was_shorter_is_drawn_shorter(library: Library) -> None:
    picture = only(ran(*given(P, 0, 40), minute=41), library)
    assert (picture.blocks[0].begins - NINE, picture.blocks[0].ends - NINE) == (0, 40)


def test_what_is_left_out_is_not_drawn(library: Library) -> None:
    left = did(D, Did.SKIPPED, 214, reason="declined")
    picture = only(ran(*WATCHED, *given(T, 123, 213), left, minute=215), library)
    assert "DOCEtaxel" not in {block.name for block in picture.blocks}


def test_an_infusion_without_an_end_stays_open(library: Library) -> None:
    begun = (*WATCHED, *given(T, 123, 213), did("infuse-paclitaxel", Did.STARTED, 214))
    picture = only(ran(*begun, minute=400, of=on(WEEKLY)), library)
    last = picture.blocks[-1]
    assert last.open
    assert last.ends == NINE + 400
    assert last.times == "from 12:34, no end stated"


def test_a_day_over_two_dates_has_the_flag_on_one(library: Library) -> None:
    sheet = worksheet(occasion(split=True))
    pictures = drawn(ran(*P_GIVEN, minute=84, of=sheet), library)
    assert [picture.now is not None for picture in pictures] == [True, False]


def test_a_step_that_began_and_ended_in_one_minute_can_be_seen(library: Library) -> None:
    picture = only(ran(*given(P, 2, 2.2), minute=3), library)
    assert picture.blocks[0].ends == picture.blocks[0].begins + 1


def test_a_day_of_which_no_time_is_known_is_not_drawn(library: Library) -> None:
    plan = plan_of(worksheet(), library)
    sheet = ran(minute=0)
    running = running_day(sheet, plan)
    assert running is not None
    assert sheet.now is not None
    assert live_pictures(library, but(plan, steps=()), running, sheet.now) == ()
