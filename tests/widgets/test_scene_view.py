from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pocketref.pictures.day_line import day_line
from pocketref.pictures.scene import Box, Disc, Line, Part, Scene
from pocketref.shell.theme import Theme, Wardrobe
from pocketref.widgets.look import look
from pocketref.widgets.scene_view import SceneView
from tests.dressing import colours_in
from tests.sketching import ABlock, hours

DAY = (
    ABlock(0, 60),
    ABlock(60, 120, kind="observe", letter="", name="Observe", times="10:00 to 11:00"),
    ABlock(120, 210, kind="dashed", letter="T", name="trastuzumab", times="11:00 to 12:30"),
    ABlock(210, 270, kind="dotted", letter="D", name="DOCEtaxel", times="12:30 to 13:30"),
)


def day(width: float) -> Scene:
    return day_line(DAY, hours(5), width=width, text="The day.")


def shapes(width: float) -> Scene:
    return Scene(
        width=width,
        height=60,
        shapes=(
            Box(x=2, y=2, width=20, height=20, fill="ok", line="stop", hatch=True),
            Disc(x=50, y=20, radius=8, fill="accent"),
            Line(x1=0, y1=40, x2=60, y2=40, colour="differ", thickness=4),
        ),
        text="Shapes.",
    )


def test_every_shape_is_painted_in_its_colour(qtbot: QtBot) -> None:
    view = SceneView("Shapes")
    qtbot.addWidget(view)
    view.resize(100, 60)
    view.picture(shapes)
    wanted = {look().colours[name] for name in ("ok", "stop", "accent", "differ")}
    assert wanted <= colours_in(view)
    assert view.accessibleName() == "Shapes."


def test_a_picture_says_its_numbers(qtbot: QtBot) -> None:
    view = SceneView("Day")
    qtbot.addWidget(view)
    view.resize(700, 120)
    view.picture(day)
    assert "trastuzumab: 11:00 to 12:30" in view.accessibleDescription()


def test_a_picture_grows_with_the_text(qtbot: QtBot, wardrobe: Wardrobe) -> None:
    view = SceneView("Shapes")
    qtbot.addWidget(view)
    view.picture(shapes)
    assert view.heightForWidth(200) == 60
    wardrobe.wear(Theme.LIGHT, 200)
    assert view.heightForWidth(200) == 120


def test_without_a_picture_nothing_is_painted(qtbot: QtBot) -> None:
    view = SceneView("None yet")
    qtbot.addWidget(view)
    assert view.heightForWidth(300) == 0
    view.grab()


def parted(width: float) -> Scene:
    """Two rows, one above the other, and what is read in them."""
    rows = tuple(
        Part(id=name, x=0, y=at, width=width, height=20, text=f"Row {name}.", facts=(name,))
        for name, at in (("one", 10), ("two", 40))
    )
    return Scene(
        width=width, height=70, shapes=(), text="Two rows.", numbers=("1", "2"), parts=rows
    )


def shown(qtbot: QtBot) -> tuple[SceneView, list[str], list[str]]:
    """A picture with the keys, and what it emits."""
    view = SceneView("Rows")
    qtbot.addWidget(view)
    view.resize(200, 70)
    view.picture(parted)
    chosen: list[str] = []
    reached: list[str] = []
    view.chosen.connect(chosen.append)
    view.reached.connect(reached.append)
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    return view, chosen, reached


def test_keys_begin_at_the_first_part_and_it_is_read(qtbot: QtBot) -> None:
    view, chosen, _ = shown(qtbot)
    assert view.accessibleDescription() == "Row one."
    assert view.property("facts") == ("one",)
    assert chosen == []


def test_arrows_move_among_the_parts_and_say_so(qtbot: QtBot) -> None:
    view, chosen, reached = shown(qtbot)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(view, key)
    assert reached == ["two", "one", "two", "one"]
    assert chosen == []


def test_enter_and_space_choose(qtbot: QtBot) -> None:
    view, chosen, _ = shown(qtbot)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert chosen == ["one", "two"]


def test_a_click_chooses_what_is_under_it(qtbot: QtBot) -> None:
    view, chosen, _ = shown(qtbot)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(40, 50))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(40, 35))
    assert chosen == ["two"]


def test_at_larger_text_a_click_meets_the_same_part(qtbot: QtBot, wardrobe: Wardrobe) -> None:
    wardrobe.wear(Theme.LIGHT, 200)
    view, chosen, _ = shown(qtbot)
    view.resize(200, 140)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(40, 100))
    assert chosen == ["two"]


def test_what_was_chosen_elsewhere_is_current_without_a_word(qtbot: QtBot) -> None:
    view, chosen, reached = shown(qtbot)
    view.choose("two")
    assert view.part is not None
    assert view.part.id == "two"
    assert view.property("facts") == ("two",)
    assert (chosen, reached) == ([], [])


def test_the_current_part_stays_when_the_picture_is_drawn_anew(qtbot: QtBot) -> None:
    view, _, _ = shown(qtbot)
    view.choose("two")
    view.picture(parted)
    assert view.part is not None
    assert view.part.id == "two"


def test_at_the_last_part_the_key_is_for_what_holds_the_picture(qtbot: QtBot) -> None:
    view, _, reached = shown(qtbot)
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert reached == ["two"]


def test_a_ring_is_painted_where_the_keys_are(qtbot: QtBot) -> None:
    view, _, _ = shown(qtbot)
    assert look().colours["focus"] in colours_in(view)
    view.clearFocus()
    assert look().colours["focus"] not in colours_in(view)
    assert view.accessibleDescription() == "1\n2"


def test_a_part_below_the_window_is_brought_into_view(qtbot: QtBot) -> None:
    area, holder, view = QScrollArea(), QWidget(), SceneView("Rows")
    QVBoxLayout(holder).addWidget(view)
    qtbot.addWidget(area)
    area.setWidget(holder)
    area.setWidgetResizable(True)
    view.picture(
        lambda width: Scene(
            width=width,
            height=900,
            shapes=(),
            text="Far.",
            parts=tuple(
                Part(id=str(at), x=0, y=at, width=width, height=20, text=str(at)) for at in (0, 860)
            ),
        )
    )
    area.resize(200, 120)
    with qtbot.waitExposed(area):
        area.show()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert area.verticalScrollBar().value() > 600


def test_scenes_of_a_few_widths_are_kept(qtbot: QtBot) -> None:
    made: list[float] = []

    def draw(width: float) -> Scene:
        made.append(width)
        return shapes(width)

    view = SceneView("Shapes")
    qtbot.addWidget(view)
    view.picture(draw)
    made.clear()
    for width in (300, 300, 301, 302, 303, 304, 305, 306, 307, 300):
        view.heightForWidth(width)
    assert made.count(300) == 2


def test_the_words_in_a_picture_can_be_read_and_found(qtbot: QtBot) -> None:
    view = SceneView("Day")
    qtbot.addWidget(view)
    assert view.said == ""
    view.resize(700, 120)
    view.picture(day)
    assert "T trastuzumab" in view.said


def test_a_cleared_picture_keeps_nothing_of_what_it_showed(qtbot: QtBot) -> None:
    view = SceneView("Nothing yet")
    qtbot.addWidget(view)
    view.resize(200, 100)
    view.picture(lambda width: Scene(width=width, height=20, shapes=(), text="pertuzumab 840 mg"))
    view.clear()
    assert (view.said, view.accessibleName(), view.accessibleDescription()) == ("", "", "")
    assert not view.grab().isNull()
