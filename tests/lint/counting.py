"""How many strings were read, said at the end of a run, whichever process read them."""

from collections import Counter
from collections.abc import Mapping

import pytest

from tests.lint.saying import Kind

_PROPERTY = "strings "


def recorded(counts: Mapping[Kind, int]) -> list[tuple[str, int]]:
    """Counts by kind as properties of a test."""
    return [(f"{_PROPERTY}{kind}", count) for kind, count in sorted(counts.items())]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many strings the lint read, kind by kind."""
    read: Counter[str] = Counter()
    for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed"):
        for name, value in report.user_properties:
            if name.startswith(_PROPERTY):
                read[name.removeprefix(_PROPERTY)] += int(str(value))
    if read:
        kinds = ", ".join(f"{kind} {count:,}" for kind, count in sorted(read.items()))
        terminalreporter.write_line(f"Lint: {read.total():,} strings read ({kinds}).")
