"""Risks in words and in tables: with their direction, rounded once."""

from decimal import Decimal

import pytest

from pocketref.agreement.contrasting import compare
from pocketref.engine.risk import risk
from pocketref.model.noun import but
from pocketref.model.risk import Compared, Effect, Limits, Method, Risk
from pocketref.wording import risks
from tests.weighing import a_rate, a_trial, counts

INFINITE = Decimal("Infinity")


def of(exposed: str, control: str) -> Risk:
    return risk(counts(exposed), counts(control))


def rounded(exposed: str, control: str) -> Compared:
    found = compare(a_trial(), a_rate("drug", exposed), a_rate("placebo", control))
    assert isinstance(found, Compared)
    return found


FN = of("56/407", "30/397")
FEWER = of("30/397", "56/407")
UNCLEAR = of("5/56", "0/29")
RARE = of("2/408", "0/396")
SAME = of("0/5", "0/7")
DIARRHOEA = rounded("272/407", "46 %/397")
LESS = rounded("46 %/397", "272/407")


def test_a_difference_says_more_or_fewer_per_hundred() -> None:
    said = [risks.difference_in_words(one) for one in (FN, FEWER, UNCLEAR, RARE, SAME)]
    assert said == [
        "6.2 more per 100",
        "6.2 fewer per 100",
        "8.9 more per 100",
        "4.9 more per 1,000",
        "no difference",
    ]
    assert risks.difference_in_words(DIARRHOEA) == "20.5 to 21.2 more per 100"
    assert risks.difference_in_words(LESS) == "20.5 to 21.2 fewer per 100"


def test_a_table_has_a_sign_instead() -> None:
    said = [risks.difference(one) for one in (FN, FEWER, SAME, DIARRHOEA, LESS)]
    assert said == ["6.2", "−6.2", "0", "20.5 to 21.2", "−21.2 to −20.5"]
    assert [risks.limits(one) for one in (FN, FEWER, UNCLEAR, DIARRHOEA)] == [
        "1.9 to 10.5",
        "−10.5 to −1.9",
        "−3.8 to 19.3",
        "13.7 to 27.8",
    ]


def test_limits_have_their_direction_in_words() -> None:
    assert [risks.limits_in_words(one) for one in (FN, FEWER, UNCLEAR)] == [
        "1.9 to 10.5 more per 100",
        "1.9 to 10.5 fewer per 100",
        "3.8 fewer to 19.3 more per 100",
    ]


def test_where_fewer_than_one_of_a_hundred_have_it_a_thousand_are_looked_at() -> None:
    assert [risks.of_people(one) for one in (FN, RARE, SAME)] == [100, 1000, 100]
    assert [risks.per(one) for one in (FN, RARE)] == ["per 100", "per 1,000"]
    assert risks.of_people(of("1/100", "0/100")) == 100


def test_numbers_needed_have_one_place_in_tables_and_are_whole_in_sentences() -> None:
    assert [risks.needed(one) for one in (FN, DIARRHOEA, UNCLEAR)] == [
        "16.1",
        "4.7 to 4.9",
        "no clear number",
    ]
    assert [risks.in_every(one) for one in (FN, FEWER, DIARRHOEA, UNCLEAR)] == [
        "about 1 in every 16",
        "about 1 fewer in every 16",
        "about 1 in every 5",
        "",
    ]
    assert risks.in_every(of("40/50", "5/50")) == "about 1 in every 1.4"


def test_an_effect_that_is_clear_at_one_end_of_the_rounding_has_no_number() -> None:
    found = rounded("60 %/407", "53 %/397")
    assert {found.least.needed.effect, found.most.needed.effect} == {Effect.HARM, Effect.UNCLEAR}
    assert (risks.needed(found), risks.in_every(found)) == ("no clear number", "")


