from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pocketref.model.noun import noun
from pocketref.shell.theme import Theme
from pocketref.widgets.labels import Words
from pocketref.widgets.link_list import AT_ONCE, LinkCard, LinkRow
from pocketref.widgets.look import look
from pocketref.widgets.wishes import PlaceWanted
from tests.dressing import colours_in, dressed
from tests.wishing import Listener


@noun
class Link:
    """A link in words."""

    text: str = "How often is the heart looked at?"
    detail: str = ""
    page: str = "regimen"
    item: str = "heart"


@noun
class Links:
    """Links in words."""

    title: str = "Related questions"
    links: tuple[Link, ...] = (Link(), Link(text="A label", detail="US label · 2026"))


def test_links_stand_below_their_title(qtbot: QtBot) -> None:
    card = LinkCard(Links())
    qtbot.addWidget(card)
    assert [words.said for words in card.findChildren(Words)] == ["Related questions"]
    rows = card.findChildren(LinkRow)
    assert [row.said for row in rows] == [
        "How often is the heart looked at?",
        "A label\nUS label · 2026",
    ]
    assert rows[1].accessibleDescription() == "US label · 2026"


def test_a_press_goes_there(qtbot: QtBot) -> None:
    window = Listener()
    qtbot.addWidget(window)
    row = LinkRow(Link(), window)
    row.click()
    assert window.heard == [PlaceWanted(item="heart", page="regimen")]


def test_words_wrap_and_a_row_stays_large_enough_to_press(qtbot: QtBot, qapp: QApplication) -> None:
    row = LinkRow(Link(detail="what is to be known before it is opened"))
    qtbot.addWidget(row)
    assert row.hasHeightForWidth()
    assert row.heightForWidth(150) > row.heightForWidth(600) >= look().px(32)
    assert row.minimumSizeHint().height() >= look().px(32)
    before = row.heightForWidth(600)
    dressed(qapp, Theme.LIGHT, 200)
    assert row.heightForWidth(600) > before


def test_it_is_painted_in_the_colour_of_links(qtbot: QtBot) -> None:
    row = LinkRow(Link())
    qtbot.addWidget(row)
    row.resize(400, row.heightForWidth(400))
    assert look().colours["accent"].upper() in colours_in(row)


def test_a_long_list_makes_its_last_rows_when_it_is_asked_for_more(qtbot: QtBot) -> None:
    card = LinkCard(Links(links=(Link(),) * (AT_ONCE + 3)))
    qtbot.addWidget(card)
    assert len(card.findChildren(LinkRow)) == AT_ONCE
    assert card.more()
    assert not card.more()
    assert len(card.findChildren(LinkRow)) == AT_ONCE + 3
