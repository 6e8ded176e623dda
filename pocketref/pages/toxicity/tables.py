"""The pictures as tables, for those who would rather read figures."""

from pocketref.pages.reading import Cell, Table
from pocketref.pictures.bars import BarRow
from pocketref.pictures.difference_plot import PlotRow

PLOTTED = ("Event", "Counts", "More per 100", "95% interval", "NNH")


def plot_table(title: str, note: str, rows: tuple[PlotRow, ...]) -> Table:
    """Differences with their intervals."""
    return Table(
        title=title,
        note=note,
        columns=PLOTTED,
        lines=tuple(_difference(row) for row in rows),
        figures=(2, 3, 4),
    )


def _difference(row: PlotRow) -> tuple[Cell, ...]:
    value, needed = row.columns
    return (
        Cell(text=row.title, tone="strong", facts=row.facts),
        Cell(text="; ".join(row.details), detail=row.strong, facts=row.facts),
        Cell(text=value.value, facts=row.facts),
        Cell(text=value.below, facts=row.facts),
        Cell(text=f"{needed.value} {needed.below}".strip(), facts=row.facts),
    )


def beside_table(title: str, note: str, heads: tuple[str, ...], rows: tuple[BarRow, ...]) -> Table:
    """Rates of groups side by side."""
    return Table(
        title=title,
        note=note,
        warns=True,
        columns=("Event", *heads),
        lines=tuple(
            (
                Cell(text=row.title, tone="strong", facts=row.facts),
                *(Cell(text=bar.said, facts=row.facts) for bar in row.bars),
            )
            for row in rows
        ),
    )