def test_an_interval_of_a_number_needed_goes_by_way_of_infinity_where_it_may_be_either() -> None:
    assert risks.needed_limits(FN) == "9.5 to 51.7"
    assert risks.needed_limits(DIARRHOEA) == "3.6 to 7.3"
    assert risks.needed_limits(UNCLEAR) == "NNTB 26.2 to infinity to NNTH 5.2"
    # Newcombe's letter on Altman: -5 to 25 % fewer.
    letter = but(
        UNCLEAR.needed,
        pieces=tuple(Limits(low=Decimal(end), high=INFINITE) for end in (4, 20)),
    )
    assert risks.needed_text(but(UNCLEAR, needed=letter)) == "NNTB 4 to infinity to NNTH 20"


def test_a_number_needed_says_for_what() -> None:
    assert risks.needed_text(FN) == "NNTH 16.1 (9.5 to 51.7)"
    assert risks.needed_text(FEWER) == "NNTB 16.1 (9.5 to 51.7)"
    assert [risks.needed_name(one) for one in (FN, FEWER, UNCLEAR)] == [
        "number needed to harm",
        "number needed to benefit",
        "number needed to harm",
    ]


def test_an_end_at_zero_is_infinite() -> None:
    needed = but(
        UNCLEAR.needed,
        pieces=(Limits(low=INFINITE, high=INFINITE), Limits(low=Decimal(10), high=INFINITE)),
    )
    assert risks.needed_limits(but(UNCLEAR, needed=needed)) == (
        "NNTB infinity to infinity to NNTH 10"
    )


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (FN, "6 more in every 100 with pertuzumab."),
        (FEWER, "6 fewer in every 100 with pertuzumab."),
        (DIARRHOEA, "20 to 21 more in every 100 with pertuzumab."),
        (LESS, "20 to 21 fewer in every 100 with pertuzumab."),
        (
            UNCLEAR,
            "9 more in every 100 with pertuzumab; it may be from 3.8 fewer to 19.3 more per 100.",
        ),
        (
            SAME,
            (
                "As many in every 100 with pertuzumab as without; it may be from 35.4 fewer to 43.4"
                " more per 100."
            ),
        ),
        (
            of("18/408", "19/396"),
            (
                "Less than 1 fewer in every 100 with pertuzumab; it may be from 3.4 fewer to 2.6"
                " more per 100."
            ),
        ),
    ],
)
def test_a_sentence_is_in_whole_people_and_says_what_is_not_clear(
    found: Risk | Compared, said: str
) -> None:
    assert risks.sentence(found, "pertuzumab") == said


def test_a_rounding_that_may_go_either_way_says_both() -> None:
    found = rounded("50.5 %/200", "50 %/200")
    assert risks.effect(found) is Effect.UNCLEAR
    assert risks.difference(found) == "0 to 1"
    found = rounded("50 %/1000", "50 %/1000")
    assert risks.difference_in_words(found) == "1 fewer to 1 more per 100"
    assert risks.sentence(found, "it").startswith("1 fewer to 1 more in every 100 with it; it may")


def test_a_ratio_is_said_with_three_digits() -> None:
    found = (FN, DIARRHOEA, UNCLEAR, SAME)
    assert [risks.ratio(one) for one in found] == [
        "1.82",
        "1.44 to 1.47",
        "infinite",
        "none, as it happened to nobody",
    ]
    assert [risks.ratio_limits(one) for one in found] == [
        "1.19 to 2.77",
        "1.27 to 1.67",
        "0.726 to infinity",
        "0 to infinity",
    ]


def test_every_method_is_named() -> None:
    assert all(risks.method(one) for one in Method)
    assert risks.methods(FN).endswith("relative risk by Katz")
    assert risks.methods(SAME).endswith("relative risk by Koopman's score")
    assert "Katz" in risks.methods(DIARRHOEA)
    assert risks.methods(rounded("60 %/100", "0 %/100")).endswith("by Koopman's score")
    assert risks.methods(rounded("60 %/1000", "0 %/100")).count(" or ") == 0
    assert risks.methods(rounded("60 %/1000", "0 %/397")).endswith("by Katz or Koopman's score")
