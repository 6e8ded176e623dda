import pytest

from pocketref.pack.library import Library
from pocketref.pages.articles import blocks
from pocketref.pages.legend import legend, texts_of
from pocketref.pages.reading import Legend
from tests.pages.wards import worksheet


def names(library: Library, *texts: str) -> list[str]:
    found = legend(library, texts)
    return [] if found is None else [entry.name for entry in found.entries]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("LVEF is 50%.", ["LVEF"]),
        ("In HER2-positive disease", ["HER2"]),
        ("HER2 and LVEF", ["LVEF", "HER2"]),
        ("An LVEFS is none, nor is HER20", []),
        ("nothing", []),
    ],
)
def test_only_what_stands_on_the_page_is_spelled_out(
    invented: Library, text: str, found: list[str]
) -> None:
    assert names(invented, text) == found


def test_every_kind_of_block_is_read(invented: Library) -> None:
    page = invented.article("side-effects")
    made = blocks(worksheet(regimen="examplumab-exampletaxel"), invented, page)
    texts = texts_of(made)
    for said in (
        "EXAMPLE-01 gave examplumab to 200 people and a placebo to 200.",
        "What fails a check",
        "Doses side by side",
        "Not randomised",
        "Versions differ",
        "The paper is older.",
        "What the pump is",
    ):
        assert any(said in text for text in texts), said
    assert [block.kind for block in made][-1] == Legend(title="", entries=()).kind
