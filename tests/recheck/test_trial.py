from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from pocketref.model.gate import Comparison, Verdict
from pocketref.recheck.readings import Branch, Check, Span
from pocketref.recheck.trial import Trial, decide

# Three values on a small board: few enough to try every one of them, halves and quarters too.
NAMES = ("a", "b", "c")
UNIT = 8
BOARD = range(0, 6 * UNIT + 1, UNIT // 4)
SPAN = Span(low=0, high=6 * UNIT)

checks = st.builds(
    Check,
    plus=st.sampled_from([("a",), ("b",), ("c",), ("a", "b")]),
    minus=st.sampled_from([None, None, "c"]),
    comparison=st.sampled_from(Comparison),
    limit=st.integers(-2, 6).map(lambda number: number * UNIT),
)
found_branches = st.lists(
    st.builds(
        Branch,
        verdict=st.sampled_from([Verdict.HOLD, Verdict.STOP, Verdict.UNCLEAR]),
        checks=st.lists(checks, min_size=1, max_size=2).map(tuple),
    ),
    min_size=1,
    max_size=2,
).map(tuple)


def _by_trying_all(found: tuple[Branch, ...], known: dict[str, int]) -> tuple[str, ...]:
    """Every missing value that alone can turn the verdict somewhere on the board."""
    missing = [name for name in NAMES if name not in known]
    verdicts = {
        chosen: decide(found, {**known, **dict(zip(missing, chosen, strict=True))})
        for chosen in product(BOARD, repeat=len(missing))
    }
    needs = []
    for place, name in enumerate(missing):
        seen: dict[tuple[int, ...], set[Verdict]] = {}
        for chosen, verdict in verdicts.items():
            seen.setdefault((*chosen[:place], *chosen[place + 1 :]), set()).add(verdict)
        if any(len(some) > 1 for some in seen.values()):
            needs.append(name)
    return tuple(needs)


@given(found_branches, st.dictionaries(st.sampled_from(NAMES), st.integers(0, 6), max_size=3))
def test_a_few_tried_values_say_what_all_values_say(
    found: tuple[Branch, ...], some: dict[str, int]
) -> None:
    known = {name: value * UNIT for name, value in some.items()}
    spans = {name: SPAN for name in NAMES if name not in known}
    trial = Trial(found, known, spans)
    needs = _by_trying_all(found, known)
    assert trial.needs() == needs
    if not needs:
        anywhere = dict.fromkeys(NAMES, UNIT)
        assert trial.verdict() is decide(found, {**anywhere, **known})


def _hold(*tests: Check) -> tuple[Branch, ...]:
    return (Branch(verdict=Verdict.HOLD, checks=tests),)


def test_values_without_ends_are_tried_beyond_every_limit() -> None:
    check = Check(plus=("a",), minus="c", comparison=Comparison.ABOVE, limit=UNIT)
    trial = Trial(_hold(check), {}, {"a": Span(), "c": Span()})
    assert trial.needs() == ("a", "c")


def test_a_value_that_cannot_reach_its_limit_does_not_matter() -> None:
    check = Check(plus=("a",), minus=None, comparison=Comparison.AT_LEAST, limit=7 * UNIT)
    trial = Trial(_hold(check), {}, {"a": SPAN})
    assert trial.needs() == ()
    assert trial.verdict() is Verdict.GO
