"""A risk as a document and as text: exact shares with six decimals, the same words as the window.

Where a group is known by a rounded percentage, `value` and `events` are null and `range` has both
ends of the rounding; intervals are the wider ones. Elsewhere `range` is null.
"""

from collections.abc import Iterable
from decimal import Decimal

from pocketref.cli.layout import lines
from pocketref.cli.outcome import Document, Json
from pocketref.model.risk import Cohort, Effect, Limits, Method, Risk, Share
from pocketref.wording import risks, shares
from pocketref.wording.names import sentence_case
from pocketref.wording.risks import Weighed, both_ends
from pocketref.wording.shares import proportion


def weighed_document(weighed: Weighed) -> Document:
    """Every figure of two groups."""
    least, most = both_ends(weighed)
    return {
        "with": _group(least.exposed, most.exposed),
        "without": _group(most.control, least.control),
        "difference": {
            **_figure((least.difference, most.difference)),
            "interval": _pair(weighed.difference_limits),
        },
        "nnh": _needed(weighed),
        "relative_risk": _ratio(least, most),
        "cohort": _cohort(least.cohort, most.cohort),
        "methods": _methods(weighed),
    }


def _figure(ends: tuple[Decimal | None, Decimal | None]) -> Document:
    """One value, or both ends of the rounding, the smaller first."""
    one, other = ends
    if one == other:
        return {"value": proportion(one), "range": None}
    stated = sorted(end for end in ends if end is not None)
    return {"value": None, "range": [proportion(end) for end in stated]}


def _pair(limits: Limits) -> list[Json]:
    return [proportion(limits.low), proportion(limits.high)]


def _wider(limits: Iterable[Limits]) -> list[Json]:
    every = tuple(limits)
    low, high = min(each.low for each in every), max(each.high for each in every)
    return _pair(Limits(low=low, high=high))


def _group(fewest: Share, most: Share) -> Document:
    counts: tuple[int, int] = (fewest.counts.events, most.counts.events)
    same = counts[0] == counts[1]
    return {
        "events": counts[0] if same else None,
        "events_range": None if same else list(counts),
        "people": fewest.counts.people,
        **_figure((fewest.value, most.value)),
        "interval": _wider((fewest.limits, most.limits)),
    }


def _needed(weighed: Weighed) -> Document:
    least, most = both_ends(weighed)
    pieces = weighed.needed.pieces if isinstance(weighed, Risk) else weighed.needed_limits
    kind = risks.effect(weighed)
    unclear = kind is Effect.UNCLEAR
    found = (None, None) if unclear else (least.needed.value, most.needed.value)
    return {
        "kind": kind.value,
        **_figure(found),
        "interval": [_pair(piece) for piece in pieces] if unclear else _pair(pieces[0]),
        "text": risks.needed_text(weighed),
    }


def _ratio(least: Risk, most: Risk) -> Document:
    return {
        **_figure((least.ratio.value, most.ratio.value)),
        "interval": _wider((least.ratio.limits, most.ratio.limits)),
        "method": least.ratio.method.value,
    }


def _cohort(least: Cohort | None, most: Cohort | None) -> Document | None:
    if least is None or most is None:
        return None
    expected = _figure((least.expected, most.expected))
    return {
        "people": least.people,
        "expected": expected["value"],
        "range": expected["range"],
        "interval": [least.low, most.high],
    }


def _methods(weighed: Weighed) -> Document:
    """How each interval was worked out."""
    return {
        "with": Method.WILSON.value,
        "without": Method.WILSON.value,
        "difference": Method.NEWCOMBE.value,
        "nnh": Method.INVERSION.value,
        "relative_risk": both_ends(weighed)[0].ratio.method.value,
        "cohort": Method.BINOMIAL.value if both_ends(weighed)[0].cohort else None,
    }


def weighed_text(weighed: Weighed, depth: int = 0) -> list[str]:
    """The same in words, the difference first."""
    least, _ = both_ends(weighed)
    more = f"{risks.difference_in_words(weighed)}, {risks.INTERVAL}"
    number = ", ".join(filter(None, (risks.needed_text(weighed), risks.in_every(weighed))))
    said = [
        f"{sentence_case(more)} {risks.limits_in_words(weighed)}.",
        f"{sentence_case(risks.needed_name(weighed))}: {number}.",
        f"Relative risk: {risks.ratio(weighed)}, {risks.INTERVAL} {risks.ratio_limits(weighed)}.",
    ]
    if least.cohort is not None:
        said.append(shares.cohort(least.cohort))
    said.append(f"{sentence_case(risks.methods(weighed))}.")
    return [line for text in said for line in lines(text, depth)]


def group_text(name: str, share: Share, of: int) -> list[str]:
    """One group: `With: 56 of 407 people, 13.8 of 100 (95% interval 10.7 to 17.4).`."""
    counted = shares.people(share.counts)
    figure, limits = shares.share(share, of), shares.share_limits(share, of)
    return lines(f"{name}: {counted}, {figure} ({risks.INTERVAL} {limits}).")
