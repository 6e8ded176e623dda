from pytestqt.qtbot import QtBot

from pocketref.model.noun import noun
from pocketref.widgets.labels import Words
from pocketref.widgets.step_list import StepListCard, StepSign


@noun
class AStep:
    """A step as a page would have it."""

    text: str
    state: str


STEPS = (
    AStep(text="Submitted", state="done"),
    AStep(text="Under review", state="now"),
    AStep(text="Approved", state="open"),
)


def made(qtbot: QtBot) -> StepListCard:
    card = StepListCard("Review of this page")
    qtbot.addWidget(card)
    card.display(STEPS, "Educational.")
    card.resize(300, 200)
    card.show()
    return card


def test_every_step_is_named_with_how_it_stands(qtbot: QtBot) -> None:
    card = made(qtbot)
    assert card.accessibleName() == (
        "Review of this page. Submitted: done, Under review: now, Approved: not yet. Educational."
    )
    assert len(card.findChildren(StepSign)) == 3
    card.grab()


def test_the_same_steps_are_left_as_they_are(qtbot: QtBot) -> None:
    card = made(qtbot)
    before = card.findChildren(Words)
    card.display(STEPS, "Educational.")
    assert card.findChildren(Words) == before
    card.display(STEPS[:1], "Educational.")
    seen = [words.said for words in card.findChildren(Words) if not words.isHidden()]
    assert "Approved" not in seen
