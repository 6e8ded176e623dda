from pocketref.pack.library import Library
from pocketref.pages.statements import statement, statements


def test_the_first_fact_speaks_and_all_have_their_chips(invented: Library) -> None:
    made = statement(invented, ("later-dose", "later-dose-leaflet"))
    assert made.text.startswith("Later doses are 420\u00a0mg")
    assert [chip.text for chip in made.chips] == ["Book", "Leaflet"]
    assert not made.withheld
    assert made.detail == ""


def test_a_heading_stands_above_its_row(invented: Library) -> None:
    page = invented.article("side-effects")
    assert [row.heading for row in statements(invented, page.rows)] == ["", "What fails a check"]


def test_a_withheld_figure_says_why_and_not_how_much(invented: Library) -> None:
    made = statement(invented, ("withheld-time", "check-time"))
    assert made.withheld
    assert made.detail == "Half of them had progressed after 6\u00a0months."
    assert made.chips[0].text == "Article 2, fails a check"
    assert made.chips[0].kind == "warns"
    said = f"{made.text} {made.detail} {made.copied}"
    assert "99" not in said


def test_paper_has_all_the_chips_that_a_row_has_no_room_for(library: Library) -> None:
    article = library.article("prior-adjuvant")
    first = statements(library, article.rows)[0]
    assert first.chips[-1].text == "3 more differ"
    assert [chip.text for chip in first.beside][-2:] == ["NHS England form", "Ontario monograph"]


def test_the_source_of_the_statement_comes_first(library: Library) -> None:
    made = statement(library, ("per-lvef-withhold-mbc", "article-s31"))
    assert [(chip.kind, chip.text) for chip in made.chips] == [
        ("plain", "Phesgo monograph"),
        ("differs", "Article 1"),
    ]
