from pocketref.pack.library import Library
from pocketref.pages.choosing import choosing
from tests.pages.wards import worksheet


def test_every_regimen_may_be_chosen_in_the_order_of_the_pack(library: Library) -> None:
    asked = choosing(worksheet(regimen=None), library)
    assert asked is not None
    fronts = library.fronts()
    assert [(row.id, row.title, row.short) for row in asked.rows] == [
        (front.id, front.title, front.short) for front in fronts
    ]
    assert [row.front for row in asked.rows] == list(fronts)


def test_a_chosen_regimen_leaves_nothing_to_choose(library: Library) -> None:
    assert choosing(worksheet(), library) is None
