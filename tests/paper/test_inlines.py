from xml.etree import ElementTree as ET

from pocketref.paper.inlines import inlines
from pocketref.paper.words import (
    Badge,
    Blank,
    Break,
    Edge,
    Face,
    Gap,
    Inline,
    PageNumber,
    Run,
    Size,
    Tick,
    Tone,
    Weight,
)

BODY = Face()
BOLD = Face(weight=Weight.BOLD)


def read(text: str) -> tuple[Inline, ...]:
    return inlines(ET.fromstring(f"<p>{text}</p>"), BODY)  # noqa: S314  # written in this file


def test_bold_dim_big_and_small_are_faces_and_tones() -> None:
    assert read("a<b>b</b><dim>c</dim><big>d</big><small>e</small>") == (
        Run(text="a"),
        Run(text="b", face=BOLD),
        Run(text="c", tone=Tone.DIM),
        Run(text="d", face=Face(size=Size.DOSE, weight=Weight.BOLD)),
        Run(text="e", face=Face(size=Size.SMALL)),
    )


def test_shapes_stand_among_the_letters() -> None:
    assert read(
        '<tick/><line mm="12"/><line/><gap mm="2"/><badge letter="T" edge="dashed"/><br/><page/>'
    ) == (
        Tick(),
        Blank(width=12),
        Blank(),
        Gap(width=2),
        Badge(letter="T", edge=Edge.DASHED),
        Break(),
        PageNumber(),
    )


def test_a_box_may_be_ticked_before_it_is_printed() -> None:
    assert read('<tick ticked="yes"/>') == (Tick(ticked=True),)


def test_line_ends_of_a_template_are_spaces_and_a_hard_space_stays() -> None:
    assert read("840\u00a0mg\n      twice") == (Run(text="840\u00a0mg twice"),)
