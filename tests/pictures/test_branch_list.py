from pocketref.model.noun import but
from pocketref.pictures.branch_list import draw
from pocketref.pictures.scene import Curve, Words
from tests.samples import PATH


def test_every_leaf_has_a_branch_from_its_row() -> None:
    shapes, parts, _ = draw(PATH, 300)
    leaves = sum(len(row.leaves) for row in PATH.rows)
    assert len([shape for shape in shapes if isinstance(shape, Curve)]) == leaves
    assert len(parts) == leaves + len(PATH.rows)


def test_the_months_stand_above_the_lit_leaf() -> None:
    shapes, parts, _ = draw(PATH, 300)
    said = next(s for s in shapes if isinstance(s, Words) and s.text == "8 months")
    lit = next(part for part in parts if part.id == "p-middle")
    before = next(part for part in parts if part.id == "p-early")
    assert before.y + before.height < said.y < lit.y


def test_without_months_no_flag_is_drawn() -> None:
    shapes, _, _ = draw(but(PATH, marker=None), 300)
    assert not any(isinstance(s, Words) and s.text == "8 months" for s in shapes)
