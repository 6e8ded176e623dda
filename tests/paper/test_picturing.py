from pocketref.paper.blocks import Picture
from pocketref.paper.laying import Desk
from pocketref.paper.marks import Picture as Drawing
from pocketref.paper.picturing import LARGEST, fitted, lay_picture
from pocketref.paper.sizes import MILLIMETRE, POINT
from pocketref.pictures.scene import Drawn, Scene
from tests.paper.typesetting import StubRuler

SCENES = (
    Drawn(name="wide", scene=Scene(width=1000, height=200, shapes=(), text="Wide.")),
    Drawn(name="small", scene=Scene(width=100, height=50, shapes=(), text="Small.")),
)
COLUMN = 100 * MILLIMETRE


def test_a_wide_picture_is_as_wide_as_its_column() -> None:
    laid = lay_picture(Picture(name="wide"), COLUMN, SCENES)
    assert (laid.width, round(laid.height)) == (COLUMN, round(COLUMN / 5))


def test_a_small_picture_is_not_blown_up() -> None:
    laid = lay_picture(Picture(name="small"), COLUMN, SCENES)
    (drawing,) = laid.marks
    assert isinstance(drawing, Drawing)
    assert drawing.scale == LARGEST * POINT
    assert laid.height == 50 * LARGEST * POINT


def test_a_column_may_fit_its_picture() -> None:
    assert fitted(Picture(name="small"), SCENES) == 100 * LARGEST * POINT
    assert Desk(ruler=StubRuler(), scenes=SCENES).natural(Picture(name="small")) == fitted(
        Picture(name="small"), SCENES
    )


def test_the_desk_lays_a_picture_by_its_name() -> None:
    desk = Desk(ruler=StubRuler(), scenes=SCENES)
    (drawing,) = desk.lay(Picture(name="wide"), COLUMN).marks
    assert isinstance(drawing, Drawing)
    assert drawing.scene.text == "Wide."
