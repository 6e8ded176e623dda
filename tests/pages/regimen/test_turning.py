from decimal import Decimal

import pytest

from pocketref.engine.gating import judge
from pocketref.model.gate import Subject
from pocketref.model.noun import but
from pocketref.model.patient import Patient
from pocketref.model.quantity import Quantity
from pocketref.pack.library import Library
from pocketref.pages.regimen.turning import turning
from tests.pages.wards import REGIMEN, occasion
from tests.stating import maybe


@pytest.mark.parametrize("baseline", [None, "62 %", "55.5 %", "48 %"])
@pytest.mark.parametrize("normal", [None, "50 %", "53 %"])
def test_between_two_turns_no_rule_changes_its_verdict(
    library: Library, baseline: str | None, normal: str | None
) -> None:
    protocol = library.protocol(REGIMEN)
    patient = Patient(lvef_baseline=maybe(baseline), lvef_normal=maybe(normal))
    for rule in protocol.gates:
        if rule.about is not Subject.LVEF:
            continue
        turns = turning(rule, patient, protocol.bounds)
        said = None
        for percent in range(10, 85):
            now = Quantity(value=percent + Decimal("0.5"), unit="%")
            ruling = judge(rule, but(patient, lvef=now), occasion(), protocol.bounds)
            assert said in {None, ruling.verdict} or percent in turns, (rule.id, percent)
            said = ruling.verdict
