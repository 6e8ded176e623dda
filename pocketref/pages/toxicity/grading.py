"""What the Grade tab says: from the worksheet and a term or a score to its view."""

from pocketref.answers.gradable import field_of, fields
from pocketref.answers.grade import alarms
from pocketref.answers.measuring import values_of
from pocketref.answers.question import Question
from pocketref.model.finding import Severity
from pocketref.model.graded import Graded
from pocketref.model.grading import Score
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.reading import Statement
from pocketref.pages.statements import statement
from pocketref.pages.toxicity import grade_score
from pocketref.pages.toxicity.grade_columns import bare, versions
from pocketref.pages.toxicity.grade_definitions import banner, open_rows, rows, said
from pocketref.pages.toxicity.grade_fields import grade_fields
from pocketref.pages.toxicity.grade_later import later, note
from pocketref.pages.toxicity.grade_list import groups, result_of, terms
from pocketref.pages.toxicity.grade_scale import ruler
from pocketref.pages.toxicity.grade_view import GradeView, Ruler, VersionView
from pocketref.wording.faults import fault_sentence
from pocketref.wording.grading import until_taken
from pocketref.wording.names import sentence_case
from pocketref.wording.needs import needs_sentence
from pocketref.wording.site import call
from pocketref.wording.units import NBSP
from pocketref.worksheet.worksheet import Worksheet


def present_grade(worksheet: Worksheet, library: Library, term: str) -> GradeView:
    """Say what one term or score comes to; the first term if there is none of this name."""
    score = next((one for one in library.scores() if one.id == term), None)
    if score is not None:
        return _scored(worksheet, library, score)
    known = terms(library)
    chosen = term if term in known else known[0]
    result = result_of(worksheet, library, chosen)
    return (
        _refused(worksheet, library, chosen)
        if result is None
        else _graded(worksheet, library, chosen, result)
    )


def _graded(worksheet: Worksheet, library: Library, term: str, result: Graded) -> GradeView:
    title = sentence_case(library.scales(term=term)[0].title)
    told = banner(library, result, title)
    missing = _missing(library, term, result)
    shown = tuple(
        but(view, rulers=_rulers(library, result, at), copied=_copied(library, view))
        for at, view in enumerate(versions(library, result))
    )
    needs = tuple(dict.fromkeys(name for one in result.versions for name in one.needs))
    decided = any(one.met is not None for one in result.criteria)
    says = decided or any(view.lit for view in shown) or not needs
    advice = later(library, term, result, worksheet.regimen)
    empty = GradeView(term=term, title=title, groups=groups(worksheet, library, term, result))
    made = but(
        empty,
        fields=grade_fields(worksheet, library, term, missing),
        bounds=library.limits(),
        stop=_calling(library, told.stop),
        cautions=told.cautions,
        notes=told.notes if fields(term, library) else (),
        versions=tuple(_once(view, told.stop) for view in shown),
        definitions=rows(library, result),
        later=advice,
        later_note=note(library, term, result, advice),
        about=_about(library, term),
        waits="" if says else library.spelled(needs_sentence(needs)),
        needs="" if says else next(iter(sorted(missing)), ""),
    )
    return _with_facts(made)


def _refused(worksheet: Worksheet, library: Library, term: str) -> GradeView:
    """A value is refused or waits: no figure stands, but a fever is told."""
    values = values_of(Question(text=""), worksheet, fields(term, library), library.limits())
    fault = values.faults[0]
    why = library.spelled(fault_sentence(fault))
    advice = later(library, term, None, worksheet.regimen)
    made = GradeView(
        term=term,
        title=sentence_case(library.scales(term=term)[0].title),
        groups=groups(worksheet, library, term),
        fields=grade_fields(worksheet, library, term, frozenset()),
        bounds=library.limits(),
        stop=_calling(library, said(library, alarms(values, library), Severity.STOP)),
        versions=bare(
            library,
            term,
            library.spelled(until_taken(fault.field, asks=_asks(worksheet, fault.field))),
        ),
        definitions=open_rows(library, term),
        later=advice,
        later_note=note(library, term, None, advice),
        about=_about(library, term),
        waits=why,
        needs=fault.field,
    )
    return _with_facts(made)


def _calling(library: Library, stop: tuple[str, ...]) -> tuple[str, ...]:
    """A stop ends with whom to call here."""
    return (*stop, *call(library.site)) if stop else ()


def _asks(worksheet: Worksheet, name: str) -> bool:
    """Whether a value waits only to be confirmed."""
    waits = worksheet.waiting(name)
    return waits is not None and waits.asks


def _scored(worksheet: Worksheet, library: Library, score: Score) -> GradeView:
    result = grade_score.result_of(worksheet, library, score)
    view = grade_score.score_view(worksheet, library, score, result)
    stop = said(library, result.findings, Severity.STOP)
    return GradeView(
        term=score.id,
        title=score.title,
        groups=groups(worksheet, library, score.id),
        stop=stop,
        score=view,
        waits="" if view.stands else view.why,
        facts=result.facts,
    )


def _once(view: VersionView, stop: tuple[str, ...]) -> VersionView:
    """A comparison that the banner has made is not said again."""
    plain = {told.replace(NBSP, " ") for told in stop}
    return but(view, why="") if view.why.replace(NBSP, " ") in plain else view


def _copied(library: Library, view: VersionView) -> str:
    """A grade as it is copied: by which version, why, what the other says, from which pack."""
    if not view.lit:
        return ""
    head = f"{view.title}: {view.word} ({view.name})."
    pack = f"Pack {library.edition.version}."
    return " ".join(filter(None, (head, view.why, view.differing, pack)))


def _missing(library: Library, term: str, result: Graded) -> frozenset[str]:
    """The fields that a grade or a definition waits for."""
    every = (
        *(name for one in result.versions for name in one.needs),
        *(name for one in result.criteria for name in one.needs),
    )
    found = (field_of(name, term, library) for name in every)
    return frozenset(name for name in found if name)


def _rulers(library: Library, result: Graded, at: int) -> tuple[Ruler, ...]:
    """The ruler of the term, and of every other that the same values grade."""
    made: list[Ruler] = []
    for one in (result, *result.beside):
        version = result.versions[at].version
        place = next((n for n, v in enumerate(one.versions) if v.version == version), None)
        shown = None if place is None else ruler(library, one, place)
        if place is not None and shown is not None:
            view = versions(library, one)[place]
            made.append(but(shown, differs=view.differs, differing=view.differing))
    return tuple(made)


def _about(library: Library, term: str) -> tuple[Statement, ...]:
    """What the scales say of themselves; a definition that has a row is not said again."""
    in_rows = {one.fact for one in library.criteria(term)}
    every = dict.fromkeys(fact for scale in library.scales(term=term) for fact in scale.facts)
    return tuple(statement(library, (fact,)) for fact in every if fact not in in_rows)


def _with_facts(view: GradeView) -> GradeView:
    parts: tuple[VersionView, ...] = view.versions
    facts = (
        *(fact for one in parts for fact in one.facts),
        *(fact for row in view.definitions for fact in row.facts),
        *(fact for row in view.later for fact in row.facts),
        *(fact for row in view.about for fact in row.facts),
    )
    return but(view, facts=tuple(dict.fromkeys(facts)))
