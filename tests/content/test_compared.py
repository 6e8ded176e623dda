"""Every comparison the pack can make: a table to be read, and those of the mock-ups again.

After a change of content that is meant: `python -m tests.content.test_compared > compared.txt`.
"""

import sys
from pathlib import Path

import pytest

from pocketref.agreement.contrasting import compare_all
from pocketref.model.risk import Apart, Compared
from pocketref.wording import risks, shares
from tests.content.entered import content

TABLE = Path(__file__).with_name("compared.txt")
# From the mock-ups and the dossier, which nobody worked out with this program.
KNOWN = {
    "cleopatra-diarrhoea-pertuzumab": ("20.5 to 21.2", "13.7 to 27.8", "4.7 to 4.9"),
    "cleopatra-rash-pertuzumab": ("9.5", "3.2 to 15.6", "10.5"),
    "cleopatra-febrile-neutropenia-pertuzumab": ("6.2", "1.9 to 10.5", "16.1"),
}
NOT_RANDOMISED = {"peruse", "velvet", "bo17929"}


def found() -> tuple[Compared | Apart, ...]:
    """Each contrast of each trial."""
    rates = tuple(entry.thing for entry in content().rates)
    trials = (entry.thing for entry in content().trials)
    return tuple(one for trial in trials for one in compare_all(trial, rates))


def line(one: Compared | Apart) -> str:
    """One row: whom it is about, its difference, interval, number needed and ratio."""
    if isinstance(one, Apart):
        return " | ".join((" / ".join(rate.id for rate in one.rates), one.why.code))
    return " | ".join(
        (
            f"{one.exposed.id} / {one.control.id}",
            "; ".join(shares.counted(one)),
            f"{risks.difference_in_words(one)} ({risks.limits(one)})",
            risks.needed_text(one),
            f"{risks.ratio(one)} ({risks.ratio_limits(one)})",
        )
    ).replace("\u00a0", " ")


def lines() -> list[str]:
    """The whole table."""
    return [line(one) for one in found()]


def test_every_comparison_is_the_one_that_was_read() -> None:
    assert lines() == TABLE.read_text("utf-8").splitlines()


@pytest.mark.parametrize("name", KNOWN)
def test_the_comparisons_of_the_mock_ups_come_out(name: str) -> None:
    (one,) = (each for each in found() if isinstance(each, Compared) and each.exposed.id == name)
    assert (risks.difference(one), risks.limits(one), risks.needed(one)) == KNOWN[name]


def test_only_trials_by_chance_are_subtracted_and_each_within_one_cut() -> None:
    for one in found():
        if isinstance(one, Compared):
            exposed, control = one.exposed, one.control
            assert exposed.trial == control.trial == one.trial
            assert one.trial not in NOT_RANDOMISED
            assert (exposed.cut, exposed.grades, exposed.group, exposed.period, exposed.event) == (
                control.cut,
                control.grades,
                control.group,
                control.period,
                control.event,
            )
            assert exposed.people is not None
            assert control.people is not None


def test_every_trial_of_several_arms_holds_some_against_each_other() -> None:
    for entry in content().trials:
        assert bool(entry.thing.contrasts) is (len(entry.thing.arms) > 1)


def test_the_handout_has_its_five_side_effects_by_their_plain_names() -> None:
    events = [entry.thing for entry in content().events if entry.thing.handout]
    assert {event.plain or event.title for event in events} == {
        "Diarrhoea",
        "Low white cells with fever",
        "Numb or tingling hands and feet",
        "Rash",
        "Sore mouth",
    }


if __name__ == "__main__":
    sys.stdout.write("\n".join(lines()) + "\n")
