"""`sources`, `differ` and `newer`: what the pack rests on, who disagrees, what came later."""

from pocketref.cli.documents import document
from pocketref.cli.layout import foot, lines, page, shorts
from pocketref.cli.outcome import Answer, Document, Json
from pocketref.model.difference import Disagreement, Newer
from pocketref.model.fact import Source, Verification
from pocketref.pack.library import Library
from pocketref.wording import dates, names, phrases

_INSIDE = 1  # how deep the lines of an entry stand


def answer_sources(library: Library) -> Answer:
    """Every source: its kind, date and region, and how it was read."""
    sources = library.sources()
    body: Document = {
        "sources": [_source(each) for each in sources],
        "findings": [],
        "facts": [],
    }
    told = [line for each in sources for line in _source_text(each)]
    return Answer(
        document=document("sources", library.edition, body),
        text=page(told, foot(library.edition)),
    )


def answer_differ(library: Library) -> Answer:
    """Every disagreement, with what each source says and why they may differ."""
    disagreements = library.disagreements()
    body: Document = {
        "disagreements": [_disagreement(library, each) for each in disagreements],
        "findings": [],
        "facts": list(dict.fromkeys(fact for each in disagreements for fact in each.facts)),
    }
    told = [line for each in disagreements for line in _disagreement_text(library, each)]
    return Answer(
        document=document("differ", library.edition, body),
        text=page(told, lines("Pocketref does not choose between sources."), foot(library.edition)),
    )


def answer_newer(library: Library) -> Answer:
    """Evidence newer than the article, the newest first. It drives no dose."""
    found = library.newer()
    body: Document = {
        "newer": [_newer(library, each) for each in found],
        "findings": [],
        "facts": list(dict.fromkeys(fact for each in found for fact in each.facts)),
    }
    told = [line for each in found for line in _newer_text(library, each)]
    return Answer(
        document=document("newer", library.edition, body),
        text=page(told, lines("Newer evidence drives no dose here."), foot(library.edition)),
    )


def _source(source: Source) -> Json:
    return {
        "id": source.id,
        "title": source.title,
        "kind": source.kind,
        "date": source.date or None,
        "region": source.region or None,
        "read_as": source.read_as,
        "url": source.place or None,
    }


def _source_text(source: Source) -> list[str]:
    parts = (source.kind, dates.dated(source.date), source.region)
    about = ", ".join(part for part in parts if part)
    said = lines(f"{source.title} [{source.id}]")
    return [*said, *lines(f"{names.sentence_case(about)}. Read as: {source.read_as}.", _INSIDE)]


def _disagreement(library: Library, each: Disagreement) -> Json:
    return {
        "id": each.id,
        "about": each.about,
        "rows": [_row(library, name) for name in each.facts],
        "why": each.why,
        "article": each.article,
    }


def _row(library: Library, name: str) -> Json:
    fact = library.fact(name)
    return {
        "source": fact.cited[0].source,
        "says": fact.statement,
        "verified": fact.verification.value,
        "facts": [fact.id],
    }


def _disagreement_text(library: Library, each: Disagreement) -> list[str]:
    said = lines(each.about)
    for fact in library.facts(each.facts):
        unread = "" if fact.verification is not Verification.NOT_READ else " (not yet read)"
        whose = f"{shorts(library, (fact.id,))}{unread}"
        said += lines(f"{whose}: {fact.statement}", _INSIDE)
    return [*said, *lines(f"Why they may differ: {each.why}", _INSIDE), ""]


def _newer(library: Library, each: Newer) -> Json:
    return {
        "id": each.id,
        "date": each.dated,
        "title": each.title,
        "text": " ".join(fact.statement for fact in library.facts(each.facts)),
        "affects": list(each.affects),
        "facts": list(each.facts),
    }


def _newer_text(library: Library, each: Newer) -> list[str]:
    said = lines(f"{dates.dated(each.dated)}: {each.title}")
    for fact in library.facts(each.facts):
        how = phrases.verification(fact.verification)
        said += lines(f"{fact.statement} ({shorts(library, (fact.id,))}. {how}.)", _INSIDE)
    return [*said, ""]
