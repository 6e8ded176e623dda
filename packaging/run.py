"""Run Pocketref from a fresh clone: set up what it needs, then open the window.

    python3 packaging/run.py                                           the window
    python3 packaging/run.py dose trastuzumab --weight 68 --json       the command line

Needs Python 3.11 or newer and nothing else.
"""

from __future__ import annotations

import os
import subprocess
import sys

from setting_up import build_pack, program, qt_folder, set_up
from system_libraries import install, missing_libraries, packages_of, say

EXAMPLE = (
    "day pertuzumab-trastuzumab-docetaxel --weight 68 --height 165 --cycle 1"
    " --vial docetaxel=20mg/mL --date 2026-03-09 --start 09:00"
)


def main() -> int:
    """Set up, then hand over to the program."""
    set_up()
    lacking = _lacking()
    build_pack()
    words = sys.argv[1:]
    if not words and not _has_display():
        say(f"There is no display to open a window on; this is: pocketref {EXAMPLE}\n")
        words = EXAMPLE.split()
    elif not words and lacking:
        sys.exit(
            "The window needs system libraries that are missing; on Debian and Ubuntu install"
            f" them with: sudo apt-get install {' '.join(lacking)}"
        )
    try:
        return subprocess.call([program("pocketref"), *words])
    except KeyboardInterrupt:
        return 130


def _lacking() -> list[str]:
    """Packages of the system that the window still needs, after trying to install them."""
    packages = packages_of(missing_libraries(qt_folder()))
    return [] if not packages or install(packages) else packages


def _has_display() -> bool:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)


if __name__ == "__main__":
    sys.exit(main())
