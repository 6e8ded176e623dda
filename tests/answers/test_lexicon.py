"""Words are looked up exactly, then as beginnings, then as slips of the finger."""

import pytest

from pocketref.answers.lexicon import NOTHING, Lexicon, Meaning
from pocketref.answers.question import How
from pocketref.model.regimen import Pair
from pocketref.model.vocabulary import Named, Sense, Term, Vocabulary
from tests.bounding import some_limits

VOCABULARY = Vocabulary(
    terms=(
        Term(means=Sense.ASK, value="dose", words=("dose", "dosing")),
        Term(means=Sense.FIELD, value="anc", words=("neutrophils", "neutropenia")),
        Term(means=Sense.EVENT, value="low", words=("neutropenia",)),
        Term(means=Sense.TOPIC, value="skin", words=("subcutaneous",)),
        Term(means=Sense.PLACE, value="doses", words=("doses",)),
        Term(means=Sense.MEASURE, value="count", words=("anc",)),
        Term(means=Sense.TERM, value="count", words=("count",)),
        Term(means=Sense.FILLER, value="", words=("with", "about")),
        Term(means=Sense.UNIT, value="weight", words=("kg",)),
    ),
    drugs=(
        Named(id="alphamab", name="alphamab", names=("alphamab", "brandy")),
        Named(id="alphamab-x", name="alphamab xantine", names=("alphamab xantine", "ax-9")),
        Named(id="alphamab-sc", name="alphamab with gel", names=("alphamab with subcutaneous",)),
        Named(id="docitax", name="docitax", names=("docitax",), surface=True),
        Named(id="pocitax", name="pocitax", names=("pocitax",), surface=True, dosed=False),
    ),
    alike=(Pair(name="docitax", value="pocitax"),),
)


@pytest.fixture(scope="module")
def small() -> Lexicon:
    return Lexicon(VOCABULARY)


def test_a_word_means_what_its_terms_say(small: Lexicon) -> None:
    assert small.phrase("dose").meanings == (Meaning(means=Sense.ASK, value="dose"),)
    assert small.phrase("xyz") == NOTHING


def test_a_word_may_have_several_senses(small: Lexicon) -> None:
    assert {each.means for each in small.phrase("neutropenia").meanings} == {
        Sense.FIELD,
        Sense.EVENT,
    }


@pytest.mark.parametrize(
    ("text", "drug", "how"),
    [
        ("alphamab", "alphamab", How.EXACT),
        ("brandy", "alphamab", How.SYNONYM),
        ("alphamab xantine", "alphamab-x", How.EXACT),
        ("ax-9", "alphamab-x", How.SYNONYM),
        ("ax9", "alphamab-x", How.SYNONYM),
        ("ax 9", "alphamab-x", How.SYNONYM),
    ],
)
def test_a_drug_is_known_by_its_names(small: Lexicon, text: str, drug: str, how: How) -> None:
    found = small.phrase(text)
    assert (found.drugs, found.how) == (frozenset({drug}), how)


def test_a_part_of_a_longer_name_points_to_it(small: Lexicon) -> None:
    assert small.phrase("xantine").points == {"alphamab-x"}
    assert small.phrase("subcutaneous").points == {"alphamab-sc"}
    assert small.phrase("with").points == frozenset()


@pytest.mark.parametrize(
    ("text", "drugs"),
    [("alp", {"alphamab"}), ("alphama", {"alphamab"}), ("bra", {"alphamab"}), ("doc", {"docitax"})],
)
def test_the_beginning_of_a_name_names_the_drug(small: Lexicon, text: str, drugs: set[str]) -> None:
    found = small.word(text)
    assert set(found.drugs) == drugs
    assert found.how is How.PREFIX


def test_two_letters_name_nothing_and_are_half_typed(small: Lexicon) -> None:
    found = small.word("al")
    assert not found.known
    assert found.half


def test_the_beginning_of_a_part_points_to_the_longer_name(small: Lexicon) -> None:
    assert small.word("xan").points == {"alphamab-x"}


def test_a_beginning_of_several_words_means_what_they_share(small: Lexicon) -> None:
    assert small.word("neutro").meanings == (Meaning(means=Sense.FIELD, value="anc"),)
    assert small.word("abou").half


