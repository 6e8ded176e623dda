from pocketref.model.graded import Measured
from tests.stating import q


def test_a_measure_that_was_not_entered_is_none() -> None:
    given = Measured(values=(("anc", q("0.4 10^9/L")),))
    assert given.value("anc") == q("0.4 10^9/L")
    assert given.value("temperature") is None
