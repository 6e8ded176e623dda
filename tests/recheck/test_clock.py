from collections.abc import Mapping
from datetime import datetime, time, timedelta

import pytest

from pocketref.model.drug import Phase
from pocketref.model.fact import Region
from pocketref.model.noun import but
from pocketref.model.patient import Occasion
from pocketref.model.plan import Kind
from pocketref.model.quantity import Range
from pocketref.model.regimen import Observation, Regimen
from pocketref.recheck.clock import (
    Day,
    Moment,
    Run,
    Taken,
    clock_time,
    day,
    in_order,
    run_dates,
    taken,
)
from tests.making import TODAY, a_regimen, an_occasion, stated_range

Phases = Mapping[str, tuple[Phase, str | None]]

FIRST = {
    "pertuzumab": (Phase.LOADING, "60 min"),
    "trastuzumab": (Phase.LOADING, "90 min"),
    "docetaxel": (Phase.SINGLE, "60 min"),
}
LATER = {
    "pertuzumab": (Phase.MAINTENANCE, "30 to 60 min"),
    "trastuzumab": (Phase.MAINTENANCE, "30 to 90 min"),
    "docetaxel": (Phase.SINGLE, "60 min"),
}
TOMORROW = TODAY + timedelta(days=1)


def _runs(phases: Phases, order: tuple[str, ...]) -> tuple[Run, ...]:
    return tuple(
        Run(drug=drug, phase=phase, over=None if over is None else Range.parse(over))
        for drug in order
        for phase, over in (phases[drug],)
    )


def _day(
    occasion: Occasion,
    phases: Phases | None = None,
    leave: str = "",
    regimen: Regimen | None = None,
) -> Day:
    regimen = regimen or a_regimen()
    order = tuple(drug for drug in in_order(regimen, occasion) if drug != leave)
    return day(regimen, occasion, _runs(phases or FIRST, order))


def _moment(found: Day, kind: Kind, drug: str) -> Moment:
    return next(
        moment
        for moment in (*found.moments, *found.offered)
        if (moment.kind, moment.drug) == (kind, drug)
    )


def test_the_first_day_takes_270_minutes() -> None:
    found = _day(an_occasion())
    assert (found.earliest, found.latest, found.last) == (270, 270, TODAY)
    assert [(moment.drug, moment.begins, moment.ends) for moment in found.moments] == [
        ("pertuzumab", 0, 60),
        ("pertuzumab", 60, 120),
        ("trastuzumab", 120, 210),
        ("docetaxel", 210, 270),
    ]


def test_a_later_day_has_a_short_and_a_long_end() -> None:
    found = _day(an_occasion(2), LATER)
    assert (found.earliest, found.latest) == (150, 270)
    watched = _moment(found, Kind.OBSERVE, "pertuzumab")
    assert (watched.begins, watched.ends, watched.earliest, watched.minimum) == (60, 120, 30, 30)
    taxane = _moment(found, Kind.INFUSE, "docetaxel")
    assert (taxane.begins, taxane.earliest) == (210, 90)


def test_the_chosen_antibody_runs_first_and_the_taxane_last() -> None:
    regimen = a_regimen()
    assert in_order(regimen, an_occasion(first="trastuzumab")) == (
        "trastuzumab",
        "pertuzumab",
        "docetaxel",
    )
    assert in_order(regimen, an_occasion(first="docetaxel")) == regimen.drugs


def test_pertuzumab_second_still_delays_the_taxane() -> None:
    found = _day(an_occasion(first="trastuzumab"))
    assert _moment(found, Kind.INFUSE, "docetaxel").begins == 210


def test_the_eu_watch_counts_from_the_start_and_delays_nothing() -> None:
    found = _day(an_occasion(region=Region.EU))
    watched = _moment(found, Kind.OBSERVE, "trastuzumab")
    assert (watched.begins, watched.ends, watched.minimum) == (120, 480, 360)
    assert _moment(found, Kind.INFUSE, "docetaxel").begins == 210
    assert (found.earliest, found.latest, found.offered) == (480, 480, ())


def test_elsewhere_the_eu_watch_is_offered_only() -> None:
    found = _day(an_occasion())
    assert [moment.drug for moment in found.offered] == ["trastuzumab"]
    chosen = _day(an_occasion(observed=("trastuzumab",)))
    assert (chosen.offered, chosen.latest) == ((), 480)


def test_a_reload_is_watched_like_a_first_dose() -> None:
    reload = {**LATER, "pertuzumab": (Phase.RELOAD, "60 min")}
    assert _moment(_day(an_occasion(5), reload), Kind.OBSERVE, "pertuzumab").minimum == 60


@pytest.mark.parametrize(("cycle", "minutes"), [(1, 90), (2, 30)])
def test_a_drug_of_one_phase_is_watched_longest_in_its_first_cycle(
    cycle: int, minutes: int
) -> None:
    watches = tuple(
        Observation(
            drug="docetaxel", first=first, minutes=stated_range(f"{asked} min"), blocks=False
        )
        for first, asked in ((True, 90), (False, 30))
    )
    found = _day(an_occasion(cycle), LATER, regimen=but(a_regimen(), observations=watches))
    assert _moment(found, Kind.OBSERVE, "docetaxel").minimum == minutes


