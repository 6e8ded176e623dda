"""A recurrence that is typed into the search."""

import pytest

from pocketref.answers import recurrence
from pocketref.answers.answer import Answer, Clash
from pocketref.answers.question import Kind, Question, Typed
from pocketref.model.decision import Case, Decided
from pocketref.model.finding import Finding, Severity
from pocketref.pack.library import Library
from pocketref.worksheet.entering import edit
from pocketref.worksheet.worksheet import Worksheet
from tests.making import an_occasion


def _asked(library: Library, prior: str = "", months: str | None = None, **said: str) -> Answer:
    texts = said if months is None else {"months": months, **said}
    typed = tuple(Typed(field=field, text=text) for field, text in texts.items())
    question = Question(text="rel", kind=Kind.RECURRENCE, prior=prior, typed=typed)
    return recurrence.answer(question, Worksheet(asked=an_occasion()), library)


def _beside(library: Library, sheet: Worksheet, prior: str = "", months: str = "") -> Answer:
    typed = (Typed(field="months", text=months),) if months else ()
    question = Question(text="rel", kind=Kind.RECURRENCE, prior=prior, typed=typed)
    return recurrence.answer(question, sheet, library)


def _sheet(library: Library, **texts: str) -> Worksheet:
    sheet = Worksheet(asked=an_occasion())
    for name, text in texts.items():
        sheet = edit(name.replace("_", "-"), text, library.limits())(sheet)
    return sheet


def test_enter_takes_every_value_along(library: Library) -> None:
    answer = _asked(library, "trastuzumab", "8", hr="positive", chemotherapy="unfit")
    assert {(each.field, each.text) for each in answer.typed} == {
        ("prior", "trastuzumab"),
        ("months", "8"),
        ("hr", "positive"),
        ("chemotherapy", "unfit"),
    }


def test_what_was_given_before_is_taken_along_once(library: Library) -> None:
    typed = (Typed(field="prior", text="pertuzumab"), Typed(field="months", text="8"))
    question = Question(text="rel", kind=Kind.RECURRENCE, prior="pertuzumab", typed=typed)
    answer = recurrence.answer(question, Worksheet(asked=an_occasion()), library)
    assert answer.typed == typed


def test_what_the_text_leaves_out_is_taken_from_the_worksheet(library: Library) -> None:
    answer = _beside(library, _sheet(library, prior="pertuzumab"), months="8")
    assert (answer.about, _outcomes(answer)) == ("pertuzumab", ["second-line", "second-line"])
    dated = _sheet(library, last_dose="2025-01-09", recurrence="2025-09-20")
    assert _outcomes(_beside(library, dated, "pertuzumab")) == ["second-line", "second-line"]


@pytest.mark.parametrize(
    ("entered", "clash"),
    [
        (
            {"prior": "trastuzumab"},
            Clash(field="prior", worksheet="trastuzumab", typed="pertuzumab"),
        ),
        ({"months": "12"}, Clash(field="months", worksheet="12", typed="8")),
        (
            {"last_dose": "2025-01-09", "recurrence": "2026-01-09"},
            Clash(field="months", worksheet="12", typed="8"),
        ),
    ],
)
def test_a_contradiction_is_told_and_nothing_answered(
    library: Library, entered: dict[str, str], clash: Clash
) -> None:
    answer = _beside(library, _sheet(library, **entered), "pertuzumab", "8")
    assert (answer.result, answer.clashes) == (None, (clash,))


def test_months_that_the_dates_come_to_leave_the_dates(library: Library) -> None:
    dated = _sheet(library, last_dose="2025-01-09", recurrence="2025-09-20")
    answer = _beside(library, dated, "pertuzumab", "8")
    assert _outcomes(answer) == ["second-line", "second-line"]
    assert [each.field for each in answer.typed] == ["prior"]


def test_a_date_that_is_refused_on_the_worksheet_answers_nothing(library: Library) -> None:
    wrong = _sheet(library, last_dose="2025-09-20", recurrence="2025-01-09")
    answer = _beside(library, wrong, "pertuzumab")
    assert (answer.result, answer.faults[0].hint) == (None, "before-last-dose")


