from pytestqt.qtbot import QtBot

from pocketref.model.noun import noun
from pocketref.widgets.legend import Legend
from pocketref.widgets.passage import Passage


@noun
class Entry:
    """A short form."""

    name: str
    value: str


@noun
class Words:
    """A legend in words."""

    title: str = "Abbreviations on this page"
    entries: tuple[Entry, ...] = (
        Entry(name="EU", value="European Union"),
        Entry(name="LVEF", value="left ventricular ejection fraction"),
    )


def test_each_short_form_stands_with_its_words(qtbot: QtBot) -> None:
    legend = Legend(Words())
    qtbot.addWidget(legend)
    assert [passage.said for passage in legend.findChildren(Passage)] == [
        "EU: European Union",
        "LVEF: left ventricular ejection fraction",
    ]
