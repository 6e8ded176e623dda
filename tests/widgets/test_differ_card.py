from pytestqt.qtbot import QtBot

from pocketref.model.noun import noun
from pocketref.widgets.differ_card import DifferCard
from pocketref.widgets.labels import Words
from pocketref.widgets.newer_card import LinkButton
from pocketref.widgets.wishes import PlaceWanted
from tests.widgets.test_newer_card import Link
from tests.widgets.test_table_card import Table
from tests.wishing import Listener


@noun
class Differ:
    """A disagreement in words."""

    title: str = "Sources differ: when to stop"
    needs: str = ""
    table: Table = Table(title="")
    why: str = "One is older."
    close: str = "Nothing is chosen."
    link: Link | None = None


def said(card: DifferCard) -> list[str]:
    return [words.said for words in card.findChildren(Words)]


def test_it_says_what_differs_why_and_that_nothing_is_chosen(qtbot: QtBot) -> None:
    card = DifferCard(Differ())
    qtbot.addWidget(card)
    assert said(card) == [
        "Sources differ: when to stop",
        "Why they may differ. One is older.",
        "Nothing is chosen.",
    ]
    assert card.table.accessibleName() == "Sources differ: when to stop"


def test_a_missing_value_is_named_and_a_missing_reason_is_not(qtbot: QtBot) -> None:
    card = DifferCard(Differ(needs="Needs ANC.", why=""))
    qtbot.addWidget(card)
    assert said(card) == ["Sources differ: when to stop", "Needs ANC.", "Nothing is chosen."]


def test_the_page_it_stands_on_can_be_gone_to(qtbot: QtBot) -> None:
    window = Listener()
    qtbot.addWidget(window)
    card = DifferCard(Differ(link=Link(text="Heart", page="regimen", item="heart")), window)
    button = card.findChild(LinkButton)
    assert button is not None
    button.click()
    assert window.heard == [PlaceWanted(item="heart", page="regimen")]
