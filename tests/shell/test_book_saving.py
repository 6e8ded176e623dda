from pathlib import Path

import pytest

from pocketref.model.noun import but, noun
from pocketref.shell import book_saving
from pocketref.shell.book_saving import save_book
from pocketref.shell.window import Window
from pocketref.widgets.making import Making
from pocketref.wording import books
from tests.paper.sheet_of_the_day import CHECKLIST

TEMPLATE = "day/sheet.html"


@noun
class Chapter:
    template: str = TEMPLATE
    local: object = None

    def present(self) -> object:
        return CHECKLIST


@noun
class Book:
    chapters: tuple[Chapter, ...] = (Chapter(), Chapter())

    def __getattr__(self, name: str) -> object:
        return getattr(CHECKLIST, name)


def said(window: Window) -> str:
    return window.top.noted


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    monkeypatch.setattr(book_saving, "ask_file", lambda *_: path)


def test_a_book_is_saved_and_the_window_says_where(
    window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(monkeypatch, tmp_path / "book.pdf")
    save_book("Downtime book", TEMPLATE, Book(), window)
    assert said(window) == "Saved as book.pdf, 3 pages."
    assert (tmp_path / "book.pdf").read_bytes().startswith(b"%PDF")


def test_who_chooses_no_file_gets_none_and_hears_nothing(
    window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(monkeypatch, None)
    save_book("Downtime book", TEMPLATE, Book(), window)
    assert said(window) == ""
    assert list(tmp_path.iterdir()) == []


def test_a_book_that_is_stopped_leaves_no_file(
    window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(monkeypatch, tmp_path / "book.pdf")
    monkeypatch.setattr(Making, "open", Making.reject)
    save_book("Downtime book", TEMPLATE, Book(), window)
    assert said(window) == books.STOPPED
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_one_sentence(
    window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(monkeypatch, tmp_path / "none" / "book.pdf")
    save_book("Downtime book", TEMPLATE, Book(), window)
    assert said(window) == "book.pdf was not saved: there is no such folder."


def test_a_kiosk_saves_no_file(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "site", but(window.site, kiosk=True))
    save_book("Downtime book", TEMPLATE, Book(), window)
    assert said(window) == books.KIOSK
