"""What a topic's page prints: its blocks, and before them the heart's rules as a table."""

from pocketref.pack.library import Library
from pocketref.pages.reading import Block, Cell, Note, Table
from pocketref.pages.regimen.presenting import present
from pocketref.pages.regimen.view import Band, Comparison, NextEcho, RuleRow
from pocketref.pictures.ruler import Scale, rule_bands
from pocketref.pictures.scene import Drawn
from pocketref.wording.names import sentence_case
from pocketref.worksheet.worksheet import Worksheet

_WEIGHTS = (18, 26, 22, 34)
_DUE = ("Counted", "Date", "By")
_WIDE = 180  # pixels of a ruler, so that its words are as large as those of the sheet


def printed(
    worksheet: Worksheet, library: Library, item: str
) -> tuple[tuple[str, str, str], tuple[Block, ...]]:
    """Its crumb, title and subtitle; and its blocks."""
    view = present(worksheet, library, item)
    return (view.crumb, view.title, ""), (*_compared(view.comparison), *view.blocks)


def rulers(worksheet: Worksheet, library: Library, item: str) -> tuple[Drawn, ...]:
    """The rulers of the rules, with the value measured now; the table places them."""
    compared = present(worksheet, library, item).comparison
    if compared is None:
        return ()
    scale = Scale(low=compared.low, high=compared.high, width=_WIDE)
    return tuple(
        Drawn(
            name=_named(rule),
            scene=rule_bands(rule.bands, scale, compared.now, f"{rule.name}: {rule.verdict}"),
        )
        for rule in compared.rows
    )


def _named(rule: RuleRow) -> str:
    return f"ruler-{rule.id}"


def _compared(comparison: Comparison | None) -> tuple[Block, ...]:
    """Each rule with its ruler, each stretch in words, and the verdict beside it."""
    if comparison is None:
        return ()
    why = f"Why they may differ. {comparison.why} " if comparison.why else ""
    told = (*comparison.waits, comparison.values, comparison.condition)
    return (
        Table(
            title=comparison.title,
            note=" ".join(f"{sentence.rstrip('.')}." for sentence in told if sentence),
            warns=bool(comparison.waits),
            columns=("Source", "LVEF", comparison.column, "Starting again"),
            lines=tuple(_line(rule) for rule in comparison.rows),
            weights=_WEIGHTS,
        ),
        Note(text=f"{why}{comparison.close}"),
        *((_due(comparison.echo),) if comparison.echo is not None else ()),
    )


def _due(echo: NextEcho) -> Table | Note:
    """When the heart is measured next; one sentence where that is unknown."""
    if not echo.lines:
        return Note(text=f"{echo.title}: {echo.last.fault or echo.said}")
    lines = (
        (
            Cell(text=line.label, facts=line.facts),
            Cell(text=line.when, tone="strong", facts=line.facts),
            Cell(text=", ".join(chip.text for chip in line.chips), facts=line.facts),
        )
        for line in echo.lines
    )
    note = f"Last echo {echo.last.text}. {echo.said}".strip()
    return Table(title=echo.title, note=note, columns=_DUE, lines=tuple(lines))


def _line(rule: RuleRow) -> tuple[Cell, ...]:
    last = len(rule.bands) - 1
    stretches = (_stretch(band, at == 0, at == last) for at, band in enumerate(rule.bands))
    return (
        Cell(text=rule.name, detail=rule.source, tone="strong", facts=rule.facts),
        Cell(text="; ".join(stretches), picture=_named(rule), facts=rule.facts),
        Cell(text=rule.verdict, detail=rule.why, tone=rule.tone, facts=rule.facts),
        Cell(text=" ".join(rule.resuming.texts), facts=rule.resuming.facts or rule.facts),
    )


def _stretch(band: Band, first: bool, last: bool) -> str:  # noqa: FBT001  # where it stands
    """`Stop below 50%`, `unclear 50 to 55%`, `continue, if no symptoms, from 55%`."""
    said = f"{band.said}," if band.said else band.text
    if first and last:
        return f"{sentence_case(said)} at any LVEF"
    if first:
        return f"{sentence_case(said)} below {band.high}%"
    return f"{said} from {band.low}%" if last else f"{said} {band.low} to {band.high}%"
