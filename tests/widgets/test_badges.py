from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from pocketref.widgets.badges import Badge
from pocketref.widgets.look import look
from tests.dressing import colours_in


@pytest.mark.parametrize(
    ("edge", "colour"), [("plain", "drug_p"), ("dashed", "drug_t"), ("dotted", "drug_x")]
)
def test_a_badge_has_the_colour_and_the_edge_of_its_drug(
    qtbot: QtBot, edge: str, colour: str
) -> None:
    badge = Badge("P", edge)
    qtbot.addWidget(badge)
    assert look().colours[colour] in colours_in(badge)


def test_edges_differ_without_colour(qtbot: QtBot) -> None:
    patterns = set()
    for edge in ("plain", "dashed", "dotted"):
        badge = Badge("P", edge)
        qtbot.addWidget(badge)
        badge.resize(badge.sizeHint())
        image = badge.grab().toImage()
        dark = [image.pixelColor(x, 1).lightness() < 190 for x in range(4, 22)]
        patterns.add(sum(one != other for one, other in pairwise(dark)))
    assert len(patterns) == 3


def test_what_is_no_drug_has_a_sign(qtbot: QtBot) -> None:
    badge = Badge("P", "plain")
    qtbot.addWidget(badge)
    letter = badge.grab().toImage()
    badge.mark("", "", "clock")
    assert badge.grab().toImage() != letter
