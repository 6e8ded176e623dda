"""What a tree names, it has. What is refused is in the zoo as well."""

import pytest

from pocketref.model.branch import Note, When
from pocketref.model.decision import Conclusion, Tree
from pocketref.model.noun import but
from pocketref.pack.asking import asking
from pocketref.pack.manifest import Content, Entry


def _faults(content: Content, **changes: object) -> list[str]:
    (entry,) = content.decisions
    changed = Entry(but(entry.thing, **changes), entry.file, entry.tree)
    return [fault.what for fault in asking(but(content, decisions=(changed,)))]


@pytest.fixture
def tree(content: Content) -> Tree:
    return content.decisions[0].thing


def test_the_sound_content_names_only_what_it_has(content: Content) -> None:
    assert _faults(content) == []


def test_nothing_is_listed_twice(content: Content, tree: Tree) -> None:
    root, other = tree.asks
    again = but(root, choices=(*root.choices, root.choices[0]))
    assert _faults(content, asks=(again, other)) == ["`none` stands here twice"]
    assert _faults(content, asks=(root, other, other)) == ["`chemotherapy` stands here twice"]
    outcomes = (*tree.outcomes, tree.outcomes[0])
    assert _faults(content, outcomes=outcomes) == ["`first-line` stands here twice"]


def test_what_is_usual_is_one_of_the_choices(content: Content, tree: Tree) -> None:
    root, other = tree.asks
    usual = but(other, usual="perhaps")
    assert _faults(content, asks=(root, usual)) == ["`perhaps` is no answer to `chemotherapy`"]


def test_a_condition_is_about_an_answer_that_can_be_given(content: Content) -> None:
    unasked = Note(when=(When(ask="age", one_of=("old",)),), facts=("hearsay",))
    strange = Note(when=(When(ask="prior", one_of=("none", "x")),), facts=("hearsay",))
    assert _faults(content, notes=(unasked, strange)) == [
        "`age` is not asked",
        "`x` is no answer to `prior`",
    ]


def test_something_hangs_on_every_question(content: Content, tree: Tree) -> None:
    idle = but(tree.asks[0], id="colour")
    assert _faults(content, asks=(*tree.asks, idle)) == ["nothing hangs on `colour`"]


def test_every_outcome_is_listed_and_reached_and_silence_has_a_title(
    content: Content, tree: Tree
) -> None:
    first, *others = tree.outcomes
    assert _faults(content, outcomes=tuple(others)) == ["`first-line` is not among the outcomes"]
    idle = Conclusion(id="nowhere", title="Nowhere")
    assert _faults(content, outcomes=(first, *others, idle)) == ["no branch leads to `nowhere`"]
    said = tuple(one for one in tree.outcomes if one.id != "silent")
    assert _faults(content, outcomes=said)[-1] == "`silent` has no title"


def test_months_decide_where_an_interval_is_asked_for_and_nowhere_else(
    content: Content, tree: Tree
) -> None:
    assert _faults(content, interval="") == ["months decide, and no interval is asked for"]
    leaflet = tree.sides[1]
    found = _faults(content, sides=(leaflet,), limits=())
    assert "no branch hangs on the interval" in found
