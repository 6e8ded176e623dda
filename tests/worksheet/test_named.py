from datetime import date

import pytest

from pocketref.model.fault import FaultCode
from pocketref.model.patient import LastDose, Vial
from pocketref.worksheet.entry import Blank, Entered, Refused
from pocketref.worksheet.named import drug_of, read_last, read_vial
from tests.stating import q


@pytest.mark.parametrize("text", ["pertuzumab=2026-02-16", " pertuzumab = 16 Feb 2026 "])
def test_a_last_dose_names_its_drug_and_its_date(text: str) -> None:
    assert read_last(text) == Entered(value=LastDose(drug="pertuzumab", on=date(2026, 2, 16)))


@pytest.mark.parametrize("text", ["", "pertuzumab=", "pertuzumab= "])
def test_a_drug_without_a_date_is_blank(text: str) -> None:
    assert read_last(text) == Blank()


@pytest.mark.parametrize(
    ("text", "code", "hint"),
    [
        ("pertuzumab", FaultCode.USAGE, "of-drug-date"),
        ("=2026-02-16", FaultCode.USAGE, "of-drug-date"),
        ("pertuzumab=yesterday", FaultCode.IMPOSSIBLE_DATE, ""),
        ("pertuzumab=2026-02-30", FaultCode.IMPOSSIBLE_DATE, ""),
    ],
)
def test_another_last_dose_is_refused(text: str, code: FaultCode, hint: str) -> None:
    entry = read_last(text)
    assert isinstance(entry, Refused)
    assert (entry.fault.code, entry.fault.hint, entry.fault.given) == (code, hint, text)


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("docetaxel=20mg/mL", "20 mg/mL"),
        ("docetaxel=20 mg/ml", "20 mg/mL"),
        ("docetaxel=150mg", "150 mg"),
        ("docetaxel=2.5 mg/mL", "2.5 mg/mL"),
    ],
)
def test_a_vial_names_its_drug_and_its_strength(text: str, strength: str) -> None:
    assert read_vial(text) == Entered(value=Vial(drug="docetaxel", strength=q(strength)))


@pytest.mark.parametrize("text", ["", "docetaxel="])
def test_a_drug_without_a_strength_is_blank(text: str) -> None:
    assert read_vial(text) == Blank()


@pytest.mark.parametrize(
    ("text", "code", "hint"),
    [
        ("docetaxel", FaultCode.USAGE, "of-drug-vial"),
        ("=20mg/mL", FaultCode.USAGE, "of-drug-vial"),
        ("docetaxel=20", FaultCode.WRONG_UNIT, "strength"),
        ("docetaxel=20 g", FaultCode.WRONG_UNIT, "strength"),
        ("docetaxel=0mg/mL", FaultCode.NOT_A_NUMBER, "strength"),
        ("docetaxel=mg/mL", FaultCode.NOT_A_NUMBER, "strength"),
        ("docetaxel=-20mg/mL", FaultCode.NOT_A_NUMBER, "strength"),
        ("docetaxel=2,5mg/mL", FaultCode.WRONG_UNIT, "strength"),
        ("docetaxel=1e3mg", FaultCode.WRONG_UNIT, "strength"),
    ],
)
def test_another_vial_is_refused(text: str, code: FaultCode, hint: str) -> None:
    entry = read_vial(text)
    assert isinstance(entry, Refused)
    assert (entry.fault.code, entry.fault.hint, entry.fault.given) == (code, hint, text)


def test_the_drug_is_known_even_where_the_rest_is_not() -> None:
    assert drug_of(" docetaxel = nonsense") == "docetaxel"
    assert drug_of("docetaxel") == "docetaxel"
