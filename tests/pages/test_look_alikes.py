"""Drugs that must not be taken for each other, by their whole names."""

from pocketref.pack.library import Library
from pocketref.pages.look_alikes import conjugates, look_alikes


def test_conjugates_come_first_with_their_brands(library: Library) -> None:
    told = look_alikes(library, (library.drug("trastuzumab"),))
    assert told[:2] == (
        "ado-trastuzumab EMTANSINE (Kadcyla)",
        "fam-trastuzumab DERUXTECAN (Enhertu)",
    )


def test_the_word_that_differs_is_marked(library: Library) -> None:
    assert conjugates(library, (library.drug("trastuzumab"),)) == (
        "ado-trastuzumab **EMTANSINE** (Kadcyla)",
        "fam-trastuzumab **DERUXTECAN** (Enhertu)",
    )
    assert conjugates(library, (library.drug("docetaxel"),)) == ()


def test_a_drug_of_today_is_not_among_them(library: Library) -> None:
    both = (library.drug("trastuzumab"), library.drug("trastuzumab-emtansine"))
    assert not any("EMTANSINE" in name for name in look_alikes(library, both))
