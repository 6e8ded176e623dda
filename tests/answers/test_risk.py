import pytest

from pocketref.answers.answer import Answer, Rates
from pocketref.answers.question import Kind
from pocketref.answers.risk import answer, not_randomised
from pocketref.model.noun import but
from pocketref.model.toxicity import Rate
from pocketref.pack.library import Library
from tests.answers.asking import BLANK, a_question, the


def _asked(library: Library, event: str, *drugs: str, words: str = "") -> Answer:
    question = but(a_question(Kind.RISK, *drugs), event=event, words=words)
    return the(answer(question, BLANK, library))


def _rates(found: Answer) -> tuple[Rate, ...]:
    assert isinstance(found.result, Rates)
    return found.result.rates


def test_the_taxanes_stand_side_by_side_where_a_trial_tells_them_apart(library: Library) -> None:
    found = _asked(library, "febrile-neutropenia", words="fn taxane")
    assert [(rate.trial, rate.arm) for rate in _rates(found)] == [
        ("peruse", "docetaxel"),
        ("peruse", "paclitaxel"),
    ]
    assert [one.code for one in found.findings] == ["not-randomised", "other-arms"]
    assert found.opens == "tox/ref/febrile-neutropenia"


def test_an_event_alone_is_every_rate_of_it(library: Library) -> None:
    found = _asked(library, "diarrhoea", words="diarrhoea risk")
    assert {rate.id for rate in _rates(found)} == {rate.id for rate in library.rates("diarrhoea")}
    assert "other-arms" not in [one.code for one in found.findings]
    first, second, *_ = _rates(found)
    assert [(rate.trial, rate.arm, rate.group) for rate in (first, second)] == [
        ("cleopatra", "pertuzumab", ""),
        ("cleopatra", "placebo", ""),
    ]


@pytest.mark.parametrize("event", ["diarrhoea", "febrile-neutropenia", "rash", "neuropathy"])
def test_what_chance_made_comes_first_and_each_trial_once(library: Library, event: str) -> None:
    trials = [rate.trial for rate in _rates(_asked(library, event))]
    blocks = [name for at, name in enumerate(trials) if at == 0 or trials[at - 1] != name]
    assert len(blocks) == len(set(blocks))
    randomised = [library.trial(name).randomised for name in blocks]
    assert randomised == sorted(randomised, reverse=True)


def test_a_drug_narrows_to_arms_that_give_it_and_says_that_others_exist(library: Library) -> None:
    found = _asked(library, "diarrhoea", "pertuzumab", words="diarrhoea pertuzumab")
    arms = {(rate.trial, rate.arm) for rate in _rates(found)}
    assert ("cleopatra", "pertuzumab") in arms
    assert ("cleopatra", "placebo") not in arms
    assert "other-arms" in [one.code for one in found.findings]


@pytest.mark.parametrize(
    ("drug", "arms"),
    [
        ("trastuzumab-emtansine", {"t-dm1"}),
        ("paclitaxel", {"paclitaxel"}),
        ("docetaxel", {"pertuzumab", "placebo", "docetaxel"}),
    ],
)
def test_no_arm_is_taken_for_one_of_a_drug_of_a_like_name(
    library: Library, drug: str, arms: set[str]
) -> None:
    found = _asked(library, "febrile-neutropenia", drug)
    assert {rate.arm for rate in _rates(found)} - {"both"} == arms


def test_a_drug_that_no_arm_gives_hides_nothing(library: Library) -> None:
    found = _asked(library, "febrile-neutropenia", "nab-paclitaxel")
    assert len(_rates(found)) == len(library.rates("febrile-neutropenia"))


def test_a_kind_that_no_trial_tells_apart_hides_nothing(library: Library) -> None:
    found = _asked(library, "rash", words="rash by taxane")
    assert {rate.id for rate in _rates(found)} == {rate.id for rate in library.rates("rash")}


def test_an_event_without_a_page_leads_to_all_side_effects(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "page_with", lambda *_: "")
    answer = _asked(library, "rash")
    assert (answer.opens, answer.beside) == ("tox/ref/rash", "tox/compare")


def test_an_event_without_a_rate_has_no_result(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "rates", lambda _: ())
    found = _asked(library, "rash")
    assert (found.result, found.findings) == (None, ())


def test_without_an_event_there_is_no_answer(library: Library) -> None:
    assert answer(a_question(Kind.RISK, "pertuzumab"), BLANK, library) == ()


def test_only_trials_that_chance_did_not_make_are_told(library: Library) -> None:
    told = not_randomised(library.trials())
    names = [trial.id for trial in library.trials() if not trial.randomised]
    assert [finding.about for finding in told] == names