def test_a_watch_may_end_the_day() -> None:
    found = _day(an_occasion(2, first="trastuzumab"), LATER, leave="docetaxel")
    assert (found.earliest, found.latest) == (90, 210)


def test_split_loading_takes_two_days() -> None:
    found = _day(an_occasion(split=True))
    assert {(moment.drug, moment.on) for moment in found.moments} == {
        ("pertuzumab", TODAY),
        ("trastuzumab", TOMORROW),
        ("docetaxel", TOMORROW),
    }
    assert _moment(found, Kind.INFUSE, "trastuzumab").begins == 0
    assert (found.last, found.earliest, found.latest) == (TOMORROW, 150, 150)


@pytest.mark.parametrize(
    ("phases", "leave", "facts"),
    [(LATER, "", True), (FIRST, "pertuzumab", True), (FIRST, "", False)],
)
def test_nothing_is_split_unless_both_antibodies_load_and_a_source_knows_it(
    phases: Phases, leave: str, *, facts: bool
) -> None:
    regimen = a_regimen() if facts else but(a_regimen(), split=())
    found = _day(an_occasion(split=True), phases, leave, regimen)
    assert {moment.on for moment in found.moments} == {TODAY}


def test_a_regimen_of_one_drug_is_never_split() -> None:
    regimen = but(a_regimen(), free=())
    runs = _runs(FIRST, regimen.drugs)
    assert set(run_dates(regimen, an_occasion(split=True), runs).values()) == {TODAY}


def test_a_day_without_a_drug_has_no_end() -> None:
    assert day(a_regimen(), an_occasion(), ()) == Day(moments=(), offered=())


UNTIMED = {**FIRST, "trastuzumab": (Phase.LOADING, None)}


def test_after_a_drug_without_a_duration_nothing_has_a_time() -> None:
    found = _day(an_occasion(first="trastuzumab"), UNTIMED)
    assert [(moment.kind, moment.drug, moment.begins, moment.ends) for moment in found.moments] == [
        (Kind.INFUSE, "trastuzumab", 0, None),
        (Kind.INFUSE, "pertuzumab", None, None),
        (Kind.OBSERVE, "pertuzumab", None, None),
        (Kind.INFUSE, "docetaxel", None, None),
    ]
    assert [moment.earliest for moment in found.moments] == [0, None, None, None]
    assert _moment(found, Kind.OBSERVE, "pertuzumab").minimum == 60
    assert (found.last, found.earliest, found.latest) == (None, None, None)


def test_what_ran_before_a_drug_without_a_duration_keeps_its_times() -> None:
    found = _day(an_occasion(), UNTIMED)
    assert _moment(found, Kind.OBSERVE, "pertuzumab").ends == 120
    untimed = _moment(found, Kind.INFUSE, "trastuzumab")
    assert (untimed.begins, untimed.earliest, untimed.ends) == (120, 120, None)
    assert found.last is None


def test_a_watch_from_the_start_has_its_time_without_a_duration() -> None:
    found = _day(an_occasion(region=Region.EU), UNTIMED)
    watched = _moment(found, Kind.OBSERVE, "trastuzumab")
    assert (watched.begins, watched.ends, watched.earliest) == (120, 480, 120)
    assert found.last is None


def test_a_watch_that_is_blocking_starts_no_clock_again() -> None:
    regimen = a_regimen()
    blocking = tuple(but(rule, blocks=True) for rule in regimen.observations)
    found = _day(
        an_occasion(region=Region.EU), UNTIMED, regimen=but(regimen, observations=blocking)
    )
    assert _moment(found, Kind.INFUSE, "docetaxel").begins is None


def test_the_second_date_starts_its_own_clock_but_the_day_has_no_end() -> None:
    found = _day(an_occasion(split=True, first="trastuzumab"), UNTIMED)
    assert _moment(found, Kind.INFUSE, "docetaxel").begins == 120
    assert found.last is None


def test_a_drug_that_ran_before_is_not_watched_like_a_first_dose() -> None:
    watch = Observation(drug="docetaxel", first=True, minutes=stated_range("90 min"), blocks=False)
    regimen = but(a_regimen(), observations=(watch,))
    run = Run(drug="docetaxel", phase=Phase.SINGLE, over=Range.parse("60 min"))
    assert len(day(regimen, an_occasion(), (run,)).moments) == 2
    assert len(day(regimen, an_occasion(), (but(run, again=True),)).moments) == 1


def test_premedication_is_dated_from_the_infusion_it_is_taken_before() -> None:
    when = {"pertuzumab": TODAY, "docetaxel": TOMORROW}
    assert taken(a_regimen(), when) == (Taken(drug="dexamethasone", on=TODAY),)
    assert taken(a_regimen(), {"pertuzumab": TODAY}) == ()


@pytest.mark.parametrize(
    ("start", "offset", "shown"),
    [
        (time(9, 0), 270, datetime(2026, 3, 9, 13, 30)),  # noqa: DTZ001  # the chair's own clock
        (time(22, 30), 90, datetime(2026, 3, 10, 0, 0)),  # noqa: DTZ001  # the chair's own clock
        (None, 270, None),
        (time(9, 0), None, None),
    ],
)
def test_clock_times_may_pass_midnight(
    start: time | None, offset: int | None, shown: datetime | None
) -> None:
    assert clock_time(TODAY, an_occasion(start=start), offset) == shown
