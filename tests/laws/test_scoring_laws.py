"""What must hold for every score, whatever was answered."""

from hypothesis import given
from hypothesis import strategies as st

from pocketref.agreement.scoring import scored
from pocketref.model.grading import Score
from pocketref.model.patient import Given
from tests.gauging import FEVER, answered, shipped_score

SCORES = ("mascc", "cisne")


def said(score: Score) -> st.SearchStrategy[tuple[Given, ...]]:
    """Answers to some items, in any order, with answers to other questions among them."""
    choices = {score.ask(key): (*score.choices(key), "another", None) for key in score.keys}
    answers = st.fixed_dictionaries(
        {**{ask: st.sampled_from(each) for ask, each in choices.items()}, "prior": st.just("none")}
    )
    given_all = answers.map(
        lambda each: [Given(ask=ask, choice=choice) for ask, choice in each.items() if choice]
    )
    return given_all.flatmap(st.permutations).map(tuple)


@given(st.data())
def test_both_engines_agree_on_every_score(data: st.DataObject) -> None:
    score = shipped_score(data.draw(st.sampled_from(SCORES)))
    found = scored(score, data.draw(said(score)), FEVER)
    assert [one.code for one in found.findings] == ["fever"]


@given(st.data())
def test_a_score_has_a_value_and_a_band_or_names_what_is_not_answered(
    data: st.DataObject,
) -> None:
    score = shipped_score(data.draw(st.sampled_from(SCORES)))
    answers = data.draw(said(score))
    found = scored(score, answers, FEVER)
    taken = {given.ask for given in answers}
    assert (found.value is None) is (found.risk is None) is bool(found.needs)
    assert {key for key in score.keys if score.ask(key) not in taken} <= set(found.needs)
    if found.value is not None and found.risk is not None:
        risk = score.risks[found.risk]
        assert risk.at_least.value.value <= found.value <= risk.at_most.value.value


@given(st.data())
def test_one_more_that_holds_counts_its_own_points(data: st.DataObject) -> None:
    score = shipped_score(data.draw(st.sampled_from(SCORES)))
    whole = {key: data.draw(st.sampled_from(score.choices(key))) for key in score.keys}
    single = data.draw(st.sampled_from([item for item in score.items if not item.choice]))
    without, having = (
        scored(score, answered(score.id, **{**whole, single.key: each})).value
        for each in ("no", "yes")
    )
    assert without is not None
    assert having == without + int(single.points.value.value)
