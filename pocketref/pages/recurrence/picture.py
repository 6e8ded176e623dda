"""The picture of a tree for one worksheet: each history, its leaves by months, the lit path."""

from itertools import dropwhile, groupby

from pocketref.model.decision import Choice
from pocketref.model.noun import noun
from pocketref.model.quantity import Quantity
from pocketref.pack.library import Library
from pocketref.pages.recurrence.leaf_words import beside, title
from pocketref.pages.recurrence.leaves import Leaf, leaves
from pocketref.pages.recurrence.standing import Standing
from pocketref.pages.recurrence.view import LeafNote
from pocketref.pictures import decision_path as drawn
from pocketref.pictures.decision_path import History, Marker, Path, Tick
from pocketref.wording import names, numbers, paths

_TICKS = (0, 6, 12, 18)
_WHICH = "HER2-positive"
_UNIT = "month"


@noun
class Row:
    """A history and its leaves; several histories that come to the same stand in one row."""

    choices: tuple[Choice, ...]
    leaves: tuple[Leaf, ...]

    @property
    def title(self) -> str:
        """What was given before, in few words."""
        return names.joined(tuple(one.short or one.title for one in self.choices), last="or")


def rows(standing: Standing) -> tuple[Row, ...]:
    """Every history of the tree. Those after which nobody says anything share a row."""
    tree, case = standing.tree, standing.case
    every = [(one, leaves(tree, case, one.id)) for one in tree.asks[0].choices]
    made: list[Row] = []
    for silent, group in groupby(every, key=lambda pair: _silent(pair[1])):
        found = list(group)
        if silent:
            inside = tuple(each for _, its in found for each in its[0].inside)
            shared = Leaf(low=None, high=None, inside=inside)
            made.append(Row(choices=tuple(one for one, _ in found), leaves=(shared,)))
        else:
            made += [Row(choices=(one,), leaves=its) for one, its in found]
    return tuple(made)


def _silent(found: tuple[Leaf, ...]) -> bool:
    (sayings,) = [leaf.inside[0].sayings for leaf in found[:1]]
    return len(found) == 1 and bool(sayings) and all(one.silent for one in sayings)


def picture(library: Library, standing: Standing, root: str) -> tuple[Path, tuple[LeafNote, ...]]:
    """The tree with the path that is lit, and what is said of each leaf when it is chosen."""
    said = standing.case.said(standing.tree.asks[0].id)
    found = rows(standing)
    timed = any(leaf.stretch is not None for row in found for leaf in row.leaves)
    path = Path(
        title=root,
        details=_WHICH,
        rows=tuple(_history(library, standing, row, said) for row in found),
        axis=standing.tree.interval if timed else "",
        ticks=_ticks() if timed else (),
        marker=_marker(standing) if timed else None,
    )
    notes = (_note(library, standing, row, at) for row in found for at, _ in enumerate(row.leaves))
    return path, tuple(notes)


def _ticks() -> tuple[Tick, ...]:
    *inner, last = _TICKS
    ended = Tick(at=last, text=f"{numbers.count(last)}+")
    return (*(Tick(at=at, text=numbers.count(at)) for at in inner), ended)


def _marker(standing: Standing) -> Marker | None:
    """The interval on the ruler; one that is longer than the ruler stands at its end."""
    months = standing.case.months
    if months is None or standing.refused:
        return None
    return Marker(at=min(float(months.value), _TICKS[-1]), text=numbers.amount(months))


def _history(library: Library, standing: Standing, row: Row, said: str | None) -> History:
    lit = not standing.refused and said in {one.id for one in row.choices}
    return History(
        id=row.choices[0].id,
        title=row.title,
        details=_details(row),
        leaves=tuple(
            _leaf(library, standing, row, at, lit=lit and _reached(standing, leaf))
            for at, leaf in enumerate(row.leaves)
        ),
        lit=lit,
    )


def _details(row: Row) -> str:
    """What the full words of a history say beyond the short ones."""
    choice = row.choices[0]
    if len(row.choices) > 1 or not choice.short:
        return ""
    short = choice.short.split(" ")
    return " ".join(dropwhile(lambda word: word in short, choice.title.split(" ")))


def _reached(standing: Standing, leaf: Leaf) -> bool:
    """Whether the path ends in a leaf of its row; on a line between two it ends in both."""
    decided, months = standing.decided, standing.case.months
    if not standing.reached:
        return False
    if months is None:
        return True  # such a row has one leaf
    if decided.boundary is not None:
        return leaf.holds(months)
    return leaf.first is None or leaf.first.months == decided.sayings[0].months


def _leaf(library: Library, standing: Standing, row: Row, at: int, *, lit: bool) -> drawn.Leaf:
    leaf = row.leaves[at]
    first, of = leaf.first, leaf.stretch
    return drawn.Leaf(
        id=_id(row, at),
        title=title(library, standing.tree, leaf),
        months=paths.stretch(of) if first is not None and standing.tree.interval else "",
        low=_month(leaf.low) or (None if leaf.high is None else 0),
        high=_month(leaf.high),
        silent=first is not None and first.silent,
        lit=lit,
        notes=beside(library, standing.tree, leaf),
        facts=leaf.facts,
    )


def _month(line: Quantity | None) -> float | None:
    return None if line is None else float(line.to(_UNIT).value)


def _id(row: Row, at: int) -> str:
    return f"{row.choices[0].id}/{at}"


def _note(library: Library, standing: Standing, row: Row, at: int) -> LeafNote:
    """A leaf in sentences: what each source says there, and where the first one says so."""
    leaf = row.leaves[at]
    said = (
        title(library, standing.tree, leaf),
        *(one.text for one in beside(library, standing.tree, leaf)),
    )
    alone = leaf.first if len(row.choices) == 1 else None
    stated = "" if alone is None else library.fact(alone.facts[0]).statement
    text = f"**{_where(row, leaf)}.** {'. '.join(said)}. {stated}".strip()
    return LeafNote(id=_id(row, at), text=text, facts=leaf.facts)


def _where(row: Row, leaf: Leaf) -> str:
    name = names.sentence_case(row.title)
    return f"{name}, {paths.stretch(leaf.stretch)} months" if leaf.stretch else name
