"""Worksheets of every kind, for tests of what is kept of them."""

from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from types import NoneType
from typing import Any, get_args

from hypothesis import strategies as st

from pocketref.model.bounds import Bounds
from pocketref.model.hints import arms, hints_of, member
from pocketref.model.noun import but
from pocketref.model.quantity import Quantity, Range
from pocketref.model.running import Deed, Did, Moment, Run, Slip
from pocketref.worksheet.worksheet import Pending, Worksheet
from tests.making import REGIMEN, a_patient, an_occasion

BEGAN = datetime(2026, 3, 9, 9, 2, tzinfo=UTC)
_ZONES = st.sampled_from([UTC, timezone(timedelta(hours=-5)), timezone(timedelta(minutes=330))])
_TENTHS = st.decimals(-999, 9999, places=1, allow_nan=False, allow_infinity=False)
_AMOUNTS = st.builds(Quantity, value=_TENTHS, unit=st.sampled_from(["kg", "cm", "10^9/L", "1"]))
_LIMITS = Bounds(
    id="weight",
    title="Weight",
    unit="kg",
    possible=Range.parse("30 to 250 kg"),
    usual=Range.parse("40.0 to 150 kg"),
    decimals=1,
    fact="a-fact",
)
_LEAVES: dict[Any, st.SearchStrategy[Any]] = {
    Quantity: _AMOUNTS,
    Bounds: st.just(_LIMITS),
    bool: st.booleans(),
    int: st.integers(0, 10**6),
    str: st.text(max_size=5),
    date: st.dates(),
    time: st.times().map(lambda at: at.replace(microsecond=0, fold=0)),
    datetime: st.datetimes(min_value=datetime(2000, 1, 1), timezones=_ZONES).map(  # noqa: DTZ001
        lambda at: at.replace(microsecond=0, fold=0)
    ),
}


def moment(minute: int = 0) -> Moment:
    """Both clocks, so many minutes into a day."""
    return Moment(ticks=5_000 + 60 * minute, at=BEGAN + timedelta(minutes=minute))


def a_deed(step: str = "infuse-pertuzumab", minute: int = 0, did: Did = Did.STARTED) -> Deed:
    """Something that was done."""
    return Deed(step=step, did=did, moment=moment(minute))


def a_running_sheet(minutes: int = 1) -> Worksheet:
    """A worksheet on which a step was started each minute."""
    deeds = tuple(a_deed(minute=minute) for minute in range(minutes))
    return Worksheet(
        regimen=REGIMEN,
        measured=a_patient(),
        asked=an_occasion(),
        chair="4",
        run=Run(deeds=deeds),
        now=moment(minutes),
    )


def _any(hint: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401  # annotations have no common type
    several = st.one_of(*map(_one, arms(hint)))
    return st.none() | several if NoneType in get_args(hint) else several


def _one(kind: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401  # as above
    item = member(kind)
    if item is not None:
        return st.lists(_any(item), max_size=2).map(tuple)
    if kind in _LEAVES:
        return _LEAVES[kind]
    if kind is Run:
        return st.builds(_run, _any(tuple[Deed, ...]), _any(tuple[Slip, ...]))
    if is_dataclass(kind):
        return _noun(kind)
    return st.sampled_from(tuple(kind))


def _noun(kind: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401  # as above
    hints = hints_of(kind)
    return st.builds(kind, **{each.name: _field(each, hints[each.name]) for each in fields(kind)})


def _field(each: Any, hint: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401  # as above
    """What a field may hold, most often what it holds anyway."""
    if each.default is MISSING:
        return _any(hint)
    return st.one_of(st.just(each.default), st.just(each.default), _any(hint))


def _run(deeds: tuple[Deed, ...], slips: tuple[Slip, ...]) -> Run:
    """A run that can have been: its slips stand among its deeds, in their order."""
    places = sorted(min(slip.said, len(deeds)) for slip in slips)
    placed = zip(slips, places, strict=True)
    return Run(deeds=deeds, slips=tuple(but(slip, said=said) for slip, said in placed))


def _asking(waits: Pending) -> Pending:
    return but(waits, fault=but(waits.fault, hint="unconfirmed"))


def _without_refused(sheet: Worksheet) -> Worksheet:
    return but(sheet, pending=tuple(map(_asking, sheet.pending)))


SHEETS = _one(Worksheet)
UNREFUSED_SHEETS = SHEETS.map(_without_refused)
