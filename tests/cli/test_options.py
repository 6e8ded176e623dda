import pytest

from pocketref.cli.options import bounds_of
from pocketref.pack.library import Library
from pocketref.worksheet.fields import FIELDS
from pocketref.worksheet.worksheet import PAIR
from tests.cli.conftest import Call

DAY = "day pertuzumab-trastuzumab-docetaxel --date 2026-03-09 --json"


@pytest.mark.parametrize(
    ("words", "code", "field"),
    [
        ("--weight 680", "out-of-range", "weight"),
        ("--weight 29.99", "out-of-range", "weight"),
        ("--weight -5", "out-of-range", "weight"),
        ("--weight 35", "out-of-range", "weight"),
        ("--weight 42 --height 182", "out-of-range", "weight"),
        ("--weight 1,234", "ambiguous-number", "weight"),
        ("--weight 68,5", "not-a-number", "weight"),
        ("--weight abc", "not-a-number", "weight"),
        ("--weight 150lb", "wrong-unit", "weight"),
        ("--weight 68 --weight 86", "conflict", "weight"),
        ("--weight=", "missing", "weight"),
        ("--height 1.65", "out-of-range", "height"),
        ("--cycle 1.5", "not-a-number", "cycle"),
        ("--cycle 401", "out-of-range", "cycle"),
        ("--cycle 1 --last pertuzumab=2026-02-16", "conflict", "last"),
        ("--last pertuzumab=2026-03-10", "impossible-date", "last"),
        ("--last pertuzumab=2026-03-09", "impossible-date", "last"),
        ("--last pertuzumab=2026-02-30", "impossible-date", "last"),
        ("--last pertuzumab=", "missing", "last"),
        ("--last pertuzumab", "usage", "last"),
        ("--last paclitaxel=2026-02-16", "unknown-value", "last"),
        ("--last pertuzumab=2026-02-16 --last pertuzumab=2026-02-09", "conflict", "last"),
        ("--lvef-on 2026-03-10", "impossible-date", "lvef-on"),
        ("--date 2026-02-30", "conflict", "date"),
        ("--start 25:00", "impossible-date", "start"),
        ("--day 8", "conflict", "day"),
        ("--day 29", "out-of-range", "day"),
        ("--first docetaxel", "unknown-value", "first"),
        ("--vial docetaxel=20", "wrong-unit", "vial"),
        ("--vial paclitaxel=6mg/mL", "unknown-value", "vial"),
        ("--hold paclitaxel", "unknown-value", "hold"),
        ("--bsa square", "unknown-value", "bsa"),
        ("--region uk", "unknown-value", "region"),
        ("--symptoms maybe", "unknown-value", "symptoms"),
        ("--taxane-level 120", "out-of-range", "taxane-level"),
        ("--anc 1500", "out-of-range", "anc"),
        ("--temperature 101.5", "out-of-range", "temperature"),
        ("--neuropathy 1.5", "not-a-number", "neuropathy"),
        ("--split-loading yes", "usage", "options"),
        ("--wait 68", "usage", "options"),
    ],
)
def test_bad_input_is_one_document_and_no_answer(
    call: Call, words: str, code: str, field: str
) -> None:
    said = call(f"{DAY} {words}")
    assert said.code == 2
    assert (said.error["code"], said.error["field"]) == (code, field)
    assert set(said.error) == {"code", "field", "value", "allowed", "message"}
    assert said.error["message"].endswith((".", "!"))


def test_a_refusal_names_the_allowed_range(call: Call) -> None:
    error = call(f"{DAY} --weight 680").error
    assert (error["value"], error["allowed"]) == ("680", "30 to 250 kg")
    assert error["message"] == (
        "Weight 680\u00a0kg is outside 30 to 250\u00a0kg. Check the scale and type it again."
    )


@pytest.mark.parametrize("words", ["--weight 35", "--weight 42 --height 182"])
def test_an_unusual_value_names_the_way_on_and_is_taken_with_it(call: Call, words: str) -> None:
    assert "--confirm" in call(f"{DAY} {words}").error["message"]
    assert call(f"{DAY} {words} --confirm --cycle 1").code == 0


def test_a_date_that_cannot_be_is_refused(call: Call) -> None:
    error = call("day pertuzumab-trastuzumab-docetaxel --date 2026-02-30 --json").error
    assert (error["code"], error["field"]) == ("impossible-date", "date")


def test_an_impossible_value_is_never_confirmed(call: Call) -> None:
    assert call(f"{DAY} --weight 680 --confirm").error["code"] == "out-of-range"


def test_an_unusual_value_and_the_pair_it_makes_are_confirmed_together(call: Call) -> None:
    assert call(f"{DAY} --weight 35 --height 182 --confirm").code == 0


def test_the_same_value_twice_is_one_value(call: Call) -> None:
    assert call(f"{DAY} --weight 68 --weight 68").code == 0


def test_without_json_the_sentence_stands_alone(call: Call) -> None:
    said = call("day pertuzumab-trastuzumab-docetaxel --weight 680")
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("Weight 680\u00a0kg is outside")
    assert said.err.count("\n") == 1


def test_every_number_has_its_limits_in_the_pack(library: Library) -> None:
    protocol = library.protocol("pertuzumab-trastuzumab-docetaxel")
    bounds = {each.id: each for each in bounds_of(protocol)}
    for each in FIELDS:
        if each.bounds:
            assert bounds[each.bounds].unit == each.unit, each.id
    assert PAIR in bounds
