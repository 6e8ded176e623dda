from dataclasses import replace

from pytestqt.qtbot import QtBot

from pocketref.model.noun import noun
from pocketref.widgets.chip_row import ChipWords
from pocketref.widgets.dose_panel import DosePanel
from pocketref.widgets.labels import Words


@noun
class ALine:
    """A line of a card."""

    label: str
    text: str


@noun
class ACard:
    """A card as a page would have it."""

    letter: str = "T"
    edge: str = "dashed"
    name: str = "trastuzumab"
    place: str = "second"
    badge: str = ""
    amount: str = "544"
    unit: str = "mg"
    working: str = "8 mg/kg × 68 kg = 544 mg"
    needs: str = ""
    acknowledge: str = ""
    checked: str = ""
    lines: tuple[ALine, ...] = (ALine(label="Infuse", text="IV over 90 min"),)
    notes: tuple[str, ...] = ()
    chips: tuple[ChipWords, ...] = ()
    facts: tuple[str, ...] = ("a-fact",)
    spoken: str = "trastuzumab, 544 milligrams"
    copied: str = "trastuzumab 544 mg"


def made(qtbot: QtBot, card: ACard) -> DosePanel:
    panel = DosePanel()
    qtbot.addWidget(panel)
    panel.display(card)
    return panel


def test_a_card_has_its_figure_its_lines_and_what_is_copied(qtbot: QtBot) -> None:
    panel = made(qtbot, ACard())
    assert panel.figure.accessibleName() == "544 mg"
    said = {words.said for words in panel.findChildren(Words)}
    assert {"Infuse", "IV over 90 min", "second"} <= said
    assert panel.property("copied") == "trastuzumab 544 mg"


def test_the_same_lines_are_left_as_they_are(qtbot: QtBot) -> None:
    panel = made(qtbot, ACard())
    before = panel.findChildren(Words)
    panel.display(ACard(amount="408"))
    assert panel.findChildren(Words) == before
    panel.display(ACard(lines=()))
    assert "IV over 90 min" not in {
        words.said for words in panel.findChildren(Words) if words.isVisibleTo(panel)
    }


def test_a_badge_takes_the_place_of_the_order(qtbot: QtBot) -> None:
    panel = made(qtbot, replace(ACard(), badge="unconfirmed"))
    assert panel.tag.said == "unconfirmed"
    assert not panel.tag.isHidden()
    assert panel.place.isHidden()


def test_what_a_dose_rests_on_is_acknowledged_on_the_card(qtbot: QtBot) -> None:
    panel = made(qtbot, ACard())
    assert panel.acknowledge.isHidden()
    panel.display(replace(ACard(), amount="–", lines=(), acknowledge="a-fact"))
    assert not panel.acknowledge.isHidden()
    assert panel.acknowledge.accessibleName() == "Acknowledge: trastuzumab"
    with qtbot.waitSignal(panel.acknowledged) as told:
        panel.acknowledge.click()
    assert told.args == ["a-fact"]


def test_a_dose_that_was_checked_twice_says_so(qtbot: QtBot) -> None:
    panel = DosePanel()
    qtbot.addWidget(panel)
    panel.display(ACard(checked="Checked twice 10:21"))
    assert panel.checked.said == "Checked twice 10:21"
    panel.display(ACard())
    assert panel.checked.isHidden()
