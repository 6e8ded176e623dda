from datetime import time

from pocketref.model.fact import Region
from pocketref.pack.library import Library
from pocketref.pages.day.picture import pictures
from pocketref.pages.plans import plan_of
from tests.pages.wards import WEEKLY, occasion, on, worksheet


def test_the_day_is_drawn_between_whole_hours(library: Library) -> None:
    (picture,) = pictures(library, plan_of(worksheet(occasion(start=time(9, 2))), library))
    assert [block.letter for block in picture.blocks] == ["P", "", "T", "D"]
    assert [hour.text for hour in picture.hours] == [
        "09:00", "10:00", "11:00", "12:00", "13:00", "14:00",
    ]  # fmt: skip
    assert picture.hours[0].at == -2
    assert picture.blocks[2].times == "11:02 to 12:32"


def test_the_article_s_shorter_time_is_marked_in_a_first_observation(library: Library) -> None:
    (picture,) = pictures(library, plan_of(worksheet(), library))
    watch = picture.blocks[1]
    assert (watch.mark, watch.mark_text) == (90, "article: 30")


def test_without_a_start_hours_are_counted(library: Library) -> None:
    (picture,) = pictures(library, plan_of(worksheet(occasion(start=None)), library))
    assert [hour.text for hour in picture.hours][:2] == ["0\u00a0h", "1\u00a0h"]


def test_split_loading_is_drawn_on_two_dates(library: Library) -> None:
    two = pictures(library, plan_of(worksheet(occasion(split=True)), library))
    assert [[block.letter for block in day.blocks] for day in two] == [["P", ""], ["T", "D"]]


def test_an_observation_counted_from_the_start_runs_beside_the_infusion(library: Library) -> None:
    sheet = worksheet(occasion(region=Region.EU))
    (picture,) = pictures(library, plan_of(sheet, library))
    assert max(block.ends for block in picture.blocks) == 480


def test_a_block_without_an_end_is_open_and_says_so(library: Library) -> None:
    (picture,) = pictures(library, plan_of(on(WEEKLY), library))
    *closed, last = picture.blocks
    assert not any(block.open for block in closed)
    assert last.open
    assert last.times == "from 12:30, no end stated"
    assert picture.hours[-1].at >= last.ends


def test_hours_are_said_at_both_ends(library: Library) -> None:
    (picture,) = pictures(library, plan_of(worksheet(occasion(start=None)), library))
    assert [block.times.replace("\u00a0", " ") for block in picture.blocks][:3] == [
        "0 to 60 min",
        "60 min to 2 h",
        "2 h to 3 h 30 min",
    ]
