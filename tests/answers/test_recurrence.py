"""A recurrence that is typed into the search."""

import pytest

from pocketref.answers import recurrence
from pocketref.answers.answer import Answer
from pocketref.answers.question import Kind, Question, Typed
from pocketref.model.decision import Decided
from pocketref.model.finding import Finding, Severity
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet
from tests.making import an_occasion


def _asked(library: Library, prior: str = "", months: str | None = None, **said: str) -> Answer:
    texts = said if months is None else {"months": months, **said}
    typed = tuple(Typed(field=field, text=text) for field, text in texts.items())
    question = Question(text="rel", kind=Kind.RECURRENCE, prior=prior, typed=typed)
    return recurrence.answer(question, Worksheet(asked=an_occasion()), library)


def _outcomes(answer: Answer) -> list[str]:
    assert isinstance(answer.result, Decided)
    return [saying.outcome.value for saying in answer.result.sayings]


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
    assert (answer.about, answer.opens, answer.needs) == (prior, "regimen/prior-adjuvant", ())


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

    def disagree(_: object, given: object) -> Decided:
        return Decided(given=given, findings=(stop,))  # type: ignore[arg-type]

    monkeypatch.setattr(recurrence, "decide_agreed", disagree)
    answer = _asked(library, "pertuzumab", "8")
    assert (answer.result, answer.findings) == (None, (stop,))
