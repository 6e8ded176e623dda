import pytest

from pocketref.model.decision import Case
from pocketref.model.patient import Given
from pocketref.pack.library import Library
from pocketref.pages.recurrence.leaves import Leaf, leaves
from tests.recurring import a_tree
from tests.stating import q


def outcomes(found: tuple[Leaf, ...]) -> list[str]:
    return [leaf.first.outcome if leaf.first is not None else "" for leaf in found]


def of(library: Library, history: str, **said: str) -> tuple[Leaf, ...]:
    given = tuple(Given(ask=ask, choice=one) for ask, one in said.items())
    return leaves(library.decision("recurrence"), Case(given=given), history)


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        ("pertuzumab", ["silent", "second-line", "first-or-second-line"]),
        ("trastuzumab", ["first-line", "silent"]),
        ("none", ["silent", "first-line"]),
        ("t-dm1", ["silent"]),
        ("t-dxd", ["silent"]),
        ("other", ["silent"]),
    ],
)
def test_each_history_has_its_leaves_in_order(
    library: Library, history: str, expected: list[str]
) -> None:
    assert outcomes(of(library, history)) == expected


def test_leaves_meet_at_the_lines(library: Library) -> None:
    first, second, third = of(library, "pertuzumab")
    assert (first.low, first.high) == (None, q("6 month"))
    assert (second.low, second.high) == (q("6 month"), q("12 month"))
    assert (third.low, third.high) == (q("12 month"), None)


def test_a_line_belongs_to_both_its_leaves(library: Library) -> None:
    _, second, third = of(library, "pertuzumab")
    assert second.holds(q("12 month"))
    assert third.holds(q("12 month"))
    assert not third.holds(q("11.9 month"))
    assert not second.holds(q("12.1 month"))


def test_what_hangs_on_an_open_question_says_nothing(library: Library) -> None:
    early, late = of(library, "trastuzumab", chemotherapy="unfit")
    assert early.first is None
    assert early.stretch is None
    assert early.inside[0].needs == ("hr",)
    assert late.first is not None


def test_what_was_said_before_does_not_matter_to_another_history(library: Library) -> None:
    assert of(library, "none", prior="pertuzumab") == of(library, "none")


def test_another_source_may_leave_an_end_out(library: Library) -> None:
    _, second, third = of(library, "pertuzumab")
    assert second.covered(second.inside[0].sayings[1])
    assert not third.covered(third.inside[0].sayings[1])


def test_a_leaf_knows_its_facts() -> None:
    (leaf,) = leaves(a_tree(), Case(), "t-dm1")
    assert leaf.facts
    assert leaf.covered(leaf.inside[0].sayings[1])
