import pytest

from pocketref.agreement.clocks import Due
from pocketref.agreement.difference import Difference, disagreement
from pocketref.answers import interval
from pocketref.answers.answer import Answer, Clocks
from pocketref.answers.answering import answer
from pocketref.answers.question import Choice, Doubt, Kind, Reading
from pocketref.model.noun import but
from pocketref.model.plan import Course
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet
from tests.answers.asking import (
    BLANK,
    DOCETAXEL,
    EMTANSINE,
    THREE_WEEKLY,
    WEEKLY,
    a_question,
    a_sheet,
    the,
)


def _asked(library: Library, *drugs: str, sheet: Worksheet = BLANK, **values: str) -> Answer:
    return the(answer(a_question(Kind.INTERVAL, *drugs, **values), sheet, library))


def _phases(found: Answer) -> dict[str, str]:
    assert isinstance(found.result, Clocks)
    return {one.drug: str(one.course.phase) for one in found.result.clocks}


@pytest.mark.parametrize(
    ("since", "pertuzumab", "trastuzumab"),
    [
        (14, "maintenance", "maintenance"),
        (21, "maintenance", "maintenance"),
        (28, "maintenance", "maintenance"),
        (29, "maintenance", "reload"),
        (41, "maintenance", "reload"),
        (42, "reload", "reload"),
        (45, "reload", "reload"),
    ],
)
def test_the_antibodies_clocks_stand_side_by_side(
    library: Library, since: int, pertuzumab: str, trastuzumab: str
) -> None:
    found = _asked(library, "pertuzumab", since=str(since))
    assert _phases(found) == {"pertuzumab": pertuzumab, "trastuzumab": trastuzumab}
    assert isinstance(found.result, Clocks)
    assert (found.result.since, found.result.late) == (since, since - 21)
    assert [one.reload_day for one in found.result.clocks] == [42, 29]
    assert (found.opens, found.beside) == ("doses", "regimen/late-doses")
    assert [one.course.since for one in found.result.clocks] == [since, since]


def test_days_late_are_counted_from_the_due_day(library: Library) -> None:
    late = _asked(library, "trastuzumab", late="24")
    assert isinstance(late.result, Clocks)
    assert (late.result.since, late.result.late) == (45, 24)
    assert list(_phases(late)) == ["trastuzumab", "pertuzumab"]


def test_early_and_late_doses_say_why(library: Library) -> None:
    codes = {
        since: [one.course.why.code for one in result.clocks if one.course.why is not None]
        for since in ("14", "21", "30", "45")
        if isinstance(result := _asked(library, "pertuzumab", since=since).result, Clocks)
    }
    assert codes == {
        "14": ["early", "early"],
        "21": ["on-time", "on-time"],
        "30": ["late-maintenance", "late-reload"],
        "45": ["late-reload", "late-reload"],
    }


def test_a_drug_without_a_clock_says_what_its_rule_says(library: Library) -> None:
    found = _asked(library, "docetaxel", since="30")
    assert _phases(found) == {"docetaxel": "single"}
    assert isinstance(found.result, Clocks)
    why = found.result.clocks[0].course.why
    assert why is not None
    assert why.code == "late-unchanged"


@pytest.mark.parametrize("since", ["4000", "0", "3", "400", "10.5"])
def test_an_interval_that_is_not_taken_says_nothing(library: Library, since: str) -> None:
    found = _asked(library, "pertuzumab", since=since)
    assert (found.result, len(found.faults)) == (None, 1)
    assert found.faults[0].field == "days-since-last"


def test_a_lateness_that_makes_an_unusual_time_is_asked_about(library: Library) -> None:
    found = _asked(library, "pertuzumab", late="360")
    assert (found.result, found.faults[0].hint) == (None, "unconfirmed")


def test_without_days_they_are_asked_for(library: Library) -> None:
    found = _asked(library, "pertuzumab")
    assert (found.result, found.needs) == (None, ("since",))


