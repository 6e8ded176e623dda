"""How a text was read."""

import pytest

from pocketref.answers.question import How, Question, Reading, Typed
from pocketref.pack.library import Library
from pocketref.pages.search.understood import completion, read_as, source
from tests.pages.search.saying import plainly
from tests.pages.wards import worksheet


@pytest.mark.parametrize(
    ("what", "value", "said"),
    [
        ("drug", "docetaxel", "drug: DOCEtaxel"),
        ("weight", "68", "weight: 68 kg"),
        ("topic", "day", "topic: infusion day"),
        ("topic", "heart", "topic: heart"),
        ("event", "diarrhoea", "event: diarrhoea"),
        ("prior", "t-dm1", "given before: ado-trastuzumab EMTANSINE"),
        ("term", "febrile-neutropenia", "term: febrile neutropenia"),
    ],
)
def test_each_thing_is_a_chip(library: Library, what: str, value: str, said: str) -> None:
    reading = Reading(what=what, value=value, typed="typed")
    (chip,) = read_as(library, Question(text="typed", readings=(reading,)))
    assert plainly(chip.text) == said
    assert not chip.guessed


def test_a_regimen_is_read_by_its_title(library: Library) -> None:
    regimen = library.regimens()[0]
    reading = Reading(what="regimen", value=regimen.id, typed="php")
    (chip,) = read_as(library, Question(text="php", readings=(reading,)))
    assert chip.text == f"regimen: {regimen.title}"


def test_a_guess_is_spelled_out(library: Library) -> None:
    guess = Reading(what="drug", value="pertuzumab", typed="perutzumab", how=How.SPELLING)
    (chip,) = read_as(library, Question(text="perutzumab", readings=(guess,)))
    assert chip.text == "drug: pertuzumab (typed perutzumab)"
    assert chip.guessed


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ((), ""),
        ((("weight", "68"),), "from the worksheet"),
        ((("weight", "86"),), "from your search, not yet in the worksheet"),
        ((("weight", "68"), ("cycle", "3")), "from your search and the worksheet"),
    ],
)
def test_it_says_where_values_stand_now(
    library: Library, typed: tuple[tuple[str, str], ...], said: str
) -> None:
    values = tuple(Typed(field=field, text=text) for field, text in typed)
    assert source(library, worksheet(), Question(text="typed", typed=values)) == said


@pytest.mark.parametrize(
    ("text", "reading", "whole"),
    [
        ("tras", Reading(what="drug", value="trastuzumab", typed="tras", how=How.PREFIX), True),
        ("tras", Reading(what="drug", value="trastuzumab", typed="tras"), False),
        ("tras 6", Reading(what="drug", value="trastuzumab", typed="tras", how=How.PREFIX), False),
    ],
)
def test_a_beginning_is_written_out(
    library: Library, text: str, reading: Reading, *, whole: bool
) -> None:
    said = completion(library, Question(text=text, readings=(reading,)))
    assert said == ("trastuzumab" if whole else "")


def test_what_is_no_drug_is_written_out_too(library: Library) -> None:
    reading = Reading(what="event", value="diarrhoea", typed="diar", how=How.PREFIX)
    assert completion(library, Question(text="diar", readings=(reading,))) == "diarrhoea"
    assert completion(library, Question(text="diar")) == ""
