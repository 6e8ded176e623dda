from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but, noun
from pocketref.widgets.chips import Chip
from pocketref.widgets.newer_card import LinkButton
from pocketref.widgets.outcome_card import OutcomeCard, OutcomeHead, SourceText
from pocketref.widgets.wishes import CopyWanted, PlaceWanted
from tests.wishing import Listener


@noun
class Chipped:
    """A chip."""

    kind: str
    text: str
    facts: tuple[str, ...] = ()


@noun
class Says:
    """What a source says."""

    text: str
    facts: tuple[str, ...] = ()


@noun
class Link:
    """A place."""

    text: str
    page: str
    item: str


@noun
class Outcome:
    """Where a path leads."""

    badge: Chipped | None = None
    placed: str = ""
    chips: tuple[Chipped, ...] = ()
    title: str
    says: tuple[Says, ...] = ()
    lines: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    spoken: str = ""
    copied: str = ""
    facts: tuple[str, ...] = ()


REACHED = Outcome(
    badge=Chipped(kind="agrees", text="Branch reached", facts=("a",)),
    placed="8 months is 6 months or more and less than 12 months.",
    chips=(Chipped(kind="plain", text="Article 2"), Chipped(kind="agrees", text="ASCO agrees")),
    title="Follow second-line recommendations",
    says=(Says(text="**Article.** It says so.", facts=("a",)), Says(text="**ASCO.** Yes.")),
    lines=("4 months to the line at 12 months.",),
    links=(Link(text="After progression", page="recurrence", item="progression"),),
    spoken="Branch reached.",
    copied="Recurrence.\nFollow second line.",
    facts=("a", "b"),
)
WAITS = Outcome(title="Needs months.", spoken="Needs months.")


def made(qtbot: QtBot, words: Outcome = REACHED) -> tuple[Listener, OutcomeHead, OutcomeCard]:
    window = Listener()
    qtbot.addWidget(window)
    head, card = OutcomeHead(window), OutcomeCard(window)
    for part in (head, card):
        part.resize(620, 200)
        part.display(words)
    return window, head, card


def alive(card: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in card.findChildren(kind) if not one.isHidden()]


def test_it_says_where_the_path_leads_and_carries_its_facts(qtbot: QtBot) -> None:
    _window, head, card = made(qtbot)
    assert head.accessibleName() == "Branch reached."
    assert head.property("facts") == ("a", "b")
    assert head.title.said == REACHED.title
    assert len(alive(head, Chip)) == len(("badge", *REACHED.chips))
    assert [one.property("facts") for one in alive(card, SourceText)] == [("a",), ()]


def test_showing_it_twice_is_showing_it_once(qtbot: QtBot) -> None:
    _window, head, card = made(qtbot)
    before = (*alive(card, SourceText), *alive(head, Chip))
    head.display(REACHED)
    card.display(REACHED)
    assert (*alive(card, SourceText), *alive(head, Chip)) == before


def test_without_an_outcome_nothing_of_the_one_before_stays(qtbot: QtBot) -> None:
    _window, head, card = made(qtbot)
    head.display(WAITS)
    card.display(WAITS)
    assert alive(card, SourceText) == []
    assert alive(head, Chip) == []
    assert card.lines.isHidden()
    assert card.copy.isHidden()
    assert (head.placed.said, head.title.said) == ("", "Needs months.")


def test_the_path_is_copied_as_text_and_links_lead_on(qtbot: QtBot) -> None:
    window, _, card = made(qtbot)
    card.copy.click()
    (link,) = alive(card, LinkButton)
    assert isinstance(link, LinkButton)
    link.click()
    assert window.heard == [
        CopyWanted(text=REACHED.copied),
        PlaceWanted(item="progression", page="recurrence"),
    ]


def test_another_outcome_takes_its_place(qtbot: QtBot) -> None:
    _window, _head, card = made(qtbot)
    card.display(but(REACHED, says=(Says(text="Other."),), links=()))
    assert [one.said for one in card.findChildren(SourceText) if not one.isHidden()] == ["Other."]
    assert alive(card, LinkButton) == []
