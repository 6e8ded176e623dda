from pocketref.pictures.branch_boxes import (
    box_for,
    boxed,
    leaf_part,
    leaf_words,
    needed,
    notes,
    row_part,
    tall,
    under,
    words,
)
from pocketref.pictures.branches import Leaf
from pocketref.pictures.lettering import Place, longest
from pocketref.pictures.scene import Edge
from pocketref.pictures.scene import Words as Drawn
from tests.samples import PERTUZUMAB, TRASTUZUMAB

AT = Place(x=0, y=0, width=200)


def test_a_box_needs_room_for_its_longest_word() -> None:
    said = words("trastuzumab alone", "no pertuzumab")
    assert needed(said) > longest("trastuzumab alone", said[0][1])


def test_a_narrow_box_is_higher() -> None:
    said = words("First line again, or straight to second line", "12 or more")
    assert tall(said, 120) > tall(said, 400)


def test_words_stand_in_the_middle_of_their_box() -> None:
    box, *said = boxed(words("One", "two"), box_for(AT, 100, lit=False))
    assert box.height == 100  # type: ignore[union-attr]
    first, last = said[0], said[-1]
    assert isinstance(first, Drawn)
    assert isinstance(last, Drawn)
    assert first.y - 0 == 100 - last.y - last.height


def test_lit_and_silent_boxes_differ_in_their_edges() -> None:
    plain, lit = box_for(AT, 10, lit=False), box_for(AT, 10, lit=True)
    silent = box_for(AT, 10, lit=False, silent=True)
    assert lit.thickness > plain.thickness
    assert (plain.edge, silent.edge) == (Edge.PLAIN, Edge.DASHED)


def test_a_note_has_the_sign_of_how_it_stands() -> None:
    signed = [text for leaf in PERTUZUMAB.leaves for text, _ in notes(leaf)]
    assert signed[1] == "= ASCO 2022 agrees"
    assert notes(TRASTUZUMAB.leaves[0])[0][0].startswith("≠ ")
    assert under(Leaf(id="x", title="x"), 100) == 0
    assert under(PERTUZUMAB.leaves[0], 200) > 0


def test_a_silent_leaf_is_quiet_until_it_is_lit() -> None:
    silent = Leaf(id="x", title="Article does not say", silent=True)
    lit = Leaf(id="x", title="Article does not say", silent=True, lit=True)
    assert leaf_words(silent)[0][1].colour == "silent"
    assert leaf_words(lit)[0][1].colour == "accent_strong"


def test_a_part_is_read_with_its_row() -> None:
    box = box_for(AT, 10, lit=False)
    assert row_part(PERTUZUMAB, box).text == "pertuzumab. with trastuzumab"
    leaf = TRASTUZUMAB.leaves[0]
    assert leaf_part(leaf, box, TRASTUZUMAB).text == (
        "trastuzumab alone. within 12. First line, with a taxane. ASCO 2022: second line"
    )
