"""Tables of sourced fields. Where a source says nothing, or none was read, the field says so."""

from pocketref.model import article
from pocketref.pack.library import Library
from pocketref.pages.citing import citation
from pocketref.pages.reading import Cell, Table
from pocketref.wording import numbers
from pocketref.wording.names import sentence_case

_SILENT = "Does not say"  # of a source that was read for it


def grid(library: Library, name: str) -> Table:
    """One table, its lines named in the first column."""
    made = library.grid(name)
    return Table(
        title=made.title,
        columns=(made.corner, *made.columns),
        lines=tuple(_line(library, made, line) for line in made.lines),
    )


def _line(library: Library, grid: article.Grid, line: article.GridLine) -> tuple[Cell, ...]:
    cells = zip(grid.columns, line.cells, strict=True)
    return (
        Cell(text=line.title, tone="strong"),
        *(_cell(library, cell, grid.empty, f"{line.title}, {column}") for column, cell in cells),
    )


def _cell(library: Library, cell: article.Cell, empty: str, where: str) -> Cell:
    if not cell.sources:
        return Cell(text=empty, tone="empty")
    amounts = tuple(numbers.span(stated.value) for stated in cell.amounts)
    text = sentence_case(cell.says.format(*amounts) if cell.says else ", ".join(amounts))
    silent = text.removesuffix(".") in {empty, _SILENT}
    cited = "\n".join(citation(library, fact) for fact in library.facts(cell.sources))
    tone = "empty" if silent else "plain"
    return Cell(text=text, facts=cell.sources, tone=tone, copied=f"{where}: {text}\n{cited}")
