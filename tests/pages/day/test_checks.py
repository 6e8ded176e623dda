import pytest

from pocketref.pack.library import Library
from pocketref.pages.day.checks import bags, checks, summary
from pocketref.pages.plans import plan_of
from tests.pages.wards import CONJUGATE, VINORELBINE, occasion, on, patient, since, worksheet

NBSP = "\u00a0"


def test_amounts_come_from_facts_in_the_unit_of_the_field(library: Library) -> None:
    lines = {line.id: line for line in checks(library, plan_of(worksheet(), library), frozenset())}
    assert lines["neutrophils"].value == f"1.5{NBSP}×{NBSP}10⁹/L"
    assert lines["weight"].value == f"68{NBSP}kg"


def test_an_entered_value_stands_beside_the_limit(library: Library) -> None:
    plan = plan_of(worksheet(measured=patient(anc="2.1 10^9/L")), library)
    lines = {line.id: line for line in checks(library, plan, frozenset())}
    assert lines["neutrophils"].value.endswith(f", today 2.1{NBSP}×{NBSP}10⁹/L")


@pytest.mark.parametrize(
    ("cycle", "first", "later"), [(None, True, False), (1, True, False), (2, False, True)]
)
def test_the_first_cycle_asks_for_other_things(
    library: Library, cycle: int | None, *, first: bool, later: bool
) -> None:
    asked = occasion(cycle, last=since(21) if cycle == 2 else ())
    ids = {line.id for line in checks(library, plan_of(worksheet(asked), library), frozenset())}
    assert ("lvef-first" in ids, "lvef-latest" in ids) == (first, later)


def test_ticks_are_counted(library: Library) -> None:
    plan = plan_of(worksheet(), library)
    lines = checks(library, plan, frozenset({"consent"}))
    assert [line.id for line in lines if line.ticked] == ["consent"]
    assert summary(library, plan, lines).startswith(f"1 of {len(lines)} done: consent")


def test_bags_are_numbered_in_the_order_of_infusion(library: Library) -> None:
    shown = bags(library, plan_of(worksheet(occasion(first="trastuzumab")), library))
    assert [(bag.number, bag.name) for bag in shown] == [
        (1, "trastuzumab"),
        (2, "pertuzumab"),
        (3, "DOCEtaxel"),
    ]
    assert shown[0].differs.startswith("EMTANSINE")


def test_a_held_drug_has_no_bag(library: Library) -> None:
    shown = bags(library, plan_of(worksheet(occasion(held=("docetaxel",))), library))
    assert [bag.name for bag in shown] == ["pertuzumab", "trastuzumab"]


def test_a_later_day_of_the_first_cycle_is_no_first_dose(library: Library) -> None:
    plan = plan_of(on(VINORELBINE, day=8), library)
    ids = {line.id for line in checks(library, plan, frozenset())}
    assert "lvef-first" not in ids
    assert "lvef-latest" in ids


def test_any_value_of_the_patient_may_be_quoted(library: Library) -> None:
    asked = on(CONJUGATE).asked
    plan = plan_of(worksheet(asked, patient(platelets="120 10^9/L"), regimen=CONJUGATE), library)
    lines = {line.id: line for line in checks(library, plan, frozenset())}
    assert lines["platelets"].value.endswith(f", today 120{NBSP}×{NBSP}10⁹/L")
