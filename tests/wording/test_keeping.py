import pytest

from pocketref.model.keeping import Keeping
from pocketref.wording.keeping import keeping_said


@pytest.mark.parametrize("keeping", Keeping)
def test_each_state_has_a_sentence_that_begins_with_offline(keeping: Keeping) -> None:
    assert keeping_said(keeping).startswith("Offline. ")
    assert keeping_said(keeping).endswith(".")


def test_each_state_has_a_sentence_of_its_own() -> None:
    assert len({keeping_said(each) for each in Keeping}) == len(Keeping)


def test_a_day_that_is_not_kept_says_what_a_crash_would_do() -> None:
    unkept = set(Keeping) - {Keeping.NOTHING, Keeping.KEPT, Keeping.LOST}
    assert all("After a crash" in keeping_said(each) for each in unkept)
