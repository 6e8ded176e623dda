import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.widgets.chips import Chip
from pocketref.widgets.look import look
from pocketref.widgets.seeing import settle
from pocketref.widgets.verdict_rows import VerdictRow, VerdictRows
from tests.dressing import colours_in
from tests.pages.shown import VERDICTS


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    outer = QWidget()
    qtbot.addWidget(outer)
    return outer


def made(window: QWidget, width: int = 740) -> VerdictRows:
    rows = VerdictRows(window)
    rows.display(VERDICTS)
    rows.resize(width, rows.heightForWidth(width))
    window.resize(width, rows.height())
    rows.show()
    window.show()
    settle(rows)
    return rows


def seen(rows: VerdictRows) -> list[VerdictRow]:
    return [row for row in rows.findChildren(VerdictRow) if not row.isHidden()]


def test_rows_once_made_are_kept(window: QWidget) -> None:
    rows = made(window)
    first = seen(rows)
    assert len(first) == len(VERDICTS)
    rows.display(VERDICTS[:2])
    assert seen(rows) == first[:2]
    rows.display(VERDICTS)
    assert seen(rows) == first


def test_each_row_has_its_chips_and_its_facts(window: QWidget) -> None:
    first, second, *_ = seen(made(window))
    assert [chip.text() for chip in first.findChildren(Chip)] == ["Article 1"]
    assert first.property("facts") == ("article-heart",)
    assert second.chips.isHidden()


def test_chips_stand_beside_the_verdict_or_below_it(window: QWidget) -> None:
    (wide, *_), (narrow, *_) = seen(made(window)), seen(made(window, 400))
    assert wide.chips.geometry().left() >= wide.text.geometry().right()
    assert narrow.chips.geometry().top() >= narrow.text.geometry().bottom()


def test_hairlines_stand_between_rows(window: QWidget) -> None:
    first, second, *_ = seen(made(window))
    assert look().colours["line"] not in colours_in(first)
    assert look().colours["line"] in colours_in(second)
