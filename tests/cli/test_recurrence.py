"""`recurrence`: what it takes, what it refuses, and the document it prints."""

import pytest

from pocketref.agreement import recurrence as engines
from pocketref.recheck.recurrence import Opinion
from tests.cli.conftest import Call

BOTH = ["article", "asco-2022"]


@pytest.mark.parametrize(
    ("words", "outcomes", "agree"),
    [
        ("--prior pertuzumab --months 8", ["second-line", "second-line"], True),
        ("--prior pertuzumab --months 5", ["silent", "second-line"], False),
        ("--prior pertuzumab --months 12", ["first-or-second-line", "second-line"], False),
        ("--prior trastuzumab --months 8.5", ["first-line", "second-line"], False),
        ("--prior none --months 24", ["first-line", "first-line"], True),
        ("--prior t-dm1", ["silent", "silent"], False),
        (
            "--prior trastuzumab --months 8 --chemotherapy unfit --hr negative",
            ["antibodies-only", "second-line"],
            False,
        ),
        (
            "--prior trastuzumab --months 8 --chemotherapy unfit --hr positive --menopause pre",
            ["antibodies-endocrine", "second-line"],
            False,
        ),
    ],
)
def test_the_article_and_the_guideline_answer(
    call: Call, words: str, outcomes: list[str], *, agree: bool
) -> None:
    found = call(f"recurrence {words} --json").document
    assert [one["source"] for one in found["answers"]] == BOTH
    assert [one["outcome"] for one in found["answers"]] == outcomes
    said = ["silent" if one == "silent" else "says" for one in outcomes]
    assert [one["status"] for one in found["answers"]] == said
    assert found["agree"] is agree
    assert all(one["text"] and one["facts"] for one in found["answers"])
    assert (found["schema"], found["findings"]) == ("pocketref/recurrence/1", [])
    assert found["after_progression"] is None


def test_typed_months_are_whole_or_decimal_and_have_no_days(call: Call) -> None:
    def interval(months: str) -> object:
        return call(f"recurrence --prior none --months {months} --json").document["interval"]

    rule = "Months as they were typed."
    assert interval("8.0") == {"months": 8, "days": None, "rule": rule}
    assert interval("8.5") == {"months": "8.5", "days": None, "rule": rule}


def test_dates_give_completed_months_exact_days_and_how_far_each_line_is(call: Call) -> None:
    words = "recurrence --prior pertuzumab --last-dose 2025-03-09 --recurrence 2026-04-08"
    found = call(f"{words} --json").document
    assert (found["interval"]["months"], found["interval"]["days"]) == (12, 395)
    assert "same day of the month" in found["interval"]["rule"]
    assert found["boundary"]["at_months"] == 12
    lines = [(one["at_months"], one["on"], one["days"]) for one in found["lines"]]
    assert lines == [(6, "2025-09-09", 211), (12, "2026-03-09", 30)]
    assert found["lines"][1]["after"] == {
        "article": "first-or-second-line",
        "asco-2022": "first-line",
    }


def test_nothing_said_needs_the_root_and_the_interval(call: Call) -> None:
    found = call("recurrence --json").document
    assert (found["interval"], found["boundary"], found["path"]) == (None, None, [])
    assert found["needs"] == ["prior", "months"]
    assert [(one["source"], one["outcome"], one["status"]) for one in found["answers"]] == [
        (source, None, None) for source in BOTH
    ]


def test_receptors_and_chemotherapy_are_needed_only_where_the_branch_depends_on_them(
    call: Call,
) -> None:
    def needs(words: str) -> object:
        return call(f"recurrence {words} --json").document["needs"]

    assert needs("--prior trastuzumab --months 8") == ["hr", "chemotherapy"]
    assert needs("--prior trastuzumab --months 8 --chemotherapy unfit") == ["hr"]
    assert needs("--prior trastuzumab --months 8 --chemotherapy fit") == []
    assert needs("--prior pertuzumab --months 8") == []


def test_what_was_asked_and_answered_is_the_path(call: Call) -> None:
    words = "recurrence --hr positive --prior trastuzumab --months 8 --json"
    path = call(words).document["path"]
    assert [(one["question"], one["answer"].replace("\u00a0", " ")) for one in path] == [
        ("Adjuvant HER2 treatment", "Trastuzumab without pertuzumab"),
        ("Months from the last adjuvant dose to the recurrence", "8 months"),
        ("Hormone receptors", "Hormone-receptor positive"),
    ]


