"""What stands in a text, taken together."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pocketref.answers.claims import claimed
from pocketref.answers.lexicon import Lexicon
from pocketref.answers.namings import named_in
from pocketref.answers.pieces import pieces_of
from pocketref.answers.ranges import ranges_of
from pocketref.answers.signs import Signs, signs_of
from pocketref.pack.library import open_pack

Read = Callable[[str], Signs]


@pytest.fixture(scope="module")
def read(pack_file: Path, lexicon: Lexicon) -> Read:
    library = open_pack(pack_file)
    ranges = ranges_of(library.limits())
    library.close()

    def signs(text: str) -> Signs:
        pieces = pieces_of(text, lexicon)
        naming = named_in(text, pieces, lexicon)
        claims = claimed(text, pieces, ranges, lexicon.measures, without=naming.taken)
        return signs_of(text, pieces, naming, claims, lexicon)

    return signs


def test_an_asking_word_asks(read: Read) -> None:
    assert read("infu doce").asks == {"day"}
    assert read("day 8 doce").asks == frozenset()
    assert read("day doce").asks == {"day"}


def test_drugs_are_covered_if_all_of_them_are(read: Read) -> None:
    assert read("pert tras").covered
    assert not read("pert kadcyla").covered


def test_a_drug_in_doubt_is_open(read: Read) -> None:
    assert read("tax").open_drugs
    assert not read("doce").open_drugs


def test_a_word_with_its_figure_is_no_event(read: Read) -> None:
    assert read("neutropenia").event == "neutropenia"
    assert read("neutropenia 0.4").event == ""
    assert read("fn 0.4").event == "febrile-neutropenia"


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("anc 0.4", "neutrophils"),
        ("temp 38.6 anc 0.4", "febrile-neutropenia"),
        ("diarrhoea", "diarrhoea"),
        ("vomiting", "vomiting"),
        ("neutropenia", "neutrophils"),
        ("tras", ""),
    ],
)
def test_a_text_is_graded_by_a_term(text: str, term: str, read: Read) -> None:
    assert read(text).term == term


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        ("tras xyz 68", ("xyz",)),
        ("tras 68 lo", ()),
        ("tras 68 lo ", ("lo",)),
        ("tras lo 68", ("lo",)),
        ("tras 4 mg/kg", ("4 mg/kg",)),
        ("tras for her", ()),
        ("5-fu", ("5-fu",)),
        ("sc", ("sc",)),
        ("tras sc", ()),
        ("tras 150 p", ("p",)),
        ("tras 68 l", ("l",)),
        ("tras 68 g", ("g",)),
        ("tras 68 m", ("m",)),
        ("tras 68 c", ()),
        ("tras 68 jj", ("jj",)),
        ("tras m 68", ("m",)),
        ("tras 150 po", ("po",)),
        ("lvef 62 48 po", ()),
        ("tras 150 poun", ("poun",)),
        ("tras 68 k", ()),
        ("tras 68 since", ()),
        ("tras 150 poun ", ("poun",)),
        ("tras lb 150", ("lb",)),
        ("tras 68 kil", ()),
    ],
)
def test_what_is_not_understood_is_loose(text: str, loose: tuple[str, ...], read: Read) -> None:
    assert read(text).loose == loose


def test_a_page_is_a_topic(read: Read) -> None:
    assert read("storage").topics == ("storage",)
    assert read("anc").topics == ()


def test_one_exact_word_is_alone(read: Read) -> None:
    assert read("diarrhoea").lone
    assert not read("diarr").lone
    assert read("diarrhoea r").lone
    assert not read("diarrhoea 5").lone


def test_figures_are_counted(read: Read) -> None:
    signs = read("doce 68 165 5 weeks late maint none")
    assert (signs.unread, signs.spans, signs.clocks, signs.phase) == (2, True, True, True)
    assert signs.priors == ("none",)
    assert signs.body
    assert not signs.heart
