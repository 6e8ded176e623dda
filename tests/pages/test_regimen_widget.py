from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.pages.in_place import InPlace
from pocketref.pages.provenance import Chip, ChipKind
from pocketref.pages.rail import Review, ReviewStep, Topic, TopicGroup
from pocketref.pages.reading import Statement, Statements
from pocketref.pages.regimen.echo_card import EchoCard
from pocketref.pages.regimen.rules_card import RulesCard
from pocketref.pages.regimen.view import (
    Band,
    Choice,
    Choosing,
    Comparison,
    NextEcho,
    RegimenView,
    Resuming,
    RuleRow,
)
from pocketref.pages.regimen.widget import RegimenWidget
from pocketref.widgets.labels import Words
from pocketref.widgets.print_button import PrintButton
from pocketref.widgets.scene_view import SceneView
from pocketref.widgets.statement_card import StatementRow
from pocketref.widgets.topic_list import TopicButton
from pocketref.widgets.wishes import PlaceWanted, SheetWanted
from tests.making import some_limits
from tests.pages.wards import worksheet
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
    resuming=Resuming(texts=("The article does not say when treatment starts again.",)),
    facts=("a-fact",),
)
LIMIT = InPlace(
    field="lvef-normal", label="Local lower limit", full="Local lower limit of LVEF", unit="%"
)
NEEDS = replace(
    RULE, id="us", name="trastuzumab", verdict="Needs a limit", tone="needs", limit=LIMIT
)
VALUES = tuple(
    InPlace(field=field, label=label, full=label, unit="%", text=text)
    for field, label, text in (("lvef-baseline", "LVEF baseline", "62"), ("lvef", "LVEF now", "48"))
)
SYMPTOMS = Choosing(
    field="symptoms",
    title="Symptoms of heart failure",
    choices=(
        Choice(id="yes", text="Yes", chosen=False),
        Choice(id="no", text="No", chosen=False),
        Choice(id="", text="Not known", chosen=True),
    ),
)
ECHO = NextEcho(
    title="Next echo",
    last=InPlace(field="lvef-on", label="Last echo", full="Date of the last echo"),
    said="Unknown without the date of the last echo.",
    tone="needs",
)
BOUNDS = some_limits()
COMPARISON = Comparison(
    title="Sources differ: when to withhold or stop",
    values="LVEF 62% at baseline, 48% now, fall 14 points",
    now=48,
    was=62,
    low=35,
    high=70,
    column="For 62 to 48",
    rows=(RULE, NEEDS),
    fields=VALUES,
    choices=(SYMPTOMS,),
    condition="Symptoms are not entered.",
    echo=ECHO,
    bounds=BOUNDS,
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
    widget.reading.finish()
    shown = said(widget)
    assert {"Stop", RULE.why, "For 62 to 48", COMPARISON.close} <= set(shown)
    names = [view.accessibleName() for view in widget.findChildren(SceneView)]
    assert "now 48%, was 62" in names or any("Stop" in name for name in names)


def test_without_values_there_are_no_flags(qtbot: QtBot) -> None:
    _window, widget = made(qtbot)
    assert widget.rules is not None
    assert not widget.rules.flags.isHidden()
    widget.display(replace(VIEW, comparison=replace(COMPARISON, now=None, was=None)))
    assert widget.rules.flags.isHidden()


def test_showing_a_view_reports_no_edit_and_twice_is_once(qtbot: QtBot) -> None:
    _window, widget = made(qtbot)
    card = widget.findChild(RulesCard)
    other = replace(COMPARISON, rows=(NEEDS, RULE), now=47)
    with qtbot.assertNotEmitted(widget.edited):
        widget.display(VIEW)
        widget.display(replace(VIEW, comparison=other))
    assert widget.findChild(RulesCard) is card


def test_the_next_echo_is_made_when_the_rules_have_been_painted(qtbot: QtBot) -> None:
    window, widget = made(qtbot)
    assert widget.findChild(EchoCard) is None
    window.show()
    qtbot.waitUntil(lambda: widget.findChild(EchoCard) is not None)
    later = replace(ECHO, said="Due on 9 Mar 2026.")
    widget.display(replace(VIEW, comparison=replace(COMPARISON, echo=later)))
    assert widget.echo is not None
    assert widget.echo.said.said == later.said


def test_without_an_echo_to_come_there_is_no_card_for_it(qtbot: QtBot) -> None:
    _window, widget = made(qtbot, replace(VIEW, comparison=replace(COMPARISON, echo=None)))
    widget.reading.finish()
    assert widget.findChild(EchoCard) is None


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


def test_another_topic_has_no_rules(qtbot: QtBot) -> None:
    _window, widget = made(qtbot)
    widget.reading.finish()
    widget.display(replace(VIEW, comparison=None))
    assert widget.rules is not None
    assert widget.rules.isHidden()
    assert widget.echo is not None
    assert widget.echo.isHidden()
    _other, fresh = made(qtbot, replace(VIEW, comparison=None))
    assert fresh.findChild(RulesCard) is None
    assert fresh.findChild(EchoCard) is None


def test_the_cursor_goes_to_the_field_that_a_rule_waits_for(qtbot: QtBot) -> None:
    window, widget = made(qtbot)
    window.show()
    widget.begin()
    assert window.focusWidget().accessibleName() == "Local lower limit of LVEF, %"
    widget.display(replace(VIEW, comparison=replace(COMPARISON, rows=(RULE,))))
    widget.begin()
    assert window.focusWidget() is widget.print


def test_what_is_typed_in_place_goes_through_the_worksheet(qtbot: QtBot) -> None:
    window, widget = made(qtbot)
    window.show()
    widget.begin()
    with qtbot.waitSignal(widget.edited) as heard:
        QTest.keyClicks(window.focusWidget(), "5")
    (change,) = heard.args
    sheet = change(worksheet())
    assert sheet.waiting("lvef-normal") is not None
    assert sheet.measured.lvef_normal is None


def test_an_unusual_value_is_taken_with_the_second_enter(qtbot: QtBot) -> None:
    window, widget = made(qtbot)
    asked = replace(LIMIT, text="15", fault="15% is unusual.", asks=True)
    rows = (RULE, replace(NEEDS, limit=asked))
    widget.display(replace(VIEW, comparison=replace(COMPARISON, rows=rows)))
    window.show()
    assert widget.rules is not None
    widget.rules.begin("lvef-normal")
    with qtbot.assertNotEmitted(widget.edited):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert "15% is unusual." in said(widget)
    with qtbot.waitSignal(widget.edited):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)


def test_symptoms_are_chosen_in_place(qtbot: QtBot) -> None:
    _window, widget = made(qtbot)
    assert widget.rules is not None
    yes, *_ = widget.rules.questions["symptoms"].segments
    with qtbot.waitSignal(widget.edited) as heard:
        yes.click()
    (change,) = heard.args
    assert change(worksheet()).measured.symptoms is True
