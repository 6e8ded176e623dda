"""What is local says that it is."""

import pytest

from pocketref.model.drug import Phase
from pocketref.model.finding import Finding, Severity
from pocketref.model.noun import but
from pocketref.model.plan import Course, Line
from pocketref.model.preparation import Rounded
from pocketref.wording import local
from pocketref.wording.sentences import sentence
from pocketref.wording.units import NBSP
from tests.making import a_dose, maybe, q

LINE = Line(drug="docetaxel", course=Course(phase=Phase.SINGLE), answer=a_dose("132.4 mg"))
STOCKED = Finding(
    severity=Severity.NOTE, code="site-vials", about="docetaxel", amounts=(q("20 mg/mL"),)
)


def _rounded(
    give: str, deviation: str, *, to: str | None = "10 mg", within: bool = True
) -> Rounded:
    return Rounded(
        give=q(give), deviation=q(deviation), limit=q("5 %"), to=maybe(to), within=within
    )


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (_rounded("130 mg", "-1.8 %"), "Local rounding: 130 mg (−1.8%)"),
        (_rounded("140 mg", "3.7 %"), "Local rounding: 140 mg (+3.7%)"),
        (_rounded("840 mg", "0.0 %"), "Local rounding: 840 mg (0%)"),
        (_rounded("150 mg", "13.3 %", within=False), ""),
        (None, ""),
    ],
)
def test_a_rounded_dose_stands_with_its_deviation(found: Rounded | None, text: str) -> None:
    assert local.rounded(found).replace(NBSP, " ") == text


@pytest.mark.parametrize(
    ("to", "text"), [("10 mg", "to 10 mg, within 5%"), (None, "to whole vials, within 5%")]
)
def test_a_policy_is_said(to: str | None, text: str) -> None:
    assert local.policy(_rounded("130 mg", "-1.8 %", to=to)).replace(NBSP, " ") == text


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (LINE, ""),
        (but(LINE, rounded=_rounded("130 mg", "-1.8 %")), "rounding: 130 mg (−1.8%)"),
        (but(LINE, findings=(STOCKED,)), "vials as stocked here"),
        (
            but(LINE, rounded=_rounded("130 mg", "-1.8 %"), findings=(STOCKED,)),
            "rounding: 130 mg (−1.8%); vials as stocked here",
        ),
    ],
)
def test_all_that_is_local_in_a_line_is_said_at_once(line: Line, text: str) -> None:
    assert local.of_line(line).replace(NBSP, " ") == text


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (STOCKED, "Local: docetaxel is made from vials stocked here, 20 mg per mL."),
        (
            Finding(
                severity=Severity.NOTE,
                code="site-rounds-too-far",
                about="docetaxel",
                amounts=(q("150 mg"), q("13.3 %"), q("5 %")),
            ),
            (
                "Local: docetaxel is not rounded. 150 mg (+13.3%) is further off than the limit of"
                " 5% here."
            ),
        ),
    ],
)
def test_a_local_note_is_a_sentence(found: Finding, text: str) -> None:
    assert sentence(found).replace(NBSP, " ") == text
