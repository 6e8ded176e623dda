import os
import subprocess
import sys

import pytest

from pocketref.cli.main import main
from pocketref.cli.window import NO_DISPLAY, Call, call_of, has_display, place_fault
from pocketref.pages import PAGES


@pytest.mark.parametrize(
    ("environment", "platform", "has"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_window_needs_a_display(environment: dict[str, str], platform: str, *, has: bool) -> None:
    assert has_display(environment, platform) is has


@pytest.mark.parametrize(
    ("words", "call"),
    [
        ("", Call()),
        ("--pack a.pack", Call(pack="a.pack")),
        ("--at doses --pack a.pack", Call(pack="a.pack", at="doses")),
        ("--site a.toml --at doses", Call(at="doses", site="a.toml")),
        ("--site", None),
        ("--at", None),
        ("--at --json", None),
        ("--pack a.pack day", None),
        ("--json", None),
        ("dose trastuzumab", None),
        ("--version", None),
    ],
)
def test_a_call_of_the_window_is_read_by_hand_and_all_others_by_the_grammar(
    words: str, call: Call | None
) -> None:
    assert call_of(words.split()) == call


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize("words", [[], ["--at", "doses"]])
def test_without_a_display_it_says_so_and_shows_the_help(words: list[str]) -> None:
    named = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in named}
    command = [sys.executable, "-m", "pocketref", *words]
    told = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, encoding="utf-8"
    )
    assert told.returncode == 0
    assert told.stdout.startswith(NO_DISPLAY)
    assert "usage: pocketref" in told.stdout


PLACES = tuple(page.id for page in PAGES)
CHOICE = f"{', '.join(PLACES[:-1])} or {PLACES[-1]}"


@pytest.mark.parametrize(
    "route",
    [
        "",
        "doses",
        "day",
        "regimen",
        "regimen/heart",
        "search",
        "search?q=tras 68",
        "search?q=tras%2068",
        "recurrence",
        "tox/compare",
        "tox/grade/rash",
    ],
)
def test_a_place_of_the_window_has_no_fault(route: str) -> None:
    assert place_fault(route) is None


@pytest.mark.parametrize("route", ["recurrences", "toxicity", "doses?q=tras 68", "Doses", "/"])
def test_a_place_that_is_not_there_is_refused_with_those_that_are(
    route: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--at", route]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == f"Place “{route}” is not known here. Choose {CHOICE}.\n"
