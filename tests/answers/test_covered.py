import pytest

from pocketref.answers.answering import answer
from pocketref.answers.covered import not_covered
from pocketref.answers.question import Kind
from pocketref.model.noun import but
from pocketref.pack.library import Library
from tests.answers.asking import BLANK, EMTANSINE, a_question, a_sheet, the

NOT_DOSED = [
    "trastuzumab-emtansine",
    "trastuzumab-deruxtecan",
    "trastuzumab-sc",
    "pertuzumab-trastuzumab-sc",
]


@pytest.mark.parametrize("drug", NOT_DOSED)
@pytest.mark.parametrize("kind", [Kind.NOT_COVERED, Kind.DOSE, Kind.DAY, Kind.INTERVAL])
def test_a_drug_that_is_not_covered_is_told_apart_and_never_dosed(
    library: Library, drug: str, kind: Kind
) -> None:
    found = the(answer(a_question(kind, drug, weight="68", since="45"), BLANK, library))
    assert (found.kind, found.about, found.result) == (Kind.NOT_COVERED, drug, None)
    (stop,) = found.findings
    assert (stop.severity, stop.code) == ("stop", "not-dosed")
    assert found.facts
    assert library.page_with("drug", drug) == found.opens.partition("/")[2]
    assert found.beside == "regimen/look-alikes"
    assert (found.typed, found.regimen) == ((), "")


def test_its_own_regimen_in_the_worksheet_gives_no_dose_either(library: Library) -> None:
    sheet = a_sheet(library, EMTANSINE, weight="68", cycle="1")
    found = the(answer(a_question(Kind.DOSE, "trastuzumab-emtansine"), sheet, library))
    assert (found.kind, found.result) == (Kind.NOT_COVERED, None)


def test_of_several_drugs_those_that_are_not_covered_are_named(library: Library) -> None:
    question = a_question(Kind.NOT_COVERED, "pertuzumab", "trastuzumab-sc")
    assert not_covered(question, library) == ("trastuzumab-sc",)
    found = answer(but(question, kind=Kind.DOSE), BLANK, library)
    assert [(one.kind, one.about) for one in found] == [
        (Kind.DOSE, "pertuzumab"),
        (Kind.NOT_COVERED, "trastuzumab-sc"),
    ]
