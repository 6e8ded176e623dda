"""What must hold for every grade by the worksheet: no figure on a bad value, fever in any case."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pocketref.answers import grade
from pocketref.answers.gradable import fields
from pocketref.answers.question import Kind, Question, Typed
from pocketref.model.quantity import Quantity
from pocketref.pack.library import Library, open_pack
from pocketref.pages.toxicity.grading import present_grade
from pocketref.worksheet.entering import edit
from pocketref.worksheet.worksheet import Worksheet
from tests.gauging import FEVER
from tests.making import an_occasion

TERMS = ("febrile-neutropenia", "neutrophils", "platelets", "alt", "diarrhoea", "rash", "lvef")
ENTERED = {
    "anc": ("0.4", "1.6", "40", "400", "0,4"),
    "anc-normal": ("1.8", "2", "35", "x"),
    "temperature": ("37", "38", "38.1", "38.6", "41.8", "45", "101.5"),
    "sustained": ("yes", "no", "maybe"),
    "platelets": ("20", "90", "2000", "20000"),
    "platelets-normal": ("150", "-1"),
    "alt": ("6", "25", "x"),
    "alt-baseline": ("1", "2", "250"),
    "stools": ("5", "5.5", "25"),
    "skin-area": ("20", "120"),
    "lvef": ("48", "12", "9"),
    "lvef-baseline": ("62", "90"),
}
TEXTS = st.dictionaries(st.sampled_from(sorted(ENTERED)), st.integers(0, 6))


@pytest.fixture(scope="module")
def library(pack_file: Path) -> Iterator[Library]:
    with closing(open_pack(pack_file)) as opened:
        yield opened


def texts(drawn: dict[str, int]) -> dict[str, str]:
    return {name: ENTERED[name][at % len(ENTERED[name])] for name, at in drawn.items()}


def sheet_of(library: Library, entered: dict[str, str]) -> Worksheet:
    sheet = Worksheet(asked=an_occasion())
    for name, text in entered.items():
        sheet = edit(name, text, library.limits())(sheet)
    return sheet


@given(st.sampled_from(TERMS), TEXTS, TEXTS)
def test_no_grade_stands_on_a_value_that_is_refused_waits_or_clashes(
    library: Library, term: str, held: dict[str, int], typed: dict[str, int]
) -> None:
    sheet, asked = sheet_of(library, texts(held)), texts(typed)
    question = Question(
        text="",
        kind=Kind.GRADE,
        term=term,
        typed=tuple(Typed(field=name, text=text) for name, text in asked.items()),
    )
    answer = grade.answer(question, sheet, library)
    reads = {*fields(answer.about, library), *asked}
    waits = {one.field for one in sheet.pending} - set(asked)
    bad = {one.field for one in sheet_of(library, asked).pending}
    if (waits & reads) or bad:
        assert answer.faults
    if answer.faults or answer.clashes:
        assert answer.result is None


@given(st.sampled_from(TERMS), TEXTS)
def test_a_fever_on_the_worksheet_is_told_whatever_else_stands_there(
    library: Library, term: str, held: dict[str, int]
) -> None:
    sheet = sheet_of(library, texts(held))
    answer = grade.answer(Question(text="", kind=Kind.GRADE, term=term), sheet, library)
    waiting = (one.value for one in sheet.pending if one.field == "temperature")
    known = (sheet.patient.temperature, *waiting)
    hot = any(isinstance(each, Quantity) and FEVER.value <= each for each in known)
    told = "fever" in {finding.code for finding in answer.findings}
    assert told is (hot or sheet.patient.sustained is True)


@given(st.sampled_from(TERMS), TEXTS)
def test_the_page_of_a_grade_has_words_for_whatever_stands_on_the_worksheet(
    library: Library, term: str, held: dict[str, int]
) -> None:
    view = present_grade(sheet_of(library, texts(held)), library, term)
    assert [one.word for one in view.versions if not one.word] == []


@pytest.mark.parametrize("temperature", ENTERED["temperature"])
@pytest.mark.parametrize("sustained", ENTERED["sustained"])
@pytest.mark.parametrize("anc", ENTERED["anc"])
def test_every_fever_has_words(
    library: Library, anc: str, temperature: str, sustained: str
) -> None:
    entered = {"anc": anc, "temperature": temperature, "sustained": sustained}
    view = present_grade(sheet_of(library, entered), library, "febrile-neutropenia")
    assert len(view.versions) == 2
