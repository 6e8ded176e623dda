from pocketref.pages.sheet_card import Unready


def test_what_waits_names_where_to_go_on_or_what_to_acknowledge() -> None:
    plain = Unready(sentence="Needs weight.", field="weight")
    assert (plain.field, plain.acknowledge) == ("weight", "")
