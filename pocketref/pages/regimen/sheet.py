"""What a topic's page prints: its blocks, and before them the heart's rules as a table."""

from pocketref.pack.library import Library
from pocketref.pages.reading import Block, Cell, Note, Table
from pocketref.pages.regimen.presenting import present
from pocketref.pages.regimen.view import Band, Comparison, RuleRow
from pocketref.wording.names import sentence_case
from pocketref.worksheet.worksheet import Worksheet


def printed(
    worksheet: Worksheet, library: Library, item: str
) -> tuple[tuple[str, str, str], tuple[Block, ...]]:
    """Its crumb, title and subtitle; and its blocks."""
    view = present(worksheet, library, item)
    return (view.crumb, view.title, ""), (*_compared(view.comparison), *view.blocks)


def _compared(comparison: Comparison | None) -> tuple[Block, ...]:
    """The rules without their rulers: each stretch in words, and the verdict beside it."""
    if comparison is None:
        return ()
    why = f"Why they may differ. {comparison.why} " if comparison.why else ""
    return (
        Table(
            title=comparison.title,
            note=comparison.values,
            columns=("Source", "LVEF", comparison.column),
            lines=tuple(_line(rule) for rule in comparison.rows),
        ),
        Note(text=f"{why}{comparison.close}"),
    )


def _line(rule: RuleRow) -> tuple[Cell, ...]:
    last = len(rule.bands) - 1
    stretches = (_stretch(band, at == 0, at == last) for at, band in enumerate(rule.bands))
    return (
        Cell(text=rule.name, detail=rule.source, tone="strong", facts=rule.facts),
        Cell(text="; ".join(stretches), facts=rule.facts),
        Cell(text=rule.verdict, detail=rule.why, tone=rule.tone, facts=rule.facts),
    )


def _stretch(band: Band, first: bool, last: bool) -> str:  # noqa: FBT001  # where it stands
    """`Stop below 50%`, `unclear 50 to 55%`, `continue from 55%`."""
    if first and last:
        return f"{sentence_case(band.text)} at any LVEF"
    if first:
        return f"{sentence_case(band.text)} below {band.high}%"
    return f"{band.text} from {band.low}%" if last else f"{band.text} {band.low} to {band.high}%"
