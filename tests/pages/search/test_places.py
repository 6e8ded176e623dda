"""Places are found by their names."""

import pytest

from pocketref.answers.question import Typed
from pocketref.pages.search.places import all_doses, places


@pytest.mark.parametrize(
    ("text", "route"),
    [
        ("newer", "sources/newer"),
        ("differ", "sources/differ"),
        (" Doses ", "doses"),
        ("day", "day"),
        ("sources", "sources"),
        ("diff", "sources/differ"),
        ("infusion", "day"),
    ],
)
def test_a_place_is_found_by_its_name(text: str, route: str) -> None:
    first = places(text)[0]
    assert first.actions[0].route == route
    assert first.kind == "place"


@pytest.mark.parametrize("text", ["ne", "tras 68", "", "newer evidence please"])
def test_other_texts_name_no_place(text: str) -> None:
    assert places(text) == ()


def test_what_matches_is_marked() -> None:
    assert places("newer")[0].marks == ((0, 5),)
    assert places("disagreements")[0].marks == ()


def test_the_doses_of_every_drug_take_the_values_along() -> None:
    typed = (Typed(field="weight", text="68"),)
    row = all_doses("68\u00a0kg", typed, "")
    assert row.rest.endswith("at 68\u00a0kg")
    assert [action.typed for action in row.actions] == [typed, typed]
