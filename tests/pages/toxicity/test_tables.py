"""The pictures as tables."""

from pocketref.pack.library import Library
from pocketref.pages.toxicity.comparing import compare
from tests.pages.toxicity.comparisons import NOTHING


def test_a_table_has_the_figures_of_the_plot(library: Library) -> None:
    plotted = compare(NOTHING, library, "").plotted[0]
    diarrhoea = next(line for line in plotted.table.lines if line[0].text == "Diarrhoea")
    assert [cell.text for cell in diarrhoea[2:]] == ["20.5 to 21.2", "13.7 to 27.8", "4.7 to 4.9"]
    assert diarrhoea[1].detail == "from a rounded percentage"
    assert len(plotted.table.lines) == len(plotted.plot.rows)


def test_a_table_of_rates_side_by_side_says_that_nothing_is_subtracted(library: Library) -> None:
    beside = compare(NOTHING, library, "").beside[0]
    assert beside.table.columns == ("Event", "DOCEtaxel", "PACLitaxel")
    assert beside.table.warns
    assert "Nothing is subtracted." in beside.table.note
