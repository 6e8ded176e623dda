import pytest

from pocketref.model.article import Cell, Grid, GridLine
from pocketref.model.fact import StatedRange
from pocketref.model.noun import BrokenNounError
from pocketref.model.quantity import Range


def amount(text: str, fact: str) -> StatedRange:
    return StatedRange(value=Range.parse(text), fact=fact)


DOSE, TIME = amount("8 mg/kg", "dose"), amount("90 min", "time")


def test_a_cell_has_a_place_for_each_of_its_amounts() -> None:
    assert Cell(says="{} over {}", amounts=(DOSE, TIME)).says == "{} over {}"
    for says, amounts in (("{}", ()), ("{} over {}", (DOSE,)), ("", (DOSE,)), ("over", (DOSE,))):
        with pytest.raises(BrokenNounError, match="do not fit"):
            Cell(says=says, amounts=amounts, facts=("f",))


def test_words_rest_on_a_fact_and_an_empty_cell_on_none() -> None:
    with pytest.raises(BrokenNounError, match="without a fact"):
        Cell(says="not given")
    assert Cell(says="not given", facts=("f",)).sources == ("f",)
    assert Cell().sources == ()


def test_a_cell_names_each_of_its_sources_once() -> None:
    cell = Cell(says="{} over {}", amounts=(DOSE, TIME), facts=("time", "another"))
    assert cell.sources == ("dose", "time", "another")


@pytest.mark.parametrize("cells", [1, 3])
def test_every_line_of_a_grid_has_a_cell_for_each_column(cells: int) -> None:
    def grid(count: int) -> Grid:
        line = GridLine(title="a drug", cells=(Cell(),) * count)
        columns = ("one", "two")
        return Grid(id="g", title="g", corner="Drug", columns=columns, lines=(line,), empty="none")

    assert len(grid(2).lines[0].cells) == 2
    with pytest.raises(BrokenNounError, match="lacks or exceeds"):
        grid(cells)
