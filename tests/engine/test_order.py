import pytest

from pocketref.engine.order import Infusion, days, infusions, may_split, running_order
from pocketref.model.drug import Phase
from pocketref.model.noun import but
from pocketref.model.patient import Occasion
from pocketref.model.plan import Course, Line, NoDose
from pocketref.model.protocol import Protocol
from tests.making import (
    a_drug,
    a_protocol,
    a_regimen,
    a_rule,
    an_occasion,
    with_vinorelbine,
    with_weekly_paclitaxel,
)

P, T, D = "pertuzumab", "trastuzumab", "docetaxel"


def a_line(drug: str, phase: Phase | None, *, held: bool = False) -> Line:
    return Line(drug=drug, course=Course(phase=phase), answer=NoDose(), held=held)


LOADING = (
    a_line(P, Phase.LOADING),
    a_line(T, Phase.LOADING),
    a_line(D, Phase.SINGLE),
)
LATER = (
    a_line(P, Phase.MAINTENANCE),
    a_line(T, Phase.MAINTENANCE),
    a_line(D, Phase.SINGLE),
)
MIXED = (a_line(P, Phase.MAINTENANCE), a_line(T, Phase.RELOAD), a_line(D, Phase.SINGLE))
AGAIN = (a_line(P, Phase.RELOAD), a_line(T, Phase.RELOAD), a_line(D, Phase.SINGLE))


def run(lines: tuple[Line, ...], occasion: Occasion | None = None) -> tuple[Infusion, ...]:
    return infusions(a_protocol(), lines, occasion or an_occasion())


@pytest.mark.parametrize(
    ("first", "order"),
    [
        (None, (P, T, D)),
        (P, (P, T, D)),
        (T, (T, P, D)),
        (D, (P, T, D)),  # no input puts the taxane first
        ("paclitaxel", (P, T, D)),
    ],
)
def test_the_antibodies_may_change_places_and_the_taxane_runs_last(
    first: str | None, order: tuple[str, ...]
) -> None:
    assert running_order(a_regimen(), first) == order


def test_the_taxane_runs_last_wherever_the_regimen_names_it() -> None:
    regimen = but(a_regimen(), drugs=(D, T, P), order=None)
    assert running_order(regimen, None) == (P, T, D)
    assert running_order(regimen, T) == (T, P, D)


def test_a_drug_that_is_no_taxane_may_be_ordered_last_as_well() -> None:
    regimen = but(a_regimen(), drugs=(D, P, T), taxane=None)
    assert running_order(regimen, None) == (P, T, D)


def test_without_taxane_and_order_the_regimen_s_own_order_stands() -> None:
    regimen = but(a_regimen(), drugs=(D, P, T), taxane=None, order=None, free=())
    assert running_order(regimen, T) == (D, P, T)


def test_a_held_drug_does_not_run() -> None:
    lines = (a_line(P, Phase.LOADING, held=True), *LOADING[1:])
    assert [infusion.drug for infusion in run(lines)] == [T, D]


def test_without_a_phase_nothing_runs() -> None:
    assert run(tuple(a_line(drug, None) for drug in (P, T, D))) == ()


def test_a_drug_that_gets_no_dose_does_not_run() -> None:
    protocol = a_protocol()
    other = but(protocol, drugs=(a_drug(P, not_dosed="a-fact"), *protocol.drugs[1:]))
    assert [one.drug for one in infusions(other, LOADING, an_occasion())] == [T, D]


@pytest.mark.parametrize(
    ("lines", "over", "first"),
    [
        (LOADING, ["60 min", "90 min", "60 min"], [True, True, True]),
        (LATER, ["30 to 60 min", "30 to 90 min", "60 min"], [False, False, False]),
        (MIXED, ["30 to 60 min", "90 min", "60 min"], [False, True, False]),
        (AGAIN, ["60 min", "90 min", "60 min"], [True, True, False]),
    ],
)
def test_a_reload_runs_like_a_first_infusion(
    lines: tuple[Line, ...], over: list[str], first: list[bool]
) -> None:
    cycle = 1 if lines is LOADING else 4
    running = run(lines, an_occasion(cycle))
    assert [str(infusion.over) for infusion in running] == over
    assert [infusion.first for infusion in running] == first


