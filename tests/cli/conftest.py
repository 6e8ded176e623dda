"""Calls of the command line, in this process, on the real content."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from pocketref.cli.main import main

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class Said(NamedTuple):
    """What a call said, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:  # noqa: ANN401  # any JSON
        """The document on standard output."""
        assert self.err == ""
        return json.loads(self.out)

    @property
    def error(self) -> Any:  # noqa: ANN401  # any JSON
        """The error on standard error, where nothing may stand on standard output."""
        assert self.out == ""
        assert self.err.count("\n") == 1
        return json.loads(self.err)["error"]


Call = Callable[[str], Said]


@pytest.fixture
def call(pack_file: Path, capsys: pytest.CaptureFixture[str]) -> Call:
    """Call the command line with words, divided at spaces."""

    def called(words: str) -> Said:
        code = main(["--pack", str(pack_file), *words.split(" ")])
        told = capsys.readouterr()
        return Said(code, told.out, told.err)

    return called
