from pocketref.agreement.heart import judge_heart
from pocketref.model.gate import Subject
from pocketref.model.plan import Ruling
from pocketref.pack.library import Library
from pocketref.pages.plans import protocol_here
from pocketref.pages.rulings import why, word
from tests.pages.wards import patient, worksheet


def ruling(library: Library, about: Subject, **measured: str) -> Ruling:
    sheet = worksheet(measured=patient(**measured), regimen="examplumab-exampletaxel")
    protocol = protocol_here(sheet, library)
    rules = tuple(rule for rule in protocol.gates if rule.about is about)
    return judge_heart(rules, sheet.patient, sheet.occasion, protocol.bounds)[0]


def test_the_heart_has_words_of_its_own(invented: Library) -> None:
    assert word(ruling(invented, Subject.LVEF, lvef="30 %")) == "Withhold"
    assert word(ruling(invented, Subject.NEUTROPHILS, anc="1 10^9/L")) == "Hold"


def test_what_goes_on_only_without_symptoms_says_so(invented: Library) -> None:
    found = ruling(invented, Subject.LVEF, lvef="60 %")
    assert word(found) == "Continue, if no symptoms"
    assert why(invented, found) == "LVEF 60%."


def test_a_rule_that_is_only_shown_goes_on_upon_the_same_condition(library: Library) -> None:
    sheet = worksheet(measured=patient(lvef="60 %", lvef_baseline="62 %"))
    protocol = protocol_here(sheet, library)
    rules = tuple(rule for rule in protocol.gates if rule.about is Subject.LVEF)
    found = judge_heart(rules, sheet.patient, sheet.occasion, protocol.bounds)
    assert {word(one) for one in found if not one.applies} == {"Continue, if no symptoms"}


def test_a_missing_value_is_said_once(invented: Library) -> None:
    found = ruling(invented, Subject.NEUTROPHILS)
    assert (word(found), why(invented, found)) == ("Needs ANC", "")


def test_the_comparison_is_in_words(invented: Library) -> None:
    found = ruling(invented, Subject.NEUTROPHILS, anc="1 10^9/L")
    assert why(invented, found).startswith("ANC 1")
