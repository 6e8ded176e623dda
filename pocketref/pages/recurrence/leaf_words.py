"""What stands in a leaf of the picture and under it: a title, and what the other sources say."""

from pocketref.model.decision import Saying, Tree
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.pages.recurrence.leaves import Leaf
from pocketref.pictures.decision_path import Agreement, Note
from pocketref.wording import decisions, paths
from pocketref.wording.needs import needs_sentence


def title(library: Library, tree: Tree, leaf: Leaf) -> str:
    """What the first source says there, or which question decides it."""
    first = leaf.first
    if first is None:
        return needs_sentence(leaf.inside[0].needs).rstrip(".")
    if first.silent:
        return f"{called(library)(first.source)} does not say"
    return decisions.brief(tree, first.outcome)


def beside(library: Library, tree: Tree, leaf: Leaf) -> tuple[Note, ...]:
    """What the other sources say within a leaf; for which months, where they say several things."""
    made = (_other(library, tree, leaf, one) for each in leaf.inside for one in each.sayings[1:])
    return tuple(dict.fromkeys(made))


def _other(library: Library, tree: Tree, leaf: Leaf, one: Saying) -> Note:
    name, first = called(library)(one.source), leaf.first
    when = "" if leaf.covered(one) else f", if {paths.stretch(one.months)}"
    if one.silent:
        return Note(text=f"{name} does not say{when}")
    if first is not None and first.outcome == one.outcome:
        return Note(text=f"{name} agrees{when}", agreement=Agreement.SAME)
    says = decisions.inside(decisions.brief(tree, one.outcome))
    silent = first is None or first.silent
    agreement = Agreement.PLAIN if silent else Agreement.DIFFERENT
    return Note(text=f"{name}: {says}{when}", agreement=agreement)
