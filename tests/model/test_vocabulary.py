"""A term has words."""

import pytest

from pocketref.model.noun import BrokenNounError
from pocketref.model.vocabulary import Sense, Term


def test_a_term_without_words_is_refused() -> None:
    with pytest.raises(BrokenNounError, match="a term without words: dose"):
        Term(means=Sense.ASK, value="dose", words=())
