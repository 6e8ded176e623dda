"""What the system itself must have: libraries of Qt's window, programs of the tests.

On Linux only; Windows and macOS bring everything with them. On Debian and its children what is
missing is installed when this runs as root, and named otherwise.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

# Where Debian keeps what Qt's wheel expects to find.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
PARTS_OF_QT = (
    "QtWidgets.abi3.so",
    "QtPrintSupport.abi3.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/printsupport/libcupsprintersupport.so",
)
OF_THE_SYSTEM = ("/usr/sbin", "/sbin")  # not on the path of everybody
_NOT_FOUND = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)


def say(sentence: str) -> None:
    """Tell the person in front, beside the answer and never in it."""
    print(sentence, file=sys.stderr, flush=True)


def missing_libraries(qt: Path) -> list[str]:
    """Names of the shared libraries that the installed Qt asks for and the system lacks."""
    ldd = shutil.which("ldd")
    if not sys.platform.startswith("linux") or ldd is None:
        return []
    parts = [str(qt / part) for part in PARTS_OF_QT]
    told = subprocess.run([ldd, *parts], capture_output=True, text=True, check=False)
    return sorted(set(_NOT_FOUND.findall(told.stdout)))


def packages_of(libraries: Iterable[str]) -> list[str]:
    """The Debian packages that hold these libraries; a library no package is known for as is."""
    return sorted({PACKAGES.get(library, library) for library in libraries})


def missing_programs(programs: Mapping[str, str]) -> list[str]:
    """The Debian packages of those programs that are neither on the path nor a system's own."""
    path = os.pathsep.join((os.environ.get("PATH", ""), *OF_THE_SYSTEM))
    wanted = {package for name, package in programs.items() if not shutil.which(name, path=path)}
    return sorted(wanted)


def install(packages: list[str]) -> bool:
    """Install Debian packages if this machine and this account allow it. Says what it does."""
    apt = shutil.which("apt-get")
    if apt is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    say(f"Installing with apt-get: {', '.join(packages)}")
    command = [apt, "install", "--yes", "--quiet", "--no-install-recommends", *packages]
    return _quietly(command) or (_quietly([apt, "update", "--quiet"]) and _quietly(command))


def _quietly(command: list[str]) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
    )
    return done.returncode == 0
