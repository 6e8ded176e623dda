import pytest

from pocketref.engine.bands import Held, Side, asks, hold, nearest, together, told
from pocketref.model.grading import Band
from tests.gauging import a_band, measured
from tests.gauging import together as a_way
from tests.stating import q


def held(band: Band, *values: str, sustained: bool | None = None) -> Held:
    return hold(band, measured(*values, sustained=sustained))


@pytest.mark.parametrize(
    ("ends", "value", "met", "side"),
    [
        (">= 1, < 2", "0.99", False, Side.UNDER),
        (">= 1, < 2", "1", True, None),
        (">= 1, < 2", "1.99", True, None),
        (">= 1, < 2", "2", False, Side.OVER),
        ("> 1, <= 2", "1", False, Side.UNDER),
        ("> 1, <= 2", "1.01", True, None),
        ("> 1, <= 2", "2", True, None),
        ("> 1, <= 2", "2.01", False, Side.OVER),
        ("< 1", "0", True, None),
    ],
)
def test_an_end_is_in_or_out_as_it_is_written(
    *, ends: str, value: str, met: bool, side: Side | None
) -> None:
    found = held(a_band(ends), f"anc {value}")
    assert (found.met, found.side, found.needs) == (met, side, ())


def test_a_limit_in_another_unit_is_the_same_limit() -> None:
    cells = Band(measure="anc", below=a_band("< 1").below)
    assert cells.below is not None
    per_mm3 = a_band("< 1").below
    assert per_mm3 is not None
    assert held(cells, "anc 0.99").seen[0].amounts == (q("0.99 10^9/L"), q("1 10^9/L"))


def test_what_decided_is_told_all_of_it_if_met_and_the_failing_end_if_not() -> None:
    met, failed = held(a_band(">= 1, < 2"), "anc 1.5"), held(a_band(">= 1, < 2"), "anc 2")
    assert [one.how for one in met.seen] == ["at least", "below"]
    assert [(one.measure, one.how) for one in failed.seen] == [("anc", "below")]


def test_a_missing_value_is_needed() -> None:
    assert held(a_band(), "temperature 38").needs == ("anc",)


def test_a_fall_is_the_baseline_less_the_value_now() -> None:
    fall = a_band(">= 10", "lvef-fall")
    assert held(fall, "lvef 50", "lvef-baseline 60").met
    assert held(fall, "lvef 50.1", "lvef-baseline 60").met is False
    assert held(fall, "lvef 50").needs == ("lvef-baseline",)
    assert held(fall, "lvef-baseline 50").needs == ("lvef",)
    assert held(fall).needs == ("lvef-baseline", "lvef")


def test_the_laboratorys_own_limit_is_needed_only_where_it_decides() -> None:
    band = a_band(">= 1.5", local=True)
    assert held(band, "anc 1.4").met is False
    assert held(band, "anc 1.6").needs == ("lower-limit",)
    assert held(band, "anc 1.6", "lower-limit 1.61").met
    assert held(band, "anc 1.6", "lower-limit 1.6").side is Side.OVER


def test_a_normal_baseline_counts_in_upper_limits_and_an_abnormal_one_in_its_own() -> None:
    normal, own = a_band("> 3", "alt", of="normal"), a_band("> 3", "alt", of="baseline")
    assert held(normal, "alt 3.1", "alt-baseline 1").met
    assert held(own, "alt 3.1", "alt-baseline 1").idle
    assert held(normal, "alt 6.1", "alt-baseline 1.1").idle
    assert held(own, "alt 6.1", "alt-baseline 2").met
    assert held(own, "alt 6", "alt-baseline 2").met is False


def test_a_missing_baseline_is_needed_only_where_it_could_decide() -> None:
    normal, own = a_band("> 1", "alt", of="normal"), a_band(">= 1", "alt", of="baseline")
    assert held(normal, "alt 1.1").needs == ("alt-baseline",)
    assert held(own, "alt 1.1").needs == ("alt-baseline",)
    assert (held(normal, "alt 1").met, held(normal, "alt 1").side) == (False, Side.UNDER)
    assert (held(own, "alt 1").met, held(own, "alt 1").side) == (False, Side.UNDER)
    assert held(a_band("<= 1", "alt", of="baseline"), "alt 1").needs == ("alt-baseline",)
    assert held(a_band("<= 2", "alt", of="normal"), "alt 3").side is Side.OVER


