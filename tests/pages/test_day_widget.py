from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.pages.choosing import Choosing, RegimenRow
from pocketref.pages.day.step_view import StepRow
from pocketref.pages.day.view import (
    Block,
    CheckLine,
    Choice,
    DayPicture,
    DayView,
    Hour,
)
from pocketref.pages.day.widget import DayWidget
from pocketref.widgets.buttons import Button
from pocketref.widgets.scene_view import SceneView
from pocketref.widgets.wishes import FieldWanted, SheetWanted
from pocketref.worksheet.session import Session
from tests.making import REGIMEN, TODAY, a_front
from tests.sessions import a_session
from tests.wishing import Listener

pytestmark = pytest.mark.usefixtures("wardrobe")
INFUSE = StepRow(
    id="infuse-p",
    kind="infuse",
    drug="pertuzumab",
    letter="P",
    edge="plain",
    title="pertuzumab",
    amount="840 mg",
    rule="IV over 60 min.",
)
OFFERED = StepRow(
    id="observe-t",
    kind="observe",
    drug="trastuzumab",
    title="Observe after trastuzumab",
    rule="",
    action="Choose",
    action_kind="choose",
    optional=True,
)
PICTURE = DayPicture(
    date="Mon 9 Mar 2026",
    blocks=(
        Block(
            letter="P",
            kind="plain",
            name="pertuzumab",
            times="09:00 to 10:00",
            begins=0,
            ends=60,
        ),
    ),
    hours=(Hour(at=0, text="09:00"), Hour(at=60, text="10:00")),
    text="pertuzumab 09:00 to 10:00.",
)
VIEW = DayView(
    title="Infusion day",
    subtitle="Cycle 1, loading.",
    order=(
        Choice(id="pertuzumab", text="pertuzumab first", chosen=True),
        Choice(id="trastuzumab", text="trastuzumab first", chosen=False),
    ),
    pictures=(PICTURE,),
    checks_title="Before starting",
    checks_summary="0 of 1 done",
    checks=(CheckLine(id="consent", text="Consent is signed", kind="fact"),),
    steps=(INFUSE, OFFERED),
    hazard="Check the whole name on the bag. Bag T is trastuzumab alone, not EMTANSINE.",
    glance=("Finish 13:32.",),
    after=("Cycle 2 is due Mon 30 Mar 2026.",),
    ready=True,
)


def made(qtbot: QtBot, view: DayView = VIEW) -> tuple[Listener, DayWidget, Session]:
    window = Listener()
    qtbot.addWidget(window)
    widget = DayWidget(window)
    widget.resize(1036, 700)
    session = a_session()
    widget.edited.connect(session.apply)
    widget.display(view)
    return window, widget, session


def test_the_day_is_drawn_and_listed(qtbot: QtBot) -> None:
    _window, widget, _ = made(qtbot)
    assert [row.words.id for row in widget.day.steps.rows()] == ["infuse-p", "observe-t"]
    picture = widget.findChild(SceneView)
    assert isinstance(picture, SceneView)
    assert picture.accessibleName() == PICTURE.text


def test_showing_a_view_reports_no_edit_and_twice_is_once(qtbot: QtBot) -> None:
    _window, widget, _ = made(qtbot)
    rows = widget.day.steps.rows()
    with qtbot.assertNotEmitted(widget.edited):
        widget.display(VIEW)
    assert widget.day.steps.rows() == rows


def test_the_order_is_chosen(qtbot: QtBot) -> None:
    _window, widget, session = made(qtbot)
    widget.order.findChildren(QWidget)[1].setFocus()
    widget.order.chosen.emit("trastuzumab")
    assert session.current.asked.first == "trastuzumab"


def test_an_offered_observation_is_chosen_and_left_out_again(qtbot: QtBot) -> None:
    _window, widget, session = made(qtbot)
    button = widget.day.steps.rows()[1].action.findChild(Button)
    assert button is not None
    button.click()
    assert session.current.asked.observed == ("trastuzumab",)
    chosen = replace(OFFERED, action="Leave out", action_kind="chosen")
    widget.display(replace(VIEW, steps=(INFUSE, chosen)))
    button = widget.day.steps.rows()[1].action.findChild(Button)
    assert button is not None
    button.click()
    assert not session.current.asked.observed


