"""A grade as text: each definition, each version, and what sources say of later doses."""

from pocketref.cli.layout import foot, lines, notices, page
from pocketref.model.finding import Finding
from pocketref.model.graded import Advice, Criterion, Graded, VersionGrade
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.wording import grading, verdicts
from pocketref.wording.names import sentence_case
from pocketref.wording.sentences import sentence

_SIGNS = "grade-by-signs"


def grade_text(result: Graded, says: tuple[Advice, ...], library: Library) -> str:
    """A graded term on one screen: the emergency first, the sources on later doses last."""
    return page(
        notices(result.findings, called(library), spell=library.spelled),
        [line for one in result.criteria for line in _criterion_text(one, library)],
        _versions_text(result.versions, library),
        _says_text(says, library),
        foot(library.edition),
    )


def _criterion_text(one: Criterion, library: Library) -> list[str]:
    name = library.source(one.source).short
    return lines(f"{name}: {verdicts.met(one.met)}. {why(one.why, library)}", 1)


def _versions_text(versions: tuple[VersionGrade, ...], library: Library) -> list[str]:
    """Each version; where signs decide, what its grades say, as far as no other has said it."""
    told: list[str] = []
    said: set[str] = set()
    for one in versions:
        scale = library.scale(one.scale)
        word = verdicts.grade(one.grade, at_least=one.at_least)
        reason = why((one.why,) if one.why else (), library)
        told += lines(f"{library.source(scale.source).short}, {scale.title}: {word}. {reason}", 1)
        if one.why is not None and one.why.code == _SIGNS:
            repeated = frozenset(said)
            facts = [fact for _, fact in stated(one, library) if fact and fact not in said]
            said.update(facts)
            texts = [library.spelled(library.fact(fact).statement) for fact in facts]
            told += [line for text in texts for line in lines(text, 2)]
            same = any(fact in repeated for _, fact in stated(one, library))
            told += lines(f"{grading.AS_ABOVE if same else ''} {grading.BEDSIDE}".strip(), 2)
    return told


def _says_text(says: tuple[Advice, ...], library: Library) -> list[str]:
    """What sources say of later doses, drug by drug."""
    if not says:
        return []
    name = called(library)
    told = (
        f"{name(one.drug) if one.drug else sentence_case(grading.EVERY_DRUG)},"
        f" {library.source(one.source).short}: {statements(one, library)}"
        for one in says
    )
    return ["", grading.LATER, *(line for text in told for line in lines(text, 1))]


def why(found: tuple[Finding, ...], library: Library) -> str:
    """Findings as one text, as the reader spells."""
    return " ".join(library.spelled(sentence(each, called(library))) for each in found)


def stated(one: VersionGrade, library: Library) -> list[tuple[int, str | None]]:
    """Every grade of a version with the fact that states it; none where it has no such grade."""
    return [(each.grade, each.fact) for each in library.scale(one.scale).grades]


def statements(one: Advice, library: Library) -> str:
    """What a source says of later doses, as the reader spells."""
    return library.spelled(" ".join(library.fact(fact).statement for fact in one.facts))
