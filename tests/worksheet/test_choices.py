import pytest

from pocketref.model.fault import FaultCode
from pocketref.worksheet.choices import read_choice, read_flag, read_tag
from pocketref.worksheet.entry import Blank, Entered, Refused


def test_a_choice_is_one_of_the_allowed_words() -> None:
    assert read_choice("us", "region", ("us", "eu")) == Entered(value="us")
    assert read_choice(" ", "region", ("us", "eu")) == Blank()


def test_without_a_list_any_word_is_taken() -> None:
    assert read_choice("pertuzumab", "first", ()) == Entered(value="pertuzumab")


@pytest.mark.parametrize("text", ["US", "uk", "us eu"])
def test_another_word_is_refused_with_the_list(text: str) -> None:
    entry = read_choice(text, "region", ("us", "eu"))
    assert isinstance(entry, Refused)
    assert (entry.fault.code, entry.fault.allowed) == (FaultCode.UNKNOWN_VALUE, ("us", "eu"))


def test_a_flag_is_yes_or_no() -> None:
    assert read_flag("yes", "symptoms") == Entered(value=True)
    assert read_flag("no", "symptoms") == Entered(value=False)
    assert read_flag("", "symptoms") == Blank()
    assert isinstance(read_flag("maybe", "symptoms"), Refused)


@pytest.mark.parametrize("text", ["4", "A12", "abcd"])
def test_a_chair_is_short(text: str) -> None:
    assert read_tag(text, "chair") == Entered(value=text)


@pytest.mark.parametrize("text", ["Smith", "12345", "A 1", "a-1", "é"])
def test_no_name_and_no_number_is_a_chair(text: str) -> None:
    entry = read_tag(text, "chair")
    assert isinstance(entry, Refused)
    assert entry.fault.hint == "tag"


def test_an_empty_chair_is_nothing() -> None:
    assert read_tag(" ", "chair") == Blank()
