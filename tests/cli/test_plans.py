from typing import Any

import pytest

from tests.cli.conftest import Call

REGIMEN = "pertuzumab-trastuzumab-docetaxel"
FIRST = f"day {REGIMEN} --weight 68 --height 165 --cycle 1 --date 2026-03-09 --json"
DAY = {"schema", "pack", "bsa", "doses", "steps", "finish", "gates", "next", "check_code"}
STEP = {"kind", "drug", "date", "start", "finish", "earliest", "latest", "offset", "facts"}
RULE = {"source", "drug", "region", "verdict", "why", "facts"}


@pytest.fixture
def first(call: Call) -> Any:  # noqa: ANN401  # any JSON
    return call(f"{FIRST} --start 09:00").document


def test_nothing_of_a_day_is_ever_absent(call: Call) -> None:
    for words in (FIRST, f"day {REGIMEN} --json", f"{FIRST} --hold docetaxel --start 23:00"):
        document = call(words).document
        assert DAY | {"findings", "facts"} <= set(document)
        assert all(set(step) >= STEP for step in document["steps"])
        assert all(set(rule) >= RULE for gate in document["gates"] for rule in gate["rules"])
        assert {"cycle_due", "reload_from", "lvef_due"} <= set(document["next"])
        assert {"earliest", "latest"} <= set(document["finish"])


def test_the_day_is_laid_out_on_the_clock(first: Any) -> None:  # noqa: ANN401  # any JSON
    timed = [
        (step["kind"], step["drug"], step["start"], step["finish"])
        for step in first["steps"]
        if step["kind"] in {"infuse", "observe"}
    ]
    assert timed == [
        ("infuse", "pertuzumab", "09:00", "10:00"),
        ("observe", "pertuzumab", "10:00", "11:00"),
        ("infuse", "trastuzumab", "11:00", "12:30"),
        ("infuse", "docetaxel", "12:30", "13:30"),
    ]
    assert (first["finish"]["earliest"], first["finish"]["latest"]) == ("13:30", "13:30")


def test_without_a_start_the_offsets_still_stand(call: Call) -> None:
    document = call(FIRST).document
    infusions = [step for step in document["steps"] if step["kind"] == "infuse"]
    assert [step["start"] for step in infusions] == [None, None, None]
    assert [step["offset"]["start"] for step in infusions] == [0, 120, 210]
    assert document["finish"]["offset"]["latest"] == 270


def test_with_every_drug_held_there_is_no_finish(call: Call) -> None:
    held = " ".join(f"--hold {drug}" for drug in ("trastuzumab", "docetaxel"))
    finish = call(f"{FIRST} {held}").document["finish"]
    assert finish == {"earliest": None, "latest": None, "date": None, "offset": None}


def test_what_comes_next_is_dated(first: Any) -> None:  # noqa: ANN401  # any JSON
    following = first["next"]
    assert following["cycle_due"] == "2026-03-30"
    assert following["reload_from"] == {"pertuzumab": "2026-04-20", "trastuzumab": "2026-04-07"}
    assert following["lvef_due"] is None


def test_the_next_echo_counts_from_the_last_one(call: Call) -> None:
    following = call(f"{FIRST} --lvef-on 2026-03-02").document["next"]
    assert (following["lvef_due"], following["lvef_latest"]) == ("2026-05-25", "2026-06-02")


def test_every_gate_has_a_verdict_for_each_source(first: Any) -> None:  # noqa: ANN401  # any JSON
    about = [gate["about"] for gate in first["gates"]]
    assert about[:2] == ["lvef", "neutrophils"]
    verdicts = {rule["verdict"] for gate in first["gates"] for rule in gate["rules"]}
    assert verdicts <= {"go", "hold", "stop", "unclear", "needs"}


def test_the_check_code_knows_the_values_and_not_the_start(call: Call) -> None:
    one = call(FIRST).document["check_code"]
    assert call(f"{FIRST} --start 09:00").document["check_code"] == one
    assert call(FIRST.replace("68", "68.0")).document["check_code"] == one
    assert call(FIRST.replace("68", "69")).document["check_code"] != one
    assert call(FIRST.replace("--weight 68 ", "")).document["check_code"] is None


def test_every_fact_that_is_named_is_in_the_pack(call: Call) -> None:
    document = call(FIRST).document
    assert document["facts"]
    for fact in document["facts"][:5]:
        assert call(f"show {fact} --json").document["kind"] == "fact"