def _outcomes(answer: Answer) -> list[str]:
    assert isinstance(answer.result, Decided)
    return [saying.outcome for saying in answer.result.sayings]


@pytest.mark.parametrize(
    ("prior", "months", "outcomes", "agree"),
    [
        ("pertuzumab", "8", ["second-line", "second-line"], True),
        ("pertuzumab", "8 months", ["second-line", "second-line"], True),
        ("pertuzumab", "8m", ["second-line", "second-line"], True),
        ("pertuzumab", "5", ["silent", "second-line"], False),
        ("pertuzumab", "12", ["first-or-second-line", "second-line"], False),
        ("trastuzumab", "8", ["first-line", "second-line"], False),
        ("t-dxd", None, ["silent", "silent"], False),
    ],
)
def test_the_sources_answer_side_by_side(
    library: Library, prior: str, months: str | None, outcomes: list[str], *, agree: bool
) -> None:
    answer = _asked(library, prior, months)
    assert _outcomes(answer) == outcomes
    assert isinstance(answer.result, Decided)
    assert answer.result.agree is agree
    assert answer.facts == answer.result.facts
    assert (answer.about, answer.opens, answer.needs) == (prior, "recurrence", ())


@pytest.mark.parametrize(
    ("hr", "outcome"),
    [("positive", "antibodies-endocrine"), ("negative", "antibodies-only")],
)
def test_without_chemotherapy_the_receptors_decide(library: Library, hr: str, outcome: str) -> None:
    answer = _asked(library, "trastuzumab", "8", hr=hr, chemotherapy="unfit")
    assert _outcomes(answer) == [outcome, "second-line"]


def test_without_chemotherapy_the_receptors_are_asked_for(library: Library) -> None:
    answer = _asked(library, "trastuzumab", "8", chemotherapy="unfit")
    assert (answer.result, answer.needs) == (None, ("hr",))


def test_every_fact_of_an_answer_is_in_the_pack(library: Library) -> None:
    answer = _asked(library, "trastuzumab", "6")
    assert isinstance(answer.result, Decided)
    told = library.facts(tuple(dict.fromkeys((*answer.facts, *answer.result.beside))))
    assert [fact.id for fact in told] == [
        "article-s25",
        "asco-2022-early",
        "asco-2022-second-line",
        "nccn-early",
        "cleo-elig",
    ]


@pytest.mark.parametrize(
    ("prior", "months", "needs"),
    [
        ("", "8", ("prior",)),
        ("pertuzumab", None, ("months",)),
        ("", None, ("prior", "months")),
    ],
)
def test_what_is_missing_is_asked_for_and_nothing_answered(
    library: Library, prior: str, months: str | None, needs: tuple[str, ...]
) -> None:
    answer = _asked(library, prior, months)
    assert (answer.result, answer.needs, answer.facts) == (None, needs, ())


@pytest.mark.parametrize(
    ("months", "code", "hint"),
    [
        ("601", "out-of-range", ""),
        ("300", "out-of-range", "unconfirmed"),
        ("-2", "out-of-range", ""),
        ("8,5", "not-a-number", "comma"),
        ("8 weeks", "not-a-number", ""),
        ("8.25", "out-of-range", "decimals"),
    ],
)
def test_a_figure_that_is_refused_or_unusual_answers_nothing(
    library: Library, months: str, code: str, hint: str
) -> None:
    answer = _asked(library, "pertuzumab", months)
    (fault,) = answer.faults
    assert (answer.result, answer.needs) == (None, ())
    assert (fault.field, fault.code.value, fault.hint) == ("months", code, hint)


def test_where_the_engines_disagree_there_is_a_stop_and_no_answer(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop = Finding(severity=Severity.STOP, code="timings-disagree", about="recurrence")

    def disagree(*_: object) -> Decided:
        return Decided(given=Case(), findings=(stop,))

    monkeypatch.setattr(recurrence, "decide_timed", disagree)
    answer = _asked(library, "pertuzumab", "8")
    assert (answer.result, answer.findings) == (None, (stop,))
