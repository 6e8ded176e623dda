from pocketref.pack.library import Library
from pocketref.pages.naming import called


def test_drugs_and_sources_are_called_by_their_names_and_others_by_their_ids(
    library: Library,
) -> None:
    name = called(library)
    assert name("docetaxel") == "DOCEtaxel"
    assert name("article") == "Article"
    assert name("temperature") == "temperature"
