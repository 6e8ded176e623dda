import pytest

from pocketref.paper.blocks import (
    Box,
    Columns,
    Fill,
    Flow,
    Hour,
    Measure,
    Picture,
    Space,
    Stretch,
    Table,
    Timeline,
    Width,
)
from pocketref.paper.inlines import SheetError
from pocketref.paper.parsing import parse
from pocketref.paper.words import Align, Edge, Face, Run, Size, Weight, Words
from pocketref.pictures.scene import Drawn, Scene
from tests.paper.typesetting import a_sheet, block, letters


def test_a_paragraph_has_the_face_and_the_place_it_asks_for() -> None:
    face = Face(size=Size.SMALL, weight=Weight.BOLD)
    found = block('<p size="small" weight="bold" align="right" hang="5" above="2">Bag 1</p>')
    assert found == Words(
        inlines=(Run(text="Bag 1", face=face),), face=face, align=Align.RIGHT, hang=5, above=2
    )


def test_a_heading_stays_with_what_follows() -> None:
    found = block("<h>Sequence</h>")
    assert isinstance(found, Words)
    assert found.keep
    assert found.face.size is Size.HEADING


def test_plain_words_within_a_box_are_a_paragraph() -> None:
    found = block('<box edge="dashed" fill="band" bar="yes">Patient label</box>')
    assert isinstance(found, Box)
    assert found.blocks == (Words(inlines=(Run(text="Patient label"),)),)
    assert (found.edge, found.fill, found.bar) == (Edge.DASHED, Fill.BAND, True)


def test_columns_know_their_widths() -> None:
    found = block('<columns widths="40 fit 2*"><column>a</column><column/><column/></columns>')
    assert isinstance(found, Columns)
    assert found.widths == (
        Width(by=Measure.FIXED, amount=40),
        Width(by=Measure.FIT),
        Width(by=Measure.SHARE, amount=2),
    )
    assert found.columns[1:] == ((), ())


def test_a_table_has_a_head_rows_and_rows_to_write_in() -> None:
    found = block(
        "<table><head><cell>Time</cell><cell>Note</cell></head>"
        '<row fill="pale" tall="10"><cell>09:00</cell><cell/></row>'
        '<ruled least="3" most="5" tall="5.6"/></table>'
    )
    assert isinstance(found, Table)
    assert letters(found) == ["09:00", ""]
    assert found.head is not None
    assert found.head.fill is Fill.BAND
    assert found.rows[0].fill is Fill.PALE
    assert found.ruled is not None
    assert (found.ruled.least, found.ruled.most) == (3, 5)


def test_a_day_to_scale_is_read() -> None:
    found = block(
        '<timeline><stretch begins="0" ends="60" kind="dashed">T trastuzumab</stretch>'
        '<hour at="0">09:00</hour></timeline>'
    )
    assert found == Timeline(
        stretches=(
            Stretch(begins=0, ends=60, name="T trastuzumab", edge=Edge.PLAIN, fill=Fill.HATCH),
        ),
        hours=(Hour(at=0, text="09:00"),),
    )


def test_items_in_columns_and_spaces_are_read() -> None:
    found = block('<flow widths="3* 4*"><p>one</p><space mm="4"/></flow>')
    assert isinstance(found, Flow)
    assert len(found.widths) == 2
    assert found.items[1] == Space(tall=4)


def test_a_sheet_has_a_title_a_head_for_later_pages_and_a_foot() -> None:
    sheet = a_sheet("<p>one</p>", again="<p>again</p>", foot="<p><page/></p>")
    assert sheet.title == "A sheet"
    assert (len(sheet.body), len(sheet.again), len(sheet.foot)) == (1, 1, 1)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("<div>words</div>", "does not stand among words"),
        ("<p>one</p><div/>", "<div> is no block"),
        ("<p colour='red'>one</p>", "<p> knows no colour"),
        ("<p size='tiny'>one</p>", "none of TITLE"),
        ("<p>one</p>two", "mixes blocks and words: 'two'"),
        ("<p><script>one</script></p>", "<script> does not stand among words"),
        ("<columns widths='* *'><column/></columns>", "1 columns, but widths"),
        ("<columns><p>one</p></columns>", "<columns> holds <p>"),
        ("<table><ruled least='1' tall='5'/></table>", "<ruled> needs most"),
        ("<table><line/></table>", "<table> holds <line>"),
        ("<p>one", "not well formed"),
    ],
)
def test_what_is_no_sheet_is_refused(body: str, says: str) -> None:
    with pytest.raises(SheetError, match=says):
        a_sheet(body)


def test_a_sheet_without_a_known_place_is_refused() -> None:
    with pytest.raises(SheetError, match="a sheet has a body"):
        parse("<sheet><head/></sheet>")


def test_a_stretch_may_have_no_end() -> None:
    stretch = '<stretch begins="0" ends="90" kind="dotted" open="yes">PA</stretch>'
    found = block(f"<timeline>{stretch}</timeline>")
    assert isinstance(found, Timeline)
    assert found.stretches[0].open


def test_a_picture_is_placed_by_its_name() -> None:
    scene = Scene(width=10, height=10, shapes=(), text="x")
    text = "<sheet><body><picture name='path' above='2' keep='yes'/></body></sheet>"
    sheet = parse(text, (Drawn(name="path", scene=scene),))
    assert sheet.body == (Picture(name="path", above=2, keep=True),)
    assert sheet.scenes[0].scene is scene


def test_a_picture_that_no_view_has_is_refused() -> None:
    with pytest.raises(SheetError, match="no picture 'path'"):
        parse("<sheet><body><picture name='path'/></body></sheet>")
