import pytest

from pocketref.model.finding import Finding, Severity
from pocketref.model.quantity import Range
from pocketref.wording.compared import compared, read_values
from pocketref.wording.units import NBSP
from tests.stating import q


def _finding(words: tuple[str, ...], amounts: tuple[str, ...]) -> Finding:
    spans = tuple(Range.parse(text) if " to " in text else q(text) for text in amounts)
    return Finding(severity=Severity.NOTE, code="clause-met", words=words, amounts=spans)


@pytest.mark.parametrize(
    ("words", "amounts", "text"),
    [
        (("lvef", "below"), ("39 %", "40 %"), "LVEF 39% is below 40%."),
        (
            ("lvef", "at most", "lvef-fall", "at least"),
            ("44 %", "45 %", "16 %", "10 %"),
            "LVEF 44% is 45% or less and fall from baseline 16_points is 10_points or more.",
        ),
        (
            ("anc", "below"),
            ("1.4 10^9/L", "1500 cells/mm3"),
            "ANC 1.4_×_10⁹/L is below 1.5_×_10⁹/L.",
        ),
        (
            ("bilirubin", "above"),
            ("1.2 ULN", "1 ULN"),
            "Bilirubin 1.2_×_upper_limit is above 1_×_upper_limit.",
        ),
        (
            ("neuropathy", "at least"),
            ("3 grade", "3 grade"),
            "Neuropathy grade_3 is grade_3 or more.",
        ),
        (
            ("lvef-fall", "below"),
            ("-4 %", "10 %"),
            "Rise from baseline 4_points is below 10_points.",
        ),
        (
            ("lvef-fall", "at least"),
            ("1 %", "1 %"),
            "Fall from baseline 1_point is 1_point or more.",
        ),
        (
            ("lvef", "below"),
            ("10 to 85 %", "90 %"),
            "LVEF, whatever it is, does not change this.",
        ),
        (("lvef", "below"), ("45 %", "40 to 60 %"), "LVEF 45% is below 40 to 60%."),
    ],
)
def test_a_reading_is_held_against_its_limit(
    words: tuple[str, ...], amounts: tuple[str, ...], text: str
) -> None:
    assert compared(_finding(words, amounts)) == text.replace("_", NBSP)


def test_the_values_a_rule_looked_at() -> None:
    finding = _finding(("lvef", "lvef-fall"), ("60 %", "4 %"))
    assert read_values(finding) == f"LVEF 60%, fall from baseline 4{NBSP}points"
