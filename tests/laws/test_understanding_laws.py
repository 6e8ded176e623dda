"""What holds for every text that is typed."""

from collections.abc import Callable
from itertools import permutations, product
from pathlib import Path
from string import ascii_lowercase
from time import process_time

import pytest

from pocketref.answers.lexicon import Lexicon, lexicon_of
from pocketref.answers.question import Question
from pocketref.answers.understanding import understand
from pocketref.pack.library import open_pack
from tests.answers.telling import told
from tests.typing_texts import QUERIES, huge, texts, words_of

MANY = 100_000
SECONDS = 60  # of computing; one text takes about an eighth of a millisecond
Understand = Callable[[str], Question]


@pytest.fixture(scope="module")
def known(pack_file: Path) -> tuple[Understand, Lexicon, tuple[str, ...]]:
    library = open_pack(pack_file)
    lexicon, limits = lexicon_of(library), library.limits()
    words = words_of(library.vocabulary())
    library.close()
    return (lambda text: understand(text, lexicon, limits)), lexicon, words


@pytest.fixture(scope="module")
def understood(known: tuple[Understand, Lexicon, tuple[str, ...]]) -> Understand:
    return known[0]


def _is_sound(question: Question, lexicon: Lexicon) -> bool:
    """What was read stands in the text; a doubt that is open leaves no drug behind it chosen."""
    read = all(each.typed in question.text for each in question.readings)
    asked = {
        reading.value
        for doubt in question.doubts
        if doubt.code == "which-drug"
        for choice in doubt.choices
        for reading in choice.means
    }
    return read and set(question.drugs) <= set(lexicon.drugs) and not asked & set(question.drugs)


def test_any_text_is_understood_without_fault_and_in_time(
    known: tuple[Understand, Lexicon, tuple[str, ...]],
) -> None:
    understood, lexicon, words = known
    begun = process_time()
    wrong = [text for text in texts(MANY, 4, words) if not _is_sound(understood(text), lexicon)]
    assert wrong == []
    assert process_time() - begun < SECONDS


def test_a_text_of_a_megabyte_is_passed_over(
    known: tuple[Understand, Lexicon, tuple[str, ...]],
) -> None:
    understood, _, words = known
    begun = process_time()
    assert {understood(text).kind for text in huge(words)} == {None}
    assert process_time() - begun < 1


@pytest.mark.parametrize(
    "text",
    [
        "tras 68",
        "doce 68 165",
        "rel 8 pert",
        "fn taxane",
        "kadcyla 68",
        "bsa 165 68",
        "doce 68 165 c1 infu",
        "45d pert",
        "diarrhoea risk",
    ],
)
def test_the_order_of_words_does_not_matter(text: str, understood: Understand) -> None:
    whole = understood(text)
    for words in permutations(text.split()):
        other = understood(" ".join(words))
        assert (other.kind, set(other.drugs)) == (whole.kind, set(whole.drugs)), words
        assert set(other.typed) == set(whole.typed), words


def _slips(word: str) -> set[str]:
    """Every word one slip away."""
    letters = (" ", *ascii_lowercase)
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    left = {one + other[1:] for one, other in cuts if other}
    turned = {one + other[1] + other[0] + other[2:] for one, other in cuts if len(other) > 1}
    put = {one + sign + other for (one, other), sign in product(cuts, letters)}
    taken = {one + sign + other[1:] for (one, other), sign in product(cuts, letters) if other}
    return {slip for slip in left | turned | put | taken if " " not in slip} - {word}


@pytest.mark.parametrize(
    "name", ["trastuzumab", "pertuzumab", "docetaxel", "paclitaxel", "vinorelbine", "emtansine"]
)
def test_a_slip_never_names_a_drug_that_looks_alike(name: str, understood: Understand) -> None:
    (own,) = understood(name).drugs
    for slip in _slips(name):
        assert set(understood(f"{slip} 68").drugs) <= {own}, slip


def test_plain_trastuzumab_is_never_read_where_a_longer_name_begins(
    understood: Understand,
) -> None:
    longer = ("emtansine", "deruxtecan", "hyaluronidase", "subcutaneous")
    for plain, other in product(("tras", "trastuzumab", "herceptin"), longer):
        for end in range(1, len(other) + 1):
            text = f"{plain} {other[:end]} 68"
            assert "trastuzumab" not in understood(text).drugs, text
        for end in range(2, len(other) + 1):
            text = f"{plain} 68 {other[:end]}"
            assert "trastuzumab" not in understood(text).drugs, text


def test_every_choice_ends_its_doubt(
    known: tuple[Understand, Lexicon, tuple[str, ...]],
) -> None:
    understood, _, words = known
    for text in (*QUERIES, "doce 150 160", "pacetaxel 68", "tras d", *texts(10_000, 9, words)):
        question = understood(text)
        for doubt in question.doubts:
            for choice in doubt.choices:
                after = understood(choice.text)
                left = [(each.code, each.typed) for each in after.doubts]
                assert left.count((doubt.code, doubt.typed)) == 0, (text, choice.text)


def test_every_beginning_of_a_question_can_be_understood(understood: Understand) -> None:
    for text in QUERIES:
        for end in range(len(text) + 1):
            assert told(understood(text[:end]))
