from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but
from pocketref.model.quantity import Range
from pocketref.model.running import Moment
from pocketref.pages.derived import Derived
from pocketref.shell.cell_box import CellBox
from pocketref.shell.cells import cells
from pocketref.shell.derived_cell import DerivedCell
from pocketref.shell.worksheet_bar import WorksheetBar
from pocketref.widgets.notices import Notice
from pocketref.widgets.quantity_field import QuantityField
from pocketref.worksheet.entering import edit
from pocketref.worksheet.session import Session
from tests.making import TODAY, a_front, a_protocol
from tests.sessions import a_session

USUAL = Range.parse("40 to 120 kg")
PROTOCOL = a_protocol()
BOUNDS = tuple(but(one, usual=USUAL) if one.id == "weight" else one for one in PROTOCOL.bounds)
FIELDS = ("weight", "height", "cycle")
AREA = Derived(after="height", label="BSA", text="1.765 m²", spoken="Body surface area")


@pytest.fixture
def session() -> Session:
    return a_session()


@pytest.fixture
def bar(qtbot: QtBot, session: Session) -> WorksheetBar:
    made = WorksheetBar(cells((a_front(),), a_front()), lambda: BOUNDS)
    qtbot.addWidget(made)
    made.resize(1080, 52)
    made.want(FIELDS)
    made.edited.connect(session.apply)
    session.watch(made.display)
    made.show()
    made.activateWindow()
    return made


def seen(bar: WorksheetBar) -> list[str]:
    return [box.cell.id for box in bar.findChildren(CellBox) if box.isVisible()]


def line(bar: WorksheetBar, name: str) -> QuantityField:
    box = next(box for box in bar.findChildren(CellBox) if box.cell.id == name)
    assert isinstance(box.input, QuantityField)
    return box.input


def notices(bar: WorksheetBar) -> list[str]:
    return [notice.said for notice in bar.findChildren(Notice) if not notice.isHidden()]


def test_the_cells_of_the_place_are_shown_first(bar: WorksheetBar) -> None:
    assert seen(bar)[:4] == ["chair", *FIELDS]


def test_what_follows_stands_behind_its_field_and_takes_no_focus(
    qtbot: QtBot, bar: WorksheetBar
) -> None:
    bar.derive((AREA,))
    (cell,) = bar.findChildren(DerivedCell)
    height, cycle = line(bar, "height").parentWidget(), line(bar, "cycle").parentWidget()
    assert height is not None
    assert cycle is not None
    qtbot.waitUntil(lambda: height.x() < cell.x() < cycle.x())
    assert cell.value.said == "1.765 m²"


def test_what_follows_is_shown_anew_in_the_same_cell(bar: WorksheetBar) -> None:
    bar.derive((AREA,))
    bar.derive((but(AREA, text=""),))
    (cell,) = bar.findChildren(DerivedCell)
    assert cell.value.said == "–"


def test_the_cursor_never_begins_at_the_chair(qtbot: QtBot, bar: WorksheetBar) -> None:
    bar.focus_first()
    qtbot.waitUntil(line(bar, "weight").line.hasFocus)


def test_a_fault_that_the_place_says_is_only_marked(bar: WorksheetBar) -> None:
    bar.want(FIELDS, ("weight",))
    QTest.keyClicks(line(bar, "weight").line, "680")
    bar.complain()
    assert notices(bar) == []
    assert "680" in line(bar, "weight").line.accessibleDescription()


def test_the_rest_stands_behind_more(bar: WorksheetBar) -> None:
    assert "platelets" not in seen(bar)
    bar.rows.more.click()
    assert "platelets" in seen(bar)
    bar.rows.more.click()
    assert "platelets" not in seen(bar)


def test_a_narrow_bar_keeps_what_finds_room_whole(qtbot: QtBot, session: Session) -> None:
    window = QWidget()  # as in the frame, something else decides how wide the bar is
    qtbot.addWidget(window)
    bar = WorksheetBar(cells((a_front(),), a_front()), lambda: BOUNDS, window)
    bar.want(FIELDS)
    session.watch(bar.display)
    bar.resize(1080, 52)
    window.show()
    wide = seen(bar)
    bar.resize(480, 52)
    narrow = seen(bar)
    assert narrow == wide[: len(narrow)]
    assert 0 < len(narrow) < len(wide)


