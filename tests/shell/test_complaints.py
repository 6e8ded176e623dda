from datetime import UTC, datetime

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pocketref.model.running import Moment
from pocketref.shell.cell_box import CellBox
from pocketref.shell.cells import cells
from pocketref.shell.complaints import Complaints
from pocketref.widgets.notices import Notice
from pocketref.widgets.quantity_field import QuantityField
from pocketref.worksheet.ageing import HOURS
from pocketref.worksheet.checking import check
from pocketref.worksheet.entering import edit
from pocketref.worksheet.stamping import at, still_so
from pocketref.worksheet.stamps import Second
from pocketref.worksheet.worksheet import Worksheet
from tests.making import a_front, an_occasion, q, some_limits

CELLS = {cell.id: cell for cell in cells((a_front(),), a_front())}
BOUNDS = some_limits()
EMPTY = Worksheet(asked=an_occasion(cycle=3))
BEGUN = Moment(ticks=0, at=datetime(2026, 3, 9, 8, tzinfo=UTC))
LATER = Moment(ticks=(HOURS + 1) * 3600, at=BEGUN.at)


def entered(**values: str) -> Worksheet:
    sheet = EMPTY
    for name, text in values.items():
        sheet = edit(name, text, BOUNDS)(sheet)
    return sheet


def said(sheet: Worksheet, qtbot: QtBot, *elsewhere: str) -> list[str]:
    window = QWidget()
    qtbot.addWidget(window)
    Complaints(QVBoxLayout(window)).say(sheet, (), elsewhere)
    return [notice.said for notice in window.findChildren(Notice) if not notice.isHidden()]


def test_a_fault_of_one_field_is_said_below_the_bar(qtbot: QtBot) -> None:
    (told,) = said(entered(weight="680"), qtbot)
    assert "680" in told
    assert said(EMPTY, qtbot) == []


def test_a_fault_that_the_page_says_is_not_said_again(qtbot: QtBot) -> None:
    sheet = entered(last="trastuzumab=yesterday")
    assert len(said(sheet, qtbot)) == 1
    assert said(sheet, qtbot, "last") == []


def test_what_the_page_says_leaves_no_empty_banner(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    Complaints(QVBoxLayout(window)).say(entered(last="trastuzumab=yesterday"), (), ("last",))
    QApplication.processEvents()
    assert [notice for notice in window.findChildren(Notice) if notice.isVisible()] == []


def test_values_that_do_not_go_together_are_the_page_s_to_say(qtbot: QtBot) -> None:
    pair = entered(weight="42", height="182")
    assert pair.between
    assert said(pair, qtbot) == []
    first = entered(cycle="1", last="trastuzumab=2026-02-16")
    assert first.between
    assert said(first, qtbot) == []


def test_only_the_drug_that_is_wrong_is_marked(qtbot: QtBot) -> None:
    sheet = entered(last="trastuzumab=yesterday")
    window = QWidget()
    qtbot.addWidget(window)
    boxes = [CellBox(CELLS[f"last:{drug}"], window) for drug in ("pertuzumab", "trastuzumab")]
    Complaints(QVBoxLayout(window)).say(sheet, boxes, ())
    lines = [box.input for box in boxes if isinstance(box.input, QuantityField)]
    marked = ["yesterday" in line.line.accessibleDescription() for line in lines]
    assert marked == [False, True]


def test_a_question_is_asked_before_it_can_be_answered(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    complaints, height = Complaints(QVBoxLayout(window)), CELLS["height"]
    pair = entered(weight="42", height="182")
    assert not complaints.was_asked(pair, height)
    assert complaints.was_asked(pair, height)
    other = edit("height", "183", BOUNDS)(pair)
    assert not complaints.was_asked(other, height)
    assert not complaints.was_asked(EMPTY, height)
    assert complaints.concern(pair, CELLS["weight"])
    assert not complaints.concern(pair, CELLS["cycle"])


def test_what_two_people_entered_is_said_on_every_page(qtbot: QtBot) -> None:
    second = Second(weight=q("86 kg"), height=None, moment=BEGUN)
    (told,) = said(check(second)(entered(weight="68")), qtbot, "weight")
    assert told.replace("\xa0", " ").startswith("First 68 kg, second 86 kg.")


def test_old_values_are_one_question(qtbot: QtBot) -> None:
    sheet = at(at(entered(weight="68", height="165"), BEGUN), LATER)
    (told,) = said(sheet, qtbot)
    assert told.replace("\xa0", " ").startswith("Still 68 kg and 165 cm?")


def test_a_cell_in_doubt_is_marked(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    weight, height = (CellBox(CELLS[name], window) for name in ("weight", "height"))
    complaints = Complaints(QVBoxLayout(window))
    sheet = at(at(entered(weight="68"), BEGUN), LATER)
    complaints.say(sheet, (weight, height), ())
    assert Complaints.concern(sheet, CELLS["weight"])
    assert isinstance(weight.input, QuantityField)
    assert weight.input.line.accessibleDescription().startswith("Still 68")
    assert not Complaints.concern(sheet, CELLS["height"])


def test_enter_confirms_old_values_at_once_and_unusual_ones_when_asked(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    complaints = Complaints(QVBoxLayout(window))
    old = at(at(entered(weight="68"), BEGUN), LATER)
    assert complaints.accepted(old, CELLS["weight"], lambda: BOUNDS) is still_so
    assert complaints.accepted(old, CELLS["cycle"], lambda: BOUNDS) is None
    unusual = entered(weight="42", height="182")
    assert complaints.accepted(unusual, CELLS["weight"], lambda: BOUNDS) is None
    confirmed = complaints.accepted(unusual, CELLS["weight"], lambda: BOUNDS)
    assert confirmed is not None
    assert confirmed(unusual).faults == ()


def test_a_weight_far_from_the_one_before_is_kept_when_it_was_asked_about(qtbot: QtBot) -> None:
    sheet = edit("weight", "86", BOUNDS)(at(entered(weight="68"), BEGUN))
    (told,) = said(sheet, qtbot)
    assert "26% more" in told
    window = QWidget()
    qtbot.addWidget(window)
    complaints = Complaints(QVBoxLayout(window))
    assert complaints.accepted(sheet, CELLS["weight"], lambda: BOUNDS) is None
    kept = complaints.accepted(sheet, CELLS["weight"], lambda: BOUNDS)
    assert kept is not None
    assert kept(sheet).noted == ()
