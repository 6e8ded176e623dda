"""What can be misread is found wherever it stands, and what is written well is left alone."""

import pytest

from pocketref.pack.misread import misread, misread_figures


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("8.0 mg.", "8.0"),
        ("1.50 mg/kg", "1.50"),
        ("62 %.", "%"),
        ("62\u00a0% of them.", "%"),
        ("10.0%", "10.0"),
        ("8.0 to 9 mg", "8.0"),
        ("Over 8.0 hours", "8.0"),
        (".5 mg.", ".5"),
        ("840mg.", "840mg"),
        ("0.74mg/mL", "0.74mg"),
        ("90min.", "90min"),
        ("each 21d", "21d"),
        ("8  mg", "8"),
        ("8\nmg", "8"),
        ("8\tmg", "8"),
        ("30-60 min", "30-60"),
        ("30–60 min", "30–60"),
        ("5 ug.", "ug"),
        ("5 µg.", "µg"),
        ("5 μg.", "μg"),
        ("5 mcg.", "mcg"),
        ("100 IU.", "IU"),
        ("2 cc.", "cc"),
        ("Given q3w.", "q3w"),
        ("Given bid.", "bid"),
        ("Once QD.", "QD"),
        ("An LD is given.", "LD"),
        ("Then the MD.", "MD"),
        ("Given SC.", "SC"),
        ("10 U", "U"),
        ("at 5 mg. then", "mg."),
        ("1|2", "1|2"),
        ("5+6", "+"),
        ("Perjeta®", "®"),
        ("Perjeta™", "™"),
        ("5 mg @ once", "@"),
        ("A & B", "&"),
        ("A&B", "&"),
        ("Of 1234 people it is known.", "1234"),
        ("12345 people fell ill.", "12345"),
        ("5000 mg", "5000 mg"),
        ("2000 mg", "2000 mg"),
        ("1500.5 mg", "1500.5 mg"),
        ("3650 d", "3650 d"),
    ],
)
def test_what_can_be_misread_is_found_everywhere(text: str, found: str) -> None:
    ((what, mend),) = misread(text)
    assert what.startswith(f"`{found}`: ")
    assert mend.endswith(".")
    assert list(misread_figures(text)) == [(what, mend)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A dose of 8 mg/kg is stated.", "mg/kg"),
        ("There are 0.3 to 0.74 mg/mL in the bag.", "mg/mL"),
        ("272/407 had it.", "272/407"),
        ("Less when < 5 mg is given.", "<"),
        ("Counts ≥ 1.5 are needed.", "≥"),
    ],
)
def test_a_sign_that_a_table_may_have_is_found_in_a_sentence(text: str, found: str) -> None:
    ((what, _),) = misread(text)
    assert what.startswith(f"`{found}`: ")
    assert list(misread_figures(text)) == []
    assert list(misread(text.rstrip("."))) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "8 mg.",
        "8\u00a0mg and 8\u202fmg.",
        "0.5 mg and 1.05 mg.",
        "10 mg, 100 mL, 250 mL.",
        "CTCAE 5.0 was used.",
        "A hazard ratio of 0.80 (0.66 to 0.98).",
        "HER2-positive disease, 10^9/L.",
        "1.5 × 10⁹/L",
        "75 mg per m2 over 60 min.",
        "8 mg/kg × 68 kg = 544 mg",
        "From 12.4 to 18.5 months (p 0.0008).",
        "Section 2.10 says so.",
        "RxNorm 72962 and 1546 name it.",
        "MedDRA code 10012727.",
        "UNII 699121PHCA, ATC L01CD02.",
        "NCT00567190 began.",
        "Abstract 3138, and univadis.co.uk, 479299.",
        "Ecancer.org news 27549.",
        "EMEA/H/C/000278 holds it.",
        "In 2025 it changed.",
        "From 2008 to 2010 people were enrolled.",
        "Approved on 2026-03-09 at 10:00.",
        "Version 20240101 of it.",
        "DESTINY-Breast09 enrolled 1,157 people.",
        "1,234.5 mg",
        "Herceptin SC is a brand.",
        "HER2+ disease",
        "The 5-year rate, grade 3 or 4.",
        "See https://example.org/1/2?a=1234&b=2.",
        "&Print",
    ],
)
def test_what_is_written_well_is_left_alone(text: str) -> None:
    assert list(misread(text)) == []


def test_every_fault_of_a_text_is_found() -> None:
    told = [what for what, _ in misread("Of 1234 people, .5 had 840mg.")]
    assert told == [
        "`.5`: a bare decimal point",
        "`840mg`: no space before the unit",
        "`1234`: no comma",
    ]
