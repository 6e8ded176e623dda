import pytest
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but
from pocketref.model.running import State, StepRun
from pocketref.pages.day import step_view
from pocketref.pages.day.clock_card import ClockCard
from pocketref.pages.day.step_view import Mark

pytestmark = pytest.mark.usefixtures("wardrobe")
CLOCK = step_view.ClockCard(
    step=StepRun(id="observe-pertuzumab", state=State.RUNNING),
    title="Observing after pertuzumab",
    figure="38",
    unit="minutes left",
    elapsed=22 * 60,
    planned=60,
    began="10:02",
    ends="11:02 (60)",
    marks=(Mark(at=30, text="article: 30"),),
    picture="Observing after pertuzumab: 38 min left.",
    note="60 min is minimum and plan.",
    adds=True,
    pauses=True,
)


def made(qtbot: QtBot, clock: step_view.ClockCard | None = CLOCK) -> ClockCard:
    card = ClockCard()
    qtbot.addWidget(card)
    card.resize(268, 300)
    card.display(clock)
    return card


def test_the_minutes_stand_large_and_are_spoken_with_their_words(qtbot: QtBot) -> None:
    card = made(qtbot)
    assert (card.figure.said, card.unit.said) == ("38", "minutes left")
    assert card.accessibleName().startswith("Observing after pertuzumab. 38 minutes left")
    assert card.bar.accessibleName() == CLOCK.picture
    assert "article: 30" in card.bar.said


def test_without_a_clock_there_is_no_card_and_no_word_of_the_last(qtbot: QtBot) -> None:
    card = made(qtbot)
    card.display(None)
    assert card.isHidden()
    assert (card.title.said, card.figure.said, card.accessibleName()) == ("", "", "")
    assert card.bar.said == ""


def test_its_buttons_tell_what_is_wished(qtbot: QtBot) -> None:
    card = made(qtbot)
    for button, told in ((card.add, card.added), (card.react, card.reacted)):
        with qtbot.waitSignal(told):
            button.click()
    assert card.go_on.isHidden()


def test_a_paused_clock_can_only_go_on(qtbot: QtBot) -> None:
    card = made(qtbot, but(CLOCK, paused=True, pauses=False))
    assert card.add.isHidden()
    with qtbot.waitSignal(card.resumed):
        card.go_on.click()


def test_without_a_plan_there_is_no_bar(qtbot: QtBot) -> None:
    assert made(qtbot, but(CLOCK, planned=0, marks=())).bar.isHidden()
