"""Every sum of a score lies in one stretch. What is refused is in the zoo."""

from decimal import Decimal

from pocketref.model.grading import Item, Score
from pocketref.model.noun import but
from pocketref.pack.manifest import Content, Entry
from pocketref.pack.tallying import reachable, tallying
from tests.content.entered import content as shipped
from tests.stating import stated


def _with(content: Content, *items: Item) -> Content:
    (entry,) = content.scores
    score = but(entry.thing, items=items)
    return but(content, scores=(Entry(score, entry.file, entry.tree),))


def _an_item(points: str, key: str = "a", choice: str = "") -> Item:
    return Item(key=key, choice=choice, title="A title", points=stated(points), fact="points")


def _score(name: str) -> Score:
    return next(entry.thing for entry in shipped().scores if entry.thing.id == name)


def test_every_score_that_is_shipped_reaches_what_its_authors_say() -> None:
    assert reachable(_score("cisne")) == {Decimal(value) for value in range(9)}
    sums = reachable(_score("mascc"))
    assert (min(sums), max(sums)) == (Decimal(0), Decimal(26))
    assert {Decimal(20), Decimal(21)} <= sums
    assert list(tallying(shipped())) == []


def test_of_several_choices_one_is_counted_and_of_one_item_all_or_nothing(
    content: Content,
) -> None:
    made = _with(content, _an_item("3", choice="mild"), _an_item("1", choice="bad"))
    assert reachable(made.scores[0].thing) == {Decimal(3), Decimal(1)}
    single = _with(content, _an_item("3"), _an_item("2", key="b"))
    assert reachable(single.scores[0].thing) == {Decimal(each) for each in (0, 2, 3, 5)}


def test_two_items_of_one_name_are_told(content: Content) -> None:
    same = _with(content, _an_item("3", choice="mild"), _an_item("1", choice="mild"))
    assert len([fault for fault in tallying(same) if "told apart" in fault.what]) == 2