def test_an_infusion_names_the_fact_of_its_duration_and_of_its_place() -> None:
    running = run(LOADING)
    assert running[0].facts == ("per-us-inf-first",)
    assert running[2].facts == ("doc-inf", "per-order", "S27")


def test_without_an_order_no_place_has_a_fact() -> None:
    protocol = a_protocol(but(a_regimen(), order=None))
    assert infusions(protocol, LOADING, an_occasion())[2].facts == ("doc-inf",)


@pytest.mark.parametrize(
    ("lines", "parts"),
    [
        (LOADING, [[P], [T, D]]),
        (AGAIN, [[P], [T, D]]),
        (LATER, [[P, T, D]]),
        (MIXED, [[P, T, D]]),
        ((a_line(P, Phase.LOADING, held=True), *LOADING[1:]), [[T, D]]),
    ],
)
def test_only_loading_doses_of_both_antibodies_are_split(
    lines: tuple[Line, ...], parts: list[list[str]]
) -> None:
    split = an_occasion(split=True)
    made = days(a_regimen(), run(lines, split), split)
    assert [[infusion.drug for infusion in running] for running in made] == parts


def test_the_one_that_runs_first_has_the_first_day() -> None:
    split = an_occasion(split=True, first=T)
    made = days(a_regimen(), run(LOADING, split), split)
    assert [[infusion.drug for infusion in running] for running in made] == [[T], [P, D]]


def test_the_second_day_names_who_knows_it() -> None:
    split = an_occasion(split=True)
    first, second = days(a_regimen(), run(LOADING, split), split)
    assert "vin-regimen-velvet" not in first[0].facts
    assert all("vin-regimen-velvet" in infusion.facts for infusion in second)


def test_one_day_unless_two_are_asked_for() -> None:
    assert len(days(a_regimen(), run(LOADING), an_occasion())) == 1


@pytest.mark.parametrize(
    "protocol",
    [
        a_protocol(but(a_regimen(), split=())),
        a_protocol(but(a_regimen(), free=())),
    ],
)
def test_no_source_or_no_partner_no_split(protocol: Protocol) -> None:
    running = infusions(protocol, LOADING, an_occasion(split=True))
    assert not may_split(protocol.regimen, running)


def test_a_single_rule_is_first_in_the_first_cycle_only() -> None:
    protocol = a_protocol()
    single = but(protocol, drugs=(a_drug(P, doses=(a_rule(phase=Phase.SINGLE),)),))
    lines = (a_line(P, Phase.SINGLE),)
    assert infusions(single, lines, an_occasion(1))[0].first
    assert not infusions(single, lines, an_occasion(2))[0].first
    assert not infusions(single, lines, an_occasion(1))[0].loads


@pytest.mark.parametrize(
    ("cycle", "day", "first"), [(1, 1, True), (1, 8, False), (1, 15, False), (2, 1, False)]
)
def test_a_single_rule_is_first_on_the_first_of_its_days_only(
    cycle: int, day: int, *, first: bool
) -> None:
    lines = (a_line("paclitaxel", Phase.SINGLE),)
    (running,) = infusions(with_weekly_paclitaxel(), lines, an_occasion(cycle, day=day))
    assert running.first is first


@pytest.mark.parametrize("first", [None, P, T, "vinorelbine"])
def test_what_is_ordered_last_runs_last_though_it_is_no_taxane(first: str | None) -> None:
    regimen = but(with_vinorelbine().regimen, drugs=("vinorelbine", P, T))
    assert regimen.taxane is None
    assert running_order(regimen, first) == ((T, P) if first == T else (P, T)) + ("vinorelbine",)


def test_an_infusion_of_unknown_length_names_its_place_only() -> None:
    lines = (a_line("vinorelbine", Phase.SINGLE),)
    (running,) = infusions(with_vinorelbine(), lines, an_occasion())
    assert (running.over, running.facts) == (None, ("per-order",))


def test_a_rule_of_other_cycles_does_not_run() -> None:
    protocol = with_vinorelbine()
    first, _ = protocol.drug("vinorelbine").doses
    bare = but(protocol.drug("vinorelbine"), doses=(first,))
    once = but(protocol, drugs=(bare,))
    lines = (a_line("vinorelbine", Phase.SINGLE),)
    assert len(infusions(once, lines, an_occasion(1))) == 1
    assert infusions(once, lines, an_occasion(2)) == ()
