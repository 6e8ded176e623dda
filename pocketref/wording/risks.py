"""Risks as readers see them: of the same 100 people, what is more or fewer, one in how many.

Figures are rounded once, here, by the rule of `shares`; numbers needed have one decimal place in
tables and are whole in sentences.
"""

from decimal import Decimal
from typing import TypeAlias

from pocketref.model.risk import Compared, Effect, Method, Risk
from pocketref.wording import numbers
from pocketref.wording.names import sentence_case
from pocketref.wording.rounding import places, significant
from pocketref.wording.shares import both, figure

Weighed: TypeAlias = Risk | Compared

NO_NUMBER = "no clear number"
INTERVAL = "95% interval"
_SAME = "no difference"
_HUNDRED, _THOUSAND = 100, 1000
_FEW = Decimal("0.01")  # below one of a hundred, a thousand people are looked at
_HALF_OF_ALL = 2
_MINUS = "−"
_NEEDED = {
    Effect.HARM: "number needed to harm",
    Effect.BENEFIT: "number needed to benefit",
    Effect.UNCLEAR: "number needed to harm",
}
_METHODS = {
    Method.WILSON: "Wilson's score",
    Method.NEWCOMBE: "Newcombe's hybrid score",
    Method.KATZ: "Katz",
    Method.KOOPMAN: "Koopman's score",
    Method.BINOMIAL: "the binomial range",
    Method.INVERSION: "Altman's inversion",
}


def method(which: Method) -> str:
    """How an interval was worked out."""
    return _METHODS[which]


def methods(weighed: Weighed) -> str:
    """How all intervals of a comparison were worked out, without a full stop."""
    ratios = dict.fromkeys(method(risk.ratio.method) for risk in both_ends(weighed))
    return (
        f"intervals: shares by {method(Method.WILSON)}, difference by {method(Method.NEWCOMBE)},"
        f" number needed by {method(Method.INVERSION)}, relative risk by {' or '.join(ratios)}"
    )


def both_ends(weighed: Weighed) -> tuple[Risk, Risk]:
    """The risk at both ends of the rounding; the same twice where counts were read."""
    return (weighed, weighed) if isinstance(weighed, Risk) else (weighed.least, weighed.most)


def of_people(weighed: Weighed) -> int:
    """Of how many people alike it is said: 100; 1,000 where fewer than 1 of 100 have it."""
    shares = [share.value for risk in both_ends(weighed) for share in (risk.exposed, risk.control)]
    return _THOUSAND if any(shares) and max(shares) < _FEW else _HUNDRED


def per(weighed: Weighed) -> str:
    """`per 100`, `per 1,000`."""
    return f"per {numbers.count(of_people(weighed))}"


def difference(weighed: Weighed) -> str:
    """The difference for a table or a plot: `6.2`, `20.5 to 21.2`, `−3.1`; its unit is `per`."""
    return both(_signed(value) for value in _differences(weighed))


def difference_in_words(weighed: Weighed) -> str:
    """The difference with its direction: `6.2 more per 100`, `20.5 to 21.2 more per 100`."""
    values = _differences(weighed)
    return f"{_directed(min(values), max(values))} {per(weighed)}" if any(values) else _SAME


def limits(weighed: Weighed) -> str:
    """The interval of the difference for a table: `1.9 to 10.5`, `−3.8 to 19.3`."""
    return both(_signed(end) for end in _scaled(weighed))


def limits_in_words(weighed: Weighed) -> str:
    """The interval with its direction: `1.9 to 10.5 more per 100`, `3.8 fewer to 19.3 more …`."""
    return f"{_directed(*_scaled(weighed))} {per(weighed)}"


def effect(weighed: Weighed) -> Effect:
    """What the difference comes to."""
    return weighed.needed.effect if isinstance(weighed, Risk) else weighed.effect


def needed_name(weighed: Weighed) -> str:
    """What the number needed is called: `number needed to harm`."""
    return _NEEDED[effect(weighed)]


def needed(weighed: Weighed) -> str:
    """How many are treated for one: `16.1`, `4.7 to 4.9`, `no clear number`."""
    values = _needed(weighed)
    return both(map(_one_place, values)) if values else NO_NUMBER


def needed_limits(weighed: Weighed) -> str:
    """Its interval: `9.5 to 51.7`; `NNTB 4 to infinity to NNTH 20` where it may be either way."""
    pieces = weighed.needed.pieces if isinstance(weighed, Risk) else weighed.needed_limits
    if effect(weighed) is not Effect.UNCLEAR:
        return both(_one_place(end) for end in (pieces[0].low, pieces[0].high))
    fewer, more = (_one_place(piece.low) for piece in pieces)
    return f"NNTB {fewer} to infinity to NNTH {more}"


