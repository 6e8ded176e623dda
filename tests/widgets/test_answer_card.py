import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but
from pocketref.pages.search.view import AnswerCard as Answer
from pocketref.widgets.answer_card import AnswerCard
from pocketref.widgets.look import look
from pocketref.widgets.seeing import settle
from tests.dressing import colours_in
from tests.pages.shown import ASKS, DIFFER, DOSE, NEEDS, SOFT, STOP
from tests.wishing import Listener

EVERY = (DOSE, NEEDS, SOFT, STOP, DIFFER, ASKS)


@pytest.fixture
def window(qtbot: QtBot) -> Listener:
    outer = Listener()
    qtbot.addWidget(outer)
    return outer


def made(window: Listener, answer: Answer = DOSE) -> AnswerCard:
    card = AnswerCard()
    column = QVBoxLayout(window)
    column.addWidget(card)
    column.addStretch(1)
    card.display(answer)
    window.resize(760, 900)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return card


def test_a_dose_shows_its_figures_its_hazard_and_what_enter_does(window: Listener) -> None:
    card = made(window)
    seen = [part.isVisible() for part in (card.figures, card.hazard, card.foot)]
    assert seen == [True, True, True]
    hidden = (card.stop, card.fault, card.rows, card.lines, card.needs, card.field, card.options)
    assert not any(part.isVisible() for part in hidden)


@pytest.mark.parametrize("then", EVERY)
def test_what_it_showed_before_leaves_no_trace(window: Listener, then: Answer) -> None:
    card, fresh = made(window), AnswerCard()
    column = window.layout()
    assert isinstance(column, QVBoxLayout)
    column.insertWidget(1, fresh)
    fresh.display(then)
    fresh.show()
    for first in EVERY:
        card.display(first)
        QApplication.processEvents()
        card.display(then)
        settle(window)
        assert card.height() == fresh.height()
        assert card.grab().toImage() == fresh.grab().toImage()


def test_showing_twice_is_showing_once(window: Listener) -> None:
    card = made(window)
    placed = card.figures.placed(500)
    card.display(DOSE)
    card.display(but(DOSE))
    assert card.figures.placed(500) is placed


def test_a_screen_reader_hears_the_answer(window: Listener) -> None:
    card = made(window)
    assert card.accessibleName() == DOSE.spoken
    card.display(but(DOSE, spoken=""))
    assert card.accessibleName() == "trastuzumab"


def test_it_says_what_is_copied_and_where_it_comes_from(window: Listener) -> None:
    card = made(window)
    assert (card.property("copied"), card.property("facts")) == (DOSE.copied, DOSE.facts)


def test_a_fault_that_may_be_half_typed_waits_and_keeps_its_room(window: Listener) -> None:
    card = made(window, SOFT)
    assert not card.fault.isVisible()
    assert card.meanwhile.said == "Needs weight."
    assert not card.figures.isVisible()
    before = card.height()
    card.speak_up()
    assert card.fault.isVisible()
    assert not card.meanwhile.isVisible()
    settle(card.window())
    assert card.height() == before
    card.display(but(SOFT, meanwhile=""))
    assert card.fault.isVisible()
    card.display(DOSE)
    card.speak_up()
    assert not card.fault.isVisible()


def test_before_it_was_told_anything_it_does_nothing(qtbot: QtBot) -> None:
    card = AnswerCard()
    qtbot.addWidget(card)
    card.speak_up()
    assert card.fault.isHidden()
    card.grab()


def test_tab_goes_to_what_is_lacking_then_to_what_ends_a_doubt(window: Listener) -> None:
    card = made(window, NEEDS)
    entries = [card.entry]
    for answer in (ASKS, DOSE):
        card.display(answer)
        entries.append(card.entry)
    assert entries == [card.field.line, card.options.buttons[0], card]


def test_options_are_texts_to_type(window: Listener) -> None:
    card = made(window, ASKS)
    told: list[str] = []
    card.suggested.connect(told.append)
    card.options.buttons[1].click()
    assert told == ["anc 0.4 38.1 not sustained"]


def test_enter_acts_on_the_card_that_has_the_focus(window: Listener) -> None:
    card = made(window)
    told: list[int] = []
    card.acted.connect(told.append)
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    QTest.keyClick(card, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(card, Qt.Key.Key_A)
    card.foot.copy.setFocus()
    QTest.keyClick(card.foot.copy, Qt.Key.Key_Return)
    assert told == [0, 1]


def test_the_edge_says_what_enter_acts_on(window: Listener) -> None:
    card = made(window, NEEDS)
    card.select(selected=True)
    card.select(selected=True)
    assert look().colours["accent"] in colours_in(card)
    card.select(selected=False)
    assert look().colours["accent"] not in colours_in(card)
    card.display(DIFFER)
    assert look().colours["differ_tint"] in colours_in(card)


@pytest.mark.parametrize("width", [340, 560, 760])
def test_nothing_stands_outside_the_card(window: Listener, width: int) -> None:
    card = made(window)
    window.resize(width, 1400)
    for answer in EVERY:
        card.display(answer)
        settle(window)
        assert card.width() <= width
        for part in (card.head, card.figures, card.rows, card.foot, card.hazard):
            if part.isVisible():
                assert part.geometry().right() <= card.width()
                assert part.height() >= part.heightForWidth(part.width())
