from datetime import UTC, datetime

import pytest

from pocketref.model.noun import BrokenNounError
from pocketref.model.running import Deed, Did, Jump, Moment, Run, Running, Slip, State, StepRun

TEN = datetime(2026, 3, 9, 10, tzinfo=UTC)
NAIVE = datetime(2026, 3, 9, 10)  # noqa: DTZ001  # what must be refused
NOW = Moment(ticks=1, at=TEN)
DEED = Deed(step="infuse-pertuzumab", did=Did.STARTED, moment=NOW)


def _slip(said: int) -> Slip:
    return Slip(jump=Jump.SLEPT, seconds=600, moment=NOW, said=said)


def test_a_moment_knows_its_offset() -> None:
    with pytest.raises(BrokenNounError, match="offset"):
        Moment(ticks=1, at=NAIVE)


def test_a_typed_time_knows_its_offset() -> None:
    with pytest.raises(BrokenNounError, match="offset"):
        Deed(step="infuse-pertuzumab", did=Did.STARTED, moment=NOW, at=NAIVE)


def test_a_step_is_never_made_shorter() -> None:
    with pytest.raises(BrokenNounError, match="shorter"):
        Deed(step="infuse-pertuzumab", did=Did.LENGTHENED, moment=NOW, minutes=-1)


@pytest.mark.parametrize("said", [(2,), (-1,), (1, 0)])
def test_a_slip_has_its_place_among_what_was_done(said: tuple[int, ...]) -> None:
    with pytest.raises(BrokenNounError, match="order"):
        Run(deeds=(DEED,), slips=tuple(_slip(one) for one in said))


def test_a_run_has_begun_once_anything_was_done() -> None:
    assert not Run().begun
    assert Run(deeds=(DEED,), slips=(_slip(0), _slip(1))).begun


def test_a_step_is_found_by_its_name() -> None:
    step = StepRun(id="infuse-pertuzumab", state=State.OPEN)
    assert Running(steps=(step,)).step("infuse-pertuzumab") is step
    assert Running(steps=(step,)).step("infuse-docetaxel") is None