def test_before_the_menopause_it_stands_beside_that_the_article_is_silent(call: Call) -> None:
    words = "recurrence --prior trastuzumab --months 8 --hr positive --chemotherapy unfit"
    before = call(f"{words} --menopause pre --json").document
    after = call(f"{words} --menopause post --json").document
    assert "article-silent-ovarian" in before["beside"]
    assert "article-silent-ovarian" in before["facts"]
    assert "article-silent-ovarian" not in after["beside"]
    assert before["answers"] == after["answers"]


@pytest.mark.parametrize(
    ("held", "outcomes"),
    [
        ("pertuzumab", ["blockade", "deruxtecan"]),
        ("no-pertuzumab", ["add-pertuzumab", "later-pertuzumab"]),
        ("t-dm1", ["silent", "silent"]),
        ("t-dxd", ["silent", "silent"]),
    ],
)
def test_after_progression_the_first_line_decides(
    call: Call, held: str, outcomes: list[str]
) -> None:
    found = call(f"recurrence --first-line {held} --json").document
    later = found["after_progression"]
    assert [one["outcome"] for one in later["answers"]] == outcomes
    assert (later["needs"], later["lines"], later["boundary"]) == ([], [], None)
    assert set(later["beside"]) <= set(found["facts"])


@pytest.mark.parametrize(
    ("words", "code", "field"),
    [
        ("--prior docetaxel", "unknown-value", "prior"),
        ("--months 8 --last-dose 2025-03-09", "conflict", "months"),
        ("--months 8 --last-dose 2025-03-09 --recurrence 2025-12-09", "conflict", "months"),
        ("--last-dose 2025-03-09", "missing", "recurrence"),
        ("--recurrence 2025-03-09", "missing", "last-dose"),
        ("--last-dose 2025-03-09 --recurrence 2025-03-08", "impossible-date", "recurrence"),
        ("--last-dose 2025-03-09 --recurrence 2999-03-09", "impossible-date", "recurrence"),
        ("--last-dose 2025-02-29 --recurrence 2025-03-09", "impossible-date", "last-dose"),
        ("--months -2", "out-of-range", "months"),
        ("--months 601", "out-of-range", "months"),
        ("--months 300", "out-of-range", "months"),
        ("--months 8 --months 9", "conflict", "months"),
        ("--first-line lapatinib", "unknown-value", "first-line"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    call: Call, words: str, code: str, field: str
) -> None:
    said = call(f"recurrence {words} --json")
    assert said.code == 2
    assert (said.error["code"], said.error["field"]) == (code, field)
    assert said.error["message"].endswith(".")


def test_an_unusual_interval_is_taken_once_it_is_confirmed(call: Call) -> None:
    assert "--confirm" in call("recurrence --prior none --months 300").err
    found = call("recurrence --prior none --months 300 --confirm --json").document
    assert found["interval"]["months"] == 300


def test_where_the_engines_disagree_nothing_is_answered(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "look_up", lambda *_: Opinion())
    said = call("recurrence --prior pertuzumab --months 8 --json")
    assert said.code == 5
    assert [one["code"] for one in said.document["findings"]] == ["timings-disagree"]
    assert {one["outcome"] for one in said.document["answers"]} == {None}


def test_the_text_is_one_answer_with_its_sources_and_lines(call: Call) -> None:
    words = "recurrence --prior trastuzumab --last-dose 2025-03-09 --recurrence 2025-11-10"
    told = " ".join(call(words).out.replace("\u00a0", " ").split())
    assert "Sources differ" in told
    assert "8 completed months, 246 days." in told
    assert "ASCO 2022: follow second-line recommendations." in told
    assert "The line at 12 months is 119 days ahead, on 9 Mar 2026." in told
    depends = "For people who can have chemotherapy; otherwise it depends on hormone receptors."
    assert depends in told
    assert "Not an order." in told


def test_the_text_says_what_is_needed_and_what_follows_progression(call: Call) -> None:
    told = " ".join(call("recurrence --first-line t-dm1").out.split())
    assert "Needs what was given before" in told
    assert "After progression on the first line. Article does not say" in told


def test_a_tree_is_shown_by_its_id(call: Call) -> None:
    for name in ("recurrence", "progression"):
        shown = call(f"show {name} --json").document
        assert (shown["kind"], shown["id"]) == ("tree", name)
        assert shown["item"]["asks"]
        assert shown["facts"]
