from dataclasses import dataclass

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.widgets.chip_row import ChipRow
from pocketref.widgets.chips import Chip
from pocketref.widgets.labels import Words
from pocketref.widgets.wishes import FactsWanted, Wish
from tests.wishing import Listener


@dataclass(frozen=True)
class AChip:
    text: str
    kind: str = "plain"
    facts: tuple[str, ...] = ("a-fact",)


def test_the_same_chips_are_left_as_they_are(qtbot: QtBot) -> None:
    row = ChipRow()
    qtbot.addWidget(row)
    row.display((AChip("Article 1"),))
    before = row.findChild(Chip)
    row.display((AChip("Article 1"),))
    assert row.findChild(Chip) is before


def test_a_chip_asks_the_window_for_its_facts(qtbot: QtBot) -> None:
    window = Listener()
    qtbot.addWidget(window)
    row = ChipRow(parent=window)
    row.display((AChip("Article 1"), AChip("US label", "agrees", ("b-fact",))))
    row.findChildren(Chip)[1].click()
    heard: list[Wish] = window.heard
    assert heard == [FactsWanted(facts=("b-fact",))]


def test_no_chips_take_no_room(qtbot: QtBot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    row = ChipRow(parent=home)
    row.display(())
    assert row.isHidden()


def test_a_lead_stands_before_the_chips_and_stays(qtbot: QtBot) -> None:
    lead = Words("IV over 60 min.")
    row = ChipRow(lead=lead)
    qtbot.addWidget(row)
    row.display(())
    row.resize(400, 40)
    row.show()
    assert lead.isVisible()
    row.display((AChip("Article 1"),))
    row.display(())
    assert lead.isVisible()


def test_it_takes_no_more_than_its_rows_need(qtbot: QtBot) -> None:
    row, free = ChipRow(most=220), ChipRow()
    for each in (row, free):
        qtbot.addWidget(each)
        each.display((AChip("CLEOPATRA register"), AChip("Article 1"), AChip("US label")))
    assert row.sizeHint().width() < 220 < free.sizeHint().width()
    assert row.sizeHint().height() > free.sizeHint().height()
    assert ChipRow(most=220).sizeHint().width() == 0


def test_chips_that_may_come_again_are_kept_but_only_so_many(qtbot: QtBot) -> None:
    row = ChipRow(kept=2)
    qtbot.addWidget(row)
    row.display((AChip("Article 1"), AChip("US label")))
    first, second = row.findChildren(Chip)
    row.display((AChip("UK label"),))
    assert [first.isHidden(), second.isHidden()] == [True, True]
    row.display((AChip("US label"), AChip("US label")))
    shown = [chip for chip in row.findChildren(Chip) if not chip.isHidden()]
    assert shown == [second]
    row.display((AChip("Article 1"),))
    again = [chip for chip in row.findChildren(Chip) if not chip.isHidden()]
    assert [chip.text() for chip in again] == ["Article 1"]
    assert again != [first]
