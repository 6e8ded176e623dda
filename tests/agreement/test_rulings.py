import pytest

from pocketref.agreement.rulings import rulings
from pocketref.model.gate import Verdict
from pocketref.model.noun import but
from pocketref.model.plan import Ruling
from tests.agreement.planted import a_plan, an_opinion

RULE = "pertuzumab-lvef-metastatic"
ASKS = "docetaxel-liver"


def _rulings() -> tuple[Ruling, ...]:
    return tuple(ruling for gate in a_plan().gates for ruling in gate.rulings)


def _found(some: tuple[Ruling, ...]) -> list[str]:
    return [difference.named for difference in rulings(some, an_opinion().judgements)]


def _planted(rule: str, field: str, value: object) -> list[str]:
    return _found(
        tuple(but(one, **{field: value}) if one.rule == rule else one for one in _rulings())
    )


def test_sound_rulings_do_not_differ() -> None:
    assert _found(_rulings()) == []


@pytest.mark.parametrize(
    ("rule", "field", "value", "number"),
    [
        (RULE, "verdict", Verdict.HOLD, "verdict"),
        (RULE, "applies", False, "region or setting"),
        (RULE, "holds", ("pertuzumab",), "held drugs"),
        (ASKS, "needs", ("bilirubin", "ast", "alp"), "needed values"),
    ],
)
def test_a_wrong_ruling_is_found(rule: str, field: str, value: object, number: str) -> None:
    assert _planted(rule, field, value) == [f"{rule} {number}"]


def test_a_value_asked_for_too_many_is_no_difference() -> None:
    assert _planted(ASKS, "needs", ("bilirubin", "ast", "alt", "alp", "anc")) == []


def test_a_missing_and_an_additional_rule_are_found() -> None:
    first, *others = _rulings()
    planted = (but(first, rule="another-rule"), *others)
    assert _found(planted) == ["another-rule rule", f"{RULE} rule"]
