from pocketref.engine.planning import plan
from tests.making import a_patient, a_protocol, an_occasion


def test_a_plan_finds_the_line_of_a_drug() -> None:
    made = plan(a_protocol(), a_patient(), an_occasion())
    line = made.line("trastuzumab")
    assert line is not None
    assert line.drug == "trastuzumab"
    assert made.line("paclitaxel") is None
