from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pocketref.model.reader import Manner, Reader, Spelling
from pocketref.pack.library import Library
from pocketref.pages.page import Place
from pocketref.shell.cell_box import CellBox
from pocketref.shell.find_bar import FindBar
from pocketref.shell.help_panel import HelpPanel
from pocketref.shell.manner_panel import MannerPanel
from pocketref.shell.nav import NavButton
from pocketref.shell.source_panel import SourcePanel
from pocketref.shell.theme import Theme, Wardrobe
from pocketref.shell.window import Window
from pocketref.widgets import wishes
from pocketref.widgets.look import look
from pocketref.worksheet.entering import edit
from pocketref.worksheet.session import Session
from tests.framing import PAGES, SEARCHING, PlainPage, PlainView, a_page, today
from tests.making import REGIMEN


def page(window: Window) -> PlainPage:
    assert window.open_frame is not None
    assert isinstance(window.open_frame.page, PlainPage)
    return window.open_frame.page


def panel(window: Window, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in window.findChildren(kind) if one.isVisible()]


def test_the_frame_stands_with_its_cursor_before_any_page_is_made(
    qtbot: QtBot, library: Library, session: Session, wardrobe: Wardrobe
) -> None:
    made = Window(PAGES, library, session, wardrobe, today)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    assert made.findChildren(PlainPage) == []
    focused = made.focusWidget()
    assert focused.accessibleName() == "Weight, kg"
    QTest.keyClicks(focused, "68")
    assert str(session.current.patient.weight) == "68 kg"
    qtbot.waitUntil(lambda: made.open_frame is not None)
    shown = page(made).shown[-1]
    assert isinstance(shown, PlainView)
    assert shown.weight == "68 kg"


def test_a_place_that_is_asked_for_is_there_at_once(
    library: Library, session: Session, wardrobe: Wardrobe, qtbot: QtBot
) -> None:
    made = Window(PAGES, library, session, wardrobe, today)
    qtbot.addWidget(made)
    made.go(Place(page="two"))
    assert len(page(made).shown) == 1
    made.show()
    qtbot.waitExposed(made)
    QApplication.processEvents()
    assert len(made.findChildren(PlainPage)) == 1


def test_a_page_is_made_on_the_first_visit(window: Window) -> None:
    assert len(window.findChildren(PlainPage)) == 1
    window.go(Place(page="two"))
    window.go(Place(page="one"))
    window.go(Place(page="two"))
    assert len(window.findChildren(PlainPage)) == 2


def test_every_change_is_presented_once_on_the_open_page(
    window: Window, session: Session, library: Library
) -> None:
    before = len(page(window).shown)
    session.apply(lambda sheet: sheet)
    assert len(page(window).shown) == before
    bounds = library.protocol(REGIMEN).bounds
    session.apply(edit("weight", "68", bounds))
    shown = page(window).shown
    assert len(shown) == before + 1
    assert isinstance(shown[-1], PlainView)
    assert shown[-1].weight == "68 kg"


def test_an_edit_of_a_page_reaches_the_session(
    window: Window, session: Session, library: Library
) -> None:
    bounds = library.protocol(REGIMEN).bounds
    page(window).edited.emit(edit("height", "165", bounds))
    assert str(session.current.patient.height) == "165 cm"


def test_keys_open_places_and_go_back(qtbot: QtBot, window: Window) -> None:
    first = page(window)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: page(window) is not first)
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: page(window) is first)


def test_the_theme_is_switched_live(qtbot: QtBot, window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: look().name == Theme.DARK.value)


def test_the_cursor_begins_in_the_first_empty_field(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(
        lambda: (
            window.focusWidget() is not None
            and window.focusWidget().accessibleName() == "Weight, kg"
        )
    )


def test_a_wish_of_a_part_is_granted(window: Window) -> None:
    inside = page(window).first
    wishes.ask(inside, wishes.FieldWanted(field="height"))
    assert window.focusWidget().accessibleName() == "Height, cm"
    wishes.ask(inside, wishes.PlaceWanted(item="heart"))
    shown = page(window).shown[-1]
    assert isinstance(shown, PlainView)
    assert shown.item == "heart"
    wishes.ask(inside, wishes.CopyWanted(text="840 mg"))
    assert QGuiApplication.clipboard().text() == "840 mg"


def test_the_sheet_of_the_open_place_is_wanted(qtbot: QtBot, window: Window) -> None:
    with qtbot.assertNotEmitted(window.sheet_wanted):
        wishes.ask(page(window), wishes.SheetWanted())
    window.go(Place(page="two"))
    with qtbot.waitSignal(window.sheet_wanted) as told:
        QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["a-sheet", "two"]


def test_the_sources_of_a_figure_open_and_close_again(
    qtbot: QtBot, window: Window, library: Library
) -> None:
    facts = tuple(fact.id for fact in library.facts()[:2])
    page(window).first.setProperty("facts", facts)
    page(window).first.setFocus()
    both = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, Qt.Key.Key_I, both)
    qtbot.waitUntil(lambda: len(panel(window, SourcePanel)) == 1)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: panel(window, SourcePanel) == [])


def test_help_takes_the_place_of_the_sources(qtbot: QtBot, window: Window) -> None:
    QTest.keyClick(
        window,
        Qt.Key.Key_I,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    qtbot.waitUntil(lambda: len(panel(window, SourcePanel)) == 1)
    QTest.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: len(panel(window, HelpPanel)) == 1)
    assert panel(window, SourcePanel) == []


