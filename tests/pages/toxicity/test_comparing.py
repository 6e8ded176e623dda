"""What the Compare tab says."""

from pocketref.pack.library import Library
from pocketref.pages.toxicity.comparing import compare, opened
from tests.pages.toxicity.comparisons import NOTHING

CLEOPATRA = "cleopatra.pertuzumab.placebo.2011"


def test_what_is_talked_through_most_comes_first(library: Library) -> None:
    view = compare(NOTHING, library, "")
    assert [each.title for each in view.plotted] == [
        "Adding pertuzumab to trastuzumab and DOCEtaxel"
    ]
    assert [row.title for row in view.plotted[0].plot.rows] == [
        "Diarrhoea",
        "Rash",
        "Febrile neutropenia",
    ]
    assert "Data cut: 2011" in view.plotted[0].note
    assert view.beside[0].heads == ("DOCEtaxel", "PACLitaxel")
    assert view.beside[0].note == (
        "PERUSE. Not randomised: the doctor chose the taxane. Nothing is subtracted."
    )


def test_every_row_has_what_the_rail_says(library: Library) -> None:
    view = compare(NOTHING, library, "")
    plotted = [row.id for each in view.plotted for row in each.plot.rows]
    beside = [row.id for each in view.beside for row in each.rows]
    assert [each.id for each in view.details] == [*plotted, *beside]
    assert view.chosen == plotted[0]
    assert view.detail(plotted[1]) is view.details[1]


def test_rows_that_are_not_subtracted_are_read_in_one_order(library: Library) -> None:
    view = compare(NOTHING, library, "")
    row = next(each for each in view.details if each.id.startswith("peruse-febrile"))
    assert row.lines == (
        "In the same order: peripheral neuropathy 16 and 31 of 100, mucositis 25 and 14 of 100.",
    )


def test_another_comparison_is_opened_at_its_row(library: Library) -> None:
    view = compare(NOTHING, library, f"{CLEOPATRA}/cleopatra-rash-pertuzumab")
    assert view.item == CLEOPATRA
    assert view.chosen == "cleopatra-rash-pertuzumab"
    assert view.beside == ()
    assert len(view.plotted[0].plot.rows) > 10
    assert [choice.item for choice in view.choices if choice.open] == [f"compare/{CLEOPATRA}"]


def test_a_comparison_there_is_not_is_what_comes_first(library: Library) -> None:
    assert compare(NOTHING, library, "nothing/at-all") == compare(NOTHING, library, "")


def test_every_choice_leads_to_its_comparison(library: Library) -> None:
    choices = compare(NOTHING, library, "").choices
    assert len({choice.text for choice in choices}) == len(choices)
    for choice in choices:
        view = compare(NOTHING, library, choice.item.partition("/")[2])
        assert next(each for each in view.choices if each.open).item == choice.item
        assert view.details


def test_no_row_of_what_chance_did_not_make_says_more_or_fewer(library: Library) -> None:
    view = compare(NOTHING, library, "velvet.separate.single.register")
    assert view.plotted == ()
    for each in view.details:
        said = " ".join((*each.strong, *each.lines, each.copied))
        assert " more " not in said
        assert " fewer " not in said
        assert each.caution[0] == "Not randomised."


def test_a_rate_leads_to_its_comparison(library: Library) -> None:
    with_it = library.rate("cleopatra-rash-pertuzumab")
    without = library.rate("cleopatra-rash-placebo")
    item = f"compare/{CLEOPATRA}/cleopatra-rash-pertuzumab"
    assert opened(library, with_it) == opened(library, without) == item
    assert opened(library, library.rate("peruse-any-event-all")) == ""


def test_the_facts_of_the_page_are_those_of_its_rows(library: Library) -> None:
    facts = compare(NOTHING, library, "").facts
    assert "rate-cleopatra-diarrhoea-placebo" in facts
    assert len(set(facts)) == len(facts)
