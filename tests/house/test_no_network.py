"""The program never speaks to a network: any try to open such a socket ends the process."""

from pathlib import Path

import pytest

from tests.house.street import A_WINDOW, fresh

# Socket families of a network. A display and a printer are reached by sockets of the machine.
WATCHED = """
import socket, sys

def watch(event, given):
    if event == "socket.__new__" and given[1] in (socket.AF_INET, socket.AF_INET6):
        raise SystemExit("opened a socket")
    if event in ("socket.getaddrinfo", "socket.gethostbyname"):
        raise SystemExit("asked for an address")

sys.addaudithook(watch)
"""
COMMAND = WATCHED + "from pocketref.__main__ import main; sys.exit(main())"
DAY = "day pertuzumab-trastuzumab-docetaxel --weight 68 --height 165 --cycle 1 --date 2026-03-09"


@pytest.mark.parametrize(
    "words",
    [
        f"--pack {{pack}} {DAY} --json",
        "--pack {pack} dose trastuzumab --weight 68",
        "--pack {pack} lvef --baseline 62 --now 49 --normal 50",
        "--version",
    ],
)
def test_the_command_line_opens_no_socket(words: str, pack_file: Path) -> None:
    told = fresh(COMMAND, *words.format(pack=pack_file).split())
    assert (told.returncode, told.stderr) == (0, "")


def test_the_window_opens_no_socket(pack_file: Path) -> None:
    told = fresh(WATCHED + A_WINDOW + "print('shown')", str(pack_file))
    assert (told.returncode, told.stdout) == (0, "shown\n"), told.stderr


def test_a_socket_would_be_noticed() -> None:
    told = fresh(WATCHED + "socket.socket(socket.AF_INET)")
    assert (told.returncode, told.stderr) == (1, "opened a socket\n")
