from pytestqt.qtbot import QtBot

from pocketref.widgets.text_card import TextCard


def test_sentences_stand_under_their_heading(qtbot: QtBot) -> None:
    card = TextCard("The day in short")
    qtbot.addWidget(card)
    card.say(("Finish 13:30.", "Earliest 11:30."))
    assert card.accessibleName() == "The day in short. Finish 13:30. Earliest 11:30."
    assert not card.isHidden()


def test_without_a_sentence_there_is_no_card(qtbot: QtBot) -> None:
    card = TextCard("The day in short")
    qtbot.addWidget(card)
    card.say(())
    assert card.isHidden()
