from datetime import date, datetime, time

import pytest

from pocketref.engine.line import Asked, line
from pocketref.engine.rhythm import due
from pocketref.engine.sequence import Timetable, sequence
from pocketref.model.fact import Region
from pocketref.model.finding import Finding, Severity
from pocketref.model.noun import but
from pocketref.model.patient import Occasion
from pocketref.model.plan import Finish, Kind, Step
from pocketref.model.protocol import Protocol
from pocketref.model.regimen import Premedication
from tests.making import (
    TODAY,
    a_patient,
    a_protocol,
    a_regimen,
    a_surface,
    an_occasion,
    with_vinorelbine,
)

P, T, D, V = "pertuzumab", "trastuzumab", "docetaxel", "vinorelbine"
Row = tuple[str, str | None, int | None, int | None]


def timetable(occasion: Occasion, *held: str, protocol: Protocol | None = None) -> Timetable:
    whole = protocol or a_protocol()
    asked = Asked(
        regimen=whole.regimen,
        patient=a_patient(),
        occasion=occasion,
        surface=a_surface(),
        bags=whole.bags,
    )
    reason = Finding(severity=Severity.CAUTION, code="held-by-decision")
    today = due(whole, occasion)
    lines = tuple(line(drug, asked, (reason,) if drug.id in held else ()) for drug in today)
    return sequence(whole, lines, occasion)


def rows(steps: tuple[Step, ...]) -> list[Row]:
    return [(step.kind.value, step.drug, step.begins, step.ends) for step in steps]


def ends(finish: Finish | None) -> tuple[int, int] | None:
    return None if finish is None else (finish.earliest, finish.latest)


def test_the_first_day_with_pertuzumab_first() -> None:
    made = timetable(an_occasion())
    assert rows(made.steps) == [
        ("premedicate", "dexamethasone", None, None),
        ("check", None, 0, 0),
        ("infuse", P, 0, 60),
        ("observe", P, 60, 120),
        ("infuse", T, 120, 210),
        ("infuse", D, 210, 270),
    ]
    assert ends(made.finish) == (270, 270)


def test_the_first_day_with_trastuzumab_first() -> None:
    made = timetable(an_occasion(first=T))
    assert rows(made.steps)[2:] == [
        ("infuse", T, 0, 90),
        ("infuse", P, 90, 150),
        ("observe", P, 150, 210),
        ("infuse", D, 210, 270),
    ]
    assert ends(made.finish) == (270, 270)


def test_a_later_day_has_a_short_and_a_long_end() -> None:
    made = timetable(an_occasion(2))
    infused = [
        (step.kind.value, step.drug, step.earliest, step.latest, step.ends)
        for step in made.steps[2:]
    ]
    assert infused == [
        ("infuse", P, 0, 0, 60),
        ("observe", P, 30, 60, 120),
        ("infuse", T, 60, 120, 210),
        ("infuse", D, 90, 210, 270),
    ]
    assert ends(made.finish) == (150, 270)


@pytest.mark.parametrize(("cycle", "minimum"), [(1, 60), (2, 30)])
def test_the_minimum_of_an_observation_stands_beside_its_plan(cycle: int, minimum: int) -> None:
    (watch,) = (step for step in timetable(an_occasion(cycle)).steps if step.kind is Kind.OBSERVE)
    assert watch.minimum == minimum
    assert watch.begins is not None
    assert watch.ends == watch.begins + 60


@pytest.mark.parametrize(
    ("first", "finish"),
    [(P, (480, 480)), (T, (360, 360))],  # six hours from the start of trastuzumab
)
def test_in_the_eu_trastuzumab_is_watched_from_its_start(
    first: str, finish: tuple[int, int]
) -> None:
    made = timetable(an_occasion(region=Region.EU, first=first))
    watch = next(step for step in made.steps if (step.kind, step.drug) == (Kind.OBSERVE, T))
    infused = next(step for step in made.steps if (step.kind, step.drug) == (Kind.INFUSE, T))
    assert infused.begins is not None
    assert (watch.begins, watch.ends) == (infused.begins, infused.begins + 360)
    taxane = next(step for step in made.steps if (step.kind, step.drug) == (Kind.INFUSE, D))
    assert (taxane.begins, taxane.ends) == (210, 270)  # it does not wait for that
    assert ends(made.finish) == finish
    assert made.choices == ()


