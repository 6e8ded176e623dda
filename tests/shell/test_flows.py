"""What a person does most, typed in the whole window, key by key, and the keys counted.

A letter is one, and so is a chord. After the last key the answer stands on the screen.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pocketref.app import make_window
from pocketref.model.running import Moment
from pocketref.pack.library import Library
from pocketref.shell import printing
from pocketref.shell.finding import found
from pocketref.shell.source_panel import SourcePanel
from pocketref.widgets.look import look
from pocketref.widgets.preview import Preview
from pocketref.widgets.scene_view import SceneView
from pocketref.widgets.step_row import StepRow
from pocketref.worksheet.session import Session
from tests.chairs import at
from tests.shell.keyboard import CTRL, ENTER, PATIENCE, Desk, shows, told
from tests.spooling import FakeSpooler
from tests.stating import TODAY


@pytest.fixture
def desk(qtbot: QtBot, library: Library) -> Iterator[Desk]:
    session = Session(TODAY)
    window = make_window(library, session)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: not window.rooms.empty, timeout=PATIENCE)
    yield Desk(window, session, qtbot)
    window.close()


def test_flow_1_the_dose_at_the_chair(desk: Desk) -> None:
    desk.write("tras 68")
    told(desk, "1, trastuzumab at 68 kg", 7)
    desk.shows("544", "408", "8 mg/kg × 68 kg = 544 mg", "EMTANSINE", "DERUXTECAN")
    assert desk.session.current.patient.weight is None
    desk.press(ENTER)
    assert desk.at == "doses"
    assert str(desk.session.current.patient.weight) == "68 kg"


def test_flow_1_no_dose_before_the_weight_stands(desk: Desk) -> None:
    desk.write("tras")
    desk.shows("Needs weight")
    desk.write(" 6")
    frame = desk.window.open_frame
    assert frame is not None
    assert found(frame.page, "48 mg") == ()


def test_flow_1_no_figure_is_kept_after_escape(desk: Desk) -> None:
    desk.write("tras 68")
    desk.press(Qt.Key.Key_Escape)
    frame = desk.window.open_frame
    assert frame is not None
    assert found(frame.page, "544") == ()


def in_the_preview(act: Callable[[Preview], None]) -> None:
    """Do something as soon as the pages are shown; the window waits behind them."""

    def look_for_it() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Preview) and dialog.isActiveWindow():
            QTimer.singleShot(PATIENCE, dialog, dialog.reject)  # what hangs must end
            act(dialog)
        else:
            QTimer.singleShot(20, look_for_it)

    QTimer.singleShot(0, look_for_it)


@pytest.fixture
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A printer that is a file; gives where its sheet comes out."""
    target = tmp_path / "printed.pdf"
    monkeypatch.setattr(printing, "spooler", lambda: FakeSpooler(target=target))
    return target


def print_it(desk: Desk) -> None:
    """Press Ctrl+P, and Enter as soon as the pages are shown."""

    def accept(dialog: Preview) -> None:
        desk.keys += 1
        QTest.keyClick(dialog, ENTER)

    in_the_preview(accept)
    desk.press(Qt.Key.Key_P, CTRL)


def test_flow_2_from_the_start_to_paper(desk: Desk, printed: Path) -> None:
    desk.write("infu doce 68 165 c1")
    desk.shows("840 mg", "544 mg", "132.4 mg")
    desk.press(ENTER)
    assert desk.at == "day"
    assert desk.has_a_cursor_in(StepRow)
    desk.shows("pertuzumab 840 mg", "DOCEtaxel 132.4 mg")
    print_it(desk)
    told(desk, "2, the printed checklist of cycle 1", 22)
    assert printed.read_bytes().startswith(b"%PDF")


def test_flow_2_to_paper_without_a_preview(desk: Desk, qtbot: QtBot, printed: Path) -> None:
    desk.write("infu doce 68 165 c1")
    desk.press(ENTER)
    desk.press(Qt.Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
    told(desk, "2, the checklist printed at once", 21)
    qtbot.waitUntil(lambda: desk.window.top.noted == "Sent to ward.")
    assert printed.read_bytes().startswith(b"%PDF")


SPACE, F7 = Qt.Key.Key_Space, Qt.Key.Key_F7


@pytest.fixture
def chair(qtbot: QtBot, library: Library) -> Iterator[tuple[Desk, list[Moment]]]:
    """A desk whose clock says what stands last in a list."""
    clock, session = [at(-30)], Session(TODAY)
    window = make_window(library, session, lambda: clock[-1])
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: not window.rooms.empty, timeout=PATIENCE)
    yield Desk(window, session, qtbot), clock
    window.close()


