from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from pocketref.pages.regimen.rules_card import AT_ONCE, RulesCard
from pocketref.pages.regimen.view import Comparison
from tests.pages.test_regimen_widget import COMPARISON, LIMIT, NEEDS, RULE

pytestmark = pytest.mark.usefixtures("wardrobe")


def card(qtbot: QtBot, compared: Comparison = COMPARISON) -> RulesCard:
    made = RulesCard()
    qtbot.addWidget(made)
    made.resize(748, 700)
    made.display(compared)
    made.more()
    made.show()
    return made


def test_rules_stand_in_their_order_and_keep_their_parts(qtbot: QtBot) -> None:
    made = card(qtbot)
    before = made.rules["us"]
    assert before.whose.y() > made.rules["article"].whose.y()
    made.display(replace(COMPARISON, rows=(NEEDS, RULE)))
    qtbot.waitUntil(lambda: before.whose.y() < made.rules["article"].whose.y())
    assert made.rules["us"] is before


def test_a_rule_there_is_no_longer_is_hidden(qtbot: QtBot) -> None:
    made = card(qtbot)
    made.display(replace(COMPARISON, rows=(RULE,)))
    assert all(part.isHidden() for part in made.rules["us"].parts)
    assert not any(part.isHidden() for part in made.rules["article"].parts)
    assert made.begin("lvef")
    assert not made.begin("weight")


def test_the_condition_is_said_only_while_it_holds(qtbot: QtBot) -> None:
    made = card(qtbot)
    assert made.condition.said == COMPARISON.condition
    made.display(replace(COMPARISON, condition="", why=""))
    assert made.condition.isHidden()
    assert made.why.isHidden()


def test_rules_far_down_are_made_later_and_at_once_when_the_cursor_goes_there(
    qtbot: QtBot,
) -> None:
    others = tuple(replace(RULE, id=f"rule-{at}") for at in range(AT_ONCE))
    made = RulesCard()
    qtbot.addWidget(made)
    assert not made.more()
    made.display(replace(COMPARISON, rows=(*others, NEEDS)))
    assert list(made.rules) == [rule.id for rule in others]
    assert made.begin("lvef-normal")
    assert list(made.rules) == [*(rule.id for rule in others), NEEDS.id]
    assert made.why.said
    assert not made.more()


def test_the_cursor_stays_where_it_is_when_the_others_come(qtbot: QtBot) -> None:
    others = tuple(replace(RULE, id=f"rule-{at}") for at in range(AT_ONCE))
    made = RulesCard()
    qtbot.addWidget(made)
    made.display(replace(COMPARISON, rows=(NEEDS, *others)))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    assert made.begin(LIMIT.field)
    cursor = made.focusWidget()
    assert made.more()
    assert made.focusWidget() is cursor
    assert cursor.hasFocus()
