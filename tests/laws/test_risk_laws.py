"""What must hold for every risk, whatever was counted."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from pocketref.agreement.contrasting import compare
from pocketref.agreement.risk import weigh_agreed
from pocketref.engine.contrasting import ends
from pocketref.model.risk import MOST_PEOPLE, Compared, Counts, Effect, Limits, Risk
from tests.weighing import a_rate, a_trial

NEAR = Decimal("1e-20")
OPPOSITE = {
    Effect.HARM: Effect.BENEFIT,
    Effect.BENEFIT: Effect.HARM,
    Effect.UNCLEAR: Effect.UNCLEAR,
}


@st.composite
def groups(draw: st.DrawFn, most: int = MOST_PEOPLE) -> Counts:
    """Counts, often of few people and often with an empty cell."""
    people = draw(st.integers(1, min(most, 40)) | st.integers(1, most))
    events = draw(st.integers(0, people) | st.sampled_from((0, 1, people - 1, people)))
    return Counts(events=events, people=people)


def weighed(exposed: Counts, control: Counts, cohort: int | None = None) -> Risk:
    found = weigh_agreed(exposed, control, cohort)
    assert isinstance(found, Risk)
    return found


def same(one: Decimal, other: Decimal) -> bool:
    return one == other or abs(one - other) <= NEAR * max(abs(one), abs(other))


@given(groups(), groups(), st.none() | st.integers(1, 2000))
def test_both_engines_agree_on_everything(
    exposed: Counts, control: Counts, cohort: int | None
) -> None:
    found = weighed(exposed, control, cohort)
    assert -1 <= found.difference_limits.low <= found.difference <= found.difference_limits.high
    assert found.difference_limits.high <= 1
    if found.ratio.value is not None:
        assert found.ratio.limits.low <= found.ratio.value <= found.ratio.limits.high
    if found.cohort is not None:
        assert 0 <= found.cohort.low <= found.cohort.expected + 1
        assert found.cohort.expected - 1 <= found.cohort.high <= found.cohort.people


@given(groups(), groups())
def test_exchanging_the_groups_turns_every_figure_round(exposed: Counts, control: Counts) -> None:
    one, other = weighed(exposed, control), weighed(control, exposed)
    assert (one.exposed, one.control) == (other.control, other.exposed)
    assert one.difference == other.difference.copy_negate()
    limits = other.difference_limits
    turned = Limits(low=limits.high.copy_negate(), high=limits.low.copy_negate())
    assert one.difference_limits == turned
    assert other.needed.effect is OPPOSITE[one.needed.effect]
    assert one.needed.value == other.needed.value
    assert one.needed.pieces == tuple(reversed(other.needed.pieces))
    for end, turned_end in (
        (one.ratio.limits.low, other.ratio.limits.high),
        (one.ratio.limits.high, other.ratio.limits.low),
    ):
        assert same(end, 1 / turned_end if turned_end else Decimal("Infinity"))


@given(groups(MOST_PEOPLE // 10), st.integers(2, 10))
def test_more_people_of_the_same_share_make_it_narrower(group: Counts, times: int) -> None:
    many = Counts(events=group.events * times, people=group.people * times)
    one, other = weighed(group, group).exposed, weighed(many, many).exposed
    assert one.value == other.value
    for share in (one, other):
        assert 0 <= share.limits.low <= share.value <= share.limits.high <= 1
    assert other.limits.high - other.limits.low < one.limits.high - one.limits.low


@given(groups(), groups())
def test_a_number_needed_says_whether_zero_is_held(exposed: Counts, control: Counts) -> None:
    found = weighed(exposed, control)
    holds = found.difference_limits.low <= 0 <= found.difference_limits.high
    assert holds is (found.needed.effect is Effect.UNCLEAR)
    assert len(found.needed.pieces) == (2 if holds else 1)
    for piece in found.needed.pieces:
        assert piece.low >= 1
    if not holds:
        (piece,) = found.needed.pieces
        assert found.needed.value is not None
        assert piece.low <= found.needed.value <= piece.high


@given(st.integers(0, 100), st.integers(1, 400), groups(400))
def test_the_ends_of_rounding_hold_everything_between(
    percent: int, people: int, group: Counts
) -> None:
    rounded = a_rate("drug", f"{percent} %/{people}")
    counted = a_rate("placebo", f"{group.events}/{group.people}")
    both = ends(rounded)
    for one, other in ((rounded, counted), (counted, rounded)):
        found = compare(a_trial(), one, other)
        assert isinstance(found, Compared) is (both is not None)
        if both is None or not isinstance(found, Compared):
            continue
        between = range(both.fewest.events, both.most.events + 1)
        for events in between:
            of = Counts(events=events, people=people)
            inner = weighed(group, of) if one is counted else weighed(of, group)
            assert found.least.difference <= inner.difference <= found.most.difference
            assert found.difference_limits.low <= inner.difference_limits.low
            assert inner.difference_limits.high <= found.difference_limits.high