def test_flow_2_and_the_whole_day_after_it(chair: tuple[Desk, list[Moment]]) -> None:
    desk, clock = chair
    desk.write("infu doce 68 165 c1")
    desk.shows("840 mg")
    desk.press(ENTER)
    desk.keys = 0
    for minute in (2, 62, 122, 123, 213, 215, 275):
        clock.append(at(minute))
        desk.window.keeper.tick()
        desk.press(SPACE)
    told(desk, "2, and every step of the day", 7)
    assert len(desk.session.current.run.deeds) == 7
    desk.shows("Finished 13:35.")


def test_a_reaction_takes_one_key_and_another_to_go_on(chair: tuple[Desk, list[Moment]]) -> None:
    desk, clock = chair
    desk.write("infu doce 68 165 c1")
    desk.shows("840 mg")
    desk.press(ENTER)
    desk.press(SPACE)
    clock.append(at(20))
    desk.keys = 0
    desk.press(F7)
    assert desk.at == "day/reaction"
    desk.shows("Stop the infusion and treat by local policy")
    desk.press(SPACE)
    told(desk, "a reaction, and on again", 2)
    assert desk.at == "day"
    assert [deed.did.value for deed in desk.session.current.run.deeds] == [
        "started",
        "paused",
        "resumed",
    ]
    assert desk.has_a_cursor_in(StepRow)


def test_flow_2_without_a_cycle_the_cursor_goes_there(desk: Desk) -> None:
    desk.write("infu doce 68 165")
    desk.press(ENTER)
    assert desk.at == "day"
    assert desk.window.focusWidget().accessibleName() == "Cycle"


def test_flow_3_fever_at_night(desk: Desk, printed: Path) -> None:
    desk.write("anc 0.4 38.6")
    told(desk, "3, is this febrile neutropenia", 12)
    desk.shows("Criterion met", "is below 1", "above 38.3", "emergency", "CTCAE 6")
    desk.press(ENTER)
    told(desk, "3, and Grade filled in", 13)
    assert desk.at == "tox/grade/febrile-neutropenia"
    assert str(desk.session.current.patient.temperature) == "38.6 degC"
    assert str(desk.session.current.patient.anc) == "0.4 10^9/L"
    desk.shows("is below 1", "emergency")
    print_it(desk)
    told(desk, "3, and printed", 15)
    assert printed.read_bytes().startswith(b"%PDF")


def test_flow_4_recurrence_timing(desk: Desk) -> None:
    desk.write("rel 8 pert")
    told(desk, "4, relapse 8 months after adjuvant pertuzumab", 10)
    desk.shows("Follow second-line recommendations", "ASCO 2022 agrees")
    desk.press(ENTER)
    told(desk, "4, with the tree", 11)
    assert desk.at == "recurrence"
    assert desk.session.current.answer("prior") == "pertuzumab"
    assert str(desk.session.current.interval.months) == "8 month"
    desk.shows("Follow second-line recommendations", "ASCO 2022")


def test_flow_5_heart_function(desk: Desk) -> None:
    desk.write("lvef 62 48")
    told(desk, "5, LVEF 62 to 48", 10)
    desk.shows("Stop", "Continue, if no symptoms", "Needs your local lower limit")
    desk.press(ENTER)
    told(desk, "5, with every rule", 11)
    assert desk.at == "regimen/heart"
    desk.shows("now 48%")
    desk.write("50")
    desk.press(ENTER)
    told(desk, "5, with the local limit in its row", 14)
    assert str(desk.session.current.patient.lvef_normal) == "50 %"
    desk.shows("LVEF 48% is below 50% and fall from baseline")


def check_twice(desk: Desk, weight: str) -> None:
    """Have a second person type, with the doses of the first on screen."""
    desk.write("infu doce 68 165 c1")
    desk.press(ENTER)
    desk.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    desk.keys = 0
    desk.press(Qt.Key.Key_D, CTRL)
    desk.write(weight)
    desk.press(Qt.Key.Key_Tab)
    desk.write("165")
    desk.press(ENTER)


