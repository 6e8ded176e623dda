"""The card of two ejection fractions: a row for each rule, none of them chosen."""

from pocketref.agreement.heart import judge_heart
from pocketref.answers.answer import Answer, Heart
from pocketref.answers.question import Kind
from pocketref.model.gate import Subject
from pocketref.pack.library import Library
from pocketref.pages.search.view import AnswerCard
from tests.pages.search.saying import shown
from tests.pages.wards import REGIMEN, occasion, patient


def card_of(library: Library, *needs: str, **measured: str) -> AnswerCard:
    protocol = library.protocol(REGIMEN)
    rules = tuple(rule for rule in protocol.gates if rule.about is Subject.LVEF)
    rulings = judge_heart(rules, patient(**measured), occasion(), protocol.bounds)
    return shown(library, Answer(kind=Kind.LVEF, result=Heart(rulings=rulings), needs=needs))


def test_every_rule_has_its_row_and_sources_differ(library: Library) -> None:
    made = card_of(library, lvef_baseline="62 %", lvef="48 %", lvef_normal="50 %")
    said = {row.name: row.word for row in reversed(made.rows)}
    assert said["Article"] == "Stop"
    assert said["pertuzumab"] == "Continue, if no symptoms"
    assert made.tone == "differ"
    assert made.rows[-1].tone == "beside"
    assert made.title == "Heart function (LVEF)"
    assert "does not choose between sources" in made.lines[0]


def test_a_missing_limit_is_asked_for_beside_what_stands(library: Library) -> None:
    made = card_of(library, "lvef-normal", lvef_baseline="62 %", lvef="48 %")
    assert made.field is not None
    assert (made.field.field, made.field.unit) == ("lvef-normal", "%")
    assert made.needs == "Needs your local lower limit of LVEF."
    assert made.tone == "differ"
    assert any(row.tone == "needs" for row in made.rows)