@pytest.mark.parametrize(
    ("observed", "finish", "offered"), [((), (270, 270), 1), ((T,), (480, 480), 0)]
)
def test_elsewhere_that_watch_is_offered_and_may_be_chosen(
    observed: tuple[str, ...], finish: tuple[int, int], offered: int
) -> None:
    made = timetable(an_occasion(observed=observed))
    assert len(made.choices) == offered
    assert ends(made.finish) == finish


def test_what_is_offered_has_its_time() -> None:
    assert rows(timetable(an_occasion()).choices) == [("observe", T, 120, 480)]


@pytest.mark.parametrize(
    ("held", "expected", "finish"),
    [
        ((P,), [(T, 0, 90), (D, 90, 150)], (150, 150)),
        ((D,), [(P, 0, 60), (T, 120, 210)], (210, 210)),
        ((P, T), [(D, 0, 60)], (60, 60)),
        ((T, D), [(P, 0, 60)], (120, 120)),  # the day ends with the observation
    ],
)
def test_a_held_drug_has_no_step(
    held: tuple[str, ...], expected: list[tuple[str, int, int]], finish: tuple[int, int]
) -> None:
    made = timetable(an_occasion(), *held)
    infused = [(s.drug, s.begins, s.ends) for s in made.steps if s.kind is Kind.INFUSE]
    assert infused == expected
    assert not {step.drug for step in (*made.steps, *made.choices)} & set(held)
    assert ends(made.finish) == finish


@pytest.mark.parametrize("made", [timetable(an_occasion(None)), timetable(an_occasion(), P, T, D)])
def test_a_day_without_an_infusion_has_a_check_and_no_end(made: Timetable) -> None:
    assert rows(made.steps) == [("check", None, 0, 0)]
    assert made.finish is None


def test_without_the_taxane_its_premedication_is_left_out() -> None:
    made = timetable(an_occasion(), D)
    assert Kind.PREMEDICATE not in {step.kind for step in made.steps}


def test_premedication_is_counted_in_days_from_its_infusion() -> None:
    given = tuple(
        Premedication(drug="dexamethasone", before=D, day=day, facts=("doc-premed",))
        for day in (1, 0, -1)
    )
    protocol = a_protocol(but(a_regimen(), premedications=given))
    made = timetable(an_occasion(), protocol=protocol)
    placed = [(step.on, step.kind.value) for step in made.steps]
    assert placed[:3] == [
        (date(2026, 3, 8), "premedicate"),
        (TODAY, "premedicate"),
        (TODAY, "check"),
    ]
    assert placed[-1] == (date(2026, 3, 10), "premedicate")


def test_loading_on_two_days() -> None:
    made = timetable(an_occasion(split=True, start=time(9)))
    second = date(2026, 3, 10)
    placed = [(step.on, step.kind.value, step.drug, step.begins) for step in made.steps]
    assert placed == [
        (TODAY, "premedicate", "dexamethasone", None),  # the day before docetaxel
        (TODAY, "check", None, 0),
        (TODAY, "infuse", P, 0),
        (TODAY, "observe", P, 60),
        (second, "infuse", T, 0),
        (second, "infuse", D, 90),
    ]
    assert made.finish == Finish(
        on=second,
        earliest=150,
        latest=150,
        earliest_at=datetime(2026, 3, 10, 11, 30),  # noqa: DTZ001  # a ward's clock has no zone
        latest_at=datetime(2026, 3, 10, 11, 30),  # noqa: DTZ001  # a ward's clock has no zone
    )


