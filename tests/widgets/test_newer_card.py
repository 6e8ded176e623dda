from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from pocketref.model.noun import noun
from pocketref.pages.reading import Dated
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.newer_card import LinkButton, NewerCard
from pocketref.widgets.statement_card import StatementRow
from pocketref.widgets.wishes import PlaceWanted
from tests.dressing import colours_in
from tests.widgets.test_statement_card import Statement
from tests.wishing import Listener


@noun
class Link:
    """A link in words."""

    text: str = "Open newer evidence (2)"
    page: str = "sources"
    item: str = "newer"


@noun
class Newer:
    """Newer evidence in words."""

    dated: str = "15 Dec 2025"
    title: str = "Another first line"
    rows: tuple[Statement, ...] = (Statement(),)
    others: tuple[Dated, ...] = (Dated(dated="2025", title="A third one"),)
    link: Link | None = None


def made(qtbot: QtBot, link: Link | None) -> tuple[Listener, NewerCard]:
    window = Listener()
    qtbot.addWidget(window)
    card = NewerCard(Newer(link=link), window)
    card.resize(500, 160)
    return window, card


def test_the_date_comes_first(qtbot: QtBot) -> None:
    _window, card = made(qtbot, None)
    said = [words.said for words in card.findChildren(Words)]
    assert said == [
        "15 Dec 2025  Newer than the article",
        "Another first line",
        "2025  A third one",
    ]
    assert card.accessibleName().startswith("Newer than the article. 15 Dec 2025.")
    assert len(card.findChildren(StatementRow)) == 1
    assert card.findChild(LinkButton) is None


def test_the_way_to_all_of_it_is_another_place(qtbot: QtBot) -> None:
    window, card = made(qtbot, Link())
    button = card.findChild(LinkButton)
    assert button is not None
    button.click()
    assert window.heard == [PlaceWanted(item="newer", page="sources")]


def test_a_dashed_rule_says_so_beside_the_colour(qtbot: QtBot) -> None:
    _window, card = made(qtbot, None)
    image = card.grab().toImage()
    ink = look().colours["newer"].lower()
    column = [image.pixelColor(2, y).name() == ink for y in range(8, card.height() - 8)]
    assert any(column)
    assert not all(column)
    assert ink.upper() in colours_in(card)


def test_the_link_begins_where_the_other_words_do(qtbot: QtBot) -> None:
    window, card = made(qtbot, Link())
    window.show()
    button, words = card.findChild(LinkButton), card.findChildren(Words)[-1]
    assert button is not None
    assert button.mapTo(card, QPoint()).x() == words.mapTo(card, QPoint()).x()
