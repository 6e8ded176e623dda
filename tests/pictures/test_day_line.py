from dataclasses import replace

from pocketref.pictures.day_line import Flag, day_line
from pocketref.pictures.scene import Box, Edge, Line, Scene, Words
from tests.sketching import ABlock, hours, texts

DAY = (
    ABlock(0, 60),
    ABlock(60, 120, kind="observe", letter="", name="Observe", times="10:00 to 11:00"),
    ABlock(120, 210, kind="dashed", letter="T", name="trastuzumab", times="11:00 to 12:30"),
    ABlock(210, 270, kind="dotted", letter="D", name="DOCEtaxel", times="12:30 to 13:30"),
)


def drawn(*blocks: ABlock, width: float = 740) -> Scene:
    return day_line(blocks or DAY, hours(5), width=width, text="The day.")


def boxes(scene: Scene) -> list[Box]:
    return [shape for shape in scene.shapes if isinstance(shape, Box)]


def test_blocks_are_drawn_to_scale() -> None:
    first, _, third, _ = boxes(drawn())
    assert abs((third.width + 2) / (first.width + 2) - 1.5) < 0.001


def test_each_drug_has_an_edge_of_its_own_and_watching_is_hollow() -> None:
    edges = [(box.edge, bool(box.fill)) for box in boxes(drawn())]
    assert edges == [
        (Edge.PLAIN, True),
        (Edge.DASHED, False),
        (Edge.DASHED, True),
        (Edge.DOTTED, True),
    ]


def test_names_and_times_stand_in_their_blocks() -> None:
    assert {"P pertuzumab", "09:00 to 10:00", "T trastuzumab", "D DOCEtaxel"} <= set(texts(drawn()))


def test_where_a_name_does_not_fit_the_letter_stands_and_nothing_is_cut_off() -> None:
    shown = texts(drawn(width=300))
    assert "P" in shown
    assert not any("pertuz" in text for text in shown)


def test_no_words_leave_the_picture_or_their_block() -> None:
    for width in (240, 300, 450, 660, 740, 900):
        scene = drawn(width=width)
        words = [shape for shape in scene.shapes if isinstance(shape, Words)]
        assert all(word.x >= 0 and word.x + word.width <= width for word in words)
        assert all(word.y + word.height <= scene.height for word in words)


def test_blocks_that_overlap_stand_in_rows_and_the_picture_grows() -> None:
    long = ABlock(120, 480, kind="observe", letter="", name="Observe", times="to 17:00")
    scene = drawn(*DAY[2:], long)
    tops = {box.y for box in boxes(scene)}
    assert len(tops) == 2
    assert scene.height > drawn().height


def test_another_source_s_minute_is_marked_under_the_block() -> None:
    marked = ABlock(60, 120, kind="observe", letter="", mark=90, mark_text="article: 30")
    assert "article: 30" in texts(drawn(marked))


def test_where_its_words_would_meet_an_hour_only_the_tick_is_drawn() -> None:
    marked = ABlock(60, 120, kind="observe", letter="", mark=62, mark_text="article: 2")
    scene = drawn(marked)
    assert "article: 2" not in texts(scene)
    assert any(isinstance(shape, Line) and shape.colour == "text3" for shape in scene.shapes)


def test_the_flag_says_what_time_it_is() -> None:
    scene = day_line(DAY, hours(5), width=740, text="x", now=Flag(at=84, text="Now 10:24"))
    assert "Now 10:24" in texts(scene)
    assert scene.height > drawn().height


def test_the_numbers_are_said_in_words_too() -> None:
    assert "trastuzumab: 11:00 to 12:30" in drawn().numbers


def test_a_day_without_blocks_is_an_empty_picture() -> None:
    scene = day_line((), (), width=300, text="Nothing is planned.")
    assert scene.shapes == ()


def test_a_block_without_an_end_has_no_edge_there() -> None:
    closed = drawn(ABlock(0, 60))
    (block, cut) = boxes(drawn(replace(DAY[0], open=True)))
    assert len(boxes(closed)) == 1
    assert (cut.fill, cut.line) == ("surface", "")
    assert cut.x < block.x + block.width < cut.x + cut.width
    assert cut.y < block.y
    assert cut.y + cut.height > block.y + block.height
