import pytest

from pocketref.cli.outcome import Exit, RefusedError, one_of, usage
from pocketref.model.fault import FaultCode


def test_exit_codes_are_a_contract() -> None:
    assert [code.value for code in Exit] == [0, 2, 3, 4, 5]


def test_a_word_is_one_of_those_allowed() -> None:
    assert one_of("paper", "a4", ("a4", "letter")) == "a4"
    with pytest.raises(RefusedError) as refused:
        one_of("paper", "a5", ("a4", "letter"))
    fault = refused.value.fault
    assert (fault.code, fault.field, fault.given) == (FaultCode.UNKNOWN_VALUE, "paper", "a5")
    assert refused.value.code is Exit.BAD_INPUT


def test_a_mistake_in_the_options_is_a_fault_like_any_other() -> None:
    assert usage("unrecognized arguments: --x").fault.code is FaultCode.USAGE
