import pytest

from pocketref.agreement.heart import agreed, judge_heart
from pocketref.engine.gating import judge
from pocketref.model.gate import Verdict
from pocketref.model.noun import but
from pocketref.model.plan import Ruling
from pocketref.recheck.verdicts import judgements
from tests.making import a_patient, an_occasion, some_bounds, some_gates

RULES = some_gates()[:5]
PATIENT = a_patient(lvef="49 %", baseline="62 %", normal="50 %")


def _ruling() -> Ruling:
    return judge(RULES[2], PATIENT, an_occasion(), some_bounds())


def test_rules_are_judged_in_their_order() -> None:
    found = judge_heart(RULES, PATIENT, an_occasion(), some_bounds())
    assert [ruling.verdict for ruling in found] == ["go", "hold", "hold", "hold", "stop"]
    assert found[2] == _ruling()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("verdict", Verdict.GO),
        ("applies", False),
        ("holds", ()),
    ],
)
def test_a_ruling_the_engines_differ_on_is_unclear_and_says_why(field: str, value: object) -> None:
    (second,) = judgements((RULES[2],), PATIENT, an_occasion(), some_bounds())
    ruling = agreed(but(_ruling(), **{field: value}), second)
    assert ruling.verdict is Verdict.UNCLEAR
    assert ruling.why.code == "engines-disagree"
    assert (ruling.holds, ruling.needs) == ((), ())
