"""Counts, rates and trials for the tests of risks, and the published figures they are held to.

The figures come from the tests of R's ratesci and contingencytables, of PropCIs by way of those of
statsmodels, and from Newcombe's papers and letter; none of them was worked out by this program.
Others that the sources have, by Miettinen and Nurminen, Mee, Wald, Agresti and Caffo, with a
correction for continuity or by variance recovery, are of methods that are not used here.
"""

from decimal import Decimal

from pocketref.model.risk import Counts, Limits
from pocketref.model.toxicity import Arm, Contrast, Grades, Rate, Trial
from tests.stating import stated

NEWCOMBE = (("5/56", "0/29", "-0.0381", "0.1926"),)
WILSON = (("81/263", "0.2553", "0.3662"), ("1/29", "0.0061", "0.1718"))
KATZ = (("7/34", "1/34", "0.9096", "53.8695"),)
KOOPMAN = (("7/34", "1/34", "1.2209", "42.5757"), ("8/15", "4/15", "0.815", "5.336"))
# Worked out from the counts of CLEOPATRA: per 100, people for one, and Katz.
CLEOPATRA = (
    ("56/407", "30/397", "6.2 1.93 10.5", "16.1 9.5 51.7", "1.821 1.195 2.775"),
    ("137/407", "96/397", "9.48 3.21 15.64", "10.5 6.4 31.1", "1.392 1.116 1.737"),
)


def counts(text: str) -> Counts:
    """Such as `5/56`."""
    events, people = text.split("/")
    return Counts(events=int(events), people=int(people))


def printed(value: Decimal, like: str) -> str:
    """A figure with as many places as another has, as text."""
    return str(value.quantize(Decimal(like)))


def as_printed(limits: Limits, low: str, high: str) -> tuple[str, str]:
    """Both ends with as many places as those that were published."""
    return printed(limits.low, low), printed(limits.high, high)


def a_trial(*, randomised: bool = True) -> Trial:
    """A trial of two arms and what both together had."""
    return Trial(
        id="trial",
        title="TRIAL",
        randomised=randomised,
        arms=tuple(Arm(id=name, title=name, gives=name) for name in ("drug", "placebo", "other")),
        contrasts=(
            Contrast(title="Adding the drug", arm="drug", against="placebo"),
            Contrast(title="Adding the other", arm="other", against="placebo"),
        ),
        facts=("design",),
    )


def a_rate(  # noqa: PLR0913  # one argument for each thing that tells rates apart
    arm: str = "drug",
    figure: str = "5/56",
    *,
    trial: str = "trial",
    event: str = "rash",
    grades: Grades = Grades.ALL,
    group: str = "",
    period: str = "overall",
    cut: str = "2011",
    compared: bool = True,
) -> Rate:
    """A rate such as `5/56` people, `46 %/397` of people, or `46 %`."""
    share, _, people = figure.partition("/")
    percent = share if "%" in share else None
    return Rate(
        id=f"{trial}-{arm}-{event}-{grades}-{group}-{period}-{cut}",
        trial=trial,
        arm=arm,
        event=event,
        grades=grades,
        group=group,
        period=period,
        cut=cut,
        compared=compared,
        events=None if percent else stated(share),
        people=stated(people) if people else None,
        percent=stated(percent) if percent else None,
        fact=f"fact-{arm}",
    )
