"""Places are found by their names."""

import pytest

from pocketref.answers.question import Question, Reading, Typed
from pocketref.pages.search.places import all_doses, places, title


def named(text: str, route: str, what: str = "place") -> Question:
    return Question(text=text, readings=(Reading(what=what, value=route, typed=text),))


@pytest.mark.parametrize(
    "route",
    [
        *("sources/newer", "sources/differ", "sources", "doses", "day"),
        *("recurrence", "tox/compare", "tox/grade"),
    ],
)
def test_a_place_is_found_by_its_name(route: str) -> None:
    (row,) = places(named("typed", route))
    assert row.actions[0].route == row.id == route
    assert (row.kind, row.lead) == ("place", title(route))


def test_what_is_no_place_has_no_row() -> None:
    assert places(named("tras", "trastuzumab", "drug")) == ()
    assert places(named("ward", "ward/seven")) == ()
    assert title("ward/seven") == "ward seven"


def test_what_matches_is_marked() -> None:
    assert places(named("newer", "sources/newer"))[0].marks == ((0, 5),)
    assert places(named("disagreements", "sources/differ"))[0].marks == ()


def test_the_doses_of_every_drug_take_the_values_along() -> None:
    typed = (Typed(field="weight", text="68"),)
    row = all_doses("68\u00a0kg", typed, "")
    assert row.rest.endswith("at 68\u00a0kg")
    assert [action.typed for action in row.actions] == [typed, typed]
