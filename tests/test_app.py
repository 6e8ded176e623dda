import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pocketref.app import ABOUT, NO_PACK, make_window, preview, print_now, today
from pocketref.pack.library import Library, open_pack
from pocketref.pages.page import Place
from pocketref.shell import book_saving, printing
from pocketref.shell.crash import CODE
from pocketref.shell.window import Window
from pocketref.widgets.labels import Words
from pocketref.widgets.preview import Preview
from pocketref.widgets.printing import PrintJob
from pocketref.worksheet.edits import choose_regimen
from pocketref.worksheet.entering import edit
from pocketref.worksheet.recovery import sheet_of
from pocketref.worksheet.session import Session
from tests.kept_sheets import a_running_sheet
from tests.spooling import FakeSpooler

ROOT = Path(__file__).resolve().parents[1]
REGIMEN = "pertuzumab-trastuzumab-docetaxel"


@pytest.fixture
def library(pack_file: Path) -> Library:
    return open_pack(pack_file)


def filled(library: Library, **values: str) -> Session:
    session = Session(today())
    session.apply(choose_regimen(library.front(REGIMEN)))
    bounds = library.protocol(REGIMEN).bounds
    for field, text in values.items():
        session.apply(edit(field, text, bounds))
    return session


def test_the_window_says_what_the_program_is_about(qtbot: QtBot, library: Library) -> None:
    window = make_window(library, Session(today()))
    qtbot.addWidget(window)
    assert ABOUT in {words.said for words in window.sidebar.findChildren(Words)}


def test_without_a_regimen_no_sheet_is_shown(qtbot: QtBot, library: Library) -> None:
    session = Session(today())
    window = make_window(library, session)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)
    preview(window, library, session, "infusion-checklist")
    focused = window.focus_widget()
    assert focused is not None
    assert focused.accessibleName().startswith("Regimen")


def test_a_sheet_that_waits_leads_to_what_it_waits_for(qtbot: QtBot, library: Library) -> None:
    session = filled(library, weight="68", cycle="1")
    window = make_window(library, session)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)
    window.go(Place(page="doses"))
    window.sheet_wanted.emit("infusion-checklist", "doses")
    focused = window.focus_widget()
    assert focused is not None
    assert focused.accessibleName().startswith("Height")


def test_a_sheet_that_is_ready_is_shown_as_its_pages(qtbot: QtBot, library: Library) -> None:
    session = filled(library, weight="68", height="165", cycle="1")
    window = make_window(library, session)
    qtbot.addWidget(window)
    shown: list[int] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Preview):
            shown.append(len(dialog.pages))
            dialog.reject()

    QTimer.singleShot(0, look)
    preview(window, library, session, "infusion-checklist")
    assert shown == [1]


@pytest.mark.parametrize("route", ["regimen/heart", "sources/differ", "sources/article"])
def test_the_page_that_is_open_is_shown_as_its_sheet(
    qtbot: QtBot, library: Library, route: str
) -> None:
    window = make_window(library, Session(today()))
    qtbot.addWidget(window)
    window.show()
    window.go(Place.parse(route))
    shown: list[int] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Preview):
            shown.append(len(dialog.pages))
            dialog.reject()

    QTimer.singleShot(0, look)
    window.want_sheet()
    assert shown
    assert shown[0] >= 1


