from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.model.noun import noun
from pocketref.widgets.asides import Asides
from pocketref.widgets.notices import Notice


@noun
class Aside:
    """A note."""

    kind: str
    lead: str
    text: str
    facts: tuple[str, ...] = ()


LINE = Aside(kind="differs", lead="At exactly 12 months:", text="Both.", facts=("a",))
NEWER = Aside(kind="newer", lead="Newer, 2025:", text="A trial.", facts=("b",))


def shown(asides: QWidget) -> list[Notice]:
    return [one for one in asides.findChildren(Notice) if not one.isHidden()]


def test_each_note_says_its_weight_and_carries_its_facts(qtbot: QtBot) -> None:
    asides = Asides()
    qtbot.addWidget(asides)
    asides.display((LINE, NEWER))
    assert [one.accessibleName() for one in shown(asides)] == [
        "Sources differ: At exactly 12 months: Both.",
        "Newer than the article: Newer, 2025: A trial.",
    ]
    assert [one.property("facts") for one in shown(asides)] == [("a",), ("b",)]


def test_no_note_is_a_window_of_its_own_for_a_moment(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    asides = Asides(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    asides.display((LINE,))
    assert window.isActiveWindow()


def test_the_same_notes_stay_and_without_any_it_is_not_there(qtbot: QtBot) -> None:
    asides = Asides()
    qtbot.addWidget(asides)
    asides.display((LINE,))
    before = shown(asides)
    asides.display((LINE,))
    assert shown(asides) == before
    asides.display(())
    assert asides.isHidden()
    assert shown(asides) == []
