import pytest

from pocketref.engine.order import Infusion
from pocketref.engine.slots import Moment, latest, lay_out, minutes
from pocketref.model.fact import Region
from pocketref.model.noun import but
from pocketref.model.patient import Occasion
from pocketref.model.quantity import Range
from pocketref.model.regimen import From, Observation
from tests.making import TODAY, a_regimen, an_occasion, q, stated_range


def an_infusion(
    drug: str = "pertuzumab", over: str | None = "60 min", *, first: bool = True
) -> Infusion:
    span = None if over is None else Range.parse(over)
    return Infusion(drug=drug, loads=first, first=first, over=span, facts=("a-fact",))


def watched(
    minutes: str,
    *,
    counted: From = From.FINISH,
    blocks: bool = True,
    region: Region | None = None,
    first: bool = True,
) -> Observation:
    return Observation(
        drug="pertuzumab",
        first=first,
        minutes=stated_range(minutes),
        counted=counted,
        blocks=blocks,
        region=region,
    )


def starts(*observations: Observation, occasion: Occasion | None = None) -> list[tuple[int, int]]:
    regimen = but(a_regimen(), observations=observations)
    running = (an_infusion(over="30 to 60 min"), an_infusion("docetaxel"))
    slots = lay_out(regimen, running, TODAY, occasion or an_occasion())
    begins = [slot.begins for slot in slots]
    return [(moment.short, moment.long) for moment in begins if moment is not None]


def test_infusions_run_one_after_the_other() -> None:
    assert starts() == [(0, 0), (30, 60)]


@pytest.mark.parametrize(
    ("observation", "second"),
    [
        (watched("60 min"), (90, 120)),
        (watched("30 to 60 min"), (60, 120)),
        (watched("2 h", counted=From.START), (120, 120)),
        (watched("20 min", counted=From.START), (30, 60)),  # over before the infusion is
        (watched("60 min", blocks=False), (30, 60)),
        (watched("60 min", region=Region.EU), (30, 60)),
        (watched("60 min", region=Region.US), (90, 120)),
        (watched("60 min", first=False), (30, 60)),
    ],
)
def test_the_next_infusion_waits_for_what_blocks_it(
    observation: Observation, second: tuple[int, int]
) -> None:
    assert starts(observation) == [(0, 0), second]


def test_the_longest_of_several_observations_counts() -> None:
    assert starts(watched("60 min"), watched("30 to 90 min")) == [(0, 0), (90, 150)]


def test_an_observation_of_another_region_counts_when_it_is_chosen() -> None:
    chosen = an_occasion(observed=("pertuzumab",))
    assert starts(watched("60 min", region=Region.EU), occasion=chosen) == [(0, 0), (90, 120)]


def test_an_infusion_is_clear_when_all_that_is_planned_is_over() -> None:
    regimen = but(
        a_regimen(),
        observations=(watched("2 h", blocks=False), watched("6 h", region=Region.EU)),
    )
    (slot,) = lay_out(regimen, (an_infusion(),), TODAY, an_occasion())
    assert slot.frees == Moment(short=60, long=60)
    assert slot.clears == Moment(short=180, long=180)
    assert [watch.planned for watch in slot.watches] == [True, False]


def test_moments_keep_the_short_and_the_long_end_apart() -> None:
    early_short, early_long = Moment(short=10, long=90), Moment(short=30, long=60)
    assert early_short.or_later(early_long) == Moment(short=30, long=90)


@pytest.mark.parametrize(
    ("amount", "whole"), [("90 min", 90), ("1.5 h", 90), ("30.1 min", 31), ("0 min", 0)]
)
def test_minutes_are_whole_and_never_shorter_than_stated(amount: str, whole: int) -> None:
    assert minutes(q(amount)) == whole


@pytest.mark.parametrize("counted", list(From))
def test_after_an_infusion_of_unknown_length_no_moment_is_known(counted: From) -> None:
    regimen = but(a_regimen(), observations=(watched("60 min", counted=counted),))
    running = (an_infusion(over=None), an_infusion("docetaxel"))
    one, two = lay_out(regimen, running, TODAY, an_occasion())
    assert (one.begins, one.ends, one.frees, one.clears) == (Moment(), None, None, None)
    assert (two.begins, two.ends, two.clears) == (None, None, None)
    (watch,) = one.watches
    known = counted is From.START
    assert watch.begins == (Moment() if known else None)
    assert watch.ends == (Moment(short=60, long=60) if known else None)


def test_the_latest_moment_is_known_only_if_every_moment_is() -> None:
    some = (Moment(short=10, long=90), Moment(short=30, long=60))
    assert latest(some) == Moment(short=30, long=90)
    assert latest((*some, None)) is None
