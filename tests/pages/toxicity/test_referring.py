"""What the Reference tab says."""

from pocketref.pack.library import Library
from pocketref.pages.toxicity.referring import COLUMNS, refer


def test_every_rate_stands_in_it(library: Library) -> None:
    view = refer(library, "")
    assert {row.id for row in view.rows} == {rate.id for rate in library.rates()}
    assert all(len(row.cells) == len(row.order) == len(COLUMNS) for row in view.rows)
    assert view.title == "All side effects"
    assert view.held is None


def test_one_event_has_its_own_rates(library: Library) -> None:
    view = refer(library, "diarrhoea")
    assert view.event == "diarrhoea"
    assert {row.cells[0].text for row in view.rows} == {"Diarrhoea"}


def test_counts_stand_with_denominator_cut_version_and_verification(library: Library) -> None:
    rows = {row.id: row for row in refer(library, "diarrhoea").rows}
    row = rows["cleopatra-diarrhoea-pertuzumab"]
    texts = [(cell.text, cell.detail) for cell in row.cells]
    assert texts[1] == ("CLEOPATRA", "Pertuzumab")
    assert texts[3] == ("2011", "CTCAE 3.0")
    assert texts[4][0] == "272 of 407"
    assert texts[5][0] == "66.8%"
    assert texts[6][1] == "worked out"
    assert rows["cleopatra-diarrhoea-placebo"].cells[4].text == "Count not read, of 397"


def test_figures_sort_by_size_and_what_was_not_read_comes_last(library: Library) -> None:
    rows = sorted(refer(library, "diarrhoea").rows, key=lambda row: row.order[5])
    shares = [float(row.cells[5].text.rstrip("%")) for row in rows]
    assert shares == sorted(shares)
    people = sorted(refer(library, "diarrhoea").rows, key=lambda row: row.order[4])
    assert people[-1].cells[4].text == "Denominator not read"


def test_filters_have_every_choice_that_stands_in_a_row(library: Library) -> None:
    view = refer(library, "febrile-neutropenia")
    for each in view.filters:
        assert set(each.choices) == {getattr(row, each.id) for row in view.rows}


def test_two_ticked_rows_are_held_against_each_other(library: Library) -> None:
    view = refer(library, "rash/cleopatra-rash-pertuzumab+cleopatra-rash-placebo")
    assert sum(row.ticked for row in view.rows) == 2
    assert view.held is not None
    assert "more in every 100" in view.held.strong[0]


def test_rows_of_all_events_can_be_held_too(library: Library) -> None:
    view = refer(library, "all/cleopatra-rash-pertuzumab+peruse-neuropathy-docetaxel")
    assert view.event == ""
    assert view.held is not None
    assert "different trials" in view.held.caution[0]


def test_a_row_leads_to_its_comparison(library: Library) -> None:
    rows = {row.id: row for row in refer(library, "rash").rows}
    assert rows["cleopatra-rash-placebo"].opens.endswith("/cleopatra-rash-pertuzumab")
