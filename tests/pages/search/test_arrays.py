"""People as discs, and what a difference comes to."""

from pocketref.answers.risk import comparisons
from pocketref.model.noun import but
from pocketref.model.risk import Apart, Compared
from pocketref.pack.library import Library
from pocketref.pages.search.arrays import arrays, differences
from tests.pages.search.saying import plainly


def found(library: Library, event: str, *trials: str) -> tuple[Compared | Apart, ...]:
    rates = tuple(rate for rate in library.rates(event) if rate.trial in trials)
    return comparisons(rates, library)


def test_groups_that_chance_did_not_make_stand_side_by_side(library: Library) -> None:
    peruse = found(library, "febrile-neutropenia", "peruse")
    shown = arrays(library, peruse)
    assert shown is not None
    assert {(one.title, one.said, one.affected) for one in shown.groups} == {
        ("DOCEtaxel", "11 of 100", 11),
        ("PACLitaxel", "1 of 100", 1),
    }
    assert shown.text.endswith("Not randomised.")
    assert differences(library, peruse) == ()


def test_a_difference_has_its_people_its_interval_and_the_number_needed(library: Library) -> None:
    cleopatra = found(library, "febrile-neutropenia", "cleopatra")
    shown = arrays(library, cleopatra)
    assert shown is not None
    assert [one.affected for one in shown.groups] == [14, 8]
    assert "Any grade" in shown.title
    assert shown.lines == differences(library, cleopatra)
    people, of_it = (plainly(line) for line in differences(library, cleopatra))
    assert people == "CLEOPATRA: 6 more in every 100 with pertuzumab."
    assert "1.9 to 10.5 more per 100" in of_it
    assert "Number needed to harm 16.1, 95% interval 9.5 to 51.7." in of_it


def test_a_rounded_percentage_is_said_to_be_one(library: Library) -> None:
    people, _ = differences(library, found(library, "diarrhoea", "cleopatra"))
    assert plainly(people).endswith("From a rounded percentage.")


def test_nothing_is_drawn_where_nothing_is_held_against_another(library: Library) -> None:
    assert arrays(library, ()) is None
    assert differences(library, ()) == ()


def test_a_group_that_was_not_reported_has_no_discs(library: Library) -> None:
    first, *_ = found(library, "febrile-neutropenia", "peruse")
    assert isinstance(first, Apart)
    silent = but(first.rates[1], percent=None, people=None, events=first.rates[0].percent)
    shown = arrays(library, (but(first, rates=(first.rates[0], silent)),))
    assert shown is not None
    assert (shown.groups[1].said, shown.groups[1].affected) == ("not reported", None)
