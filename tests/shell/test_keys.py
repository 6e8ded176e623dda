from PySide6.QtGui import QKeySequence

from pocketref.shell.keys import KEYS, WITHIN


def test_every_chord_is_one_qt_knows_and_stands_once() -> None:
    chords = [QKeySequence(key.chord).toString() for key in KEYS]
    assert all(chords)
    assert len(set(chords)) == len(chords)


def test_single_letters_never_act() -> None:
    assert not any(len(key.chord) == 1 for key in KEYS)


def test_every_key_says_what_it_does() -> None:
    assert all(key.does for key in (*KEYS, *WITHIN))


def test_what_parts_see_to_is_no_wish_of_the_window() -> None:
    assert all(key.wish for key in KEYS)
    assert not any(key.wish for key in WITHIN)
