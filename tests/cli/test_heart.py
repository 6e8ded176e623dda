from pathlib import Path

import pytest

from pocketref.cli import heart
from pocketref.model.bounds import Bounds
from pocketref.model.finding import Finding, Severity
from pocketref.model.gate import GateRule, Verdict
from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Ruling
from tests.cli.conftest import Call


@pytest.mark.parametrize(
    ("values", "article", "pertuzumab", "us", "agree"),
    [
        ("--baseline 62 --now 49 --normal 50", "stop", "continue", "withhold", False),
        ("--baseline 60 --now 54 --normal 50", "unclear", "continue", "continue", False),
        ("--baseline 60 --now 44 --normal 50", "stop", "withhold", "withhold", False),
        ("--baseline 62 --now 60", "continue", "continue", "continue", True),
    ],
)
def test_each_source_says_what_it_says(  # noqa: PLR0913  # a column for each source
    call: Call, values: str, article: str, pertuzumab: str, us: str, *, agree: bool
) -> None:
    document = call(f"lvef {values} --symptoms no --json").document
    said = {
        (rule["source"] == "article", rule["drug"], rule["region"], rule["setting"]): rule[
            "verdict"
        ]
        for rule in document["rules"]
    }
    assert said[True, "pertuzumab", None, None] == article
    assert said[False, "pertuzumab", None, "metastatic"] == pertuzumab
    assert said[False, "trastuzumab", "us", None] == us
    assert document["agree"] is agree


def test_a_value_is_needed_only_if_it_could_change_the_verdict(call: Call) -> None:
    rules = call("lvef --baseline 62 --now 49 --json").document["rules"]
    us = next(rule for rule in rules if rule["region"] == "us")
    assert (us["verdict"], us["needs"]) == ("needs", ["lvef-normal"])
    rules = call("lvef --baseline 62 --now 44 --json").document["rules"]
    us = next(rule for rule in rules if rule["region"] == "us")
    assert us["verdict"] == "withhold"


def test_with_symptoms_no_rule_says_continue(call: Call) -> None:
    rules = call("lvef --baseline 62 --now 60 --symptoms yes --json").document["rules"]
    assert "continue" not in {rule["verdict"] for rule in rules if rule["applies"]}


def test_the_stage_of_disease_is_asked_about_by_name(call: Call) -> None:
    early = call("lvef --baseline 60 --now 49 --normal 50 --setting early --json").document
    assert early["setting"] == "early"
    row = next(rule for rule in early["rules"] if rule["setting"] == "early")
    assert (row["verdict"], row["applies"]) == ("withhold", True)


@pytest.mark.parametrize(
    ("words", "code", "field"),
    [
        ("--now 49", "missing", "baseline"),
        ("--baseline 62", "missing", "now"),
        ("--baseline 6.2 --now 49", "out-of-range", "baseline"),
        ("--baseline 62 --now 86", "out-of-range", "now"),
        ("--baseline 62 --now 18", "out-of-range", "now"),
        ("--baseline 62 --now 49 --now 48", "conflict", "now"),
        ("--baseline 62 --now=", "missing", "now"),
        ("--baseline 62 --now 49 --normal=", "missing", "normal"),
        ("--baseline 62 --now 49 --on=", "missing", "on"),
        (
            "--baseline 62 --now 49 --regimen pertuzumab-trastuzumab --regimen x",
            "conflict",
            "regimen",
        ),
        ("--baseline 62 --now 49 --normal 5", "out-of-range", "normal"),
        ("--baseline 62 --now 49 --setting late", "unknown-value", "setting"),
        ("--baseline 62 --now 49 --on 2026-02-30", "impossible-date", "on"),
        ("--baseline 62 --now 49 --on 2099-03-10", "impossible-date", "on"),
    ],
)
def test_a_fault_names_the_option_that_was_typed(
    call: Call, words: str, code: str, field: str
) -> None:
    error = call(f"lvef {words} --json").error
    assert (error["code"], error["field"]) == (code, field)


def test_an_unusual_value_is_taken_when_confirmed(call: Call) -> None:
    assert call("lvef --baseline 62 --now 18 --confirm --json").code == 0


def test_the_text_says_who_says_what(call: Call) -> None:
    text = " ".join(call("lvef --baseline 62 --now 49").out.replace("\u00a0", " ").split())
    assert text.startswith("LVEF baseline 62%, now 49%; metastatic disease. Sources differ.")
    assert "Needs your local lower limit of LVEF." in text
    assert "Decide with the treating oncologist" in text


def test_each_rule_says_when_its_source_starts_again(call: Call) -> None:
    rules = call("lvef --baseline 62 --now 49 --json").document["rules"]
    by_source = {(rule["source"], rule["setting"], rule["region"]): rule for rule in rules}
    article = by_source["article", None, None]["resume"]
    assert [one["fact"] for one in article] == ["article-silent-resuming"]
    metastatic = by_source["pertuzumab-monograph", "metastatic", None]["resume"]
    assert [one["fact"] for one in metastatic] == ["per-lvef-resume-mbc", "per-lvef-stop"]
    assert "starts again" in metastatic[0]["text"]
    assert by_source["herceptin-uk-2011", "early", "eu"]["resume"] == []


def test_the_next_echo_counts_from_the_last_one(call: Call) -> None:
    assert call("lvef --baseline 62 --now 49 --json").document["due"] is None
    due = call("lvef --baseline 62 --now 49 --on 2025-11-30 --json").document["due"]
    assert due == {
        "last": "2025-11-30",
        "by_12_weeks": "2026-02-22",
        "by_3_months": "2026-02-28",
    }


def test_the_text_says_when_it_starts_again_and_when_it_is_measured_next(call: Call) -> None:
    text = " ".join(call("lvef --baseline 62 --now 49").out.replace("\u00a0", " ").split())
    assert "The article does not say when treatment starts again" in text
    assert "It does not say when treatment starts again." in text
    assert "Next echo: Unknown without the date of the last echo." in text
    text = " ".join(
        call("lvef --baseline 62 --now 49 --on 2025-11-30").out.replace("\u00a0", " ").split()
    )
    assert "12 weeks after the last echo: Sun 22 Feb 2026." in text


def test_engines_that_differ_on_the_date_give_none(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pocketref.agreement.heart.echoes", lambda *_: (None, None))
    told = call("lvef --baseline 62 --now 49 --on 2025-11-30 --json")
    assert (told.code, told.document["due"]) == (5, None)


def _doubted(
    rules: tuple[GateRule, ...], patient: Patient, occasion: Occasion, bounds: tuple[Bounds, ...]
) -> tuple[Ruling, ...]:
    from pocketref.agreement.heart import judge_heart

    found = Finding(severity=Severity.STOP, code="engines-disagree", words=("a rule",))
    first, *others = judge_heart(rules, patient, occasion, bounds)
    return (but(first, verdict=Verdict.UNCLEAR, why=found), *others)


def test_engines_that_disagree_have_their_own_exit_code(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heart, "judge_heart", _doubted)
    assert call("lvef --baseline 62 --now 49 --json").code == 5


def test_the_limit_of_normal_is_the_sites_where_none_is_given(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "site.toml"
    path.write_text("[normal]\nlvef = '53 %'\n", encoding="utf-8")
    asked = "lvef --baseline 66 --now 51 --json"
    assert any(row["verdict"] == "needs" for row in call(asked).document["rules"])
    here = call(f"{asked} --site {path}").document
    assert here["rules"] == call(f"{asked} --normal 53").document["rules"]
    assert not any(row["verdict"] == "needs" for row in here["rules"])