def test_what_lasts_is_asked_unless_a_reading_lies_below_it() -> None:
    fever = a_band(">= 38", "temperature", lasts="1 h")
    assert held(fever, "temperature 38").needs == ("sustained",)
    assert held(fever, "temperature 38").seen[0].amounts == (q("38 degC"), q("1 h"))
    assert held(fever, "temperature 37.9").met is False
    assert held(fever).needs == ("temperature",)
    assert held(fever, "temperature 38", sustained=True).met
    assert held(fever, "temperature 38", sustained=False).met is False
    assert held(fever, sustained=True).met


def test_readings_that_are_hours_apart_are_not_answered_by_one_hour() -> None:
    fever = a_band("> 38", "temperature", lasts="2 h", readings="2")
    for sustained in (None, True, False):
        found = held(fever, "temperature 38.1", sustained=sustained)
        assert (found.met, found.needs) == (None, ("two-readings",))
        assert found.seen[0].amounts == (q("38 degC"), q("2 h"), q("2"))
    assert held(fever, "temperature 38").met is False
    assert held(fever, "temperature 38", sustained=True).met is None
    assert held(fever).needs == ("temperature",)
    assert held(fever, sustained=True).needs == ("two-readings",)


def test_where_copies_differ_on_the_end_the_end_itself_decides_nothing() -> None:
    single = a_band(">= 38.3", "temperature", differs=True)
    assert held(single, "temperature 38.3").differs
    assert held(single, "temperature 38.3").met is None
    assert held(single, "temperature 38.4").met
    assert held(single, "temperature 38.2").met is False


def test_bands_together_are_met_only_all_of_them() -> None:
    both = a_way(a_band("< 1"), a_band("> 38.3", "temperature"))
    assert together(both, measured("anc 0.4", "temperature 38.6")).met
    assert together(both, measured("anc 1", "temperature 38.6")).met is False
    assert together(both, measured("anc 0.4", "temperature 38.3")).met is False
    assert together(both, measured("anc 0.4")).needs == ("temperature",)
    assert together(both, measured("anc 1")).met is False


def test_a_sign_that_no_number_shows_leaves_it_open_only_where_the_numbers_are_met() -> None:
    way = a_way(a_band("< 1"), sign="symptoms")
    assert together(way, measured("anc 0.4")).signs == ("symptoms",)
    assert together(way, measured("anc 0.4")).met is None
    assert together(way, measured("anc 1")).met is False


def test_where_a_single_value_lies_is_kept_and_where_several_lie_is_not() -> None:
    alone, both = a_way(a_band("< 1")), a_way(a_band("< 1"), a_band("< 2"))
    assert together(alone, measured("anc 3")).side is Side.OVER
    assert together(both, measured("anc 3")).side is None


def test_a_way_that_asks_for_less_stands_for_one_that_asks_for_more() -> None:
    less, more = Held(needs=("anc",)), Held(needs=("anc", "sustained"))
    other = Held(needs=("anc",), signs=("expected-fall",))
    copies = Held(differs=True)
    assert nearest((more, less, other, Held(met=False), Held(met=True))) == (less,)
    assert nearest((copies, more)) == (copies, more)


def test_a_comparison_is_told_once() -> None:
    seen = held(a_band("< 1"), "anc 0.4").seen
    found = told((*seen, *seen), ("a-fact",), met=True)
    assert (found.code, found.words, found.facts) == ("band-met", ("anc", "below"), ("a-fact",))
    assert found.amounts == (q("0.4 10^9/L"), q("1 10^9/L"))
    assert told(seen, (), met=False).code == "band-not-met"


def test_what_is_asked_has_a_code_of_its_own() -> None:
    codes = [asks(how, (), ()).code for how in ("lasting", "two-readings", "differs")]
    assert codes == ["asks-lasting", "asks-readings", "copies-differ"]
