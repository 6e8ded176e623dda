"""The answer to measured values: definitions met or not, and the grade in each version."""

from itertools import chain

from pocketref.answers.answer import Answer
from pocketref.model.finding import Finding, Severity
from pocketref.model.graded import Criterion, Graded, VersionGrade
from pocketref.model.grading import Scale
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.pages.provenance import chips, fewest
from pocketref.pages.search.findings import said
from pocketref.pages.search.view import AnswerCard, VerdictRow
from pocketref.wording import verdicts
from pocketref.wording.needs import needs_sentence
from pocketref.wording.sentences import sentence

_MOST = 1


def grade(library: Library, answer: Answer, result: Graded, card: AnswerCard) -> AnswerCard:
    """Definitions first, each by its source; then each version of the grading, and what is beside.

    Beside febrile neutropenia stands the grade of the count alone.
    """
    found = result.findings
    met = tuple(each for each in result.criteria if each.met)
    banner = (*_met(library, met), *card.stop, *said(library, found, Severity.STOP))
    known = frozenset(_why(library, why) for each in result.criteria for why in each.why)
    rows = (
        *(_criterion(library, each) for each in result.criteria),
        *(_version(library, each, known) for each in result.versions),
        *(_version(library, each, known) for one in result.beside for each in one.versions),
    )
    several = {each.grade for each in result.versions if each.grade is not None}
    facts = (*answer.facts, *result.facts, *chain.from_iterable(row.facts for row in rows))
    return but(
        card,
        tone="stop" if banner else "differ" if len(several) > 1 else "ready",
        stop=banner,
        cautions=(*card.cautions, *said(library, found, Severity.CAUTION)),
        rows=rows,
        lines=(*card.lines, *said(library, found, Severity.NOTE)),
        facts=tuple(dict.fromkeys(facts)),
    )


def _met(library: Library, met: tuple[Criterion, ...]) -> tuple[str, ...]:
    """The verdict first, then what it was held against; once, however many sources agree."""
    if not met:
        return ()
    why = " ".join(_why(library, each) for each in met[0].why)
    return (f"{verdicts.MET} {why}".strip(),)


def _criterion(library: Library, one: Criterion) -> VerdictRow:
    why = " ".join(_why(library, each) for each in one.why)
    return VerdictRow(
        name=library.source(one.source).short,
        word=verdicts.met(one.met),
        why=why or (needs_sentence(one.needs) if one.needs else ""),
        tone="stop" if one.met else "needs" if one.met is None else "plain",
        chips=fewest(chips(library, one.facts[:1]), _MOST),
        facts=one.facts,
    )


def _version(library: Library, one: VersionGrade, known: frozenset[str]) -> VerdictRow:
    """The grade of one version; a comparison that a definition has made is not said again."""
    scale = library.scale(one.scale)
    why = _why(library, one.why) if one.why else ""
    missing = needs_sentence(one.needs) if one.needs and not why else ""
    return VerdictRow(
        name=library.source(scale.source).short,
        about=scale.title,
        word=verdicts.grade(one.grade, at_least=one.at_least),
        why=missing if not why or why in known else why,
        tone="needs" if one.grade is None else "plain",
        chips=fewest(chips(library, _own(library, scale, one.facts)), _MOST),
        facts=tuple(dict.fromkeys((*one.facts, *_own(library, scale, one.facts)))),
    )


def _own(library: Library, scale: Scale, facts: tuple[str, ...]) -> tuple[str, ...]:
    """The fact that speaks for this version: its own, where it takes over a statement unchanged."""
    every = (*facts, *scale.facts)
    own = (name for name in every if scale.source in library.fact(name).sources)
    return (next(own, facts[0]),) if facts else ()


def _why(library: Library, why: Finding) -> str:
    return library.spelled(sentence(why, called(library)))
