from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from pocketref.pages.provenance import Chip, ChipKind
from pocketref.pages.rail import Review, ReviewStep, Topic, TopicGroup
from pocketref.pages.reading import Statement, Statements
from pocketref.pages.regimen.view import Band, Comparison, RegimenView, RuleRow
from pocketref.pages.regimen.widget import ComparisonCard, RegimenWidget
from pocketref.widgets.labels import Words
from pocketref.widgets.print_button import PrintButton
from pocketref.widgets.scene_view import SceneView
from pocketref.widgets.statement_card import StatementRow
from pocketref.widgets.topic_list import TopicButton
from pocketref.widgets.wishes import PlaceWanted, SheetWanted
from tests.wishing import Listener

pytestmark = pytest.mark.usefixtures("wardrobe")
STATEMENT = Statement(
    text="Measure LVEF before the first dose.",
    chips=(Chip(kind=ChipKind.AGREES, text="US label agrees", facts=("a-fact",)),),
    facts=("a-fact",),
    copied="Measure LVEF before the first dose. US label, 2026.",
)
RULE = RuleRow(
    id="article",
    name="Article",
    source="5 Nov 2025",
    bands=(Band(low=35, high=50, verdict="stop", text="stop"),),
    verdict="Stop",
    tone="stop",
    why="LVEF 48% is below 50%.",
    beside=False,
    facts=("a-fact",),
)
COMPARISON = Comparison(
    title="Sources differ: when to withhold or stop",
    values="LVEF 62% at baseline, 48% now, fall 14 points",
    now=48,
    was=62,
    low=35,
    high=70,
    column="For 62 to 48",
    rows=(RULE,),
    why="In the monograph these are the levels needed before treatment starts.",
    close="Pocketref does not choose between sources.",
    text="Article: stop.",
)
VIEW = RegimenView(
    crumb="Regimen / Monitoring",
    title="Heart function",
    groups=(
        TopicGroup(
            title="Monitoring", topics=(Topic(id="heart", title="Heart function", open=True),)
        ),
    ),
    comparison=COMPARISON,
    blocks=(Statements(rows=(STATEMENT,)),),
    review=Review(
        steps=(ReviewStep(text="Pending human review", state="now"),), disclaimer="Educational."
    ),
    facts=("a-fact",),
)


def made(qtbot: QtBot, view: RegimenView = VIEW) -> tuple[Listener, RegimenWidget]:
    window = Listener()
    qtbot.addWidget(window)
    widget = RegimenWidget(window)
    widget.resize(1036, 700)
    widget.display(view)
    return window, widget


def said(widget: RegimenWidget) -> list[str]:
    return [words.said for words in widget.findChildren(Words)]


def test_statements_stand_with_their_sources(qtbot: QtBot) -> None:
    _window, widget = made(qtbot)
    widget.reading.finish()
    row = widget.findChild(StatementRow)
    assert row is not None
    assert row.accessibleName() == STATEMENT.text
    assert row.property("facts") == ("a-fact",)
    assert row.property("copied") == STATEMENT.copied
    assert widget.property("facts") == ("a-fact",)


def test_every_rule_has_its_ruler_its_verdict_and_why(qtbot: QtBot) -> None:
    _window, widget = made(qtbot)
    shown = said(widget)
    assert {"Stop", RULE.why, "For 62 to 48", COMPARISON.close} <= set(shown)
    names = [view.accessibleName() for view in widget.findChildren(SceneView)]
    assert "now 48%, was 62" in names or any("Stop" in name for name in names)


def test_without_values_there_are_no_flags(qtbot: QtBot) -> None:
    _window, with_values = made(qtbot)
    _other, without = made(qtbot, replace(VIEW, comparison=replace(COMPARISON, now=None, was=None)))
    count = len(with_values.findChildren(SceneView))
    assert len(without.findChildren(SceneView)) == count - 1


def test_showing_a_view_reports_no_edit_and_twice_is_once(qtbot: QtBot) -> None:
    _window, widget = made(qtbot)
    card = widget.findChild(ComparisonCard)
    with qtbot.assertNotEmitted(widget.edited):
        widget.display(VIEW)
    assert widget.findChild(ComparisonCard) is card


def test_a_topic_is_gone_to(qtbot: QtBot) -> None:
    window, widget = made(qtbot)
    button = widget.findChild(TopicButton)
    assert button is not None
    button.click()
    assert window.heard == [PlaceWanted(item="heart")]


def test_without_a_comparison_there_is_no_line_that_closes_it(qtbot: QtBot) -> None:
    _window, widget = made(qtbot)
    assert not widget.close_line.isHidden()
    widget.display(replace(VIEW, comparison=None))
    assert widget.close_line.isHidden()


def test_it_prints(qtbot: QtBot) -> None:
    window, widget = made(qtbot)
    button = widget.findChild(PrintButton)
    assert button is not None
    button.click()
    assert window.heard == [SheetWanted()]
