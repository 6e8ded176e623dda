from pocketref.engine.criteria import criterion
from pocketref.model.graded import Criterion
from tests.gauging import a_band, a_definition, measured, together

FEW, FEWER = a_band("< 1"), a_band("< 0.5")
SINGLE = a_band("> 38.3", "temperature")
COPIED = a_band(">= 38.3", "temperature", differs=True)
LASTING = a_band(">= 38", "temperature", lasts="1 h")
READINGS = a_band("> 38", "temperature", lasts="2 h", readings="2")
DEFINITION = a_definition(together(FEW, SINGLE), together(FEW, LASTING))
FALLING = a_definition(
    together(FEWER, COPIED),
    together(FEWER, LASTING),
    together(FEW, COPIED, sign="expected-fall"),
    together(FEW, LASTING, sign="expected-fall"),
)
APART = a_definition(together(FEW, READINGS))


def said(*values: str, sustained: bool | None = None) -> Criterion:
    return criterion(DEFINITION, measured(*values, sustained=sustained))


def codes(one: Criterion) -> list[str]:
    return [why.code for why in one.why]


def test_one_way_that_is_met_is_enough() -> None:
    one = said("anc 0.4", "temperature 38.6")
    assert (one.met, one.needs, codes(one)) == (True, (), ["band-met"])
    assert (one.id, one.source, one.facts) == ("a-definition", "a-source", ("a-fact",))


def test_it_is_not_met_only_where_every_way_fails_and_says_where() -> None:
    one = said("anc 0.4", "temperature 38.1", sustained=False)
    assert (one.met, codes(one)) == (False, ["band-not-met"])
    assert one.why[0].words == ("temperature", "above", "temperature", "lasting")
    assert said("anc 1", "temperature 40").met is False


def test_what_it_needs_is_told_and_what_it_asks_has_its_own_finding() -> None:
    assert (said("anc 0.4").needs, codes(said("anc 0.4"))) == (("temperature",), ["needs-reading"])
    asked = said("anc 0.4", "temperature 38.1")
    assert (asked.met, asked.needs, codes(asked)) == (None, ("sustained",), ["asks-lasting"])
    apart = criterion(APART, measured("anc 0.4", "temperature 38.1"))
    assert (apart.needs, codes(apart)) == (("two-readings",), ["asks-readings"])


def test_a_fall_that_is_expected_is_never_taken_from_a_number() -> None:
    one = criterion(FALLING, measured("anc 0.7", "temperature 38.6"))
    assert (one.met, one.needs, codes(one)) == (None, ("expected-fall",), ["asks-fall"])


def test_what_copies_differ_on_is_told_beside_what_would_decide_it() -> None:
    one = criterion(FALLING, measured("anc 0.4", "temperature 38.3"))
    assert (one.met, one.needs) == (None, ("sustained",))
    assert sorted(codes(one)) == ["asks-lasting", "copies-differ"]
    settled = criterion(FALLING, measured("anc 0.4", "temperature 38.3", sustained=False))
    assert (settled.met, settled.needs, codes(settled)) == (None, (), ["copies-differ"])