def needed_text(weighed: Weighed) -> str:
    """The number and its interval: `NNTH 16.1 (9.5 to 51.7)`, `NNTB 4 to infinity to NNTH 20`."""
    if effect(weighed) is Effect.UNCLEAR:
        return needed_limits(weighed)
    short = "NNTB" if effect(weighed) is Effect.BENEFIT else "NNTH"
    return f"{short} {needed(weighed)} ({needed_limits(weighed)})"


def in_every(weighed: Weighed) -> str:
    """The number needed in a sentence: `about 1 in every 16`; empty where there is none."""
    values = _needed(weighed)
    if not values:
        return ""
    one = "1 fewer" if effect(weighed) is Effect.BENEFIT else "1"
    return f"about {one} in every {both(map(_about, values))}"


def sentence(weighed: Weighed, name: str) -> str:
    """`6 more in every 100 with pertuzumab.`; with what it may be where the effect is unclear.

    Args:
        weighed: two groups.
        name: what only one of them was given, in the middle of a sentence.
    """
    values, many = _differences(weighed), numbers.count(of_people(weighed))
    if not any(values):
        said = f"As many in every {many} with {name} as without"
    else:
        said = f"{sentence_case(_people(min(values), max(values)))} in every {many} with {name}"
    if effect(weighed) is Effect.UNCLEAR:
        return f"{said}; it may be from {limits_in_words(weighed)}."
    return f"{said}."


def ratio(weighed: Weighed) -> str:
    """The relative risk: `1.82`, `1.44 to 1.47`, `infinite`, or why there is none."""
    values = tuple(risk.ratio.value for risk in both_ends(weighed))
    stated = sorted(value for value in values if value is not None)
    return both(map(_times, stated)) if stated else "none, as it happened to nobody"


def ratio_limits(weighed: Weighed) -> str:
    """Its interval, the wider one: `1.19 to 2.77`, `0.726 to infinity`."""
    ends = tuple(risk.ratio.limits for risk in both_ends(weighed))
    low, high = min(end.low for end in ends), max(end.high for end in ends)
    return f"{_times(low)} to {'infinity' if high.is_infinite() else _times(high)}"


def _differences(weighed: Weighed) -> tuple[Decimal, Decimal]:
    least, most = both_ends(weighed)
    many = of_people(weighed)
    return least.difference * many, most.difference * many


def _scaled(weighed: Weighed) -> tuple[Decimal, Decimal]:
    many, ends = of_people(weighed), weighed.difference_limits
    return ends.low * many, ends.high * many


def _needed(weighed: Weighed) -> tuple[Decimal, ...]:
    """The number needed at both ends of the rounding, the smaller first; none if unclear."""
    if effect(weighed) is Effect.UNCLEAR:
        return ()
    values = (risk.needed.value for risk in both_ends(weighed))
    return tuple(sorted(value for value in values if value is not None))


def _directed(low: Decimal, high: Decimal) -> str:
    """`1.9 to 10.5 more`, `3.8 fewer to 19.3 more`, `2 to 4 fewer`."""
    if low < 0 < high:
        return f"{figure(-low)} fewer to {figure(high)} more"
    if high <= 0:
        return f"{both((figure(-high), figure(-low)))} fewer"
    return f"{both((figure(low), figure(high)))} more"


def _people(low: Decimal, high: Decimal) -> str:
    """In whole people: `6 more`, `20 to 21 more`, `less than 1 more`."""
    if low < 0 < high:
        return f"{_whole(-low)} fewer to {_whole(high)} more"
    if high <= 0:
        return f"{both((_whole(-high), _whole(-low)))} fewer"
    return f"{both((_whole(low), _whole(high)))} more"


def _whole(value: Decimal) -> str:
    whole = places(value, 0)
    return numbers.number(whole) if whole or not value else "less than 1"


def _signed(value: Decimal) -> str:
    return f"{_MINUS}{figure(-value)}" if value < 0 else figure(value)


def _about(value: Decimal) -> str:
    """Whole people; below two a decimal place, as 1 in every 1 would say too much."""
    return numbers.number(places(value, 0 if value >= _HALF_OF_ALL else 1))


def _one_place(value: Decimal) -> str:
    return "infinity" if value.is_infinite() else numbers.number(places(value, 1))


def _times(value: Decimal) -> str:
    return "infinite" if value.is_infinite() else numbers.number(significant(value))
