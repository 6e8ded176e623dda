"""The card of a score that was typed: its items, and nothing that could send anybody home."""

from pocketref.agreement.scoring import scored
from pocketref.answers.answer import Answer
from pocketref.answers.gradable import fever_limit
from pocketref.answers.question import Kind
from pocketref.model.patient import Given
from pocketref.pack.library import Library
from pocketref.pages.search.view import AnswerCard
from pocketref.wording.sentences import FEVER
from tests.gauging import answered
from tests.pages.search.saying import plainly, shown


def card_of(library: Library, name: str, *said: Given) -> AnswerCard:
    result = scored(library.score(name), said, fever_limit(library))
    told = Answer(kind=Kind.GRADE, about=name, result=result, findings=result.findings)
    return shown(library, told)


def test_every_item_is_named_and_none_is_answered(library: Library) -> None:
    made = card_of(library, "mascc")
    assert made.title == "MASCC risk index"
    assert [row.word for row in made.rows] == ["Not answered yet"] * 7
    assert made.rows[0].name == "No or mild symptoms; Moderate symptoms; Severe symptoms"
    assert plainly(made.lines[0]) == "No sum yet: 0 of 7 answered."


def test_a_whole_score_has_its_sum_and_band(library: Library) -> None:
    said = dict.fromkeys(library.score("cisne").keys, "no")
    made = card_of(library, "cisne", *answered("cisne", **said))
    assert {row.word for row in made.rows} == {"Answered"}
    assert plainly(made.lines[0]) == "0 points: low risk."


def test_the_emergency_and_the_cautions_stand_in_any_case(library: Library) -> None:
    made = card_of(library, "cisne")
    assert (made.tone, made.stop) == ("stop", (FEVER,))
    assert any("advise against choosing by it alone" in line for line in made.cautions)
    assert any("CISNE is for adults with a solid tumour" in line for line in made.cautions)
