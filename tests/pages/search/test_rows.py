"""Rows below an answer: places first, then what belongs to it, then what was found."""

import pytest

from pocketref.answers.answer import Answer
from pocketref.answers.question import Kind, Question, Reading, Typed
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.search.rows import MOST, row, rows
from pocketref.pages.search.view import Row
from pocketref.search.found import Found, Hit, Match
from tests.pages.search.saying import plainly

NOTHING = Found()
DOSE = Answer(
    kind=Kind.DOSE,
    about="trastuzumab",
    typed=(Typed(field="weight", text="68"),),
    opens="doses",
)


def a_hit(kind: str, name: str, **changes: object) -> Hit:
    return but(Hit(kind=kind, id=name, title=name, match=Match.WORDS), **changes)


def listed(
    library: Library, text: str, *answers: Answer, found: Found = NOTHING
) -> tuple[Row, ...]:
    return rows(library, Question(text=text, words=text), answers, found)


def test_beside_a_dose_stand_its_values_for_all_and_its_page(library: Library) -> None:
    made = listed(library, "tras 68", DOSE)
    assert (made[0].id, plainly(made[0].rest)) == (
        "doses",
        "for every drug of the regimen at 68 kg",
    )
    assert made[1].id == "about-trastuzumab"
    assert [each.id for each in made[2:]] == [
        one.article for one in library.article("about-trastuzumab").related
    ]
    assert made[2].rest == library.article("about-trastuzumab").related[0].question


def test_a_page_with_a_disagreement_says_so(library: Library) -> None:
    made = {each.id: each for each in listed(library, "tras 68", DOSE)}
    chip = made["heart"].chip
    assert chip is not None
    assert (chip.text, chip.kind) == ("Sources differ", "differs")


def test_while_a_value_is_refused_nothing_stands_beside_it(library: Library) -> None:
    fault = Fault(code=FaultCode.OUT_OF_RANGE, field="weight")
    assert listed(library, "tras 6", but(DOSE, faults=(fault,))) == ()


@pytest.mark.parametrize(
    ("answer", "page"),
    [
        (Answer(kind=Kind.LVEF), "heart"),
        (Answer(kind=Kind.GRADE, about="neutrophils"), "grading-blood"),
        (Answer(kind=Kind.RISK, about="diarrhoea"), "diarrhoea-in-trials"),
        (Answer(kind=Kind.INTERVAL), "late-doses"),
        (Answer(kind=Kind.BSA, facts=("lvef-due",)), "heart"),
    ],
)
def test_an_answer_has_its_page(library: Library, answer: Answer, page: str) -> None:
    assert listed(library, "typed", answer)[0].id == page


def test_an_answer_without_a_page_has_no_rows(library: Library) -> None:
    assert listed(library, "typed", Answer(kind=Kind.BSA)) == ()


def test_a_drug_and_its_page_are_one_row(library: Library) -> None:
    hits = (a_hit("article", "about-docetaxel"), a_hit("drug", "docetaxel"))
    made = listed(library, "doce", found=Found(hits=hits, total=2))
    assert [(each.kind, each.id) for each in made] == [("article", "about-docetaxel")]


def test_a_place_comes_first_and_nothing_comes_twice(library: Library) -> None:
    hits = (a_hit("article", "heart"), a_hit("article", "heart"), a_hit("drug", "docetaxel"))
    place = Reading(what="place", value="sources/newer", typed="newer")
    asked = Question(text="newer", readings=(place,), words="newer")
    made = rows(library, asked, (), Found(hits=hits, total=3))
    assert [each.id for each in made] == ["sources/newer", "heart", "docetaxel"]


def test_there_are_at_most_eight(library: Library) -> None:
    hits = tuple(a_hit("fact", fact.id) for fact in library.facts()[:20])
    assert len(listed(library, "xyz", found=Found(hits=hits, total=20))) == MOST


def test_a_guess_is_marked_as_similar(library: Library) -> None:
    guess = a_hit("drug", "pertuzumab", match=Match.SPELLING, differs=True, text="beside it")
    made = row(library, guess, "perutzumab")
    assert made.similar
    assert made.chip is not None
    assert (made.rest, made.where) == ("beside it", "Regimen")
    assert made.spoken == "pertuzumab, beside it, similar spelling, Sources differ, Regimen"


def test_a_regimen_is_chosen(library: Library) -> None:
    made = row(library, a_hit("regimen", "pertuzumab-trastuzumab"), "pert")
    assert [action.regimen for action in made.actions] == ["pertuzumab-trastuzumab"] * 2
    assert [action.route for action in made.actions] == ["doses", "day"]


def test_a_statement_that_is_cut_is_not_told(library: Library) -> None:
    cut = a_hit("drug", "docetaxel", text="… do not give it")
    assert row(library, cut, "doce").rest == ""
