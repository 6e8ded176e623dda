from pocketref.pack.library import Library
from pocketref.pages.arms import arm, lettered, only


def test_drugs_have_their_letters(library: Library) -> None:
    assert lettered(library, "Adding pertuzumab to docetaxel") == "Adding pertuzumab to DOCEtaxel"


def test_a_group_is_called_by_its_title_and_its_part(library: Library) -> None:
    trial = library.trial("cleopatra")
    titles = {arm(library, trial, rate) for rate in library.rates("diarrhoea", "cleopatra")}
    assert "Pertuzumab" in titles
    assert "Pertuzumab, Asian" in titles


def test_what_only_one_group_was_given(library: Library) -> None:
    cleopatra = library.trial("cleopatra")
    assert only(library, cleopatra, "pertuzumab", "placebo") == "pertuzumab"
    assert only(library, cleopatra, "placebo", "pertuzumab") == "CLEOPATRA"
    assert only(library, library.trial("peruse"), "docetaxel", "paclitaxel") == "DOCEtaxel"
