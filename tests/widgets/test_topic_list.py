from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but, noun
from pocketref.widgets.topic_list import GroupButton, TopicButton, TopicList


@noun
class Topic:
    """A place in words."""

    id: str
    title: str
    open: bool = False


@noun
class Group:
    """Places in words."""

    title: str
    topics: tuple[Topic, ...]


FIRST = Topic(id="first", title="First-line treatment", open=True)
HEART = Topic(id="heart", title="Heart function")
DOSES = Topic(id="doses", title="Doses")
GROUPS = (
    Group(title="", topics=(FIRST, HEART)),
    Group(title="Doses", topics=(DOSES,)),
)


def made(qtbot: QtBot, groups: tuple[Group, ...] = GROUPS) -> TopicList:
    topics = TopicList("Topics")
    qtbot.addWidget(topics)
    topics.display(groups)
    topics.show()
    return topics


def shown(topics: TopicList) -> list[str]:
    return [button.text() for button in topics.findChildren(TopicButton) if button.isVisible()]


def at(*groups: Group, here: str) -> tuple[Group, ...]:
    return tuple(
        but(group, topics=tuple(but(topic, open=topic.id == here) for topic in group.topics))
        for group in groups
    )


def test_the_open_topic_is_marked(qtbot: QtBot) -> None:
    topics = made(qtbot)
    assert [button.isChecked() for button in topics.findChildren(TopicButton)] == [True, False]


def test_a_press_wishes_and_marks_nothing_by_itself(qtbot: QtBot) -> None:
    topics = made(qtbot)
    heart = topics.findChildren(TopicButton)[1]
    with qtbot.waitSignal(topics.chosen) as told:
        heart.click()
    assert told.args == ["heart"]
    assert not heart.isChecked()


def test_the_same_topics_keep_their_buttons(qtbot: QtBot) -> None:
    topics = made(qtbot)
    before = topics.findChildren(TopicButton)
    topics.display(at(*GROUPS, here="heart"))
    assert topics.findChildren(TopicButton) == before
    assert [button.isChecked() for button in before] == [False, True]


def test_only_the_group_of_the_open_place_is_unfolded_until_another_is_pressed(
    qtbot: QtBot,
) -> None:
    topics = made(qtbot)
    assert shown(topics) == ["First-line treatment", "Heart function"]
    headings = [b for b in topics.findChildren(GroupButton) if b.isVisible()]
    assert [heading.text() for heading in headings] == ["Doses"]
    headings[0].click()
    assert shown(topics) == ["First-line treatment", "Heart function", "Doses"]
    topics.display(GROUPS)
    assert shown(topics)[-1] == "Doses"
    headings[0].click()
    assert shown(topics) == ["First-line treatment", "Heart function"]


def test_another_open_place_unfolds_its_group_and_folds_the_others(qtbot: QtBot) -> None:
    named = (but(GROUPS[0], title="Regimen"), GROUPS[1])
    topics = made(qtbot, at(*named, here="first"))
    assert shown(topics) == ["First-line treatment", "Heart function"]
    topics.display(at(*named, here="doses"))
    assert shown(topics) == ["Doses"]


def test_other_topics_take_the_place_of_those_before(qtbot: QtBot) -> None:
    topics = made(qtbot)
    topics.display((Group(title="", topics=(but(DOSES, open=True),)),))
    assert shown(topics) == ["Doses"]


def test_long_titles_wrap(qtbot: QtBot) -> None:
    button = TopicButton("Order of infusions and observation", chosen=False)
    qtbot.addWidget(button)
    assert button.heightForWidth(120) > button.heightForWidth(400)


def titles(topics: TopicList) -> list[str]:
    buttons = topics.findChildren(GroupButton)
    return [one.text() for one in sorted(buttons, key=lambda one: one.mapTo(topics, QPoint()).y())]


def test_the_open_group_stands_first_and_goes_back_to_its_place(qtbot: QtBot) -> None:
    heart = Group(title="Monitoring", topics=(HEART,))
    doses = Group(title="Doses", topics=(DOSES,))
    plain = Group(title="", topics=(but(FIRST, open=False),))
    topics = made(qtbot, at(plain, heart, doses, here="doses"))
    qtbot.waitUntil(lambda: titles(topics)[1:] == ["Doses", "Monitoring"])
    topics.display(at(plain, heart, doses, here="heart"))
    qtbot.waitUntil(lambda: titles(topics)[1:] == ["Monitoring", "Doses"])
    topics.display(at(plain, heart, doses, here="first"))
    qtbot.waitUntil(lambda: titles(topics)[1:] == ["Monitoring", "Doses"])


def test_a_topic_of_two_lines_is_as_high_as_both(qtbot: QtBot) -> None:
    long = Topic(id="long", title="Recurrence after adjuvant treatment with trastuzumab", open=True)
    topics = made(qtbot, (Group(title="", topics=(long,)),))
    topics.setFixedWidth(220)
    button = topics.findChild(TopicButton)
    assert button is not None
    qtbot.waitUntil(lambda: button.height() == button.heightForWidth(button.width()) > 40)
