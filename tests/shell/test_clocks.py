import sys

import pytest

from pocketref.shell.clocks import moment


def test_both_clocks_are_read_in_whole_seconds() -> None:
    one, other = moment(), moment()
    assert other.ticks >= one.ticks
    assert one.at.microsecond == 0
    assert one.at.utcoffset() is not None


def test_every_system_has_a_clock_that_only_runs_forward(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert moment().ticks <= moment().ticks
