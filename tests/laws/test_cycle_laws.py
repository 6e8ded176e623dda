"""What must hold for every day of a cycle, whatever days a regimen gives its drugs on."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pocketref.engine.interval import last_date
from pocketref.engine.planning import plan
from pocketref.engine.rhythm import today
from pocketref.model.drug import Cycles, Phase
from pocketref.model.noun import but
from pocketref.model.patient import LastDose, Occasion
from pocketref.model.plan import Dose, Kind, Plan
from pocketref.model.preparation import Prepared
from pocketref.model.protocol import Protocol
from pocketref.model.quantity import Quantity
from tests.making import (
    TODAY,
    a_given,
    a_patient,
    a_rule,
    an_occasion,
    stated,
    vinorelbine,
    with_nab_paclitaxel,
    with_vinorelbine,
)

PATIENT = a_patient()
V = "vinorelbine"
ON_TIME = {"first-dose", "on-time"}


@st.composite
def rhythms(draw: st.DrawFn) -> Protocol:
    """Vinorelbine on one to four days of equal distance, in a cycle that holds them.

    They are two days apart at least, the last before the cycle's end: else a day that moves by
    one would be the next of them.
    """
    begins, step = draw(st.integers(1, 8)), draw(st.integers(2, 14))
    days = [begins + step * place for place in range(draw(st.integers(1, 4)))]
    length = draw(st.integers(max(21, days[-1] + 1), 60))
    interval = step if len(days) > 1 else length
    protocol = with_vinorelbine()
    regimen = but(
        protocol.regimen,
        cycle=stated(f"{length} d"),
        given=(a_given(V, *(f"{day} d" for day in days)),),
    )
    drugs = tuple(
        but(drug, interval=stated(f"{interval if drug.id == V else length} d"), late=None)
        for drug in protocol.drugs
    )
    return but(protocol, regimen=regimen, drugs=drugs)


occasions = st.builds(
    an_occasion,
    st.none() | st.integers(1, 6),
    day=st.integers(1, 60),
    held=st.lists(st.sampled_from(("trastuzumab", V)), max_size=2).map(tuple),
    split=st.booleans(),
)


@given(rhythms(), occasions)
def test_every_drug_is_either_of_the_day_or_said_not_to_be(
    protocol: Protocol, occasion: Occasion
) -> None:
    day = plan(protocol, PATIENT, occasion)
    lines = {line.drug for line in day.lines}
    others = {one.about for one in day.findings if one.code == "not-this-day"}
    assert lines | others == set(protocol.regimen.drugs)
    assert not lines & others
    assert {step.drug for step in (*day.steps, *day.choices)} <= {*lines, None}
    counted = today(protocol.regimen, occasion)
    assert all((counted in protocol.regimen.days_of(drug)) == (drug in lines) for drug in lines)
    assert all(counted not in protocol.regimen.days_of(drug) for drug in others)


@given(rhythms(), occasions)
def test_a_day_moves_by_one_at_most_and_only_after_split_loading(
    protocol: Protocol, occasion: Occasion
) -> None:
    counted = today(protocol.regimen, occasion)
    assert counted in {occasion.day, occasion.day - 1}
    if counted != occasion.day:
        assert occasion.split
        assert occasion.cycle == 1
        assert counted in protocol.regimen.days
        assert counted > 1


@given(rhythms(), occasions)
def test_what_comes_next_is_later_and_the_cycle_keeps_its_length(
    protocol: Protocol, occasion: Occasion
) -> None:
    following = plan(protocol, PATIENT, occasion).next
    assert following.cycle_due is not None
    length = int(protocol.regimen.cycle.value.value)
    began = occasion.on - timedelta(days=occasion.day - 1)
    assert following.cycle_due - began == timedelta(days=length)
    assert (following.day is None) == (following.day_due is None)
    if following.day is not None and following.day_due is not None:
        assert following.day_due > occasion.on
        assert following.day_due - began == timedelta(days=following.day - 1)


def walk(protocol: Protocol, *, split: bool = False) -> list[Plan]:
    """Every treatment of three cycles, each on the date and day that the one before named."""
    made: list[Plan] = []
    cycle, day, on, last = 1, 1, TODAY, dict[str, date]()
    while cycle <= 3:
        occasion = an_occasion(cycle, day=day, on=on, last=last, split=split)
        one = plan(protocol, PATIENT, occasion)
        made.append(one)
        ran = {step.drug: step.on for step in one.steps if step.kind is Kind.INFUSE}
        last |= {drug: when for drug, when in ran.items() if drug is not None}
        if one.next.day is not None and one.next.day_due is not None:
            day, on = one.next.day, one.next.day_due
        else:
            assert one.next.cycle_due is not None
            cycle, day, on = cycle + 1, 1, one.next.cycle_due
    return made


@given(rhythms())
def test_who_comes_when_it_is_due_is_never_early_or_late(protocol: Protocol) -> None:
    course = walk(protocol)
    assert {line.course.why.code for day in course for line in day.lines if line.course.why} <= (
        ON_TIME
    )
    firsts = [
        line.drug
        for day in course
        for line in day.lines
        if line.course.why is not None and line.course.why.code == "first-dose"
    ]
    assert sorted(firsts) == sorted(protocol.regimen.drugs)


@given(protocol=rhythms(), split=st.booleans())
def test_every_day_of_a_drug_comes_once_in_every_cycle(protocol: Protocol, *, split: bool) -> None:
    course = walk(protocol, split=split)
    for cycle in (1, 2, 3):
        days = [day for day in course if day.occasion.cycle == cycle]
        for drug in protocol.regimen.drugs:
            given_on = [
                today(protocol.regimen, day.occasion) for day in days if day.line(drug) is not None
            ]
            assert tuple(given_on) == protocol.regimen.days_of(drug)
    assert all(one.occasion.on < two.occasion.on for one, two in pairwise(course))


amounts = st.integers(1, 500).map(lambda number: f"{number} mg/m2")


@given(amounts, amounts, st.none() | amounts, st.integers(1, 40), st.sampled_from((1, 8)))
def test_the_rule_of_the_cycle_gives_the_dose_on_each_of_its_days(
    first: str, later: str, level: str | None, cycle: int, day: int
) -> None:
    per = vinorelbine().doses[0].per
    rules = (
        a_rule(first, per, phase=Phase.SINGLE, cycles=Cycles.FIRST),
        a_rule(later, per, phase=Phase.SINGLE, cycles=Cycles.LATER, level="vinorelbine-level"),
    )
    whole = with_vinorelbine()
    drugs = (*whole.drugs[:2], but(whole.drugs[2], doses=rules))
    made = plan(but(whole, drugs=drugs), PATIENT, an_occasion(cycle, day=day, level=level)).line(V)
    assert made is not None
    assert isinstance(made.answer, Dose)
    expected = first if cycle == 1 else level or later
    assert str(made.answer.working[0]) == expected


@given(
    bare=st.sets(st.sampled_from(("pertuzumab", "trastuzumab", V))),
    cycle=st.integers(1, 3),
    split=st.booleans(),
)
def test_a_time_is_known_until_something_runs_whose_length_is_not(
    bare: set[str], cycle: int, *, split: bool
) -> None:
    whole = with_vinorelbine()
    drugs = tuple(_timed(whole, drug, known=drug not in bare) for drug in whole.regimen.drugs)
    day = plan(but(whole, drugs=drugs), PATIENT, an_occasion(cycle, split=split))
    known: dict[date, bool] = {}
    for step in day.steps:
        if step.kind is not Kind.INFUSE:
            continue
        before = known.get(step.on, True)
        known[step.on] = before and step.drug not in bare
        assert (step.begins is not None) == before
        assert (step.ends is not None) == known[step.on]
    assert (day.finish is not None) == all(known.values())


def _timed(whole: Protocol, name: str, *, known: bool) -> object:
    drug = whole.drug(name)
    if not known:
        return but(drug, doses=tuple(but(rule, over=None) for rule in drug.doses))
    over = a_rule(over="30 to 60 min").over
    return but(drug, doses=tuple(but(rule, over=rule.over or over) for rule in drug.doses))


@given(st.integers(1, 40), st.sets(st.sampled_from(("nab-single-agent", "another"))))
def test_no_dose_comes_before_what_must_be_acknowledged(cycle: int, said: set[str]) -> None:
    protocol = with_nab_paclitaxel()
    occasion = an_occasion(cycle, acknowledged=tuple(sorted(said)))
    day = plan(protocol, PATIENT, occasion)
    line = day.line("nab-paclitaxel")
    assert line is not None
    told = "nab-single-agent" in said
    assert isinstance(line.answer, Dose) is told
    assert (day.check_code is not None) is told
    codes = {finding.code for finding in line.findings}
    assert ("single-agent-dose" in codes) is told
    assert ("acknowledge-first" in codes) is not told


@given(st.integers(30, 250), st.integers(120, 220))
def test_what_runs_undiluted_is_its_vial_s_and_lasts_its_time(kg: int, cm: int) -> None:
    occasion = an_occasion(acknowledged=("nab-single-agent",))
    day = plan(with_nab_paclitaxel(), a_patient(f"{kg} kg", f"{cm} cm"), occasion)
    line = day.line("nab-paclitaxel")
    assert line is not None
    assert isinstance(line.answer, Dose)
    assert isinstance(line.preparation, Prepared)
    made = line.preparation
    assert (made.bag, made.within, made.concentration) == (None, None, made.from_concentration)
    assert made.volume * made.from_concentration == line.answer.give
    assert made.rate is not None
    assert made.rate * Quantity.parse("0.5 h") == made.volume


@given(rhythms(), st.integers(1, 60), st.integers(0, 90))
def test_a_gap_is_judged_by_what_was_planned(protocol: Protocol, cycle: int, since: int) -> None:
    days, last = protocol.regimen.days_of(V), (LastDose(drug=V, on=TODAY - timedelta(since)),)
    length = int(protocol.regimen.cycle.value.value)
    for at, day in enumerate(days):
        occasion = but(an_occasion(cycle + 1, day=day), last=last)
        line = plan(protocol, PATIENT, occasion).line(V)
        assert line is not None
        assert line.course.why is not None
        planned = day - days[at - 1] if at else length - (days[-1] - days[0])
        code = "early" if since < planned else "on-time" if since == planned else "late-unchanged"
        assert (line.course.why.code, line.course.since) == (code, since)
        assert last_date(V, occasion) == last[0].on
