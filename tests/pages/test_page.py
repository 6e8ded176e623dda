import pytest

from pocketref.model.noun import but
from pocketref.pages import PAGES, SHEETS
from pocketref.pages.page import SEARCH, Place
from pocketref.worksheet.fields import FIELDS


@pytest.mark.parametrize(
    ("route", "page", "item"),
    [
        ("doses", "doses", ""),
        ("regimen/heart", "regimen", "heart"),
        ("", "", ""),
        ("search", "search", ""),
        ("search?q=tras 68", "search", "tras 68"),
        ("search?q=tras%2068", "search", "tras 68"),
        ("search?q=stools +5", "search", "stools +5"),
        ("search?q=a/b?q=c", "search", "a/b?q=c"),
        ("search?q=62% of", "search", "62% of"),
        ("doses?q=68", "doses?q=68", ""),
    ],
)
def test_a_route_is_a_page_and_its_item(route: str, page: str, item: str) -> None:
    assert Place.parse(route) == Place(page=page, item=item)


def test_every_page_uses_fields_that_exist_and_a_sheet_that_exists() -> None:
    fields = {field.id for field in FIELDS}
    sheets = {sheet.id for sheet in SHEETS}
    for page in PAGES:
        assert set(page.fields) <= fields
        assert {page.sheet, *(sheet for _, sheet in page.sheets)} <= {"", *sheets}


def test_pages_have_their_own_ids_and_keys_and_sheets_a_page() -> None:
    ids = {page.id for page in PAGES}
    assert len(ids) == len({page.key for page in PAGES}) == len(PAGES)
    assert {sheet.page for sheet in SHEETS} <= ids


def test_a_route_leads_to_its_place_and_back() -> None:
    for route in ("doses", "sources/newer", "search", "search?q=tras%2068"):
        assert Place.parse(route).route == route


@pytest.mark.parametrize("text", ["tras 68", "stools +5", "62%48", "a/b", "Ü %20", "?q="])
def test_every_text_goes_through_a_route_unchanged(text: str) -> None:
    assert Place.parse(Place(page=SEARCH, item=text).route).item == text


def test_an_item_may_have_a_sheet_of_its_own() -> None:
    page = but(PAGES[0], sheet="page", sheets=(("grade", "answer"),))
    asked = ("grade/neutrophils", "grade", "compare", "", "grades")
    assert [page.sheet_of(item) for item in asked] == ["answer", "answer", "page", "page", "page"]


def test_a_page_may_have_its_fields_on_some_items_only() -> None:
    heart = next(page for page in PAGES if page.id == "regimen")
    assert "lvef-on" in heart.asks_at("heart")
    assert heart.asks_at("first-line") == ()
    doses = next(page for page in PAGES if page.id == "doses")
    assert doses.asks_at("") == doses.asks