def clock(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(" ", "minutes")


def test_a_start_gives_clock_times() -> None:
    made = timetable(an_occasion(2, start=time(9, 30)))
    taxane = made.steps[-1]
    assert clock(taxane.starts) == "2026-03-09 13:00"
    assert clock(taxane.finishes) == "2026-03-09 14:00"
    assert clock(taxane.earliest_at) == "2026-03-09 11:00"
    assert clock(taxane.latest_at) == "2026-03-09 13:00"
    assert made.finish is not None
    assert clock(made.finish.earliest_at) == "2026-03-09 12:00"
    assert clock(made.finish.latest_at) == "2026-03-09 14:00"
    assert clock(made.choices[0].starts) == "2026-03-09 11:30"


def test_without_a_start_there_are_offsets_only() -> None:
    made = timetable(an_occasion())
    assert {step.starts for step in made.steps} == {None}
    assert made.finish is not None
    assert made.finish.latest_at is None


def test_an_untimed_step_has_no_clock_time() -> None:
    assert timetable(an_occasion(start=time(9))).steps[0].starts is None


def test_a_late_start_passes_midnight() -> None:
    made = timetable(an_occasion(start=time(22)))
    assert clock(made.steps[-1].finishes) == "2026-03-10 02:30"
    assert made.steps[-1].on == TODAY


def test_another_source_s_time_is_named_beside_the_plan() -> None:
    watch = next(step for step in timetable(an_occasion()).steps if step.kind is Kind.OBSERVE)
    assert [(one.code, one.severity, one.facts) for one in watch.findings] == [
        ("observation-article", "note", ("S28",))
    ]
    assert watch.facts == ("per-eu-obs", "S28")
    later = next(step for step in timetable(an_occasion(2)).steps if step.kind is Kind.OBSERVE)
    assert later.findings == ()


def test_what_has_no_stated_duration_has_a_start_and_no_end() -> None:
    made = timetable(an_occasion(start=time(9)), protocol=with_vinorelbine())
    assert rows(made.steps)[1:] == [
        ("infuse", P, 0, 60),
        ("observe", P, 60, 120),
        ("infuse", T, 120, 210),
        ("infuse", V, 210, None),
    ]
    last = made.steps[-1]
    assert (clock(last.starts), last.finishes) == ("2026-03-09 12:30", None)
    assert made.finish is None


def timeless(drug: str) -> Protocol:
    """The regimen, as if no source said how long one of its drugs runs."""
    whole = a_protocol()
    found = whole.drug(drug)
    bare = but(found, doses=tuple(but(rule, over=None) for rule in found.doses))
    return but(whole, drugs=tuple(bare if one.id == drug else one for one in whole.drugs))


def test_nothing_after_it_has_a_time_but_all_keep_their_order() -> None:
    made = timetable(an_occasion(region=Region.EU, start=time(9)), protocol=timeless(P))
    assert rows(made.steps) == [
        ("premedicate", "dexamethasone", None, None),
        ("check", None, 0, 0),
        ("infuse", P, 0, None),
        ("observe", P, None, None),
        ("infuse", T, None, None),
        ("observe", T, None, None),
        ("infuse", D, None, None),
    ]
    after = made.steps[3:]
    assert {(step.earliest, step.latest, step.starts, step.latest_at) for step in after} == {
        (None, None, None, None)
    }
    assert made.steps[3].minimum == 60
    assert made.finish is None


def test_a_watch_from_its_start_is_known_though_its_end_is_not() -> None:
    made = timetable(an_occasion(region=Region.EU, first=T), protocol=timeless(T))
    assert rows(made.steps)[2:] == [
        ("infuse", T, 0, None),
        ("observe", T, 0, 360),
        ("infuse", P, None, None),
        ("observe", P, None, None),
        ("infuse", D, None, None),
    ]


def test_a_second_date_has_its_own_times_but_the_whole_has_no_end() -> None:
    made = timetable(an_occasion(split=True), protocol=timeless(P))
    assert [(step.drug, step.begins) for step in made.steps if step.on > TODAY] == [(T, 0), (D, 90)]
    assert made.finish is None


@pytest.mark.parametrize("occasion", [an_occasion(2, day=8), an_occasion(1, day=9, split=True)])
def test_a_later_day_has_its_own_drugs_only(occasion: Occasion) -> None:
    made = timetable(occasion, protocol=with_vinorelbine())
    assert rows(made.steps) == [("check", None, 0, 0), ("infuse", V, 0, None)]
    assert {step.on for step in made.steps} == {TODAY}


def test_with_loading_on_two_days_the_chemotherapy_runs_last_on_the_second() -> None:
    made = timetable(an_occasion(split=True), protocol=with_vinorelbine())
    placed = [(step.on.day - 9, step.drug, step.begins) for step in made.steps[1:]]
    assert placed == [(0, P, 0), (0, P, 60), (1, T, 0), (1, V, 90)]
    assert "vin-regimen-velvet" in made.steps[-1].facts
