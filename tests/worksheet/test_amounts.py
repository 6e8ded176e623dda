import pytest

from pocketref.model.fault import FaultCode
from pocketref.model.noun import but
from pocketref.worksheet.amounts import read_amount, read_whole
from pocketref.worksheet.entry import Blank, Entered, Refused, Unusual
from tests.stating import q
from tests.worksheet.limits import limit

RANGE, NUMBER = FaultCode.OUT_OF_RANGE, FaultCode.NOT_A_NUMBER
AMBIGUOUS, UNIT = FaultCode.AMBIGUOUS_NUMBER, FaultCode.WRONG_UNIT


@pytest.mark.parametrize(
    ("field", "text", "amount"),
    [
        ("weight", "68", "68 kg"),
        ("weight", " 68.5 ", "68.5 kg"),
        ("weight", "68kg", "68 kg"),
        ("weight", "68 kg", "68 kg"),
        ("weight", "68 KG", "68 kg"),
        ("weight", "68.500", "68.500 kg"),
        ("weight", "40", "40 kg"),
        ("weight", "150", "150 kg"),
        ("height", "165 cm", "165 cm"),
        ("lvef", "62%", "62 %"),
        ("lvef", "62.5 %", "62.5 %"),
        ("anc", "1.5", "1.5 10^9/L"),
        ("anc", "1.5 × 10⁹/L", "1.5 10^9/L"),
        ("anc", "1.5 x10^9/L", "1.5 10^9/L"),
        ("anc", "0", "0 10^9/L"),
        ("bilirubin", "1.2 x ULN", "1.2 ULN"),
        ("temperature", "38.6 °C", "38.6 degC"),
        ("taxane-level", "75 mg/m²", "75 mg/m2"),
    ],
)
def test_a_usual_amount_is_entered(field: str, text: str, amount: str) -> None:
    assert read_amount(text, field, limit(field)) == Entered(value=q(amount))


@pytest.mark.parametrize("text", ["", " ", "   "])
def test_nothing_typed_is_nothing(text: str) -> None:
    assert read_amount(text, "weight", limit("weight")) == Blank()


@pytest.mark.parametrize(
    ("field", "text", "amount"),
    [
        ("weight", "39.99", "39.99 kg"),
        ("weight", "30", "30 kg"),
        ("weight", "150.01", "150.01 kg"),
        ("weight", "250", "250 kg"),
        ("anc", "100", "100 10^9/L"),
    ],
)
def test_an_unusual_amount_waits_to_be_confirmed(field: str, text: str, amount: str) -> None:
    entry = read_amount(text, field, limit(field))
    assert isinstance(entry, Unusual)
    assert entry.value == q(amount)
    assert (entry.fault.code, entry.fault.hint) == (RANGE, "unconfirmed")