def test_what_is_typed_enters_the_worksheet_at_once(bar: WorksheetBar, session: Session) -> None:
    QTest.keyClicks(line(bar, "weight").line, "68")
    assert str(session.current.patient.weight) == "68 kg"


def test_the_cell_being_typed_in_is_left_alone(qtbot: QtBot, bar: WorksheetBar) -> None:
    weight = line(bar, "weight")
    weight.setFocus()
    qtbot.waitUntil(weight.line.hasFocus)
    QTest.keyClicks(weight.line, "68.")
    assert weight.text == "68."


def test_a_half_typed_value_is_not_called_wrong_before_the_typing_pauses(
    qtbot: QtBot, bar: WorksheetBar
) -> None:
    QTest.keyClicks(line(bar, "weight").line, "6")
    assert notices(bar) == []
    qtbot.waitUntil(lambda: bool(notices(bar)))
    assert "outside" in notices(bar)[0]


def test_enter_says_at_once_what_is_wrong_and_stays(bar: WorksheetBar) -> None:
    weight = line(bar, "weight").line
    QTest.keyClicks(weight, "680")
    QTest.keyClick(weight, Qt.Key.Key_Return)
    assert "680" in notices(bar)[0]


def test_an_unusual_value_is_used_after_a_second_enter(bar: WorksheetBar, session: Session) -> None:
    weight = line(bar, "weight").line
    QTest.keyClicks(weight, "121")
    QTest.keyClick(weight, Qt.Key.Key_Return)
    assert session.current.patient.weight is None
    assert "Looks unusual" in notices(bar)[0]
    QTest.keyClick(weight, Qt.Key.Key_Return)
    assert session.current.patient.weight is not None
    assert notices(bar) == []


def test_enter_goes_on_to_the_next_empty_cell(qtbot: QtBot, bar: WorksheetBar) -> None:
    QTest.keyClicks(line(bar, "weight").line, "68")
    QTest.keyClick(line(bar, "weight").line, Qt.Key.Key_Return)
    qtbot.waitUntil(line(bar, "height").line.hasFocus)
    assert bar.first_empty() == "height"


def test_a_field_behind_more_can_be_reached_by_name(qtbot: QtBot, bar: WorksheetBar) -> None:
    bar.focus("platelets")
    qtbot.waitUntil(line(bar, "platelets").line.hasFocus)
    bar.focus("no-such-field")


def test_a_new_patient_empties_even_the_cell_with_the_cursor(
    qtbot: QtBot, bar: WorksheetBar, session: Session
) -> None:
    weight = line(bar, "weight")
    weight.setFocus()
    qtbot.waitUntil(weight.line.hasFocus)
    QTest.keyClicks(weight.line, "68")
    session.new_patient(TODAY)
    bar.display(session.current, afresh=True)
    assert weight.text == ""


def test_another_regimen_has_other_cells_and_those_that_stay_are_kept(bar: WorksheetBar) -> None:
    bar.want((*FIELDS, "vial", "day"))
    weight = line(bar, "weight")
    assert "vial:docetaxel" in seen(bar)
    other = but(a_front(), asked=(), days=(1, 8))
    bar.recast(cells((other,), other))
    assert "vial:docetaxel" not in seen(bar)
    assert "day" in seen(bar)
    assert line(bar, "weight") is weight


def test_the_regimen_is_a_wish_of_its_own(
    qtbot: QtBot, bar: WorksheetBar, session: Session
) -> None:
    box = next(box for box in bar.findChildren(CellBox) if box.cell.id == "regimen")
    before = session.current
    with qtbot.waitSignal(bar.regimen_chosen) as told:
        box.typed.emit("another")
    assert told.args == ["another"]
    assert session.current == before


