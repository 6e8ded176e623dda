import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.recurrence.presenting import present
from pocketref.pages.recurrence.standing import PROGRESSION
from pocketref.pages.recurrence.widget import RecurrenceWidget
from pocketref.widgets.chips import Chip
from pocketref.widgets.notices import Notice
from pocketref.widgets.outcome_card import SourceText
from pocketref.widgets.wishes import CopyWanted, PlaceWanted, SheetWanted
from pocketref.worksheet.worksheet import Worksheet
from tests.pages.returning import progressed, returned
from tests.pages.wards import worksheet
from tests.sessions import a_session
from tests.wishing import Listener

pytestmark = pytest.mark.usefixtures("wardrobe")


class Desk:
    """The page in a window, joined to a session as the program joins it."""

    def __init__(self, qtbot: QtBot, library: Library, sheet: Worksheet, item: str = "") -> None:
        self.window = Listener()
        qtbot.addWidget(self.window)
        self.widget = RecurrenceWidget(self.window)
        self.widget.resize(1036, 700)
        self.session = a_session()
        self.session.apply(lambda _: sheet)
        self.widget.edited.connect(self.session.apply)
        self.session.watch(lambda now: self.widget.display(present(now, library, item)))
        self.window.resize(1036, 700)
        self.window.show()
        self.window.activateWindow()

    @property
    def title(self) -> str:
        """What the answer says."""
        return self.widget.outcome.title.said

    def type(self, field: str, text: str) -> None:
        """Type into a field of the interval."""
        line = self.widget.timing.fields.fields[field].line
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def texts(widget: QWidget) -> list[str]:
    return [one.said for one in widget.findChildren(SourceText) if not one.isHidden()]


def test_a_path_is_chosen_and_typed(qtbot: QtBot, library: Library) -> None:
    desk = Desk(qtbot, library, worksheet())
    assert desk.title.startswith("Needs what was given before")
    desk.widget.questions["prior"].segments[0].click()
    assert desk.title == "Needs the months since adjuvant treatment."
    desk.type("months", "8")
    assert desk.title == "Follow second-line recommendations"
    assert desk.session.current.answer("prior") == "pertuzumab"
    assert len(texts(desk.widget)) == len(("article", "guideline"))


def test_arrows_choose_within_a_question(qtbot: QtBot, library: Library) -> None:
    desk = Desk(qtbot, library, worksheet())
    question = desk.widget.questions["prior"]
    question.begin()
    qtbot.waitUntil(question.segments[-1].hasFocus)
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert desk.session.current.answer("prior") == "pertuzumab"
    QTest.keyClick(focused(), Qt.Key.Key_Left)
    assert desk.session.current.answer("prior") is None


def test_a_value_half_typed_leaves_no_answer(qtbot: QtBot, library: Library) -> None:
    desk = Desk(qtbot, library, returned(library, "pertuzumab", "8"))
    assert len(texts(desk.widget)) == len(("article", "guideline"))
    desk.type("months", "8,5")
    assert texts(desk.widget) == []
    assert desk.widget.asides.isHidden()
    assert not desk.widget.print.isEnabled()
    desk.widget.timing.fields.complain()
    assert desk.widget.timing.fields.said.said == "Use a point: 8.5."


def test_dates_are_typed_and_what_they_come_to_is_shown(qtbot: QtBot, library: Library) -> None:
    desk = Desk(qtbot, library, returned(library, "pertuzumab", "8"))
    desk.widget.timing.turn.click()
    assert desk.session.current.interval.months is None
    desk.type("last-dose", "2025-01-10")
    desk.type("recurrence", "2026-02-08")
    assert "12\u00a0completed months, 394\u00a0days" in desk.widget.counted.said
    badges = desk.widget.outcome.badge.findChildren(Chip)
    assert [one.text() for one in badges if not one.isHidden()] == ["On a line"]
    desk.widget.timing.turn.click()
    interval = desk.session.current.interval
    assert (interval.last, interval.recurred) == (None, None)
    assert desk.widget.counted.isHidden()


def test_showing_a_view_reports_no_edit_and_twice_is_once(qtbot: QtBot, library: Library) -> None:
    desk = Desk(qtbot, library, returned(library, "pertuzumab", "12"))
    view = present(desk.session.current, library, "")
    before = desk.widget.findChildren(QWidget)
    with qtbot.assertNotEmitted(desk.widget.edited):
        desk.widget.display(view)
        desk.widget.display(view)
    assert desk.widget.findChildren(QWidget) == before


