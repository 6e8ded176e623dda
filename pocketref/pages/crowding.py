"""Few chips beside a statement: told apart where their names are the same, in two lines at most.

What finds no room stays behind the chips that do: they open its facts as well.
"""

from collections.abc import Callable, Iterable
from itertools import chain

from pocketref.model.fact import Fact
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.citing import source_name
from pocketref.pages.provenance import Chip, ChipKind
from pocketref.wording import numbers
from pocketref.wording.dates import dated

# Letters of a line of chips, and what the sign and the edges of a chip take of it.
_LINE, _EDGES, _LINES = 47, 5, 2
_SPARED = (ChipKind.PLAIN, ChipKind.UNREAD)
_VERBS = {ChipKind.AGREES: ("agrees", "agree"), ChipKind.DIFFERS: ("differs", "differ")}
_IN_PART = "in part"


def told_apart(library: Library, shown: tuple[Chip, ...]) -> tuple[Chip, ...]:
    """The chips of one statement, its own first, so that no two of them have the same words."""
    return _told_apart(library, _united(library, shown))


def _united(library: Library, shown: tuple[Chip, ...]) -> tuple[Chip, ...]:
    """The same place of a source does not second itself: it is one chip with all its facts."""
    lead, *others = shown
    kept: list[Chip] = []
    for chip in others:
        if _seconds(library, chip, lead):
            lead = _joined(lead, (chip,))
        else:
            kept.append(chip)
    return (lead, *kept)


def _seconds(library: Library, chip: Chip, lead: Chip) -> bool:
    """Whether it is the same source, under the same name, and does not say otherwise."""
    return (
        chip.kind in {ChipKind.PLAIN, ChipKind.AGREES}
        and _name(library, chip) == _name(library, lead)
        and _sources(library, chip) == _sources(library, lead)
    )


def _told_apart(library: Library, shown: tuple[Chip, ...]) -> tuple[Chip, ...]:
    """Chips of one name say what they are about or where they stand."""
    told = list(shown)
    for name in dict.fromkeys(_name(library, chip) for chip in shown):
        same = [chip for chip in told if _name(library, chip) == name]
        if len(same) == 1:
            continue
        at = told.index(same[0])
        told = [chip for chip in told if chip not in same]
        told[at:at] = _named(library, name, same, spoken=same[0] is shown[0])
    return tuple(told)


def _named(library: Library, name: str, same: list[Chip], *, spoken: bool) -> list[Chip]:
    """What speaks itself keeps its bare name: its statement says what it is about."""
    for asked in (_places, _drugs, _dates):
        words = [asked(library, chip) for chip in same]
        if all(words) and len(set(words)) == len(words):
            return [
                chip
                if spoken and not at
                else but(chip, text=f"{name}, {word}{chip.text.removeprefix(name)}")
                for at, (chip, word) in enumerate(zip(same, words, strict=True))
            ]
    differ = [chip for chip in same if chip.kind is ChipKind.DIFFERS]
    agree = [chip for chip in same if chip.kind is ChipKind.AGREES]
    if not (differ and agree):
        return same
    one = but(_joined(differ[0], (*differ[1:], *agree)), text=f"{name}, {_IN_PART}")
    return [*(chip for chip in same if chip not in (*differ, *agree)), one]


def few(shown: tuple[Chip, ...]) -> tuple[Chip, ...]:
    """Two lines of chips: what neither agrees nor differs goes first, then some are counted."""
    for kind in reversed(_SPARED):
        for chip in reversed(shown[1:]):
            if _lines(shown) > _LINES and chip.kind is kind:
                shown = tuple(one for one in shown if one is not chip)
    for kind in _VERBS:
        shown = _counted(shown, kind)
    return shown


def _counted(shown: tuple[Chip, ...], kind: ChipKind) -> tuple[Chip, ...]:
    """As many chips of a kind as there is room for, and one that counts the others."""
    alike = [chip for chip in shown if chip.kind is kind and chip is not shown[0]]
    if _lines(shown) <= _LINES or len(alike) < 2:  # noqa: PLR2004  # one is no others
        return shown
    made = shown
    for left in range(len(alike) - 2, -1, -1):
        rest = alike[left:]
        many = _joined(rest[0], tuple(rest[1:]))
        made = tuple(
            but(many, text=_count(kind, len(rest), more=left > 0)) if chip is rest[0] else chip
            for chip in shown
            if chip is rest[0] or chip not in rest
        )
        if _lines(made) <= _LINES:
            break
    return made


def _count(kind: ChipKind, many: int, *, more: bool) -> str:
    """`3 more differ`, `4 sources agree`."""
    verb = _VERBS[kind][many > 1]
    return f"{numbers.count(many)} {'more' if more else 'sources'} {verb}"


def _lines(shown: tuple[Chip, ...]) -> int:
    lines, used = 1, 0
    for chip in shown:
        wide = len(chip.text) + _EDGES
        if used and used + wide > _LINE:
            lines, used = lines + 1, 0
        used += wide
    return lines


def _joined(lead: Chip, others: tuple[Chip, ...]) -> Chip:
    facts = chain(lead.facts, *(chip.facts for chip in others))
    return but(lead, facts=tuple(dict.fromkeys(facts)))


def _name(library: Library, chip: Chip) -> str:
    return source_name(library, library.fact(chip.facts[0]))


def _sources(library: Library, chip: Chip) -> frozenset[str]:
    return frozenset(fact.cited[0].source for fact in library.facts(chip.facts))


def _places(library: Library, chip: Chip) -> str:
    """Where it stands; the number alone of what is known by its number."""
    said = _all(library, chip, lambda fact: fact.cited[0].place)
    return said.removeprefix("recommendations ").removeprefix("recommendation ")


def _drugs(library: Library, chip: Chip) -> str:
    return _all(library, chip, lambda fact: library.drug(fact.drug).shown if fact.drug else "")


def _dates(library: Library, chip: Chip) -> str:
    return _all(library, chip, lambda fact: dated(library.source(fact.cited[0].source).date))


def _all(library: Library, chip: Chip, said: Callable[[Fact], str]) -> str:
    words: Iterable[str] = (said(fact) for fact in library.facts(chip.facts))
    return ", ".join(dict.fromkeys(word for word in words if word))
