"""The reader's own counts."""

import pytest

from pocketref.agreement import risk as agreement
from pocketref.model.finding import Finding, Severity
from pocketref.pack.library import Library
from pocketref.pages.toxicity import own as module
from pocketref.pages.toxicity.compare_view import OWN
from pocketref.pages.toxicity.own import own
from tests.pages.toxicity.comparisons import NOTHING, typed


def test_without_counts_it_says_what_it_needs(library: Library) -> None:
    view = own(NOTHING, library)
    assert view.own is not None
    assert view.own.waits.startswith("Needs people affected with,")
    assert view.plotted == ()
    assert view.details == ()


def test_counts_come_to_everything_with_its_method(library: Library) -> None:
    view = own(typed(library, "56", "407", "30", "397", "30"), library)
    row, said = view.plotted[0].plot.rows[0], view.details[0]
    assert [column.value for column in row.columns] == ["6.2", "16.1"]
    assert row.details == ("56 of 407 with, 30 of 397 without",)
    assert said.lines == (
        "With 13.8 of 100, 95% interval 10.7 to 17.4.",
        "Without 7.6 of 100, 95% interval 5.3 to 10.6.",
        "Difference 6.2 more per 100, 95% interval 1.9 to 10.5.",
        "Number needed to harm: 16.1, 95% interval 9.5 to 51.7.",
        "Relative risk 1.82, 95% interval 1.19 to 2.77.",
        "Of 30 people, 4.1 have it on average; in at least 95 of 100 such groups 1 to 8 do.",
    )
    for method in ("Wilson", "Newcombe", "Altman", "Katz", "binomial"):
        assert method in said.parts[0]


@pytest.mark.parametrize(
    ("counts", "relative", "needed"),
    [
        (("0", "10", "0", "10"), "none", "no clear number"),
        (("5", "10", "0", "10"), "infinite", "Number needed to harm: 2"),
        (("0", "10", "5", "10"), "Relative risk 0", "Number needed to benefit: 2"),
    ],
)
def test_zero_cells_have_defined_limits(
    library: Library, counts: tuple[str, ...], relative: str, needed: str
) -> None:
    said = own(typed(library, *counts), library).details[0]
    text = " ".join(said.lines)
    assert relative in text
    assert needed in text
    assert "Koopman" in said.parts[0]


def test_the_smallest_share_is_not_drawn_as_nothing(library: Library) -> None:
    said = own(typed(library, "1", "1000000", "0", "1000000"), library).details[0]
    assert said.arrays is not None
    assert said.arrays.of == 1000
    assert said.arrays.groups[0].said == "fewer than 1 of 1,000"
    assert said.arrays.groups[1].said == "0 of 1,000"


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        (("50", "40", "1", "40"), "50"),
        (("x", "40", "1", "40"), "x"),
        (("1", "0", "1", "40"), "0"),
        (("1", "1000001", "1", "40"), "1,000,000"),
        (("1.5", "40", "1", "40"), "1.5"),
        (("-1", "40", "1", "40"), "1"),
    ],
)
def test_a_count_that_is_refused_leaves_no_figure(
    library: Library, counts: tuple[str, ...], said: str
) -> None:
    view = own(typed(library, *counts), library)
    assert view.plotted == ()
    assert view.details == ()
    assert view.own is not None
    faults = [one.fault for one in (*view.own.given, *view.own.without) if one.fault]
    assert len(faults) == 1
    assert said in faults[0]


def test_a_cohort_that_is_refused_takes_only_its_own_sentence(library: Library) -> None:
    view = own(typed(library, "5", "40", "1", "40", "many"), library)
    assert view.own is not None
    assert view.own.cohort[0].fault
    assert not any("on average" in line for line in view.details[0].lines)


def test_where_engines_differ_nothing_but_a_stop_stands(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop = Finding(
        severity=Severity.STOP, code=agreement.DISAGREE, about="risk", words=("difference",)
    )
    monkeypatch.setattr(module, "weigh_agreed", lambda *_: stop)
    view = own(typed(library, "5", "40", "1", "40"), library)
    assert view.plotted == ()
    assert view.chosen == OWN
    assert "No figure is shown" in view.details[0].stop[0]
