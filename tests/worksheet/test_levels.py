from pocketref.model.noun import but
from pocketref.worksheet.levels import LEVEL, levelled
from tests.worksheet.limits import LIMITS, limit

OTHERS = tuple(each for each in LIMITS if each.id != LEVEL)
WEEKLY = but(limit(LEVEL), id="paclitaxel-weekly-level")


def test_the_limits_of_the_regimens_level_get_the_name_of_the_field() -> None:
    found = levelled((*OTHERS, WEEKLY), "paclitaxel-weekly-level")
    assert found == (*OTHERS, WEEKLY, limit(LEVEL))


def test_a_regimen_without_a_level_adds_none() -> None:
    assert levelled((*OTHERS, WEEKLY), "") == (*OTHERS, WEEKLY)
