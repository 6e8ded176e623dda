from pytestqt.qtbot import QtBot

from pocketref.widgets.topic_list import TopicButton, TopicList

TOPICS = (("first", "First-line treatment", True), ("heart", "Heart function", False))


def made(qtbot: QtBot) -> TopicList:
    topics = TopicList("Topics")
    qtbot.addWidget(topics)
    topics.display(TOPICS)
    return topics


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
    topics.display((("first", "First-line treatment", False), ("heart", "Heart function", True)))
    assert topics.findChildren(TopicButton) == before


def test_long_titles_wrap(qtbot: QtBot) -> None:
    button = TopicButton("Order of infusions and observation", chosen=False)
    qtbot.addWidget(button)
    assert button.heightForWidth(120) > button.heightForWidth(400)
