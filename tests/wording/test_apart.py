"""Why rates are not subtracted: each reason has its sentence."""

import pytest

from pocketref.model.finding import Finding, Severity
from pocketref.wording.apart import SENTENCES
from pocketref.wording.sentences import sentence


@pytest.mark.parametrize("code", sorted(set(SENTENCES) - {"not-same-trial", "risks-disagree"}))
def test_a_reason_names_its_trial_and_subtracts_nothing(code: str) -> None:
    told = sentence(Finding(severity=Severity.NOTE, code=code, words=("TRIAL",)))
    assert told.startswith("TRIAL: ")
    assert told.endswith(".")
    assert "subtracted" in told


def test_rates_of_two_trials_are_of_no_trial() -> None:
    told = sentence(Finding(severity=Severity.NOTE, code="not-same-trial", words=("TRIAL",)))
    assert told.startswith("These rates are of different trials.")


def test_a_disagreement_names_its_figures_and_whom_to_tell() -> None:
    words = ("difference", "cohort")
    told = sentence(Finding(severity=Severity.STOP, code="risks-disagree", words=words))
    assert told == (
        "The two calculations disagree about difference and cohort. No figure is shown. Tell the"
        " pharmacy and IT."
    )
