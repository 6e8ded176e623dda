import pytest

from pocketref.model.article import Shelf
from pocketref.pack.library import Library
from pocketref.pages.contents import headings
from pocketref.pages.reading import Statements
from pocketref.pages.regimen.presenting import present
from tests.pages.wards import worksheet


def test_every_topic_opens_and_every_statement_has_its_source(library: Library) -> None:
    for heading in headings(library, Shelf.REGIMEN):
        view = present(worksheet(), library, heading.id)
        assert view.title == heading.title
        topics = [topic for group in view.groups for topic in group.topics]
        assert [topic.id for topic in topics if topic.open] == [heading.id]
        (said,) = (block for block in view.blocks if isinstance(block, Statements))
        assert said.rows
        assert all(statement.chips for statement in said.rows)
        assert all(statement.copied for statement in said.rows)


@pytest.mark.parametrize("item", ["", "no such topic", "pump"])
def test_an_unknown_topic_opens_the_first(invented: Library, item: str) -> None:
    assert present(worksheet(regimen=None), invented, item).title == "The heart"


@pytest.mark.parametrize("regimen", [None, "examplumab-exampletaxel"])
def test_the_heart_compares_its_rules_even_before_a_regimen_is_chosen(
    invented: Library, regimen: str | None
) -> None:
    view = present(worksheet(regimen=regimen), invented, "heart")
    assert view.comparison is not None
    assert [row.id for row in view.comparison.rows] == ["heart-rule"]
    assert "heart-limit" in view.facts


def test_only_the_heart_compares_rules(library: Library) -> None:
    compared = {
        heading.id
        for heading in headings(library, Shelf.REGIMEN)
        if present(worksheet(), library, heading.id).comparison is not None
    }
    assert compared == {"heart"}


def test_a_section_of_the_place_s_own_name_is_not_said_twice(library: Library) -> None:
    assert present(worksheet(), library, "first-line").crumb == "Regimen"
    assert present(worksheet(), library, "heart").crumb == "Regimen / Monitoring"


def test_the_legend_spells_out_what_the_comparison_says(invented: Library) -> None:
    view = present(worksheet(regimen=None), invented, "heart")
    assert view.blocks[-1].kind == "legend"