def test_flow_6_the_independent_second_check(desk: Desk) -> None:
    check_twice(desk, "68")
    told(desk, "6, the second check", 8)
    desk.shows("544", "Checked twice")


def test_flow_6_two_people_who_differ(desk: Desk) -> None:
    check_twice(desk, "86")
    told(desk, "6, two people who differ", 8)
    desk.shows("Hidden until one is corrected.")
    assert not shows(desk.window, "544")
    assert desk.window.focusWidget().accessibleName() == "Weight, kg"


def test_flow_7_talking_through_side_effects(desk: Desk, printed: Path) -> None:
    desk.press(Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    assert desk.at == "tox"
    print_it(desk)
    told(desk, "7, the handout", 3)
    assert printed.read_bytes().startswith(b"%PDF")


def test_flow_7_side_effects_by_search(desk: Desk) -> None:
    desk.write("fn taxane")
    told(desk, "7, febrile neutropenia by taxane, from the search", 9)
    desk.shows("1 of 100", "11 of 100")
    names = [view.accessibleName() for view in desk.window.findChildren(SceneView)]
    said = "DOCEtaxel 11 of 100, PACLitaxel 1 of 100. Not randomised."
    assert any(name.startswith("PERUSE") and name.endswith(said) for name in names)
    desk.press(ENTER)
    assert desk.at == "tox/ref/febrile-neutropenia"


def test_flow_8_the_next_patient(desk: Desk) -> None:
    desk.write("infu doce 68 165 c1")
    desk.press(ENTER)
    desk.keys = 0
    desk.press(Qt.Key.Key_N, CTRL)
    told(desk, "8, the next patient", 1)
    assert desk.at == "search"
    line = desk.window.search_line
    assert line is not None
    assert line.text() == ""
    assert desk.window.focusWidget() is line
    assert desk.session.current == Session(desk.session.current.asked.on).current


def test_flow_8_nothing_can_be_brought_back(desk: Desk) -> None:
    desk.write("tras 73.5")
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_Backspace)
    desk.press(Qt.Key.Key_N, CTRL)
    desk.press(Qt.Key.Key_Z, CTRL)
    line = desk.window.search_line
    assert line is not None
    assert (line.text(), desk.window.rooms.text) == ("", "")


def test_an_unusual_weight_is_asked_about_in_its_field(desk: Desk) -> None:
    desk.write("tras 35")
    desk.press(ENTER)
    assert desk.session.current.patient.weight is None
    assert desk.window.focusWidget().accessibleName() == "Weight, kg"
    desk.press(ENTER)
    assert desk.session.current.patient.weight is None
    desk.press(ENTER)
    assert str(desk.session.current.patient.weight) == "35 kg"


def test_a_late_dose(desk: Desk) -> None:
    desk.write("pert 45 days")
    told(desk, "late dose", 12)
    desk.shows("Load again", "from 42 days", "from 29 days")


def test_a_dose_by_surface_area(desk: Desk) -> None:
    desk.write("doce 68 165")
    told(desk, "docetaxel dose", 11)
    desk.shows("132.4", "75 mg/m² × 1.765 m²")


def test_a_misspelling_half_typed(desk: Desk) -> None:
    desk.write("perutz")
    told(desk, "find by misspelling", 6)
    desk.shows("pertuzumab (typed perutz)", "840", "420")


def test_the_sources_of_the_answer(desk: Desk, qtbot: QtBot) -> None:
    desk.write("tras 68")
    desk.keys = 0
    desk.press(Qt.Key.Key_I, CTRL)
    told(desk, "sources of the answer", 1)
    qtbot.waitUntil(lambda: any(p.isVisible() for p in desk.window.findChildren(SourcePanel)))


@pytest.mark.parametrize(
    ("text", "route", "target"), [("newer", "sources/newer", 6), ("differ", "sources/differ", 7)]
)
def test_what_is_new_and_what_differs(desk: Desk, text: str, route: str, target: int) -> None:
    desk.write(text)
    desk.press(ENTER)
    told(desk, text, target)
    assert desk.at == route


def test_larger_text(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Equal, CTRL)
    told(desk, "larger text", 1)
    assert look().percent == 115
    desk.press(Qt.Key.Key_0, CTRL)
