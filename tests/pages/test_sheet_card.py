from pocketref.pages import SHEETS
from pocketref.pages.sheet_card import Unready


def test_what_waits_names_where_to_go_on_or_what_to_acknowledge() -> None:
    plain = Unready(sentence="Needs weight.", field="weight")
    assert (plain.field, plain.acknowledge) == ("weight", "")


def test_a_sheet_belongs_to_a_page_without_an_item() -> None:
    assert all((card.place.page, card.place.item) == (card.page, "") for card in SHEETS)
