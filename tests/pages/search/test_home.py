"""What stands there before anything is typed."""

from pocketref.model.reader import Manner, Reader
from pocketref.pack.library import Library
from pocketref.pages.search import home


def test_a_reader_sees_first_what_is_for_this_reader(library: Library) -> None:
    for reader, first in (
        (Reader.NURSE, "trastuzumab 68"),
        (Reader.ONCOLOGIST, "relapse 8 months adjuvant pertuzumab"),
    ):
        library.address(Manner(reader=reader))
        assert home.examples(library)[0].text == first


def test_the_newest_of_the_first_line_is_told_with_its_date(library: Library) -> None:
    notice = home.newest(library)
    assert notice is not None
    assert notice.dated.replace("\u00a0", " ") == "15 Dec 2025"
    assert "deruxtecan" in notice.title
    assert notice.note.endswith("No dose of it is calculated here.")
    assert (notice.more, notice.route) == ("Open newer evidence (5)", "sources/newer")


def test_the_scope_that_is_on_is_marked() -> None:
    assert [chip.name for chip in home.scopes("tox") if chip.chosen] == ["tox"]
    assert len(home.scopes("")) == 5
