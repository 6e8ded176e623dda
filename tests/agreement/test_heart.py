from datetime import date

import pytest

from pocketref.agreement import heart
from pocketref.agreement.heart import agreed, judge_heart, next_echo
from pocketref.engine.gating import judge
from pocketref.model.gate import Verdict
from pocketref.model.noun import but
from pocketref.model.plan import Ruling
from pocketref.recheck.verdicts import judgements
from tests.making import a_patient, a_regimen, an_occasion, some_bounds, some_gates

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


def test_the_next_echo_counts_from_the_last_one() -> None:
    found = next_echo(a_regimen(), date(2026, 1, 31))
    assert (found.due, found.latest) == (date(2026, 4, 25), date(2026, 4, 30))
    assert found.facts == ("per-lvef-interval", "tra-lvef-monitor")
    assert found.findings == ()


def test_without_a_last_echo_no_date_is_known() -> None:
    found = next_echo(a_regimen(), None)
    assert (found.due, found.latest, found.findings) == (None, None, ())


def test_where_the_engines_differ_no_date_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    def otherwise(*_: object) -> tuple[date, date]:
        return date(2026, 4, 24), date(2026, 4, 30)

    monkeypatch.setattr(heart, "echoes", otherwise)
    found = next_echo(a_regimen(), date(2026, 1, 31))
    assert (found.due, found.latest) == (None, None)
    assert found.findings[0].code == "engines-disagree"
