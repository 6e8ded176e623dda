"""The card of where a path leads: what each source says, how far its lines are, what is open."""

from collections.abc import Callable, Iterator

from pocketref.model.decision import Decided, Saying
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.pages.provenance import Chip, ChipKind, chips, fewest
from pocketref.pages.reading import Link
from pocketref.pages.recurrence.standing import PROGRESSION, Standing
from pocketref.pages.recurrence.view import Outcome, Question, Says
from pocketref.wording import decisions, names, paths
from pocketref.wording.needs import needs_sentence

Called = Callable[[str], str]
_PAGE = "recurrence"
_REACHED, _BOUNDARY, _DIFFER = "Branch reached", "On a line", "Sources differ"
_SILENT = "Source silent"
_ON = Link(text="After progression", page=_PAGE, item=PROGRESSION)
_BACK = Link(text="Recurrence after adjuvant treatment", page=_PAGE, item="")
_NOTHING = "No branch is reached."


def outcome(library: Library, standing: Standing, asked: tuple[Question, ...]) -> Outcome:
    """Where the path leads, or what is still needed.

    Args:
        library: the open pack.
        standing: the worksheet in the tree.
        asked: the questions in words, for the path as text.
    """
    decided = standing.decided
    links = (_ON,) if standing.tree.interval else (_BACK,)
    if not standing.reached:
        title = needs_sentence(standing.needs) if standing.needs else _NOTHING
        return Outcome(title=title, links=links, spoken=title)
    made = _reached(library, standing, decided)
    return but(made, links=links, spoken=_spoken(made), copied=_copied(standing, made, asked))


def _reached(library: Library, standing: Standing, decided: Decided) -> Outcome:
    name = called(library)
    return Outcome(
        badge=_badge(decided),
        placed=decisions.placed(decided),
        chips=_chips(library, decided),
        title=_title(standing, decided, name),
        says=tuple(_says(library, standing, one) for one in decided.sayings),
        lines=tuple(_lines(library, standing, decided)),
        spoken="",
        facts=tuple(dict.fromkeys((*decided.facts, *_behind(decided)))),
    )


def _title(standing: Standing, decided: Decided, name: Called) -> str:
    """What the sources agree on; or each in few words, silence included."""
    if decided.agree:
        return decisions.headline(standing.tree, decided, name)
    silent = all(one.silent for one in decided.sayings)
    told = decided.sayings[:1] if silent else decided.sayings
    return ". ".join(decisions.briefly(standing.tree, one, name) for one in told)


def _behind(decided: Decided) -> Iterator[str]:
    return (fact for one in decided.sayings for fact in one.facts)


def _badge(decided: Decided) -> Chip:
    """How the branch stands: reached, on a line, in dispute; or that the first source is silent."""
    first = decided.sayings[0]
    if decided.boundary is not None:
        return Chip(kind=ChipKind.DIFFERS, text=_BOUNDARY, facts=decided.facts)
    if first.silent:
        return Chip(kind=ChipKind.SILENT, text=_SILENT, facts=first.facts)
    if decided.agree:
        return Chip(kind=ChipKind.AGREES, text=_REACHED, facts=decided.facts)
    return Chip(kind=ChipKind.DIFFERS, text=_DIFFER, facts=decided.facts)


def _chips(library: Library, decided: Decided) -> tuple[Chip, ...]:
    """The first source's own chip, and how each other one stands to it."""
    first, *others = decided.sayings
    own = () if first.silent else fewest(chips(library, first.facts[:1]), 1)
    return (*own, *(_other(library, first, one) for one in others))


def _other(library: Library, first: Saying, one: Saying) -> Chip:
    name = called(library)(one.source)
    if one.silent:
        return Chip(kind=ChipKind.SILENT, text=f"{name} does not say", facts=one.facts)
    if first.silent:
        return Chip(kind=ChipKind.PLAIN, text=name, facts=one.facts)
    if one.outcome == first.outcome:
        return Chip(kind=ChipKind.AGREES, text=f"{name} agrees", facts=one.facts)
    return Chip(kind=ChipKind.DIFFERS, text=f"{name} differs", facts=one.facts)


def _says(library: Library, standing: Standing, one: Saying) -> Says:
    return Says(
        name=called(library)(one.source),
        word=standing.tree.outcome(one.outcome).title,
        statement=library.fact(one.facts[0]).statement,
        silent=one.silent,
        facts=one.facts,
    )


def _lines(library: Library, standing: Standing, decided: Decided) -> Iterator[str]:
    """What else could change the answer, then each line of the ruler."""
    hangs = decisions.depends(standing.tree, decided)
    if hangs:
        yield hangs
    for turn in decided.turns:
        yield paths.line(standing.tree, decided, turn, called(library))


def _spoken(made: Outcome) -> str:
    badge = "" if made.badge is None else f"{made.badge.text}."
    return " ".join(part for part in (badge, f"{made.title}.", made.placed) if part)


def _copied(standing: Standing, made: Outcome, asked: tuple[Question, ...]) -> str:
    """The path as text: what was answered, what each source says, and the lines."""
    answers = (f"{one.label}: {one.said}" for one in asked if one.said)
    says = (f"{one.name}: {one.word}. {one.statement}" for one in made.says)
    head = names.sentence_case(standing.tree.title)
    return "\n".join(
        filter(None, (head, *answers, made.placed, f"{made.title}.", *says, *made.lines))
    )
