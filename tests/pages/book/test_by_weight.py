from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.book.by_weight import fixed_table, weight_table
from pocketref.pages.book.drugs import Given, given
from pocketref.pages.reading import Table

NBSP = "\u00a0"


def drug(library: Library, name: str) -> Given:
    return next(each for each in given(library) if each.drug.id == name)


def line(table: Table, first: str) -> list[str]:
    return next([cell.text for cell in cells] for cells in table.lines if cells[0].text == first)


def test_fixed_doses_stand_with_their_volumes(library: Library) -> None:
    of = drug(library, "pertuzumab")
    table = fixed_table(library, of, of.rules)
    assert [[cell.text for cell in cells][1:3] for cells in table.lines] == [
        ["840", "28"],
        ["420", "14"],
    ]


def test_a_dose_stands_at_every_kilogram_with_the_volume_to_draw_up(library: Library) -> None:
    of = drug(library, "trastuzumab")
    table = weight_table(library, of, of.rules)
    assert table.columns == (
        "kg",
        f"Loading, 8{NBSP}mg/kg",
        "mL",
        f"Maintenance, 6{NBSP}mg/kg",
        "mL",
    )
    assert len(table.lines) == 111
    assert line(table, "68") == ["68", "544", "25.9", "408", "19.4"]
    assert table.note.endswith(f"Volumes at 21{NBSP}mg/mL.")


def test_rules_that_only_run_for_another_time_share_a_column(library: Library) -> None:
    of = drug(library, "trastuzumab-emtansine")
    table = weight_table(library, of, of.rules)
    assert table.columns == ("kg", f"3.6{NBSP}mg/kg", "mL")
    assert line(table, "70") == ["70", "252", "12.6"]
    assert "From cycle 2" in table.note


def test_without_one_strength_there_is_no_volume(library: Library) -> None:
    of = drug(library, "trastuzumab")
    bare = but(of, drug=but(of.drug, preparation=None))
    assert weight_table(library, bare, of.rules).columns[0::2] == (
        "kg",
        f"Maintenance, 6{NBSP}mg/kg",
    )
    assert [cells[2].text for cells in fixed_table(library, bare, ()).lines] == []
