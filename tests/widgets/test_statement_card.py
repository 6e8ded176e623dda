from pytestqt.qtbot import QtBot

from pocketref.model.noun import but, noun
from pocketref.widgets.chip_row import ChipRow
from pocketref.widgets.chips import Chip
from pocketref.widgets.labels import Words
from pocketref.widgets.passage import Passage
from pocketref.widgets.statement_card import AT_ONCE, StatementCard, StatementRow


@noun
class Mark:
    """A chip in words."""

    kind: str = "plain"
    text: str = "Article 1"
    facts: tuple[str, ...] = ("a-fact",)


@noun
class Statement:
    """A statement in words."""

    text: str = "Measure LVEF before the first dose."
    detail: str = ""
    heading: str = ""
    withheld: bool = False
    copied: str = "Measure LVEF. Article."
    facts: tuple[str, ...] = ("a-fact",)
    chips: tuple[Mark, ...] = (Mark(),)


def words(card: StatementCard) -> list[str]:
    return [each.said for each in card.findChildren(Words)]


def test_a_row_has_its_statement_its_chips_its_facts_and_its_citation(qtbot: QtBot) -> None:
    card = StatementCard((Statement(),))
    qtbot.addWidget(card)
    (row,) = card.findChildren(StatementRow)
    assert row.accessibleName() == "Measure LVEF before the first dose."
    assert row.property("facts") == ("a-fact",)
    assert row.property("copied") == "Measure LVEF. Article."
    assert [chip.text() for chip in row.findChildren(Chip)] == ["Article 1"]


def test_parts_begin_with_their_headings(qtbot: QtBot) -> None:
    card = StatementCard((Statement(), Statement(heading="Doses"), Statement()), title="All")
    qtbot.addWidget(card)
    assert words(card) == ["All", "Doses"]
    assert len(card.findChildren(StatementRow)) == 3


def test_a_withheld_figure_is_that_word_and_why(qtbot: QtBot) -> None:
    card = StatementCard((Statement(withheld=True, detail="It fails a check."),))
    qtbot.addWidget(card)
    assert words(card) == ["withheld"]
    (row,) = card.findChildren(StatementRow)
    assert row.accessibleName() == (
        "Withheld. Measure LVEF before the first dose. It fails a check."
    )
    assert [each.said for each in row.findChildren(Passage)] == [
        "Measure LVEF before the first dose.",
        "It fails a check.",
    ]


def test_a_row_without_chips_keeps_no_room_for_them(qtbot: QtBot) -> None:
    card = StatementCard((but(Statement(), chips=()),))
    qtbot.addWidget(card)
    assert card.findChild(ChipRow) is None


def test_a_long_card_makes_its_last_rows_when_it_is_asked_for_more(qtbot: QtBot) -> None:
    card = StatementCard((Statement(),) * (AT_ONCE + 3))
    qtbot.addWidget(card)
    assert len(card.findChildren(StatementRow)) == AT_ONCE
    assert card.more()
    assert len(card.findChildren(StatementRow)) == AT_ONCE + 3
    assert not card.more()
