from pocketref.pack.library import Library
from pocketref.pages.sources.sheet import printed
from tests.pages.wards import worksheet


def test_a_place_prints_what_it_shows(invented: Library) -> None:
    head, blocks = printed(worksheet(regimen=None), invented, "review")
    assert head[:2] == ("Sources", "Review of every page")
    assert [block.kind for block in blocks][:3] == ["table", "table", "table"]
