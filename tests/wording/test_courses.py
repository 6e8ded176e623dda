import pytest

from pocketref.model.finding import Finding, Severity
from pocketref.model.quantity import Range
from pocketref.wording.courses import SENTENCES
from pocketref.wording.sentences import sentence
from pocketref.wording.units import NBSP
from tests.calling import called
from tests.stating import q

TOLD = {
    "cycle-not-chosen": (
        (),
        (),
        "The cycle is not chosen: it decides between loading and maintenance dose.",
    ),
    "first-dose": ((), (), "First dose of the course."),
    "due-assumed": ((), (), "The date of the last dose is not entered: taken as on time."),
    "on-time": (
        ("21 d",),
        ("2026-02-16",),
        "21_days since the last dose on 16_Feb_2026: on time.",
    ),
    "early": (
        ("14 d", "21 d"),
        (),
        "Early: 14_days since the last dose, where the interval is 21_days. Check the dates.",
    ),
    "late-maintenance": (
        ("28 d", "29 d"),
        (),
        "28_days since the last dose: still a maintenance dose; it loads again from 29_days.",
    ),
    "late-reload": (
        ("42 d", "42 d"),
        (),
        "42_days since the last dose: it loads again from 42_days.",
    ),
    "late-unchanged": (
        ("30 d", "21 d"),
        (),
        "30_days since the last dose, where the interval is 21_days: the dose is the same.",
    ),
    "no-time-stated": (
        (),
        (),
        "No source that was read states how long DOCEtaxel runs. What follows has no time.",
    ),
    "acknowledge-first": (
        (),
        (),
        (
            "The only dose of DOCEtaxel that was read is its single-agent label dose; the sources"
            " give none for this combination. It is worked out only after that is acknowledged."
        ),
    ),
    "dose-alone": (
        (),
        (),
        "DOCEtaxel: this is the label's dose for the drug alone. No source gives another here.",
    ),
    "single-agent-dose": (
        (),
        (),
        "DOCEtaxel: single-agent label dose, acknowledged. Not a dose of this combination.",
    ),
    "not-this-day": (
        ("1 d", "8 d"),
        (),
        "DOCEtaxel is not given on this day of the cycle; it is given on day 1 and day 8.",
    ),
    "not-dosed": (
        (),
        ("docetaxel",),
        "Not in this regimen. DOCEtaxel is a different drug. No dose is given here.",
    ),
    "vial-not-named": (
        (),
        (),
        "Vials of DOCEtaxel differ in strength. The volume needs the one in hand.",
    ),
    "vial-unknown": (
        ("15 mg/mL",),
        (),
        "15_mg per mL is not among the vials of DOCEtaxel that the sources name.",
    ),
    "no-bag-fits": (
        ("0.87699 mg/mL",),
        (),
        (
            "No stocked bag keeps the concentration inside 0.3 to 0.74_mg per mL; the largest gives"
            " 0.877_mg per mL."
        ),
    ),
}


@pytest.mark.parametrize("code", TOLD)
def test_a_course_is_told(code: str) -> None:
    amounts, words, text = TOLD[code]
    limits = (Range.parse("0.3 to 0.74 mg/mL"),) if code == "no-bag-fits" else ()
    finding = Finding(
        severity=Severity.NOTE,
        code=code,
        about="docetaxel",
        amounts=(*map(q, amounts), *limits),
        words=words,
    )
    assert sentence(finding, called) == text.replace("_", NBSP)


def test_every_sentence_is_tested() -> None:
    assert set(TOLD) == set(SENTENCES)
