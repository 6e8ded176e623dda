import pytest
from pytestqt.qtbot import QtBot

from pocketref.pages.rail import Review, ReviewStep, Topic, TopicGroup
from pocketref.pages.reading import Link, Links, Note
from pocketref.pages.sources.view import SourcesView
from pocketref.pages.sources.widget import SourcesWidget
from pocketref.widgets.link_list import LinkRow
from pocketref.widgets.print_button import PrintButton
from pocketref.widgets.topic_list import TopicButton
from pocketref.widgets.wishes import PlaceWanted, SheetWanted
from tests.wishing import Listener

pytestmark = pytest.mark.usefixtures("wardrobe")
LINKS = Links(
    title="Label",
    links=(Link(text="A label", page="sources", item="a-label", detail="US label · 2026"),),
)
VIEW = SourcesView(
    crumb="Sources",
    title="All sources",
    subtitle="1 source.",
    groups=(
        TopicGroup(
            title="",
            topics=(
                Topic(id="", title="All sources", open=True),
                Topic(id="differ", title="Where sources differ", open=False),
            ),
        ),
    ),
    blocks=(LINKS,),
    facts=("a-fact",),
)


def made(qtbot: QtBot, view: SourcesView = VIEW) -> tuple[Listener, SourcesWidget]:
    window = Listener()
    qtbot.addWidget(window)
    widget = SourcesWidget(window)
    widget.resize(1036, 700)
    widget.display(view)
    return window, widget


def test_it_says_where_the_reader_is_and_what_stands_there(qtbot: QtBot) -> None:
    _window, widget = made(qtbot)
    assert widget.head.title.said == "All sources"
    assert widget.head.subtitle.said == "1 source."
    assert widget.property("facts") == ("a-fact",)
    assert [row.said for row in widget.findChildren(LinkRow)] == ["A label\nUS label · 2026"]


def test_a_source_and_another_list_are_gone_to(qtbot: QtBot) -> None:
    window, widget = made(qtbot)
    widget.findChildren(LinkRow)[0].click()
    widget.findChildren(TopicButton)[1].click()
    assert window.heard == [
        PlaceWanted(item="a-label", page="sources"),
        PlaceWanted(item="differ"),
    ]


def test_it_prints(qtbot: QtBot) -> None:
    window, widget = made(qtbot)
    button = widget.findChild(PrintButton)
    assert button is not None
    button.click()
    assert window.heard == [SheetWanted()]


def test_only_a_page_with_a_review_shows_it(qtbot: QtBot) -> None:
    _window, widget = made(qtbot)
    assert widget.review.isHidden()
    review = Review(steps=(ReviewStep(text="Approved", state="done"),), disclaimer="Educational.")
    page = SourcesView(
        crumb="Sources / About",
        title="Disclaimer",
        groups=VIEW.groups,
        blocks=(Note(text="Words."),),
        review=review,
    )
    widget.display(page)
    assert not widget.review.isHidden()
    assert "Educational." in widget.review.accessibleName()


def test_showing_it_twice_is_showing_it_once(qtbot: QtBot) -> None:
    _window, widget = made(qtbot)
    (row,) = widget.findChildren(LinkRow)
    with qtbot.assertNotEmitted(widget.edited):
        widget.display(VIEW)
    assert widget.findChildren(LinkRow) == [row]
