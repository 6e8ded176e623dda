import pytest

from pocketref.model.noun import but
from pocketref.paper.composing import compose
from pocketref.paper.marks import Laid, Text
from pocketref.paper.sizes import MILLIMETRE, Paper
from tests.paper.typesetting import StubRuler, a_sheet, marks, texts

HEAD = "<head><cell>Time</cell><cell>Note</cell></head>"
FOOT = "<p><page/></p>"


def rows(count: int) -> str:
    return "".join(f"<row tall='10'><cell>{at:02}:00</cell><cell/></row>" for at in range(count))


def composed(body: str, paper: Paper = Paper.A4) -> list[Laid]:
    sheet = a_sheet(body, again="<p>Cycle 1</p>", foot=FOOT)
    return list(compose(sheet, paper, StubRuler()))


def test_a_short_sheet_has_one_page_and_says_so() -> None:
    (page,) = composed("<p>one</p>")
    assert texts(page) == ["one", "Page 1 of 1"]


def test_a_long_table_goes_on_with_its_head_and_with_what_says_whose_it_is() -> None:
    first, *others = composed(f"<table>{HEAD}{rows(60)}</table>")
    assert len(others) == 2
    assert texts(first)[:2] == ["Time", "Note"]
    for page in others:
        assert "Cycle 1" in texts(page)
        assert texts(page)[:2] == ["Time", "Note"]
    assert "Cycle 1" not in texts(first)
    assert "Page 2 of 3" in texts(others[0])


def test_every_row_is_printed_once() -> None:
    said = [text for page in composed(f"<table>{HEAD}{rows(60)}</table>") for text in texts(page)]
    assert [text for text in said if text.endswith(":00")] == [f"{at:02}:00" for at in range(60)]


@pytest.mark.parametrize("paper", list(Paper))
def test_nothing_is_nearer_to_the_edge_than_nine_millimetres(paper: Paper) -> None:
    for page in composed(f"<table>{HEAD}{rows(60)}</table><p>end</p>", paper):
        for x, y, mark in marks(page):
            if isinstance(mark, Text):
                assert 9 * MILLIMETRE <= x + mark.x <= paper.width - 9 * MILLIMETRE
                assert 9 * MILLIMETRE <= y + mark.y <= paper.height - 9 * MILLIMETRE


def test_a_table_to_write_in_has_as_many_rows_as_there_is_room_for() -> None:
    ruled = "<ruled least='2' most='6' tall='20'/>"
    short = _cells(composed(f"<table>{HEAD}{ruled}</table>")[0])
    full = _cells(composed(f"<table>{HEAD}{ruled}</table><space mm='195'/>")[0])
    fullest = _cells(composed(f"<table>{HEAD}{ruled}</table><space mm='225'/>")[0])
    assert (short, full, fullest) == (6, 3, 2)


def _cells(page: Laid) -> int:
    """How many rows to write in stand on a page."""
    body = page.parts[0].laid
    return sum(not texts(part.laid) and bool(part.laid.marks) for part in body.parts)


def test_spaces_give_way_before_a_sheet_takes_another_page() -> None:
    blocks = "<box above='10' tall='60'>one</box>" * 4
    assert len(composed(blocks)) == 1
    assert len(composed(blocks + "<box above='10' tall='30'>one</box>")) == 2


def test_a_heading_does_not_stand_alone_at_the_end_of_a_page() -> None:
    first, second = composed("<space mm='265'/><h>Observations</h><p>one</p>")
    assert texts(first) == ["Page 1 of 2"]
    assert texts(second)[0] == "Observations"


def test_a_paragraph_higher_than_a_page_goes_on_line_by_line() -> None:
    pages = composed(f"<p>{'word ' * 3000}</p>")
    said = [text for page in pages for text in texts(page) if "word" in text]
    assert " ".join(said).split() == ["word"] * 3000
    assert len(pages) > 1


def test_a_sheet_without_words_has_no_pages() -> None:
    assert composed("") == []


def test_parts_begin_on_pages_of_their_own_and_are_numbered_on() -> None:
    front = a_sheet(
        '<contents><entry part="1">Heart</entry><entry part="2">Liver</entry></contents>',
        foot="<p><page/></p>",
    )
    long = "".join(f"<p>Line {at}</p>" for at in range(200))
    heart = a_sheet(long, again="<p>Heart, continued</p>", foot="<p><page/></p>")
    liver = a_sheet("<p>Liver tests</p>", again="<p>Liver, continued</p>", foot="<p><page/></p>")
    pages = compose(but(front, parts=(heart, liver)), Paper.A4, StubRuler())
    said = [texts(page) for page in pages]
    last = len(pages)
    assert last > 3
    assert said[0][:4] == ["2", "Heart", str(last), "Liver"]
    assert said[1][-1] == f"Page 2 of {last}"
    assert "Heart, continued" not in said[1]
    assert "Heart, continued" in said[2]
    assert said[-1] == ["Liver tests", f"Page {last} of {last}"]
