from pocketref.pages.reading import Cell, Table


def test_a_table_knows_the_facts_of_all_its_fields() -> None:
    lines = ((Cell(text="one", facts=("a",)), Cell(text="two", facts=("b", "a"))),)
    assert Table(columns=("One", "Two"), lines=lines).facts == ("a", "b", "a")


def test_paper_is_shared_by_what_stands_in_the_columns() -> None:
    lines = ((Cell(text="1"), Cell(text="unpronounceable"), Cell(text="many words " * 20)),)
    narrow, word, long = Table(columns=("A", "B", "C"), lines=lines).shares
    assert narrow == 4
    assert word == len("unpronounceable")
    assert long > word


def test_an_address_is_broken_for_paper_and_loses_nothing() -> None:
    address = "https://example.org/a-long-way/to/one-page-of-many/" + "and-so-on/" * 5
    lines = Cell(text=address).lines
    assert "".join(lines) == address
    assert max(map(len, lines)) <= 34


def test_what_is_left_out_on_screen_is_said_on_paper() -> None:
    assert Cell(text="", spoken="Diarrhoea").lines == ("Diarrhoea",)
    assert Cell(text="Rash", spoken="Rash, any grade").lines == ("Rash",)
