from pocketref.agreement.difference import Difference
from pocketref.agreement.withdrawing import withdraw
from pocketref.model.finding import Severity
from pocketref.model.gate import Verdict
from pocketref.model.plan import Dose, NoDose, Plan
from tests.agreement.planted import a_plan
from tests.making import an_occasion

FOUND = (
    Difference(about="docetaxel", number="dose"),
    Difference(about="docetaxel-neutrophils", number="verdict"),
)


def _withdrawn() -> Plan:
    assert all(isinstance(line.answer, Dose) for line in a_plan().lines)
    return withdraw(a_plan(), FOUND)


def test_no_dose_stands() -> None:
    day = _withdrawn()
    assert not day.agreed
    assert [line.drug for line in day.lines] == ["pertuzumab", "trastuzumab", "docetaxel"]
    assert all(isinstance(line.answer, NoDose) for line in day.lines)


def test_every_line_and_the_day_say_why() -> None:
    day = _withdrawn()
    finding = day.findings[0]
    assert (finding.code, finding.severity) == ("engines-disagree", Severity.STOP)
    assert finding.words == ("docetaxel dose", "docetaxel-neutrophils verdict")
    assert all(line.answer == NoDose(findings=(finding,)) for line in day.lines)
    assert day.findings[1:] == a_plan().findings


def test_no_other_number_stands() -> None:
    day = _withdrawn()
    assert (day.surface, day.steps, day.choices, day.finish) == (None, (), (), None)
    assert day.check_code is None
    assert {(line.preparation, line.over, line.course.phase) for line in day.lines} == {
        (None, None, None)
    }
    following = day.next
    assert (following.cycle_due, following.echo_due, following.echo_latest) == (None, None, None)
    assert [(reload.drug, reload.on) for reload in following.reload_from] == [
        ("pertuzumab", None),
        ("trastuzumab", None),
    ]


def test_no_other_day_of_the_cycle_stands() -> None:
    day = a_plan(occasion=an_occasion(2), regimen="pertuzumab-trastuzumab-paclitaxel")
    assert (day.next.day_due, day.next.day) != (None, None)
    following = withdraw(day, FOUND).next
    assert (following.day_due, following.day) == (None, None)


def test_only_the_verdicts_that_differ_are_taken_back() -> None:
    rulings = {ruling.rule: ruling for gate in _withdrawn().gates for ruling in gate.rulings}
    assert rulings["docetaxel-neutrophils"].verdict is Verdict.UNCLEAR
    assert rulings["docetaxel-neutrophils"].why.code == "engines-disagree"
    assert rulings["trastuzumab-lvef-us"].verdict is Verdict.GO