def test_a_slip_is_mended(small: Lexicon) -> None:
    found = small.word("alphmaab")
    assert set(found.drugs) == {"alphamab"}
    assert found.how is How.SPELLING
    assert small.word("neutrophlis").meanings == (Meaning(means=Sense.FIELD, value="anc"),)


def test_a_slip_between_two_drugs_chooses_neither(small: Lexicon) -> None:
    assert small.word("bocitax").drugs == {"docitax", "pocitax"}


def test_a_slip_in_a_part_points_too(small: Lexicon) -> None:
    assert small.word("xanzine").points == {"alphamab-x"}


@pytest.mark.parametrize("text", ["dsoe", "zzzzz", "d0cit4x", ""])
def test_short_words_and_words_with_digits_are_not_mended(small: Lexicon, text: str) -> None:
    assert not small.word(text).known


def test_what_was_looked_up_is_remembered(small: Lexicon) -> None:
    assert small.word("alphmaab") is small.word("alphmaab")


def test_no_more_is_remembered_than_is_of_use(small: Lexicon) -> None:
    for number in range(5_000):
        small.word(f"w{number}")
    assert small.word("alp").known


def test_a_letter_points_to_longer_names_of_a_drug(small: Lexicon) -> None:
    assert small.pointed("x", "alphamab") == {"alphamab-x"}
    assert small.pointed("x", "docitax") == frozenset()
    assert small.pointed("w", "alphamab") == frozenset()


def test_places_stand_alone(small: Lexicon) -> None:
    assert small.alone(Sense.PLACE, "doses") == "doses"
    assert small.alone(Sense.PLACE, "dose") == ""
    assert not small.is_word("anc")


def test_units_and_fields_are_known(small: Lexicon) -> None:
    assert small.is_unit("kg")
    assert not small.is_unit("dose")
    assert small.is_field("neutropenia")
    assert small.is_word("brandy")


def test_a_letter_is_a_unit_only_behind_a_figure_that_it_fits() -> None:
    hot = Term(means=Sense.UNIT, value="temperature", words=("c", "degc"))
    long = Term(means=Sense.UNIT, value="months", words=("m", "w", "%"))
    lexicon = Lexicon(Vocabulary(terms=(hot, long), drugs=()), some_limits())
    assert lexicon.takes("1.65", "m")
    assert not lexicon.takes("68", "m")
    assert not lexicon.takes("1.5", "w")
    assert lexicon.takes("20", "%")
    assert lexicon.takes("38.6", "c")
    assert lexicon.takes("101", "c")
    assert not lexicon.takes("165", "c")
    assert lexicon.takes("165", "degc")
    assert not lexicon.takes("38.6", "kg")


@pytest.mark.parametrize("means", [Sense.CLOCK, Sense.CHOICE, Sense.PRIOR, Sense.UNIT])
def test_what_is_a_value_by_itself_is_written_out(means: Sense) -> None:
    term = Term(means=means, value="late", words=("overdue",))
    lexicon = Lexicon(Vocabulary(terms=(term,), drugs=()))
    assert lexicon.phrase("overdue").known
    assert not lexicon.word("over").known
    assert not lexicon.word("overdeu").known


def test_a_word_may_become_pounds() -> None:
    heavy = Term(means=Sense.UNIT, value="weight", words=("kg", "pounds"))
    lexicon = Lexicon(Vocabulary(terms=(heavy,), drugs=()))
    assert lexicon.begins_pounds("pou")
    assert not lexicon.begins_pounds("k")


def test_gradings_are_known_by_what_they_measure(small: Lexicon) -> None:
    assert [(each.value, each.words) for each in small.measures] == [("count", ("anc",))]
    assert small.terms == {"count"}


def test_nothing_known_is_nothing_found() -> None:
    empty = Lexicon(Vocabulary(terms=(), drugs=()))
    assert empty.phrase("tras") == NOTHING
    assert empty.word("trastuzumab") == NOTHING


def test_a_word_that_means_nothing_is_not_remembered() -> None:
    lexicon = Lexicon(VOCABULARY)
    assert lexicon.word("millicent") == NOTHING
    assert lexicon.word("brand").drugs == {"alphamab"}
    assert lexicon.word("brand") is lexicon.word("brand")
    kept = [name for value in vars(lexicon).values() if isinstance(value, dict) for name in value]
    assert "millicent" not in kept
    assert "brand" in kept
