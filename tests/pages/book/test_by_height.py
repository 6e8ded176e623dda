from pocketref.pack.library import Library
from pocketref.pages.book.by_height import area_table, surface_dose_table
from pocketref.pages.book.drugs import given
from pocketref.pages.reading import Table


def field(table: Table, weight: str, height: str) -> str:
    column = [each.replace("\u00a0", " ") for each in table.columns].index(height)
    return next(cells[column].text for cells in table.lines if cells[0].text == weight)


def test_a_dose_by_surface_area_stands_at_every_kilogram_and_height(library: Library) -> None:
    of = next(each for each in given(library) if each.drug.id == "docetaxel")
    (table,) = (surface_dose_table(library, of, one) for one in of.rules)
    assert field(table, "68", "165 cm") == "132.4"
    assert (len(table.lines), len(table.columns)) == (111, 14)
    assert table.note.endswith("Body surface area by Mosteller, not rounded.")


def test_the_surface_area_stands_with_three_places(library: Library) -> None:
    table = area_table(library)
    assert field(table, "68", "165 cm") == "1.765"
    assert field(table, "80", "180 cm") == "2"
