"""Notes of the hospital stand above the page and say that they are local."""

from pytestqt.qtbot import QtBot

from pocketref.widgets.local_notes import LocalNotes


def _seen(notes: LocalNotes) -> list[str]:
    return [each.said for each in notes.notes if not each.isHidden()]


def test_every_note_says_that_it_is_local(qtbot: QtBot) -> None:
    notes = LocalNotes()
    qtbot.addWidget(notes)
    notes.say(("Ask.", "Tell."))
    assert _seen(notes) == ["Local: Ask.", "Local: Tell."]
    assert notes.notes[0].accessibleName() == "Note: Local: Ask."


def test_notes_of_another_place_are_gone(qtbot: QtBot) -> None:
    notes = LocalNotes()
    qtbot.addWidget(notes)
    notes.say(("Ask.", "Tell."), "The file is not used.")
    assert notes.warning.said == "The file is not used."
    notes.say(("Tell.",))
    assert _seen(notes) == ["Local: Tell."]
    assert notes.warning.isHidden()