def _doubtful(library: Library, days: str) -> Answer:
    choices = tuple(
        Choice(
            text=f"pert {days} days {words}",
            means=(Reading(what=field, value=days, typed=f"{days} days"),),
        )
        for field, words in (("since", "since last"), ("late", "late"))
    )
    doubt = Doubt(code="since-or-late", about="interval", typed=f"{days} days", choices=choices)
    question = but(a_question(Kind.INTERVAL, "pertuzumab", interval=days), doubts=(doubt,))
    return the(answer(question, BLANK, library))


def test_a_doubt_that_changes_nothing_is_dropped(library: Library) -> None:
    found = _doubtful(library, "45")
    assert (found.doubts, _phases(found)) == (
        (),
        {"pertuzumab": "reload", "trastuzumab": "reload"},
    )


@pytest.mark.parametrize("days", ["21", "28", "30", "41", "3", "360"])
def test_a_doubt_that_changes_the_answer_is_asked(library: Library, days: str) -> None:
    found = _doubtful(library, days)
    assert found.result is None
    assert [one.code for one in found.doubts] == ["since-or-late"]
    assert found.faults == ()


def test_a_doubt_about_days_that_are_refused_either_way_is_refused(library: Library) -> None:
    found = _doubtful(library, "4000")
    assert (found.result, len(found.faults), found.doubts) == (None, 1, ())


def test_no_drug_is_every_clock_of_the_regimen(library: Library) -> None:
    assert _phases(_asked(library, since="30")) == {
        "pertuzumab": "maintenance",
        "trastuzumab": "reload",
    }
    sheet = a_sheet(library, WEEKLY)
    assert set(_phases(_asked(library, since="30", sheet=sheet))) == {"pertuzumab", "trastuzumab"}


def test_a_conjugate_s_regimen_has_no_clock_of_the_antibodies(library: Library) -> None:
    sheet = a_sheet(library, EMTANSINE)
    assert set(_phases(_asked(library, since="30", sheet=sheet))) == {"pertuzumab", "trastuzumab"}


def test_a_drug_in_several_rhythms_asks_for_the_regimen(library: Library) -> None:
    found = _asked(library, "paclitaxel", since="30")
    assert (found.result, [one.code for one in found.doubts]) == (None, ["which-regimen"])
    chosen = _asked(library, "paclitaxel", since="30", sheet=a_sheet(library, THREE_WEEKLY))
    assert isinstance(chosen.result, Clocks)
    assert (chosen.result.late, _phases(chosen)) == (9, {"paclitaxel": "single"})


def test_what_was_typed_and_is_refused_or_contradicted_says_nothing(library: Library) -> None:
    assert _asked(library, "pertuzumab", since="45", weight="680").result is None
    sheet = a_sheet(library, DOCETAXEL, weight="68")
    found = _asked(library, "pertuzumab", since="45", weight="86", sheet=sheet)
    assert (found.result, len(found.clashes)) == (None, 1)


def test_a_drug_that_is_not_covered_has_no_clock(library: Library) -> None:
    assert _asked(library, "trastuzumab-sc", since="45").kind is Kind.NOT_COVERED


def test_where_the_engines_differ_no_dose_is_named(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    finding = disagreement((Difference(about="pertuzumab", number="phase"),))
    due = Due(course=Course(phase=None, why=finding))
    monkeypatch.setattr(interval, "agreed_clock", lambda *_: due)
    found = _asked(library, "pertuzumab", since="45")
    assert _phases(found) == {"pertuzumab": "None", "trastuzumab": "None"}
    assert found.findings == (finding, finding)


def test_a_regimen_that_does_not_give_the_drug_tells_nothing(library: Library) -> None:
    asked = but(a_question(Kind.INTERVAL, "paclitaxel", since="21"), regimen=DOCETAXEL)
    assert the(answer(asked, BLANK, library)).result is None