def test_a_new_patient_leaves_nothing_behind(
    qtbot: QtBot, window: Window, session: Session, library: Library
) -> None:
    bounds = library.protocol(REGIMEN).bounds
    session.apply(edit("weight", "68", bounds))
    wishes.ask(page(window), wishes.CopyWanted(text="trastuzumab 544 mg"))
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: session.current.patient.weight is None)
    assert not session.can_undo
    assert session.current.regimen is None
    assert QGuiApplication.clipboard().text() == ""


def test_the_clipboard_of_others_is_left_alone(window: Window) -> None:
    wishes.ask(page(window), wishes.CopyWanted(text="ours"))
    QGuiApplication.clipboard().setText("theirs")
    window.close()
    assert QGuiApplication.clipboard().text() == "theirs"


def cells_of(window: Window) -> set[str]:
    return {box.cell.id for box in window.findChildren(CellBox) if box.isVisible()}


def test_a_window_begins_by_asking_for_the_regimen(
    qtbot: QtBot, library: Library, wardrobe: Wardrobe
) -> None:
    session = Session(today())
    made = Window(PAGES, library, session, wardrobe, today)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    assert made.focusWidget().accessibleName() == "Regimen: not chosen"
    assert made.bar.first_empty() == "regimen"
    made.bar.regimen_chosen.emit(REGIMEN)
    assert session.current.regimen == REGIMEN
    assert made.focusWidget().accessibleName() == "Weight, kg"


def test_another_regimen_asks_for_other_values(
    qtbot: QtBot, window: Window, session: Session
) -> None:
    window.bar.rows.more.click()
    assert "vial:docetaxel" in cells_of(window)
    assert "day" not in cells_of(window)
    window.bar.regimen_chosen.emit("pertuzumab-trastuzumab-paclitaxel-weekly")
    qtbot.waitUntil(lambda: "day" in cells_of(window))
    assert "vial:docetaxel" not in cells_of(window)
    session.undo()
    qtbot.waitUntil(lambda: "vial:docetaxel" in cells_of(window))
    window.bar.regimen_chosen.emit("")
    assert session.current.regimen is None


def test_a_height_is_asked_for_only_where_a_dose_needs_it(window: Window) -> None:
    assert "height" in cells_of(window)
    window.bar.regimen_chosen.emit("trastuzumab-emtansine")
    assert "height" not in cells_of(window)


def test_a_level_has_the_limits_of_its_regimen(window: Window, session: Session) -> None:
    window.bar.regimen_chosen.emit("pertuzumab-trastuzumab-paclitaxel-weekly")
    window.bar.focus("taxane-level")
    QTest.keyClicks(window.focusWidget(), "80")
    assert str(session.current.asked.level) == "80 mg/m2"
    window.bar.regimen_chosen.emit("trastuzumab-emtansine")
    assert session.current.asked.level is None


def test_another_manner_says_everything_anew(
    qtbot: QtBot, window: Window, library: Library
) -> None:
    window.bar.focus("haemoglobin")
    window.addressing.show()
    (opened,) = panel(window, MannerPanel)
    assert isinstance(opened, MannerPanel)
    opened.manner_chosen.emit(Manner(reader=Reader.PHARMACIST, spelling=Spelling.AMERICAN))
    assert library.manner.reader is Reader.PHARMACIST
    texts = {button.text() for button in window.findChildren(NavButton)}
    assert "View: pharmacist" in texts
    window.bar.focus("haemoglobin")
    qtbot.waitUntil(lambda: "Hemoglobin" in window.focusWidget().accessibleName())


def test_the_theme_is_worn_from_the_panel_and_shown_there(qtbot: QtBot, window: Window) -> None:
    window.addressing.show()
    (opened,) = panel(window, MannerPanel)
    assert isinstance(opened, MannerPanel)
    opened.theme.options["dark"].click()
    assert look().name == Theme.DARK.value
    QTest.keyClick(window, Qt.Key.Key_F8)
    qtbot.waitUntil(opened.theme.options["high_contrast"].isChecked)


def test_what_is_looked_for_is_found_on_the_open_page(qtbot: QtBot, window: Window) -> None:
    before = window.focusWidget()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(panel(window, FindBar)) == 1)
    QTest.keyClicks(window.focusWidget(), "second")
    (bar,) = panel(window, FindBar)
    assert isinstance(bar, FindBar)
    assert bar.count.said == "1 of 1"
    window.go(Place(page="two"))
    assert bar.count.said == "1 of 1"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: panel(window, FindBar) == [])
    assert window.focusWidget() is before


def test_back_comes_to_where_the_reader_was(qtbot: QtBot, window: Window) -> None:
    page(window).setMinimumHeight(3000)
    frame = window.open_frame
    assert frame is not None
    qtbot.waitUntil(lambda: frame.verticalScrollBar().maximum() > 1200)
    frame.verticalScrollBar().setValue(1200)
    window.go(Place(page="one", item="other"))
    qtbot.waitUntil(lambda: frame.down == 0)
    window.go_back(-1)
    qtbot.waitUntil(lambda: frame.down == 1200)
    window.go_back(1)
    qtbot.waitUntil(lambda: frame.down == 0)


def test_newer_evidence_is_counted_above_every_place_but_the_search(
    qtbot: QtBot, library: Library, session: Session, wardrobe: Wardrobe
) -> None:
    pages = (SEARCHING, *PAGES, a_page("sources", "Alt+6"))
    made = Window(pages, library, session, wardrobe, today)
    qtbot.addWidget(made)
    made.go(Place(page="two"))
    made.show()
    said = f"Newer evidence: {len(library.newer())}"
    chip = made.top.newer
    assert chip is not None
    qtbot.waitUntil(lambda: chip.text() == said)
    chip.click()
    shown = page(made).shown[-1]
    assert isinstance(shown, PlainView)
    assert shown.item == "newer"