def test_a_tick_enters_the_worksheet(qtbot: QtBot) -> None:
    _window, widget, session = made(qtbot)
    widget.day.steps.checks.ticked.emit("consent", True)  # noqa: FBT003  # as the signal has it
    assert session.current.ticks == ("consent",)


def test_what_is_missing_leads_to_its_field_and_stops_the_print(qtbot: QtBot) -> None:
    view = replace(VIEW, ready=False, missing="Needs weight.", needs="weight")
    window, widget, _ = made(qtbot, view)
    assert not widget.print.isEnabled()
    widget.day.enter.click()
    assert window.heard == [FieldWanted(field="weight")]


def test_a_stop_is_acknowledged_before_anything_prints(qtbot: QtBot) -> None:
    view = replace(VIEW, stop=("Both antibodies are held.",), acknowledge="both-antibodies-held")
    _window, widget, session = made(qtbot, view)
    assert not widget.print.isEnabled()
    widget.day.acknowledge.click()
    assert session.current.acknowledged == ("both-antibodies-held",)


def test_print_asks_for_the_sheet(qtbot: QtBot) -> None:
    window, widget, _ = made(qtbot)
    widget.print.click()
    assert window.heard == [SheetWanted()]


def test_a_day_over_two_dates_has_two_pictures_with_their_dates(qtbot: QtBot) -> None:
    _window, widget, _ = made(qtbot)
    widget.display(replace(VIEW, pictures=(PICTURE, replace(PICTURE, date="Tue 10 Mar 2026"))))
    shown = [view for view in widget.day.picture.findChildren(SceneView) if not view.isHidden()]
    assert len(shown) == 2


def test_the_hazard_names_what_the_bag_is_not(qtbot: QtBot) -> None:
    _window, widget, _ = made(qtbot)
    assert "not EMTANSINE" in widget.hazard.said


def test_without_a_regimen_there_is_only_the_choice(qtbot: QtBot) -> None:
    row = RegimenRow(id=REGIMEN, title="All three", short="docetaxel", front=a_front())
    asked = DayView(title="Infusion day", subtitle="", choosing=Choosing(rows=(row,)), ready=False)
    _window, widget, _ = made(qtbot, asked)
    session = Session(TODAY)
    widget.edited.connect(session.apply)
    shown = (widget.print, widget.day.steps, widget.day.picture, widget.rail, widget.day.missing)
    assert all(part.isHidden() for part in shown)
    widget.day.chooser.rows[0].click()
    assert session.current.regimen == REGIMEN
    widget.display(VIEW)
    assert widget.day.chooser.isHidden()
    assert not widget.day.steps.isHidden()


def test_what_is_not_due_is_said_in_one_quiet_line(qtbot: QtBot) -> None:
    _window, widget, _ = made(qtbot, replace(VIEW, absent="pertuzumab: not on day 8"))
    assert widget.day.absent.said == "pertuzumab: not on day 8."
    widget.display(VIEW)
    assert widget.day.absent.isHidden()


def test_the_day_begins_with_its_first_step(qtbot: QtBot) -> None:
    window, widget, _ = made(qtbot)
    widget.begin()
    assert window.focusWidget() is widget.day.steps.rows()[0]
    assert window.heard == []


def test_a_day_that_waits_begins_with_the_field(qtbot: QtBot) -> None:
    window, widget, _ = made(qtbot, replace(VIEW, needs="cycle"))
    widget.begin()
    assert window.heard == [FieldWanted(field="cycle")]


def test_without_a_regimen_the_day_begins_with_the_choice(qtbot: QtBot) -> None:
    window, widget, _ = made(qtbot, replace(VIEW, steps=()))
    widget.begin()
    assert window.heard == [FieldWanted(field="regimen")]