def test_a_sheet_is_printed_at_once_only_when_it_is_ready(
    qtbot: QtBot, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = FakeSpooler()
    monkeypatch.setattr(printing, "spooler", lambda: fake)
    session = Session(today())
    window = make_window(library, session)
    qtbot.addWidget(window)
    print_now(window, library, session, "infusion-checklist")
    assert window.here.page == "day"
    assert window.findChild(PrintJob) is None
    print_now(window, library, session, "page", "regimen/heart")
    qtbot.waitUntil(lambda: window.findChild(PrintJob) is None)
    assert [printer for printer, _ in fake.took] == ["ward"]


def test_while_covered_no_sheet_is_shown_or_printed(
    qtbot: QtBot, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = FakeSpooler()
    monkeypatch.setattr(printing, "spooler", lambda: fake)
    session = filled(library, weight="68", height="165", cycle="1")
    window = make_window(library, session)
    qtbot.addWidget(window)
    window.show()
    window.cover()
    assert window.covered
    preview(window, library, session, "infusion-checklist")
    print_now(window, library, session, "infusion-checklist")
    window.print_wanted.emit("page", "regimen/heart")
    assert window.findChild(Preview) is None
    assert window.findChild(PrintJob) is None
    assert fake.took == []


def test_a_sheet_that_is_shown_goes_with_the_cover(
    qtbot: QtBot, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = FakeSpooler()
    monkeypatch.setattr(printing, "spooler", lambda: fake)
    session = filled(library, weight="68", height="165", cycle="1")
    window = make_window(library, session)
    qtbot.addWidget(window)
    window.show()
    QTimer.singleShot(0, window.cover)
    preview(window, library, session, "infusion-checklist")
    assert window.covered
    qtbot.waitUntil(lambda: window.findChild(Preview) is None)
    assert fake.took == []


WITHOUT_A_PACK = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QMessageBox
from pocketref.app import run
QMessageBox.critical = lambda *words: print(words[-1])
sys.exit(run(Path(sys.argv[1])))
"""
OPENED_AND_CLOSED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pocketref.app import run
def close():
    window = next(each for each in QApplication.topLevelWidgets() if each.isVisible())
    print(window.windowTitle())
    window.close()
application = QApplication([])
QTimer.singleShot(0, close)
sys.exit(run(Path(sys.argv[1]), "day"))
"""


AT_A_SITE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pocketref.app import run
QMessageBox.critical = lambda *words: print(words[-1])
def close():
    window = next(each for each in QApplication.topLevelWidgets() if each.isVisible())
    asked, manner = window.session.current.asked, window.library.manner
    print(window.isFullScreen(), asked.region, manner.spelling)
    QApplication.exit()
application = QApplication([])
QTimer.singleShot(0, close)
sys.exit(run(Path(sys.argv[1]), "day", sys.argv[2]))
"""


WITH_A_BUG = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pocketref.app import run
from tests.kept_sheets import a_running_sheet
QMessageBox.critical = lambda *words: print(words[-1], flush=True)
def meet():
    window = next(each for each in QApplication.topLevelWidgets() if each.isVisible())
    window.session.restore(a_running_sheet())
    raise ValueError(window.session.current.measured.weight)
application = QApplication([])
QTimer.singleShot(0, meet)
sys.exit(run(Path(sys.argv[1])))
"""


def in_a_process_of_its_own(script: str, *words: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-B", "-c", script, *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_without_a_good_pack_the_program_says_so_and_ends(tmp_path: Path) -> None:
    ended = in_a_process_of_its_own(WITHOUT_A_PACK, tmp_path / "no.pack")
    assert ended.returncode == NO_PACK
    assert ended.stdout.strip().endswith(".")


def test_the_program_opens_at_a_place_and_ends_when_its_window_closes(pack_file: Path) -> None:
    ended = in_a_process_of_its_own(OPENED_AND_CLOSED, pack_file)
    assert (ended.returncode, ended.stdout.strip()) == (0, "pocketref")
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("kiosk = true", "True us british\n"),
        ("region = 'eu'\n[view]\nspelling = 'american'", "False eu american\n"),
    ],
)
def test_a_window_stands_beside_the_site_file_that_was_named(
    text: str, told: str, pack_file: Path, tmp_path: Path
) -> None:
    site = tmp_path / "site.toml"
    site.write_text(text, encoding="utf-8")
    ended = in_a_process_of_its_own(AT_A_SITE, pack_file, site)
    assert (ended.returncode, ended.stdout) == (0, told), ended.stderr


def test_a_bad_site_file_that_was_named_is_told_and_no_window_opens(
    pack_file: Path, tmp_path: Path
) -> None:
    ended = in_a_process_of_its_own(AT_A_SITE, pack_file, tmp_path / "none.toml")
    assert (ended.returncode, ended.stdout) == (
        2,
        "Site file none.toml: it cannot be read (No such file or directory).\n",
    )


@pytest.mark.parametrize("way", [preview, print_now])
def test_a_book_is_saved_without_being_looked_at_first(
    qtbot: QtBot,
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
    way: Callable[[Window, Library, Session, str, str], None],
) -> None:
    window = make_window(library, Session(today()))
    qtbot.addWidget(window)
    saved: list[str] = []
    monkeypatch.setattr(book_saving, "save_book", lambda title, *_: saved.append(title))
    way(window, library, Session(today()), "downtime-book", "sources/downtime-book")
    assert saved == ["Downtime book"]


def test_no_book_is_saved_while_covered(
    qtbot: QtBot, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window(library, Session(today()))
    qtbot.addWidget(window)
    saved: list[str] = []
    monkeypatch.setattr(book_saving, "save_book", lambda title, *_: saved.append(title))
    monkeypatch.setattr(Window, "covered", property(lambda _: True))
    preview(window, library, Session(today()), "downtime-book")
    assert saved == []


def test_a_bug_ends_the_program_and_leaves_the_running_day_on_the_disk(
    pack_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    ended = in_a_process_of_its_own(WITH_A_BUG, pack_file)
    assert ended.returncode == CODE
    assert "ValueError" in ended.stdout
    assert "comes back covered." in ended.stdout
    assert "70 kg" not in ended.stdout + ended.stderr
    (file,) = tmp_path.rglob("*.day")
    assert sheet_of(file.read_text(encoding="ascii")).run == a_running_sheet().run
