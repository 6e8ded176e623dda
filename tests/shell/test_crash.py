import sys

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from pocketref.model.keeping import Keeping
from pocketref.shell.crash import CODE, LastResort, place_of
from pocketref.wording.numbers import day

ENTERED = "86.4"


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What dialogs say instead of standing there."""
    texts: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda *words: texts.append(words[-1]))
    return texts


@pytest.fixture
def ended() -> list[int]:
    return []


@pytest.fixture
def resort(ended: list[int]) -> LastResort:
    return LastResort("pocketref", "2026.03", lambda: Keeping.KEPT, ended.append)


def meet(resort: LastResort, error: Exception) -> None:
    try:
        raise error
    except type(error) as met:
        resort(type(met), met, met.__traceback__)


def test_a_bug_is_said_without_a_value_and_the_program_ends(
    resort: LastResort,
    said: list[str],
    ended: list[int],
    capsys: pytest.CaptureFixture[str],
) -> None:
    meet(resort, KeyError(ENTERED))
    (text,) = said
    assert "KeyError" in text
    assert ENTERED not in text + capsys.readouterr().err
    assert ended == [CODE]


def test_nothing_of_the_patient_stands_behind_the_dialog(
    qtbot: QtBot, resort: LastResort, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    seen: list[bool] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda *_: seen.append(window.isVisible()))
    meet(resort, ValueError(ENTERED))
    assert seen == [False]


def test_there_is_one_dialog_however_often_it_happens(
    resort: LastResort, said: list[str], ended: list[int]
) -> None:
    for _ in range(3):
        meet(resort, ValueError())
    assert (len(said), ended) == (1, [CODE])


def test_a_day_that_could_not_be_kept_is_said(said: list[str]) -> None:
    meet(LastResort("pocketref", "2026.03", lambda: Keeping.FULL, lambda _: None), ValueError())
    assert "Go on from the paper." in said[0]


def test_who_interrupts_the_program_meets_no_dialog(
    resort: LastResort, said: list[str], ended: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    met: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda kind, *_: met.append(kind))
    resort(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert (met, said, ended) == ([KeyboardInterrupt], [], [])


def test_the_place_is_the_deepest_of_the_program() -> None:
    with pytest.raises(AttributeError) as met:
        day(None)  # type: ignore[arg-type]  # the bug
    assert place_of(met.tb).startswith("wording/numbers.py line ")
    assert place_of(None) == "no known place"


class Sender(QObject):
    sent = Signal()


def test_a_bug_in_what_qt_calls_is_met(
    qtbot: QtBot, resort: LastResort, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sender, texts = Sender(), said

    def broken() -> None:
        raise ValueError(ENTERED)

    sender.sent.connect(broken)
    with qtbot.captureExceptions():
        monkeypatch.setattr(sys, "excepthook", resort)
        sender.sent.emit()
        QTimer.singleShot(0, broken)
        qtbot.wait(1)
    assert len(texts) == 1
