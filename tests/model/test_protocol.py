import pytest

from tests.making import a_protocol


def test_a_protocol_finds_its_drugs_and_limits() -> None:
    protocol = a_protocol()
    assert protocol.drug("docetaxel").id == "docetaxel"
    weight = protocol.limits("weight")
    assert weight is not None
    assert weight.unit == "kg"
    assert protocol.limits("shoe size") is None


def test_a_drug_that_is_not_in_the_regimen_is_a_bug_of_the_caller() -> None:
    with pytest.raises(KeyError):
        a_protocol().drug("paclitaxel")
