"""The card of measured values: definitions first, then the grade of each version."""

from pocketref.agreement.grading import graded
from pocketref.answers.answer import Answer
from pocketref.answers.gradable import fever_limit
from pocketref.answers.question import Doubt, Kind
from pocketref.model.graded import Measured
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.search.view import AnswerCard
from pocketref.wording.sentences import FEVER
from tests.pages.search.saying import plainly, shown
from tests.stating import q


def card_of(library: Library, term: str, **values: str) -> AnswerCard:
    measured = Measured(values=tuple((name, q(text)) for name, text in values.items()))
    found = graded(library.scales(term), library.criteria(term), measured, fever_limit(library))
    return shown(library, Answer(kind=Kind.GRADE, about=term, result=found))


def test_a_criterion_that_is_met_stops_with_both_comparisons(library: Library) -> None:
    made = card_of(library, "febrile-neutropenia", anc="0.4 10^9/L", temperature="38.6 degC")
    assert made.tone == "stop"
    assert plainly(made.stop[0]) == (
        "Criterion met. ANC 0.4 × 10⁹/L is below 1 × 10⁹/L and 38.6 °C is above 38.3 °C."
    )
    assert FEVER in made.stop
    assert made.spoken.startswith("Criterion met.")
    assert {row.word for row in made.rows if row.tone == "stop"} == {"Met"}


def test_a_comparison_is_not_said_twice(library: Library) -> None:
    made = card_of(library, "febrile-neutropenia", anc="0.4 10^9/L", temperature="38.6 degC")
    assert [row.why for row in made.rows if row.about] == ["", ""]


def test_each_version_cites_its_own_text(library: Library) -> None:
    made = card_of(library, "febrile-neutropenia", anc="0.4 10^9/L", temperature="38.6 degC")
    cited = {row.name: [chip.text for chip in row.chips] for row in made.rows if row.about}
    assert cited == {"CTCAE 5": ["CTCAE 5"], "CTCAE 6": ["CTCAE 6"]}


def test_a_criterion_that_is_not_met_reassures_nobody(library: Library) -> None:
    made = card_of(library, "febrile-neutropenia", anc="1.2 10^9/L", temperature="38.6 degC")
    assert made.stop == (FEVER,)
    assert any("rules nothing out" in line for line in made.lines)
    assert all(row.tone != "go" for row in made.rows)


def test_versions_stand_side_by_side(library: Library) -> None:
    made = card_of(library, "diarrhoea", stools="5 1")
    assert len(made.rows) == 2
    assert all(row.word for row in made.rows)


def test_the_grade_of_the_count_alone_stands_beside(library: Library) -> None:
    values = {"anc": q("0.4 10^9/L"), "temperature": q("38.6 degC")}
    given = Measured(values=tuple(values.items()))
    fever, count = (
        graded(library.scales(term), library.criteria(term), given, fever_limit(library))
        for term in ("febrile-neutropenia", "neutrophils")
    )
    both = but(fever, beside=(but(count, findings=()),))
    made = shown(library, Answer(kind=Kind.GRADE, about="febrile-neutropenia", result=both))
    beside = [row for row in made.rows if row.about == "Neutrophil count decreased"]
    assert [plainly(row.word) for row in beside] == ["Grade 4", "Grade 3"]


def test_whether_it_lasted_is_asked_with_the_figures_of_the_definitions(library: Library) -> None:
    values = (("anc", q("0.4 10^9/L")), ("temperature", q("38.1 degC")))
    fever = graded(
        library.scales("febrile-neutropenia"), (), Measured(values=values), fever_limit(library)
    )
    doubt = Doubt(code="sustained", about="sustained")
    made = shown(library, Answer(kind=Kind.GRADE, result=fever, doubts=(doubt,)))
    assert plainly(made.needs) == "38 °C or more for over 1 h?"
    assert made.stop == (FEVER,)
