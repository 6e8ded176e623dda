from pocketref.pack.library import Library
from pocketref.pages.citing import citation, copied, disputed, source_name, withheld

NBSP = "\u00a0"


def test_a_citation_names_source_place_date_pack_and_fact(invented: Library) -> None:
    said = citation(invented, invented.fact("in-the-article"))
    assert said == (
        "The article names haemoglobin and the colour of examplumab."
        f" An invented article, first paragraph, 5{NBSP}Nov{NBSP}2025."
        f" Pack 1, 5{NBSP}Jan{NBSP}2026, fact in-the-article."
    )


def test_what_is_copied_of_a_row_says_who_differs_and_who_stands_beside(invented: Library) -> None:
    lines = copied(invented, ("later-dose", "later-dose-leaflet", "first-dose")).split("\n")
    assert lines[0].startswith(f"Later doses are 420{NBSP}mg")
    assert lines[1].startswith(f"Differs: Later doses are given over 60{NBSP}min.")
    assert lines[2].startswith(f"Beside it: The first dose is 840{NBSP}mg")
    assert copied(invented, ()) == ""


def test_a_withheld_figure_is_copied_nowhere(invented: Library) -> None:
    fact = invented.fact("withheld-time")
    assert withheld(fact)
    assert not withheld(invented.fact("check-time"))
    assert "99" in fact.note
    assert "99" not in copied(invented, ("withheld-time", "check-time"))


def test_the_article_is_named_with_its_own_reference(invented: Library) -> None:
    assert source_name(invented, invented.fact("in-the-article")) == "Article 1"
    assert source_name(invented, invented.fact("later-dose")) == "Book"


def test_a_dispute_is_one_from_either_side(invented: Library) -> None:
    one, other = invented.facts(("later-dose", "later-dose-leaflet"))
    assert disputed(one, other)
    assert disputed(other, one)
    assert not disputed(one, invented.fact("first-dose"))
