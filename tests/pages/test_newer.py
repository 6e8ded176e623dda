from pocketref.pack.library import Library
from pocketref.pages.newer import card, notices

NBSP = "\u00a0"


def test_a_page_is_told_of_what_is_newer_with_its_date_first(invented: Library) -> None:
    (heart,) = notices(invented, "pump")
    assert heart.dated == f"2{NBSP}Jan{NBSP}2026"
    assert heart.title == "A newer limit for the heart in HER2 disease"
    assert len(heart.rows) == 1
    (dose,) = heart.others
    assert dose.dated == "2025"


def test_the_way_to_all_of_it_is_shown(invented: Library) -> None:
    (heart,) = notices(invented, "pump")
    assert heart.link is not None
    assert (heart.link.text, heart.link.page, heart.link.item) == (
        "Open newer evidence (2)",
        "sources",
        "newer",
    )


def test_a_page_that_nothing_overtakes_is_told_nothing(invented: Library) -> None:
    assert notices(invented, "heart") == ()


def test_a_card_by_itself_has_every_statement_and_no_link(invented: Library) -> None:
    shown = card(invented, invented.newer()[0])
    assert shown.link is None
    assert [row.facts for row in shown.rows] == [("heart-limit",)]
