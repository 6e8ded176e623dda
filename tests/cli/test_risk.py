"""The verb risk: a document with six decimals, a text in the words of the window, one sentence."""

import pytest

from pocketref.cli import risk
from pocketref.model.finding import Finding, Severity
from tests.cli.conftest import Call

FN = "risk --with 56/407 --without 30/397"
STOP = Finding(severity=Severity.STOP, code="risks-disagree", about="risk", words=("difference",))


def test_every_figure_has_six_decimals_and_its_method(call: Call) -> None:
    document = call(f"{FN} --cohort 30 --json").document
    assert document["schema"] == "pocketref/risk/1"
    assert document["with"] == {
        "events": 56,
        "events_range": None,
        "people": 407,
        "value": "0.137592",
        "range": None,
        "interval": ["0.107500", "0.174462"],
    }
    assert document["difference"] == {
        "value": "0.062025",
        "range": None,
        "interval": ["0.019350", "0.105024"],
    }
    assert document["nnh"] == {
        "kind": "harm",
        "value": "16.122431",
        "range": None,
        "interval": ["9.521655", "51.679662"],
        "text": "NNTH 16.1 (9.5 to 51.7)",
    }
    assert document["relative_risk"] == {
        "value": "1.820803",
        "range": None,
        "interval": ["1.194745", "2.774921"],
        "method": "katz",
    }


def test_a_cohort_and_the_methods_stand_beside_the_figures(call: Call) -> None:
    document = call(f"{FN} --cohort 30 --json").document
    assert document["cohort"] == {
        "people": 30,
        "expected": "4.127764",
        "range": None,
        "interval": [1, 8],
    }
    assert document["methods"] == {
        "with": "wilson",
        "without": "wilson",
        "difference": "newcombe",
        "nnh": "altman",
        "relative_risk": "katz",
        "cohort": "binomial",
    }
    assert (document["findings"], document["facts"]) == ([], [])


def test_an_unclear_number_needed_has_two_pairs_and_no_value(call: Call) -> None:
    document = call("risk --with 5/56 --without 0/29 --json").document
    assert document["nnh"] == {
        "kind": "unclear",
        "value": None,
        "range": None,
        "interval": [["26.221153", "infinity"], ["5.193186", "infinity"]],
        "text": "NNTB 26.2 to infinity to NNTH 5.2",
    }
    ratio = document["relative_risk"]
    assert (ratio["value"], ratio["interval"], ratio["method"]) == (
        "infinity",
        ["0.725689", "infinity"],
        "koopman",
    )
    assert (document["cohort"], document["methods"]["cohort"]) == (None, None)


def test_where_it_never_happened_the_ratio_is_null_from_nothing_to_infinity(call: Call) -> None:
    ratio = call("risk --with 0/5 --without 0/7 --json").document["relative_risk"]
    assert (ratio["value"], ratio["interval"]) == (None, ["0.000000", "infinity"])


def test_the_text_is_that_of_the_window(call: Call) -> None:
    told = call(f"{FN} --cohort 30").out
    for text in (
        "With: 56 of 407 people, 13.8 of 100 (95% interval 10.7 to 17.4).",
        "6.2 more per 100, 95% interval 1.9 to 10.5 more per 100.",
        "Number needed to harm: NNTH 16.1 (9.5 to 51.7), about 1 in every 16.",
        "Relative risk: 1.82, 95% interval 1.19 to 2.77.",
        "Of 30 people, 4.1 have it on average",
        "relative risk by Katz.",
    ):
        assert text in told


@pytest.mark.parametrize(
    ("group", "code"),
    [
        ("5/3", "out-of-range"),
        ("1/0", "out-of-range"),
        ("-1/4", "out-of-range"),
        ("1.5/3", "not-a-number"),
        ("1,5/3", "not-a-number"),
        ("a", "not-a-number"),
        ("5", "not-a-number"),
        ("1/2/3", "not-a-number"),
        ("/3", "not-a-number"),
        ("1/1000001", "out-of-range"),
        ("1000001/1000001", "out-of-range"),
        ("1000001", "not-a-number"),
        ("", "not-a-number"),
        ("٣/5", "not-a-number"),
    ],
)
@pytest.mark.parametrize("option", ["with", "without"])
def test_counts_that_cannot_be_are_refused_in_one_sentence(
    call: Call, option: str, group: str, code: str
) -> None:
    other = {"with": "without", "without": "with"}[option]
    said = call(f"risk --{option}={group} --{other} 3/9 --json")
    assert said.code == 2
    assert (said.error["field"], said.error["value"]) == (option, group or None)
    assert said.error["code"] == code
    assert said.error["allowed"]


def test_a_minus_sign_without_an_equals_sign_is_a_mistake_of_the_options(call: Call) -> None:
    said = call("risk --with -1/4 --without 3/9 --json")
    assert (said.code, said.error["code"]) == (2, "usage")


@pytest.mark.parametrize(
    ("words", "field", "code"),
    [
        ("risk --with 1/2", "without", "missing"),
        ("risk --without 1/2", "with", "missing"),
        (f"{FN} --with 5/9", "with", "conflict"),
        (f"{FN} --cohort 1000001", "cohort", "out-of-range"),
        (f"{FN} --cohort 0", "cohort", "out-of-range"),
        (f"{FN} --cohort 1.5", "cohort", "not-a-number"),
    ],
)
def test_what_is_missing_twice_or_out_of_range_is_named(
    call: Call, words: str, field: str, code: str
) -> None:
    said = call(f"{words} --json")
    assert (said.code, said.error["field"], said.error["code"]) == (2, field, code)


def test_a_million_people_in_each_group_are_taken(call: Call) -> None:
    said = call("risk --with 1000000/1000000 --without 0/1000000 --json").document
    assert said["difference"]["value"] == "1.000000"


def test_where_the_engines_differ_there_is_a_stop_and_no_figure(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(risk, "weigh_agreed", lambda *_: STOP)
    said = call(f"{FN} --json")
    assert said.code == 5
    assert [each["code"] for each in said.document["findings"]] == ["risks-disagree"]
    assert {said.document[name] for name in ("with", "difference", "nnh", "cohort")} == {None}
    told = call(FN)
    assert told.code == 5
    assert "No figure is shown" in told.out
    assert "6.2" not in told.out


def test_the_sentence_says_what_to_type(call: Call) -> None:
    assert call("risk --with=1/0 --without 3/9").err == (
        "With “1/0” is not a count of people. Type how many it happened to, of how many, like"
        " 56/407; whole numbers, of 1 to 1,000,000 people.\n"
    )
    assert call("risk --with=5/3 --without 3/9").err == (
        "With “5/3”: more are affected than the 3 people of the group. Check both counts and type"
        " them again.\n"
    )