def test_what_is_wrong_is_said_as_the_reader_spells(qtbot: QtBot, session: Session) -> None:
    bar = WorksheetBar(cells((a_front(),), a_front()), lambda: BOUNDS, say=str.upper)
    qtbot.addWidget(bar)
    bar.want(FIELDS)
    session.watch(bar.display)
    bar.edited.connect(session.apply)
    QTest.keyClicks(line(bar, "weight").line, "680")
    bar.complain()
    assert notices(bar)[0].isupper()


@pytest.fixture
def blank(qtbot: QtBot) -> tuple[WorksheetBar, Session]:
    """The bar of a place that asks for nothing, and nothing is entered."""
    session = Session(TODAY)
    made = WorksheetBar(cells((a_front(),), None), lambda: BOUNDS)
    qtbot.addWidget(made)
    made.resize(1080, 52)
    made.edited.connect(session.apply)
    session.watch(made.display)
    made.derive((AREA,))
    made.show()
    made.activateWindow()
    return made, session


def summed(bar: WorksheetBar) -> bool:
    return bar.rows.summary is not None and bar.rows.summary.isVisible()


def test_an_empty_worksheet_is_one_line_where_nothing_is_asked_for(
    blank: tuple[WorksheetBar, Session],
) -> None:
    bar, _ = blank
    assert summed(bar)
    assert bar.findChildren(CellBox) == []
    assert bar.findChildren(DerivedCell) == []
    assert bar.rows.more.isHidden()
    assert bar.rows.new_patient.isVisible()
    bar.focus_first()
    assert bar.findChildren(CellBox) == []


def test_f2_opens_the_line_into_what_a_dose_needs(
    qtbot: QtBot, blank: tuple[WorksheetBar, Session]
) -> None:
    bar, _ = blank
    bar.begin()
    assert not summed(bar)
    assert set(seen(bar)) == {"chair", "date", "regimen", "weight", "height", "cycle"}
    qtbot.waitUntil(lambda: bar.isAncestorOf(bar.focusWidget()))
    assert bar.focusWidget().accessibleName() == "Regimen: not chosen"
    bar.want(())
    assert summed(bar)


def test_a_field_that_is_asked_for_opens_the_line(
    qtbot: QtBot, blank: tuple[WorksheetBar, Session]
) -> None:
    bar, _ = blank
    bar.focus("weight")
    qtbot.waitUntil(line(bar, "weight").line.hasFocus)
    assert not summed(bar)


def test_what_is_entered_stands_in_place_of_the_line(blank: tuple[WorksheetBar, Session]) -> None:
    bar, session = blank
    session.apply(edit("weight", "68", BOUNDS))
    assert not summed(bar)
    assert set(seen(bar)) == {"chair", "date", "weight"}
    session.new_patient(TODAY)
    assert summed(bar)
    assert seen(bar) == []


def test_the_line_begins_where_the_page_begins(blank: tuple[WorksheetBar, Session]) -> None:
    bar, _ = blank
    bar.fit(16)
    assert bar.rows.summary is not None
    assert bar.rows.summary.contentsMargins().left() == 16


def test_enter_in_an_old_value_confirms_all_that_are_asked_about(
    bar: WorksheetBar, session: Session
) -> None:
    for name, text in (("weight", "68"), ("height", "165")):
        session.apply(edit(name, text, BOUNDS))
    begun = datetime(2026, 3, 9, 8, tzinfo=UTC)
    session.tick(Moment(ticks=0, at=begun))
    assert notices(bar) == []
    session.tick(Moment(ticks=5 * 3600, at=begun))
    assert [told[:5] for told in notices(bar)] == ["Still"]
    QTest.keyClick(line(bar, "height").line, Qt.Key.Key_Return)
    assert session.current.aged == ()
    assert notices(bar) == []


def test_what_follows_is_forgotten_out_of_sight_too(bar: WorksheetBar) -> None:
    bar.derive((AREA,))
    bar.want(("cycle",))
    bar.derive((but(AREA, text=""),))
    (cell,) = bar.findChildren(DerivedCell)
    assert "1.765" not in cell.value.said
    assert "1.765" not in cell.accessibleName()
