from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.widgets.example_card import ExampleButton, ExampleCard
from pocketref.widgets.look import look
from pocketref.widgets.newer_notice import NewerNotice
from pocketref.widgets.search_rail import WIDE, SearchRail
from tests.pages.shown import EXAMPLES, NEWER


def seen(rail: SearchRail) -> list[type]:
    kinds = (NewerNotice, ExampleCard)
    return [type(one) for one in rail.findChildren(QWidget) if isinstance(one, kinds)]


def test_newer_evidence_stands_above_the_examples(qtbot: QtBot) -> None:
    rail = SearchRail()
    qtbot.addWidget(rail)
    rail.display(NEWER, EXAMPLES)
    assert seen(rail) == [NewerNotice, ExampleCard]
    first = rail.findChild(NewerNotice)
    rail.display(NEWER, EXAMPLES)
    assert rail.findChild(NewerNotice) is first


def test_an_example_is_a_text_to_type(qtbot: QtBot) -> None:
    rail = SearchRail()
    qtbot.addWidget(rail)
    rail.display(None, EXAMPLES)
    with qtbot.waitSignal(rail.chosen) as told:
        rail.findChildren(ExampleButton)[1].click()
    assert told.args == ["anc 0.4 38.6"]


def test_what_it_showed_before_is_gone(qtbot: QtBot) -> None:
    rail = SearchRail()
    qtbot.addWidget(rail)
    rail.display(NEWER, EXAMPLES)
    rail.display(None, ())
    assert all(one.isHidden() for one in rail.findChildren(NewerNotice))
    assert rail.layout().count() == 0  # type: ignore[union-attr]


def test_it_wants_no_more_room_than_a_rail_has(qtbot: QtBot) -> None:
    rail = SearchRail()
    qtbot.addWidget(rail)
    rail.display(NEWER, EXAMPLES)
    assert 0 < rail.sizeHint().width() <= look().px(WIDE)
