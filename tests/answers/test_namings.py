"""Names, parts of names and what begins them; a plain name never stands for a longer one."""

import pytest

from pocketref.answers.lexicon import Lexicon
from pocketref.answers.namings import Naming, named_in
from pocketref.answers.pieces import pieces_of
from pocketref.model.vocabulary import Named, Vocabulary

EMTANSINE, DERUXTECAN = "trastuzumab-emtansine", "trastuzumab-deruxtecan"
BOTH_SC, SC = "pertuzumab-trastuzumab-sc", "trastuzumab-sc"


def _named(text: str, lexicon: Lexicon) -> Naming:
    return named_in(text, pieces_of(text, lexicon), lexicon)


@pytest.mark.parametrize(
    ("text", "drugs"),
    [
        ("tras", ["trastuzumab"]),
        ("pert tras", ["pertuzumab", "trastuzumab"]),
        ("tras pert", ["trastuzumab", "pertuzumab"]),
        ("tras tras herceptin", ["trastuzumab"]),
        ("trast emtan", [EMTANSINE]),
        ("emtansine trastuzumab", [EMTANSINE]),
        ("tras and 68 for kadcyla", [EMTANSINE]),
        ("ado", [EMTANSINE]),
        ("ado trastuzumab emtansine", [EMTANSINE]),
        ("ado-trastuzumab", [EMTANSINE]),
        ("fam tras", [DERUXTECAN]),
        ("pert emtansine", ["pertuzumab", EMTANSINE]),
        ("tras sc", [SC]),
        ("herceptin hylecta", [SC]),
        ("pert tras sc", [BOTH_SC]),
        ("phesgo pert", [BOTH_SC]),
        ("pacl nab", ["nab-paclitaxel"]),
        ("doce pacl", ["docetaxel", "paclitaxel"]),
        ("weekly paclitaxel", ["paclitaxel"]),
        ("emtansine deruxtecan", [EMTANSINE, DERUXTECAN]),
        ("kadcyla emtansine", [EMTANSINE]),
        ("subcutaneous", []),
        ("sc", []),
        ("xyz", []),
    ],
)
def test_a_text_names_these_drugs(text: str, drugs: list[str], lexicon: Lexicon) -> None:
    named = _named(text, lexicon)
    assert list(named.ids) == drugs
    assert named.doubts == ()


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("tax", ["docetaxel", "paclitaxel"]),
        ("pacetaxel", ["docetaxel", "paclitaxel"]),
        ("tras e", ["trastuzumab", "ado-trastuzumab emtansine"]),
        ("tras d 68", ["trastuzumab 68", "fam-trastuzumab deruxtecan 68"]),
        ("tras 68 em", ["trastuzumab 68 em", "ado-trastuzumab emtansine 68 em"]),
    ],
)
def test_what_fits_more_than_one_is_asked_about(
    text: str, choices: list[str], lexicon: Lexicon
) -> None:
    named = _named(text, lexicon)
    (doubt,) = named.doubts
    assert doubt.code == "which-drug"
    assert [choice.text for choice in doubt.choices] == choices
    assert named.ids == ()
    assert len(named.possible) == len(choices)


def test_one_letter_counts_only_right_behind_the_name(lexicon: Lexicon) -> None:
    assert _named("tras 68 e", lexicon).doubts == ()
    assert _named("tras d8", lexicon).ids == ("trastuzumab",)


def test_a_reading_spans_all_the_words_of_a_name(lexicon: Lexicon) -> None:
    ((start, reading),) = _named("68 tras emtan", lexicon).readings
    assert (start, reading.typed) == (3, "tras emtan")


def test_a_part_of_two_longer_names_is_asked_about() -> None:
    names = ("alphamab", "alphamab green gel", "alphamab blue gel")
    drugs = tuple(Named(id=name, name=name, names=(name,)) for name in names)
    lexicon = Lexicon(Vocabulary(terms=(), drugs=drugs))
    named = _named("alphamab gel", lexicon)
    (doubt,) = named.doubts
    assert [choice.text for choice in doubt.choices] == ["alphamab blue gel", "alphamab green gel"]
    assert named.ids == ()


def test_a_part_of_other_names_than_the_one_typed_is_passed_over() -> None:
    names = ("betamab", "alphamab green gel", "alphamab blue gel")
    drugs = tuple(Named(id=name, name=name, names=(name,)) for name in names)
    named = _named("betamab gel", Lexicon(Vocabulary(terms=(), drugs=drugs)))
    assert named.ids == ("betamab",)
    assert named.doubts == ()
    assert named.taken == {0}
