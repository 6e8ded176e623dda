from pocketref.pictures.branch_ruler import draw, fits
from pocketref.pictures.scene import Curve
from tests.samples import PATH, SIX


def test_a_broad_picture_fits_and_a_narrow_one_does_not() -> None:
    assert fits(PATH, 1000)
    assert fits(SIX, 748)
    assert not fits(PATH, 300)


def test_every_row_has_a_branch_from_the_root() -> None:
    shapes, parts, height = draw(SIX, 900)
    branches = [shape for shape in shapes if isinstance(shape, Curve)]
    assert len(branches) == len(SIX.rows)
    assert len({branch.y1 for branch in branches}) == 1
    assert max(part.y + part.height for part in parts) < height
