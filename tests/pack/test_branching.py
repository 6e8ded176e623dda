"""Every combination leads to one branch of each source. What is refused is in the zoo."""

from itertools import product

from pocketref.model.branch import Branch, Side, Stretch
from pocketref.model.noun import but
from pocketref.pack.branching import branching, cases_of
from pocketref.pack.library import Library
from pocketref.pack.manifest import Content, Entry
from tests.recurring import PRIORS, a_tree
from tests.stating import q, stated


def test_a_tree_is_had_by_its_id_and_among_all(library: Library, content: Content) -> None:
    assert library.decision("returning") == content.decisions[0].thing
    assert library.decisions() == (content.decisions[0].thing,)


def test_what_the_sound_content_decides_has_no_hole(content: Content) -> None:
    assert list(branching(content)) == []


def test_every_combination_is_tried_at_each_line_between_two_and_beyond() -> None:
    cases = {
        (
            one.said("prior"),
            one.said("hr"),
            one.said("menopause"),
            one.said("chemotherapy"),
            one.months,
        )
        for one in cases_of(a_tree())
    }
    months = [q(f"{one} month") for one in ("0", "3", "6", "9", "12", "13")]
    others = (["positive", "negative"], ["pre", "post"], ["fit", "unfit"])
    assert cases == set(product(PRIORS, *others, months))


def test_without_a_line_one_interval_stands_for_all() -> None:
    always = Branch(outcome="silent", facts=("a-fact",))
    tree = but(a_tree(), sides=(Side(source="book", branches=(always,)),))
    assert {str(one.months) for one in cases_of(tree)} == {"0 month", "1 month"}


def test_an_end_in_years_is_the_same_line(content: Content) -> None:
    (entry,) = content.decisions
    first, *others = entry.thing.sides[0].branches
    years = Stretch(at_most=stated("1 year"))
    months = Stretch(above=stated("12 month"))
    branches = tuple(
        but(one, months=months if one.months.above else years) if one.months else one
        for one in (first, *others)
    )
    limit = but(entry.thing.limits[0], at=stated("12 month"))
    side = but(entry.thing.sides[0], branches=branches)
    tree = but(entry.thing, sides=(side, entry.thing.sides[1]), limits=(limit,))
    assert list(branching(but(content, decisions=(Entry(tree, entry.file, entry.tree),)))) == []
