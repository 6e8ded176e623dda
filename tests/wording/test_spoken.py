import pytest

from pocketref.model.drug import Phase
from pocketref.model.noun import but
from pocketref.model.plan import Course, Dose, Line, NoDose
from pocketref.model.preparation import Rounded
from pocketref.model.quantity import Range
from pocketref.wording import spoken
from tests.stating import q


def _line(answer: Dose | NoDose, phase: Phase | None, *, held: bool = False) -> Line:
    over = None if held else Range.parse("90 to 90 min")
    course = Course(phase=phase)
    return Line(drug="trastuzumab", course=course, answer=answer, held=held, over=over)


GIVEN = Dose(give=q("544 mg"), working=(q("8 mg/kg"), q("68 kg")), facts=("a-fact",))
FIXED = Dose(give=q("840 mg"), working=(q("840 mg"),), facts=("a-fact",))
AREA = Dose(give=q("132.4 mg"), working=(q("75 mg/m2"), q("1.76541 m2")), facts=("a-fact",))


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (
            _line(GIVEN, Phase.LOADING),
            (
                "trastuzumab, loading dose, 544 milligrams, over 90 minutes."
                " 8 milligrams per kilogram times 68 kilograms."
            ),
        ),
        (
            _line(FIXED, Phase.RELOAD),
            "trastuzumab, load again, 840 milligrams, over 90 minutes. Fixed dose, not by weight.",
        ),
        (
            _line(AREA, Phase.SINGLE),
            (
                "trastuzumab, each cycle, 132.4 milligrams, over 90 minutes."
                " 75 milligrams per square metre times 1.765 square metres."
            ),
        ),
        (
            _line(NoDose(needs=("weight",)), Phase.LOADING),
            "trastuzumab, loading dose, no dose. Needs weight.",
        ),
        (_line(NoDose(), None), "trastuzumab, no dose."),
        (_line(NoDose(), Phase.LOADING, held=True), "trastuzumab, loading dose, held. No dose."),
    ],
)
def test_a_card_is_spoken_with_every_unit_in_full(line: Line, text: str) -> None:
    assert spoken.dose_card("trastuzumab", line) == text


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("1 mg", "1 milligram"),
        ("62 %", "62 percent"),
        ("1.5 10^9/L", "1.5 times ten to the ninth per litre"),
        ("2 grade", "grade 2"),
        ("3", "3"),
        ("21 gauge", "21 gauge"),
    ],
)
def test_an_amount_is_spoken(amount: str, text: str) -> None:
    assert spoken.amount(q(amount)) == text


def test_a_range_is_spoken() -> None:
    assert spoken.span(Range.parse("30 to 90 min")) == "30 to 90 minutes"


@pytest.mark.parametrize(
    ("give", "off", "within", "text"),
    [
        ("540 mg", "-0.7 %", True, " Local rounding: 540 milligrams, 0.7 percent less."),
        ("550 mg", "1.1 %", True, " Local rounding: 550 milligrams, 1.1 percent more."),
        ("544 mg", "0.0 %", True, " Local rounding: 544 milligrams."),
        ("600 mg", "10.3 %", False, ""),
    ],
)
def test_a_rounded_dose_is_spoken_after_the_exact_one(
    give: str,
    off: str,
    within: bool,  # noqa: FBT001
    text: str,
) -> None:
    rounded = Rounded(give=q(give), deviation=q(off), limit=q("5 %"), within=within)
    bare = _line(GIVEN, Phase.LOADING)
    spoken_bare = spoken.dose_card("trastuzumab", bare)
    assert spoken.dose_card("trastuzumab", but(bare, rounded=rounded)) == spoken_bare + text
