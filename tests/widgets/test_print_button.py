from pytestqt.qtbot import QtBot

from pocketref.widgets.print_button import PrintButton
from pocketref.widgets.wishes import SheetWanted
from tests.wishing import Listener


def test_it_wishes_for_the_sheet_of_its_page(qtbot: QtBot) -> None:
    window = Listener()
    qtbot.addWidget(window)
    button = PrintButton(parent=window)
    assert button.accessibleName() == "Print, Ctrl+P"
    button.click()
    assert window.heard == [SheetWanted()]
