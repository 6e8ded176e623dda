"""What the rail says of a row, for each kind of result."""

from pocketref.model.finding import Finding, Severity
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.toxicity.details import detail, of_people
from tests.pages.toxicity.comparisons import about, apart, compared, result

PERUSE = "peruse.docetaxel.paclitaxel.first-analysis"


def test_a_harm_has_its_discs_its_sentence_and_its_figures(library: Library) -> None:
    said = detail(about(library), compared(library, "febrile-neutropenia"))
    assert said.strong == (
        "14 of 100 with pertuzumab.",
        "8 of 100 without.",
        "6 more in every 100 with pertuzumab.",
    )
    assert said.lines == (
        "6.2 more per 100, 95% interval 1.9 to 10.5.",
        "Number needed to harm: 16.1, 95% interval 9.5 to 51.7.",
    )
    assert said.arrays is not None
    assert [group.affected for group in said.arrays.groups] == [14, 8]
    assert said.caution == said.stop == ()
    assert "CLEOPATRA, randomised, data cut: 2011." in said.copied


def test_a_benefit_is_fewer(library: Library) -> None:
    said = detail(about(library), compared(library, "lvsd"))
    assert said.strong[2] == "4 fewer in every 100 with pertuzumab."
    assert said.lines[1].startswith("Number needed to benefit:")


def test_an_interval_that_holds_zero_says_both_ways(library: Library) -> None:
    said = detail(about(library), compared(library, "decreased-appetite"))
    assert "it may be from 3.4 fewer to 8.9 more per 100." in said.strong[2]
    assert "no clear number" in said.lines[1]
    assert "infinity" in said.lines[1]


def test_a_rounded_percentage_names_the_counts_it_leaves_room_for(library: Library) -> None:
    said = detail(about(library), compared(library, "diarrhoea"))
    assert said.lines[0] == (
        "From a rounded percentage: 272 of 407 with; 46% of 397 without, that is 181 to 184."
    )


def test_what_was_not_randomised_has_no_difference_and_no_more_or_fewer(library: Library) -> None:
    said = detail(
        about(library, PERUSE), apart(library, "febrile-neutropenia", PERUSE), order="In order."
    )
    assert said.strong == ("11 of 100 with DOCEtaxel.", "1 of 100 with PACLitaxel.")
    assert said.lines == ("In order.",)
    assert said.caution[0] == "Not randomised."
    assert "The doctor chose the taxane" in said.caution[1]
    words = f"{said.strong} {said.lines} {said.copied}"
    assert " more " not in words
    assert "fewer" not in words
    assert [chip.text for chip in said.chips][-1] == "Grade not stated"


def test_an_arm_that_was_not_reported_has_no_discs(library: Library) -> None:
    said = detail(about(library), apart(library, "alopecia"))
    assert said.arrays is not None
    assert [group.affected for group in said.arrays.groups] == [61, None]
    assert said.arrays.groups[1].said == "not reported"
    assert said.strong[1] == "Not reported with placebo."
    assert "one group alone was reported" in said.caution[0]


def test_fewer_than_1_of_100_is_drawn_of_1000(library: Library) -> None:
    found = compared(library, "anaemia", "cleopatra.pertuzumab.placebo.final")
    said = detail(about(library, "cleopatra.pertuzumab.placebo.final"), found)
    assert of_people(found) == 1000
    assert said.arrays is not None
    assert said.arrays.of == 1000
    assert [group.said for group in said.arrays.groups] == ["7 of 1,000", "8 of 1,000"]


def test_nothing_at_all_is_of_100(library: Library) -> None:
    assert of_people(compared(library, "heart-failure", "cleopatra.pertuzumab.placebo.final")) in {
        100,
        1000,
    }


def test_where_engines_differ_nothing_but_a_stop_stands(library: Library) -> None:
    why = Finding(
        severity=Severity.STOP, code="risks-disagree", about="risk", words=("difference",)
    )
    said = detail(about(library), but(apart(library, "alopecia"), why=why))
    assert said.arrays is None
    assert said.stop
    assert "No figure is shown" in said.stop[0]
    assert said.strong == ()


def test_the_same_facts_stand_behind_it(library: Library) -> None:
    said = detail(about(library), result(library, "rash"))
    assert "rate-cleopatra-rash-placebo" in said.facts
