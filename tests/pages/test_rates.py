from pocketref.pack.library import Library
from pocketref.pages.rates import tables


def test_each_trial_and_cut_has_a_table_of_its_own(invented: Library) -> None:
    one, other = tables(invented, ("diarrhoea",))
    assert (one.title, other.title) == ("EXAMPLE-01", "EXAMPLE-02")
    assert one.note == "Data cut: first analysis, overall. Graded by CTCAE 4.0. Randomised."
    assert not one.warns
    assert other.warns
    assert "Not randomised" in other.note
    assert "Grading version not read." in other.note


def test_a_count_stands_with_its_denominator(invented: Library) -> None:
    one, _ = tables(invented, ("diarrhoea",))
    first, placebo = ([cell.text for cell in line] for line in one.lines)
    assert first == [
        "Diarrhoea",
        "Examplumab",
        "Any grade",
        "67 of 200",
        "33.5%",
        "Trial paper",
    ]
    assert placebo[3:5] == ["Denominator not read", "20.5%"]


def test_an_event_is_named_once_and_spoken_on_every_line(invented: Library) -> None:
    one, _ = tables(invented, ("diarrhoea",))
    assert [(line[0].text, line[0].spoken) for line in one.lines] == [
        ("Diarrhoea", "Diarrhoea"),
        ("", "Diarrhoea"),
    ]


def test_pooled_arms_and_how_far_they_were_verified_are_said(invented: Library) -> None:
    _, other = tables(invented, ("diarrhoea",))
    (line,) = other.lines
    assert line[1].text == "The only arm, Asia, pooled, not compared"
    assert line[3].text == "12, denominator not read"
    assert line[4].text == "Not read"
    assert line[5].text == "Trial paper, from a summary"
    assert line[3].facts == ("rate-only",)


def test_a_period_is_named_where_it_is_not_all_of_the_treatment(library: Library) -> None:
    events = tuple(event.id for event in library.events())
    cells = [line[2] for table in tables(library, events) for line in table.lines]
    assert {cell.detail for cell in cells} == {"", "After docetaxel"}
    assert all(cell.spoken.endswith((", overall", ", after docetaxel")) for cell in cells)


def test_a_source_that_calls_itself_a_summary_is_not_called_so_twice(library: Library) -> None:
    events = tuple(event.id for event in library.events())
    sources = {line[5].text for table in tables(library, events) for line in table.lines}
    assert "PERUSE 2019, summary" in sources
    assert not any(text.count("summary") > 1 for text in sources)


def test_all_tables_share_their_columns_alike(library: Library) -> None:
    events = tuple(event.id for event in library.events())
    assert len({table.weights for table in tables(library, events)}) == 1


def test_no_event_no_table(invented: Library) -> None:
    assert tables(invented, ()) == ()
    assert tables(invented, ("neutropenia",)) == ()


def test_every_rate_of_the_pack_stands_in_one_line(library: Library) -> None:
    events = tuple(event.id for event in library.events())
    lines = sum(len(table.lines) for table in tables(library, events))
    assert lines == len(library.rates())
