"""How each source defines a term: met, not met or not decided, and what that means."""

from pocketref.engine.bands import hold, told
from pocketref.model.finding import Finding, Severity
from pocketref.model.graded import Criterion, Graded
from pocketref.model.grading import Definition
from pocketref.model.noun import noun
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.pages.provenance import chips, fewest
from pocketref.pages.toxicity.grade_view import DefinitionRow
from pocketref.wording import grading, verdicts
from pocketref.wording.needs import needs_sentence
from pocketref.wording.sentences import sentence

_MOST = 1


@noun
class Banner:
    """What stands above everything else.

    Attributes:
        stop: a definition that is met, and the emergency.
        notes: a definition that is not met, and that this reassures nobody.
    """

    stop: tuple[str, ...]
    cautions: tuple[str, ...]
    notes: tuple[str, ...]


def banner(library: Library, result: Graded, title: str) -> Banner:
    """What is told of a term that could be graded."""
    met = tuple(one for one in result.criteria if one.met)
    not_met = tuple(one for one in result.criteria if one.met is False)
    return Banner(
        stop=(
            *_verdict(library, result, met, title),
            *said(library, result.findings, Severity.STOP),
        ),
        cautions=said(library, result.findings, Severity.CAUTION),
        notes=(
            *(() if met else _verdict(library, result, not_met, title)),
            *said(library, result.findings, Severity.NOTE),
        ),
    )


def said(library: Library, findings: tuple[Finding, ...], severity: Severity) -> tuple[str, ...]:
    """The sentences of one weight."""
    told = (
        library.spelled(sentence(one, called(library)))
        for one in findings
        if one.severity is severity
    )
    return tuple(dict.fromkeys(told))


def rows(library: Library, result: Graded) -> tuple[DefinitionRow, ...]:
    """One row for each source that defines the term."""
    return tuple(_row(library, one) for one in result.criteria)


def open_rows(library: Library, term: str) -> tuple[DefinitionRow, ...]:
    """The definitions to read, where a value is refused or waits and none may be decided."""
    return tuple(
        DefinitionRow(
            name=library.source(one.source).short,
            about="",
            word=verdicts.met(None),
            why=library.fact(one.fact).statement,
            tone="needs",
            chips=fewest(chips(library, (one.fact,)), _MOST),
            facts=(one.fact,),
        )
        for one in library.criteria(term)
    )


def _row(library: Library, one: Criterion) -> DefinitionRow:
    why = " ".join(library.spelled(sentence(each, called(library))) for each in one.why)
    return DefinitionRow(
        name=library.source(one.source).short,
        about="",
        word=verdicts.met(one.met),
        why=why or (library.spelled(needs_sentence(one.needs)) if one.needs else ""),
        tone="stop" if one.met else "needs" if one.met is None else "plain",
        chips=fewest(chips(library, one.facts[:1]), _MOST),
        facts=one.facts,
    )


def _verdict(
    library: Library, result: Graded, by: tuple[Criterion, ...], title: str
) -> tuple[str, ...]:
    """The verdict, and every value against its limit, whichever side it lies on."""
    if not by:
        return ()
    names = tuple(library.source(one.source).short for one in by)
    every = len(by) == len(result.criteria)
    head = grading.criterion(title, names, met=bool(by[0].met), all_of_them=every)
    if by[0].met:
        return (head, *(library.spelled(sentence(one, called(library))) for one in by[0].why))
    return (head, *_compared(library, result, library.criterion(by[0].id)))


def _compared(library: Library, result: Graded, definition: Definition) -> tuple[str, ...]:
    """Each value against its band in the first way of a definition: one of them is outside."""
    made = []
    for band in definition.ways[0].all_of:
        held = hold(band, result.measured)
        if held.met is not None:
            why = told(held.seen, (definition.fact,), met=held.met)
            made.append(library.spelled(sentence(why, called(library))))
    return tuple(made)