@pytest.mark.parametrize(
    ("field", "text", "code", "hint", "other"),
    [
        ("weight", "29.99", RANGE, "", ""),
        ("weight", "250.01", RANGE, "", ""),
        ("weight", "680", RANGE, "", ""),
        ("weight", "-68", RANGE, "", ""),
        ("weight", "\u221268", RANGE, "", ""),
        ("weight", "9" * 40, RANGE, "", ""),
        ("weight", "68.125", RANGE, "decimals", ""),
        ("lvef-normal", "50.5", RANGE, "decimals", ""),
        ("height", "1.65", RANGE, "metres", "165"),
        ("height", "2.9", RANGE, "", ""),
        ("temperature", "101.5", RANGE, "fahrenheit", ""),
        ("temperature", "44", RANGE, "", ""),
        ("anc", "400", RANGE, "cells", "0.4"),
        ("anc", "101", RANGE, "cells", "0.101"),
        ("platelets", "100000", RANGE, "cells", "100"),
        ("weight", "+68", NUMBER, "", ""),
        ("weight", "-0", NUMBER, "", ""),
        ("weight", "abc", NUMBER, "", ""),
        ("weight", "kg", NUMBER, "", ""),
        ("weight", "6e1", NUMBER, "", ""),
        ("weight", "NaN", NUMBER, "", ""),
        ("weight", "inf", NUMBER, "", ""),
        ("weight", "Infinity", NUMBER, "", ""),
        ("weight", "68.", NUMBER, "", ""),
        ("weight", ".5", NUMBER, "", ""),
        ("weight", "6.8.5", NUMBER, "", ""),
        ("weight", "6 8", NUMBER, "", ""),
        ("weight", "0x44", NUMBER, "", ""),
        ("weight", "6_8", NUMBER, "", ""),
        ("weight", "\uff16\uff18", NUMBER, "", ""),
        ("weight", "\u0666\u0668", NUMBER, "", ""),
        ("weight", "68\u00a0kg", NUMBER, "", ""),
        ("weight", "\u00a068", NUMBER, "", ""),
        ("weight", "68\n", NUMBER, "", ""),
        ("weight", "68 stones old", NUMBER, "", ""),
        ("weight", "68,5", NUMBER, "comma", ""),
        ("weight", "1,23", NUMBER, "comma", ""),
        ("weight", "1,234", AMBIGUOUS, "", ""),
        ("weight", "12,345,678", AMBIGUOUS, "", ""),
        ("weight", "1,234.5", AMBIGUOUS, "", ""),
        ("weight", "1.234,5", AMBIGUOUS, "", ""),
        ("weight", "150 lb", UNIT, "pounds", ""),
        ("weight", "150lbs", UNIT, "pounds", ""),
        ("weight", "68 cm", UNIT, "", ""),
        ("weight", "68000 g", UNIT, "", ""),
        ("height", "1.65 m", UNIT, "metres", "165"),
        ("height", "65 in", UNIT, "", ""),
        ("height", "150 lb", UNIT, "", ""),
        ("temperature", "101.5 °F", UNIT, "fahrenheit", ""),
        ("temperature", "101.5F", UNIT, "fahrenheit", ""),
        ("anc", "400 cells/mm3", UNIT, "cells-typed", "0.4"),
        ("anc", "400 /µL", UNIT, "cells-typed", "0.4"),
        ("lvef", "400 cells/mm3", UNIT, "", ""),
    ],
)
def test_anything_else_is_refused(
    field: str, text: str, code: FaultCode, hint: str, other: str
) -> None:
    entry = read_amount(text, field, limit(field))
    assert isinstance(entry, Refused)
    fault = entry.fault
    assert (fault.code, fault.hint) == (code, hint)
    assert (fault.field, fault.given, fault.bounds) == (field, text.strip(" "), limit(field))
    if other:
        assert fault.other == other


@pytest.mark.parametrize(("text", "count"), [("1", 1), ("60", 60), ("06", 6)])
def test_a_whole_number_is_entered(text: str, count: int) -> None:
    assert read_whole(text, "cycle", limit("cycle")) == Entered(value=q(str(count)))


@pytest.mark.parametrize("text", ["1.5", "1.0", "60.25", "100.0"])
def test_a_point_makes_a_number_that_is_not_whole(text: str) -> None:
    entry = read_whole(text, "cycle", limit("cycle"))
    assert isinstance(entry, Refused)
    assert (entry.fault.code, entry.fault.hint) == (NUMBER, "whole")


def test_a_whole_number_has_limits_too() -> None:
    assert isinstance(read_whole("61", "cycle", limit("cycle")), Unusual)
    entry = read_whole("401", "cycle", limit("cycle"))
    assert isinstance(entry, Refused)
    assert (entry.fault.code, entry.fault.hint) == (RANGE, "")


HERE = but(limit("weight"), comma=True)


@pytest.mark.parametrize(
    ("text", "amount"), [("68,5", "68.5 kg"), ("68,50 kg", "68.5 kg"), ("68.5", "68.5 kg")]
)
def test_a_comma_is_a_point_where_a_site_lets_it_be(text: str, amount: str) -> None:
    entry = read_amount(text, "weight", HERE)
    assert isinstance(entry, Entered)
    assert entry.value.same_as(q(amount))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1,234", AMBIGUOUS),
        ("68,500", AMBIGUOUS),
        ("1.234,5", AMBIGUOUS),
        ("1,234.5", AMBIGUOUS),
        ("68,5,1", NUMBER),
        (",5", NUMBER),
        ("0,5", RANGE),
    ],
)
def test_what_may_mean_thousands_is_refused_everywhere(text: str, code: FaultCode) -> None:
    entry = read_amount(text, "weight", HERE)
    assert isinstance(entry, Refused)
    assert (entry.fault.code, entry.fault.given) == (code, text)


def test_a_whole_number_has_no_comma_either() -> None:
    entry = read_whole("2,0", "neuropathy", but(limit("neuropathy"), comma=True))
    assert isinstance(entry, Refused)
    assert entry.fault.hint == "whole"