def test_tab_goes_from_question_to_question(qtbot: QtBot, library: Library) -> None:
    desk = Desk(qtbot, library, returned(library, "pertuzumab", "8"))
    questions = desk.widget.questions
    questions["prior"].begin()
    qtbot.waitUntil(questions["prior"].segments[0].hasFocus)
    met: list[QWidget | None] = []
    for _ in range(5):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    assert met == [
        desk.widget.timing.fields.fields["months"].line,
        desk.widget.timing.turn,
        questions["hr"].segments[-1],
        questions["menopause"].segments[-1],
        questions["chemotherapy"].segments[-1],
    ]


def test_a_leaf_that_is_chosen_says_what_it_says(qtbot: QtBot, library: Library) -> None:
    desk = Desk(qtbot, library, returned(library, "pertuzumab", "8"))
    path = desk.widget.path
    assert path.leaf.isHidden()
    path.picture.chosen.emit("pertuzumab/2")
    assert path.leaf.said.startswith("Pertuzumab, 12 or more months.")
    assert path.leaf.property("facts")
    desk.type("months", "9")
    assert path.leaf.isHidden()


def test_a_row_of_the_picture_is_no_leaf(qtbot: QtBot, library: Library) -> None:
    desk = Desk(qtbot, library, returned(library, "pertuzumab", "8"))
    desk.widget.path.picture.chosen.emit("pertuzumab")
    assert desk.widget.path.leaf.isHidden()


def test_what_stands_beside_it_carries_its_facts(qtbot: QtBot, library: Library) -> None:
    desk = Desk(qtbot, library, returned(library, "pertuzumab", "8"))
    notices = (*desk.widget.asides.findChildren(Notice), *desk.widget.notes.findChildren(Notice))
    assert [bool(one.property("facts")) for one in notices] == [True] * len(notices)
    assert desk.widget.outcome.property("facts")
    assert desk.widget.property("facts")


def test_it_asks_for_its_sheet_its_copy_and_the_other_tree(qtbot: QtBot, library: Library) -> None:
    desk = Desk(qtbot, library, returned(library, "pertuzumab", "8"))
    desk.widget.print.click()
    desk.widget.says.copy.click()
    assert desk.window.heard[0] == SheetWanted()
    copied = desk.window.heard[1]
    assert isinstance(copied, CopyWanted)
    assert "Follow second-line recommendations" in copied.text
    link = next(
        one
        for one in desk.widget.says.findChildren(QWidget)
        if one.accessibleName() == "After progression"
    )
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert desk.window.heard[2] == PlaceWanted(item=PROGRESSION, page="recurrence")


def test_after_progression_other_questions_take_their_place(qtbot: QtBot, library: Library) -> None:
    desk = Desk(qtbot, library, returned(library, "pertuzumab", "8"))
    desk.widget.display(present(progressed("t-dm1"), library, PROGRESSION))
    assert list(desk.widget.questions) == ["first-line"]
    assert desk.widget.timing.isHidden()
    assert desk.title == "Article does not say"
    desk.widget.display(present(desk.session.current, library, ""))
    assert not desk.widget.timing.isHidden()


@pytest.mark.parametrize(("prior", "months"), [(None, ""), ("pertuzumab", ""), ("t-dm1", "")])
def test_the_cursor_begins_where_something_is_missing(
    qtbot: QtBot, library: Library, prior: str | None, months: str
) -> None:
    desk = Desk(qtbot, library, returned(library, prior, months))
    widget = desk.widget
    widget.begin()
    where: dict[str | None, QWidget] = {
        None: widget.questions["prior"].segments[-1],
        "pertuzumab": widget.timing.fields.fields["months"].line,
        "t-dm1": widget.outcome,
    }
    qtbot.waitUntil(lambda: QApplication.focusWidget() is where[prior])


def test_an_unusual_interval_is_confirmed_by_enter(qtbot: QtBot, library: Library) -> None:
    desk = Desk(qtbot, library, returned(library, "pertuzumab"))
    desk.widget.timing.fields.confirmed.emit("months")
    assert desk.session.current.interval.months is None


def test_the_notes_stand_below_where_there_is_little_room(qtbot: QtBot, library: Library) -> None:
    desk = Desk(qtbot, library, returned(library, "pertuzumab", "12"))
    desk.widget.resize(1036, 900)
    QApplication.processEvents()
    beside = desk.widget.asides.x() > desk.widget.says.x()
    desk.widget.resize(620, 900)
    QApplication.processEvents()
    assert beside
    assert desk.widget.asides.y() > desk.widget.says.y()


def test_a_stop_stands_above_everything(qtbot: QtBot, library: Library) -> None:
    desk = Desk(qtbot, library, returned(library, "pertuzumab", "8"))
    view = present(desk.session.current, library, "")
    desk.widget.display(but(view, stop=("The two calculations disagree.",)))
    assert not desk.widget.stop.isHidden()
