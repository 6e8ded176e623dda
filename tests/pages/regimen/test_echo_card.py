from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.pages.provenance import Chip, ChipKind
from pocketref.pages.regimen.echo_card import EchoCard
from pocketref.pages.regimen.view import DueLine
from pocketref.widgets.quantity_field import QuantityField
from tests.pages.test_regimen_widget import ECHO

pytestmark = pytest.mark.usefixtures("wardrobe")
DUE = DueLine(
    label="12 weeks after the last echo",
    when="Mon 30 Mar 2026",
    chips=(Chip(kind=ChipKind.PLAIN, text="US summary", facts=("lvef-due",)),),
    facts=("lvef-due",),
)


def test_without_a_date_it_says_that_nothing_is_known(qtbot: QtBot) -> None:
    made = EchoCard()
    qtbot.addWidget(made)
    made.display(ECHO)
    assert made.said.said == ECHO.said
    assert all(line.when.isHidden() for line in made.lines)


def test_dates_stand_with_their_sources(qtbot: QtBot) -> None:
    made = EchoCard()
    qtbot.addWidget(made)
    made.display(replace(ECHO, said="Overdue.", tone="hold", lines=(DUE,)))
    first, second = made.lines
    assert (first.when.said, second.when.said) == (DUE.when, "")
    assert first.when.property("facts") == DUE.facts
    assert made.accessibleName() == f"Next echo. Overdue. {DUE.label}: {DUE.when}."
    assert made.said.property("tone") == "warn"


def test_the_date_of_the_last_echo_is_typed_here(qtbot: QtBot) -> None:
    made = EchoCard()
    qtbot.addWidget(made)
    made.display(ECHO)
    made.show()
    (field,) = made.findChildren(QuantityField)
    heard: list[tuple[str, str]] = []
    made.typed.connect(lambda name, text: heard.append((name, text)))
    QTest.keyClicks(field.line, "5")
    assert heard == [("lvef-on", "5")]
