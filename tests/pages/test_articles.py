from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.articles import blocks, facts_of
from pocketref.pages.reading import Links
from tests.pages.wards import worksheet

INVENTED = "examplumab-exampletaxel"


def kinds(library: Library, article: str) -> list[str]:
    made = blocks(worksheet(regimen=INVENTED), library, library.article(article))
    return [block.kind for block in made]


def test_a_page_has_its_blocks_in_order(invented: Library) -> None:
    assert kinds(invented, "side-effects") == [
        "statements",
        "differs",
        "table",
        "table",
        "table",
        "table",
        "links",
        "legend",
    ]


def test_what_is_newer_comes_before_the_statements(invented: Library) -> None:
    assert kinds(invented, "pump")[:2] == ["newer", "statements"]


def test_rules_that_a_page_compares_itself_are_not_said_twice(invented: Library) -> None:
    page = invented.article("side-effects")
    compared = but(page, gates=invented.disagreements()[1].gates)
    made = blocks(worksheet(regimen=INVENTED), invented, compared)
    assert "differs" not in {block.kind for block in made}


def test_related_questions_lead_to_the_shelf_of_their_page(invented: Library) -> None:
    made = blocks(worksheet(regimen=INVENTED), invented, invented.article("side-effects"))
    (links,) = (block for block in made if isinstance(block, Links))
    assert [(link.page, link.item) for link in links.links] == [
        ("regimen", "heart"),
        ("sources", "pump"),
    ]


def test_a_page_knows_every_fact_on_it_once(invented: Library) -> None:
    made = blocks(worksheet(regimen=INVENTED), invented, invented.article("side-effects"))
    facts = facts_of(made)
    assert len(facts) == len(set(facts))
    assert {"trial-design", "withheld-time", "counts-paper", "first-dose", "rate-only"} <= set(
        facts
    )
    assert {"grade-6-1", "rate-example-diarrhoea"} <= set(facts)


def test_every_page_of_the_pack_has_something_to_say(library: Library) -> None:
    for article in library.articles():
        made = blocks(worksheet(), library, article)
        assert any(block.kind == "statements" for block in made), article.id
