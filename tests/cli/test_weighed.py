"""A risk as a document: what is known by a rounded percentage only has both ends, and no value."""

from pocketref.agreement.contrasting import compare
from pocketref.cli.weighed import group_text, weighed_document, weighed_text
from pocketref.engine.risk import risk
from pocketref.model.risk import Compared
from tests.weighing import a_rate, a_trial, counts


def _compared(exposed: str, control: str, cohort: int | None = None) -> Compared:
    rates = a_rate("drug", exposed), a_rate("placebo", control)
    found = compare(a_trial(), *rates, cohort=cohort)
    assert isinstance(found, Compared)
    return found


def test_a_rounded_percentage_has_the_range_of_its_ends_and_the_wider_intervals() -> None:
    document = weighed_document(_compared("272/407", "46 %/397"))
    assert document["without"] == {
        "events": None,
        "events_range": [181, 184],
        "people": 397,
        "value": None,
        "range": ["0.455919", "0.463476"],
        "interval": ["0.407583", "0.512644"],
    }
    assert document["difference"] == {
        "value": None,
        "range": ["0.204829", "0.212385"],
        "interval": ["0.136722", "0.277736"],
    }
    assert document["nnh"] == {
        "kind": "harm",
        "value": None,
        "range": ["4.708424", "4.882131"],
        "interval": ["3.600545", "7.314121"],
        "text": "NNTH 4.7 to 4.9 (3.6 to 7.3)",
    }


def test_a_cohort_of_a_rounded_group_reaches_from_the_least_to_the_most() -> None:
    document = weighed_document(_compared("46 %/397", "272/407", 30))
    assert document["cohort"] == {
        "people": 30,
        "expected": None,
        "range": ["13.677582", "13.904282"],
        "interval": [8, 19],
    }


def test_an_effect_that_hangs_on_the_rounding_is_unclear() -> None:
    needed = weighed_document(_compared("60 %/407", "53 %/397"))["nnh"]
    assert isinstance(needed, dict)
    assert (needed["kind"], needed["value"], needed["range"]) == ("unclear", None, None)
    assert isinstance(needed["interval"], list)
    assert len(needed["interval"]) == 2


def test_a_text_says_one_in_how_many_only_where_that_is_clear() -> None:
    clear = " ".join(weighed_text(risk(counts("56/407"), counts("30/397"))))
    unclear = " ".join(weighed_text(risk(counts("5/56"), counts("0/29"), 10)))
    assert "about 1 in every 16" in clear
    assert "in every" not in unclear
    assert "Of 10 people" in unclear


def test_a_group_is_named_with_its_share() -> None:
    share = risk(counts("2/408"), counts("0/396")).exposed
    assert group_text("With", share, 1000) == [
        "With: 2 of 408 people, 4.9 of 1,000 (95% interval 1.3 to 17.7)."
    ]
