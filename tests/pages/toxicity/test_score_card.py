"""A score on screen."""

import pytest
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but
from pocketref.pages.toxicity.grade_view import FieldChoice, ScoreItem, ScoreView
from pocketref.pages.toxicity.score_card import ScoreCard

pytestmark = pytest.mark.usefixtures("wardrobe")
CHOICES = (
    FieldChoice(id="yes", text="Yes", chosen=True),
    FieldChoice(id="no", text="No", chosen=False),
)
ITEM = ScoreItem(ask="score.age", title="Age", choices=CHOICES, facts=("a-fact",))
VIEW = ScoreView(
    title="A score",
    items=(ITEM,),
    word="2 points: low risk",
    why="Low from 2.",
    stands=True,
    cautions=("Not validated here.",),
    chips=(),
    facts=("a-fact",),
)


def made(qtbot: QtBot) -> ScoreCard:
    card = ScoreCard()
    qtbot.addWidget(card)
    card.display(VIEW)
    return card


def test_items_are_questions_and_the_sum_stands_below_them(qtbot: QtBot) -> None:
    card = made(qtbot)
    (question,) = card.questions.values()
    assert [one.isChecked() for one in question.segments] == [True, False]
    assert (card.word.said, card.cautions.said) == ("2 points: low risk", "Not validated here.")


def test_a_choice_is_reported_with_its_question(qtbot: QtBot) -> None:
    card = made(qtbot)
    with qtbot.waitSignal(card.chosen) as told:
        card.questions["score.age"].segments[1].click()
    assert told.args == ["score.age", "no"]


def test_the_same_items_keep_their_questions(qtbot: QtBot) -> None:
    card = made(qtbot)
    before = dict(card.questions)
    with qtbot.assertNotEmitted(card.chosen):
        card.display(but(VIEW, word="3 points"))
    assert card.questions == before
    card.display(but(VIEW, items=(but(ITEM, ask="score.other"),)))
    assert list(card.questions) == ["score.other"]
