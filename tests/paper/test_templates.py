from pathlib import Path

import pytest
from jinja2 import UndefinedError, nodes

from pocketref import paths
from pocketref.model.noun import but
from pocketref.paper.templates import environment, fill, marked
from tests.paper.sheet_of_the_day import CHECKLIST

PACKAGE = Path(paths.__file__).parent
TEMPLATES = sorted((*PACKAGE.glob("pages/*/*.html"), *paths.resources().glob("paper/*.html")))
RECKONING = (nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod, nodes.Pow)
RECKONING_FILTERS = {"round", "int", "float", "sum", "format", "abs"}


def reckoned(template: str) -> list[str]:
    """What a template works out by itself."""
    tree = environment().parse(template)
    signs = [type(found).__name__ for kind in RECKONING for found in tree.find_all(kind)]
    filters = [found.name for found in tree.find_all(nodes.Filter)]
    return signs + [name for name in filters if name in RECKONING_FILTERS]


def test_there_are_templates() -> None:
    assert {path.name for path in TEMPLATES} >= {"sheet.html", "frame.html"}


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_template_reckons(path: Path) -> None:
    assert reckoned(path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    "template",
    [
        "{{ view.dose * 2 }}",
        "{{ view.dose + 1 }}",
        "{{ view.dose - 1 }}",
        "{{ view.dose / 3 }}",
        "{% if view.dose // 3 %}x{% endif %}",
        "{{ view.dose | round(1) }}",
        "{% set half = view.dose / 2 %}",
    ],
)
def test_a_template_that_reckons_is_found_out(template: str) -> None:
    assert len(reckoned(template)) == 1


def test_what_a_view_does_not_have_is_an_error_not_an_empty_place() -> None:
    with pytest.raises(UndefinedError):
        fill("day/sheet.html", object())


def test_the_words_of_a_view_cannot_write_markup() -> None:
    filled = fill("day/sheet.html", but(CHECKLIST, subtitle="<b>5 < 6 & 7</b>"))
    assert "&lt;b&gt;5 &lt; 6 &amp; 7&lt;/b&gt;" in filled


def test_marks_of_notes_are_bold_and_the_text_is_escaped() -> None:
    assert marked("less < more [a].") == "less &lt; more <b>[a]</b>."
