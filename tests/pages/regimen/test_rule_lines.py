from dataclasses import replace

import pytest
from PySide6.QtWidgets import QGridLayout, QWidget
from pytestqt.qtbot import QtBot

from pocketref.pages.in_place import InPlace
from pocketref.pages.regimen.rule_lines import RuleLines
from pocketref.pages.regimen.view import Band, Resuming, RuleRow

pytestmark = pytest.mark.usefixtures("wardrobe")
LIMIT = InPlace(field="lvef-normal", label="Local lower limit", full="Local lower limit", unit="%")
RULE = RuleRow(
    id="us",
    name="trastuzumab",
    source="US label",
    bands=(Band(low=35, high=46, verdict="hold", text="withhold"),),
    verdict="Needs your local lower limit of LVEF",
    tone="needs",
    why="",
    beside=False,
    resuming=Resuming(texts=("Starts again.", "Ends."), facts=("again",)),
    limit=LIMIT,
    facts=("a-fact", "again"),
)


@pytest.fixture
def card(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def lines(card: QWidget, rule: RuleRow) -> RuleLines:
    made = RuleLines(card)
    assert made.stand(QGridLayout(card), 3) == 7
    made.display(rule, 35, 70, 48)
    card.resize(700, 200)
    card.show()
    return made


def test_a_rule_says_its_verdict_and_when_it_starts_again(card: QWidget) -> None:
    made = lines(card, RULE)
    assert made.verdict.word.said == RULE.verdict
    assert made.resuming.said == "Starts again. Ends."
    assert made.resuming.property("facts") == ("again",)
    assert made.ruler.accessibleName().startswith("trastuzumab, US label: Needs")
    assert made.ruler.accessibleDescription() == "35 to 46%: withhold"


def test_only_a_rule_that_reads_the_local_limit_asks_for_it(card: QWidget) -> None:
    made = lines(card, RULE)
    assert made.limit is not None
    assert made.limit.isVisibleTo(made.verdict)
    made.display(replace(RULE, limit=None), 35, 70, 48)
    assert not made.limit.isVisibleTo(made.verdict)


def test_what_is_only_shown_is_quiet(card: QWidget) -> None:
    made = lines(card, replace(RULE, tone="hold", verdict="Withhold"))
    assert made.verdict.word.property("tone") == "warn"
    made.display(replace(RULE, tone="hold", verdict="Withhold", beside=True), 35, 70, 48)
    assert made.verdict.word.property("tone") == "text2"
    assert made.name.property("role") == "body"


def test_a_rule_without_facts_of_starting_again_has_those_of_the_rule(card: QWidget) -> None:
    made = lines(card, replace(RULE, resuming=Resuming(texts=("Silent.",), silent=True)))
    assert made.resuming.property("facts") == RULE.facts
