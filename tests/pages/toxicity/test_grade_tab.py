"""The Grade tab on screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.toxicity.grade_tab import GradeTab
from pocketref.pages.toxicity.grading import present_grade
from pocketref.widgets.statement_card import StatementCard
from pocketref.widgets.wishes import PlaceWanted
from pocketref.worksheet.session import Session
from pocketref.worksheet.worksheet import Worksheet
from tests.making import TODAY
from tests.pages.toxicity.grading_sheets import EMPTY, HOT, plainly, with_values
from tests.wishing import Listener

pytestmark = pytest.mark.usefixtures("wardrobe")


def made(
    qtbot: QtBot, library: Library, sheet: Worksheet = HOT, term: str = "", width: int = 1036
) -> tuple[Listener, GradeTab, Session]:
    """The tab in a window, live: what is typed comes back as a view."""
    window, session = Listener(), Session(TODAY)
    qtbot.addWidget(window)
    tab = GradeTab(window)
    window.resize(width, 1400)
    tab.resize(width, 1400)
    session.apply(lambda _: sheet)
    session.watch(lambda now: tab.display(present_grade(now, library, term)))
    tab.edited.connect(session.apply)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, tab, session


def test_the_banner_the_columns_and_the_list_say_the_same(qtbot: QtBot, library: Library) -> None:
    _window, tab, _session = made(qtbot, library)
    assert "criterion met" in tab.stop.said
    lit = [column for column in tab.version.columns.columns if not column.sign.isHidden()]
    assert [column.word.said for column in lit] == ["3 at least"]
    assert "criterion met" in tab.list.rows["febrile-neutropenia"].accessibleName()
    assert plainly(tab.version.rulers[0].differing.said) == (
        "Grade 4 in CTCAE 5, grade 3 in CTCAE 6."
    )


def test_display_reports_no_edit_and_twice_is_once(qtbot: QtBot, library: Library) -> None:
    _window, tab, session = made(qtbot, library)
    rows = dict(tab.list.rows)
    with qtbot.assertNotEmitted(tab.edited):
        tab.display(present_grade(session.current, library, ""))
        tab.display(present_grade(EMPTY, library, ""))
    assert tab.list.rows == rows
    assert tab.stop.isHidden()


def test_typing_grades_at_every_key(qtbot: QtBot, library: Library) -> None:
    _window, tab, session = made(qtbot, library, with_values(temperature="38.6 degC"))
    line = tab.fields.fields["anc"].field.line
    QTest.keyClicks(line, "0.4")
    assert str(session.current.measured.anc) == "0.4 10^9/L"
    assert "criterion met" in tab.stop.said
    line.selectAll()
    QTest.keyClicks(line, "x")
    assert session.current.measured.anc is None
    assert "criterion met" not in tab.stop.said
    assert "emergency" in tab.stop.said


def test_the_unit_switch_changes_how_a_text_is_read_and_keeps_the_worksheets_unit(
    qtbot: QtBot, library: Library
) -> None:
    _window, tab, session = made(qtbot, library, with_values(anc="0.4 10^9/L"))
    heat, count = (tab.fields.fields[name] for name in ("temperature", "anc"))
    heat.units.chosen.emit("degF")
    QTest.keyClicks(heat.field.line, "101.5")
    assert str(session.current.measured.temperature) == "38.6 degC"
    count.units.chosen.emit("cells/mm3")
    assert count.field.text == "400"
    count.field.line.selectAll()
    QTest.keyClicks(count.field.line, "1200")
    assert str(session.current.measured.anc) == "1.2 10^9/L"
    assert count.field.text == "1200"


def test_a_celsius_figure_typed_as_fahrenheit_is_refused(qtbot: QtBot, library: Library) -> None:
    _window, tab, session = made(qtbot, library, with_values(anc="0.4 10^9/L"))
    heat = tab.fields.fields["temperature"]
    heat.units.chosen.emit("degF")
    QTest.keyClicks(heat.field.line, "38.6")
    assert session.current.measured.temperature is None
    tab.fields.complain()
    assert "outside" in tab.fields.said.said


def test_whether_it_lasted_is_chosen_and_taken_back(qtbot: QtBot, library: Library) -> None:
    _window, tab, session = made(qtbot, library)
    yes, no, unknown = tab.fields.questions["sustained"].segments
    for press, held in ((yes, True), (no, False), (unknown, None)):
        press.click()
        assert session.current.measured.sustained is held


def test_an_unusual_value_is_taken_on_the_second_enter(qtbot: QtBot, library: Library) -> None:
    _window, tab, session = made(qtbot, library, with_values(anc="0.4 10^9/L"))
    line = tab.fields.fields["temperature"].field.line
    QTest.keyClicks(line, "41.8")
    assert session.current.measured.temperature is None
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert str(session.current.measured.temperature) == "41.8 degC"


def test_the_version_switch_shows_the_other_grades(qtbot: QtBot, library: Library) -> None:
    _window, tab, session = made(qtbot, library, HOT, "neutrophils")
    assert plainly(tab.version.why.said).startswith("Grade 4.")
    with qtbot.assertNotEmitted(tab.edited):
        tab.versions.chosen.emit("1")
    assert plainly(tab.version.why.said).startswith("Grade 3.")
    assert plainly(tab.list.rows["neutrophils"].accessibleName()).endswith("Grade 3")
    session.apply(lambda _: with_values(anc="0.05 10^9/L"))
    assert plainly(tab.version.why.said).startswith("Grade 4.")


def test_the_list_leads_to_other_terms(qtbot: QtBot, library: Library) -> None:
    window, tab, _session = made(qtbot, library)
    tab.list.rows["mascc"].click()
    assert window.heard == [PlaceWanted(item="grade/mascc")]


def test_a_score_takes_the_place_of_the_grades(qtbot: QtBot, library: Library) -> None:
    _window, tab, session = made(qtbot, library, EMPTY, "mascc")
    assert tab.version.isHidden()
    assert tab.later.isHidden()
    assert tab.versions.isHidden()
    next(iter(tab.score.questions.values())).segments[0].click()
    assert session.current.answer("mascc.burden") == "mild"


def test_what_is_said_about_the_versions_is_made_anew(qtbot: QtBot, library: Library) -> None:
    _window, tab, _session = made(qtbot, library)

    def shown() -> list[str]:
        cards = tab.findChildren(StatementCard)
        return [card.objectName() for card in cards if not card.isHidden()]

    assert len(shown()) == 1
    tab.display(present_grade(HOT, library, "lvef"))
    assert len(shown()) == 1
    tab.display(but(present_grade(HOT, library, "lvef"), about=()))
    assert shown() == []


def test_the_cursor_begins_in_the_first_empty_field_or_in_the_list(
    qtbot: QtBot, library: Library
) -> None:
    _window, tab, _session = made(qtbot, library, with_values(anc="0.4 10^9/L"))
    assert tab.begin()
    assert tab.fields.fields["temperature"].field.line.hasFocus()
    _other, signs, _session = made(qtbot, library, EMPTY, "mucositis")
    assert signs.begin()
    assert signs.list.rows["mucositis"].hasFocus()


@pytest.mark.parametrize(("width", "beside"), [(1036, True), (500, False)])
def test_the_list_stands_beside_the_rest_where_there_is_room(
    qtbot: QtBot, library: Library, width: int, *, beside: bool
) -> None:
    _window, tab, _session = made(qtbot, library, width=width)
    qtbot.waitUntil(lambda: (tab.fields.x() > tab.list.x()) is beside)
