"""What an example expects is held against a plan, to the places it is written with."""

from datetime import date
from decimal import Decimal

import pytest

from pocketref.model.drug import Phase
from pocketref.model.finding import Finding, Severity
from pocketref.model.gate import Subject, Verdict
from pocketref.model.noun import but
from pocketref.model.patient import Formula, Occasion, Patient
from pocketref.model.plan import (
    Course,
    Dose,
    Finish,
    Gate,
    Line,
    Next,
    NoDose,
    OtherSurface,
    Plan,
    Reload,
    Ruling,
    Surface,
)
from pocketref.model.preparation import NotPrepared, Prepared, VialCount
from pocketref.model.quantity import Quantity, Range
from pocketref.pack.gives import Found, found, same

ON = date(2026, 3, 9)
amount = Quantity.parse


def _finding(code: str, severity: Severity = Severity.NOTE) -> Finding:
    return Finding(severity=severity, code=code)


def _line(name: str, answer: Dose | NoDose, **more: object) -> Line:
    course = Course(phase=Phase.LOADING, why=_finding("first-dose"))
    made: dict[str, object] = {"drug": name, "course": course, "answer": answer, **more}
    return Line(**made)  # type: ignore[arg-type]  # the fields of a line, put together


PREPARED = Prepared(
    volume=amount("26.666667 mL"),
    from_concentration=amount("21 mg/mL"),
    vials=(VialCount(strength=amount("150 mg"), count=4, left_over=amount("40 mg")),),
    diluent="sodium chloride",
    never=None,
    bag=amount("250 mL"),
    concentration=amount("2.0241 mg/mL"),
    limits=None,
    within=None,
    rate=amount("184.44 mL/h"),
)
RULING = Ruling(
    rule="heart-rule",
    about=Subject.LVEF,
    source="book",
    drug="full",
    region=None,
    setting=None,
    verdict=Verdict.HOLD,
    why=_finding("clause-met"),
    applies=True,
)
PLAN = Plan(
    regimen="x",
    patient=Patient(),
    occasion=Occasion(on=ON),
    surface=Surface(
        value=amount("1.7911 m2"),
        formula=Formula.MOSTELLER,
        others=(OtherSurface(formula=Formula.DUBOIS, value=amount("1.7707 m2")),),
    ),
    lines=(
        _line(
            "full",
            Dose(give=amount("560 mg"), working=(), facts=()),
            over=Range.parse("30 to 90 min"),
            preparation=PREPARED,
        ),
        _line("held", NoDose(), held=True),
        _line("short", NoDose(needs=("height",)), preparation=NotPrepared(needs=("vial",))),
        _line("refused", NoDose(findings=(_finding("not-dosed", Severity.STOP),))),
    ),
    steps=(),
    choices=(),
    finish=Finish(on=ON, earliest=180, latest=270),
    gates=(Gate(about=Subject.LVEF, rulings=(RULING,)),),
    next=Next(
        cycle_due=date(2026, 3, 30),
        day_due=date(2026, 3, 16),
        day=8,
        reload_from=(Reload(drug="full", on=date(2026, 4, 7)),),
        echo_due=None,
        echo_latest=None,
    ),
    check_code=None,
    findings=(
        _finding("look-alike", Severity.CAUTION),
        Finding(severity=Severity.NOTE, code="not-this-day", about="resting"),
    ),
)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("full.dose", "560 mg"),
        ("full.phase", "loading"),
        ("full.why", "first-dose"),
        ("full.over", "30 to 90 min"),
        ("full.preparation", "prepared"),
        ("full.volume", "26.67 mL"),
        ("full.bag", "250 mL"),
        ("full.concentration", "2.02 mg/mL"),
        ("full.limits", "none"),
        ("full.within", "none"),
        ("full.rate", "184 mL/h"),
        ("full.vials.150mg", "4"),
        ("full.left-over.150mg", "40 mg"),
        ("held.dose", "held"),
        ("held.preparation", "held"),
        ("held.over", "none"),
        ("short.dose", "needs: height"),
        ("short.preparation", "needs: vial"),
        ("short.volume", "needs: vial"),
        ("refused.dose", "none: not-dosed"),
        ("refused.bag", "none"),
        ("bsa", "1.791 m2"),
        ("bsa.mosteller", "1.791 m2"),
        ("bsa.dubois", "1.771 m2"),
        ("finish", "270 min"),
        ("finish", "4.5 h"),
        ("finish.earliest", "180 min"),
        ("next.cycle-due", "2026-03-30"),
        ("next.reload.full", "2026-04-07"),
        ("next.echo-due", "none"),
        ("next.day", "8"),
        ("next.day-due", "2026-03-16"),
        ("resting.dose", "none: not-this-day"),
        ("resting.phase", "none: not-this-day"),
        ("lvef.heart-rule", "hold"),
        ("finding.look-alike", "caution"),
        ("finding.first-dose", "note"),
        ("finding.not-dosed", "stop"),
        ("finding.early", "none"),
    ],
)
def test_an_expectation_that_comes_out(name: str, expected: str) -> None:
    assert same(expected, found(PLAN, name))


@pytest.mark.parametrize(
    ("expected", "got", "alike"),
    [
        ("134.3 mg", amount("134.3358 mg"), True),
        ("134.4 mg", amount("134.35 mg"), True),  # half up
        ("134.3 mg", amount("134.35 mg"), False),
        ("134 mg", amount("134.3358 mg"), True),  # to the places that are written
        ("0.1343 g", amount("134.3358 mg"), True),
        ("134.3 mL", amount("134.3 mg"), False),
        ("30 to 60 min", amount("30 min"), False),
        ("30 to 60 min", Range.parse("30 to 60 min"), True),
        ("30 to 90 min", Range.parse("30 to 60 min"), False),
        ("60 min", Range.parse("60 to 60 min"), True),
        ("held", amount("840 mg"), False),
        ("840 mg", "held", False),
        ("go", "go", True),
    ],
)
def test_amounts_are_compared_as_written(expected: str, got: Found, alike: bool) -> None:  # noqa: FBT001  # a table
    assert same(expected, got) is alike


@pytest.mark.parametrize(
    "name",
    ["nobody.dose", "full.doze", "full.vials.420mg", "lvef.other", "next.week", "bsa.other"],
)
def test_a_name_no_plan_has_is_refused(name: str) -> None:
    with pytest.raises(KeyError):
        found(PLAN, name)


def test_a_count_is_a_plain_number() -> None:
    assert found(PLAN, "full.vials.150mg") == Quantity(value=Decimal(4))


@pytest.mark.parametrize(
    "name", ["bsa", "bsa.dubois", "finish", "finish.earliest", "next.day", "next.day-due"]
)
def test_what_a_plan_lacks_is_none(name: str) -> None:
    last = but(PLAN.next, day=None, day_due=None)
    assert found(but(PLAN, surface=None, finish=None, next=last), name) == "none"
