"""From fact ids to what a reader sees of them: chips, and the entries of the source panel."""

from enum import StrEnum

from pocketref.model.fact import Fact, Verification
from pocketref.model.noun import noun
from pocketref.pack.library import Library
from pocketref.pages.citing import citation, disputed, source_name, withheld
from pocketref.wording import names, reviews
from pocketref.wording.dates import dated


class ChipKind(StrEnum):
    """How a source stands to the figure it is shown beside; each has its own edge and sign."""

    PLAIN = "plain"
    AGREES = "agrees"
    DIFFERS = "differs"
    SILENT = "silent"
    UNREAD = "unread"
    WARNS = "warns"
    NEWER = "newer"


_SPARED = frozenset({ChipKind.PLAIN, ChipKind.AGREES, ChipKind.UNREAD})


@noun
class Chip:
    """A source in two words, and the facts behind it."""

    kind: ChipKind
    text: str
    facts: tuple[str, ...] = ()


@noun
class SourceEntry:
    """One fact in the source panel.

    Attributes:
        chip: the chip it is opened from.
        title: of the source.
        place: in the source, with its date.
        says: the statement, in the pack's own words.
        verified: how far it was verified, as a sentence.
        status: the review state.
        others: who says otherwise, a line each.
        note: what to know beside it.
        citation: what `Copy citation` copies.
    """

    chip: Chip
    title: str
    place: str
    says: str
    verified: str
    status: str
    others: tuple[str, ...] = ()
    note: str = ""
    citation: str


def chips(library: Library, facts: tuple[str, ...], silent: str = "") -> tuple[Chip, ...]:
    """One chip per source, the article's first; `silent` if the article is not among them."""
    return _chips(library, _article_first(library.facts(facts)), silent)


def rule_chips(library: Library, facts: tuple[str, ...], silent: str = "") -> tuple[Chip, ...]:
    """The chip of the fact a rule rests on, and the article's beside it, or that it is silent."""
    lead, *others = library.facts(facts)
    return _chips(library, (lead, *(fact for fact in others if fact.reference)), silent)


def said_chips(library: Library, facts: tuple[str, ...]) -> tuple[Chip, ...]:
    """One chip per source of a statement: of the fact that speaks, the article's, the others'."""
    lead, *others = library.facts(facts)
    return _chips(library, (lead, *_article_first(tuple(others))), "")


def own_chips(library: Library, fact: Fact) -> tuple[Chip, ...]:
    """The chip of a fact itself, then those of the facts that agree with it or say otherwise."""
    others = (*fact.agrees, *(dispute.fact for dispute in fact.disputes))
    return _chips(library, (fact, *library.facts(others)), "")


def fewest(shown: tuple[Chip, ...], most: int = 4) -> tuple[Chip, ...]:
    """So many chips at most; what differs, warns or is silent always stays.

    The others stand in the source panel, which opens from the card.
    """
    spare = [chip for chip in shown if chip.kind in _SPARED]
    left_out = spare[len(spare) - max(0, len(shown) - most) :]
    return tuple(chip for chip in shown if chip not in left_out)


def _chips(library: Library, told: tuple[Fact, ...], silent: str) -> tuple[Chip, ...]:
    if not told:
        return ()
    made: dict[tuple[ChipKind, str], tuple[str, ...]] = {}
    for fact in told:
        key = _kind(told[0], fact), _text(library, told[0], fact)
        made[key] = (*made.get(key, ()), fact.id)
    shown = tuple(Chip(kind=kind, text=text, facts=ids) for (kind, text), ids in made.items())
    if silent and not any(fact.reference for fact in told):
        return (Chip(kind=ChipKind.SILENT, text=silent), *shown)
    return shown


def _article_first(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    return tuple(sorted(facts, key=lambda fact: fact.reference is None))


def entries(library: Library, facts: tuple[str, ...]) -> tuple[SourceEntry, ...]:
    """The source panel: every fact with its source, its verification and who says otherwise."""
    return tuple(_entry(library, fact) for fact in library.facts(tuple(dict.fromkeys(facts))))


def _kind(lead: Fact, fact: Fact) -> ChipKind:
    if withheld(fact):
        return ChipKind.WARNS
    if fact.verification is Verification.NOT_READ:
        return ChipKind.UNREAD
    if disputed(lead, fact):
        return ChipKind.DIFFERS
    if fact is not lead and (fact.id in lead.agrees or lead.id in fact.agrees):
        return ChipKind.AGREES
    return ChipKind.PLAIN


def _text(library: Library, lead: Fact, fact: Fact) -> str:
    name = source_name(library, fact)
    match _kind(lead, fact):
        case ChipKind.AGREES:
            return f"{name} agrees"
        case ChipKind.UNREAD:
            return f"{name}, not read" if fact.reference is None else name
        case ChipKind.WARNS:
            return f"{name}, fails a check"
        case ChipKind.PLAIN | ChipKind.DIFFERS | ChipKind.SILENT | ChipKind.NEWER:
            return name


def _entry(library: Library, fact: Fact) -> SourceEntry:
    from pocketref.wording import phrases  # noqa: PLC0415  # it knows all plans; a chip needs none

    source = library.source(fact.cited[0].source)
    place = ", ".join(part for part in (fact.cited[0].place, dated(source.date)) if part)
    return SourceEntry(
        chip=Chip(kind=_kind(fact, fact), text=source_name(library, fact), facts=(fact.id,)),
        title=source.title,
        place=place,
        says=fact.statement,
        verified=f"{phrases.verification(fact.verification)}. Source seen as: {source.read_as}.",
        status=names.sentence_case(reviews.review(fact.review.state)),
        others=tuple(
            f"{source_name(library, library.fact(dispute.fact))}: "
            f"{library.fact(dispute.fact).statement} {dispute.why}"
            for dispute in fact.disputes
        ),
        note=fact.note,
        citation=citation(library, fact),
    )
