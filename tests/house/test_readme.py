"""What the README says can be typed, can be typed."""

import re
from pathlib import Path

import pytest

from tests.house.street import ROOT, fresh

COMMAND = "import sys; from pocketref.__main__ import main; sys.exit(main())"
# Verbs that answer; the rest of what the README types makes or opens something.
VERBS = (
    "search",
    "dose",
    "day",
    "recurrence",
    "lvef",
    "grade",
    "toxicity",
    "risk",
    "sources",
    "differ",
    "newer",
    "show",
    "print",
)
README = (ROOT / "README.md").read_text(encoding="utf-8")


def _commands() -> list[str]:
    blocks = re.findall(r"^```\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    lines = "".join(blocks).replace("\\\n", " ").splitlines()
    typed = (line.removeprefix("pocketref ").split("#")[0] for line in lines)
    return [" ".join(words.split()) for words in typed if words.startswith(VERBS)]


def test_the_readme_shows_every_verb() -> None:
    assert {command.split()[0] for command in _commands()} == set(VERBS)


@pytest.mark.parametrize("command", _commands())
def test_a_command_of_the_readme_answers(command: str, pack_file: Path, tmp_path: Path) -> None:
    words = re.sub(r"\w+\.(?:pdf|svg)", lambda file: str(tmp_path / file[0]), command).split()
    told = fresh(COMMAND, "--pack", str(pack_file), *words)
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout


def test_the_readme_fits_on_four_screens() -> None:
    assert len(README.splitlines()) <= 160


@pytest.mark.parametrize("target", re.findall(r"\]\(([^)#:]+)\)", README))
def test_a_link_of_the_readme_leads_somewhere(target: str) -> None:
    assert (ROOT / target).exists()
