from pocketref.model.noun import but
from pocketref.widgets.step_words import MoreWords, StepWords

WORDS = StepWords(id="infuse-t", title="trastuzumab", rule="8 mg/kg × 68 kg.")


def test_how_far_a_step_is_changes_nothing_that_is_fixed() -> None:
    on = but(
        WORDS,
        times=("11:02 start",),
        action="Finish",
        action_kind="finish",
        box="empty",
        running=True,
        note="undone 10:31",
        question="Start anyway?",
        agree="Start",
        more=(MoreWords(id="time", text="Type a time"),),
        types="Finished at",
    )
    assert on.fixed == WORDS.fixed == WORDS


def test_another_dose_is_another_row() -> None:
    assert but(WORDS, title="trastuzumab 544 mg").fixed != WORDS.fixed
