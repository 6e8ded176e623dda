from pocketref.pack.library import Library
from pocketref.pages.day.marks import Marks


def test_letters_are_given_in_order_and_only_where_there_is_something_to_say(
    library: Library,
) -> None:
    marks = Marks(library)
    taxane, antibody = library.drug("docetaxel"), library.drug("pertuzumab")
    assert marks.silent_dose(antibody, ("article-s02",)) == ""
    assert marks.silent_dose(taxane, ("doc-dose-regimen",)) == " [a]"
    assert marks.stated(("tra-obs-eu",)) == " [b]"
    assert marks.beside(("per-eu-obs",)) == ""
    assert marks.beside(("per-eu-obs", "article-s28")) == " [c]"
    assert [note.mark for note in marks.notes] == ["[a]", "[b]", "[c]"]
    assert "Article gives no DOCEtaxel dose" in marks.notes[0].text
    assert marks.source(("per-eu-obs",)) == "EU leaflet"
