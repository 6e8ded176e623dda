"""A print service of our own: a real `cupsd` in a folder, whose printers keep what they are sent.

It listens on a socket in that folder and nowhere else, and knows no printer but those it is given.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# Some of its commands are for those who look after a computer, and not on everybody's path.
PATH = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/sbin"))
NEEDED = ("cupsd", "cupsdisable", "cupsreject", "lp", "lpadmin", "lpstat")
DRIVER = Path(__file__).with_name("keeps.ppd")
WHY_NOT = "Not tried: no print service is installed here (packages cups-daemon and cups-client)."
INSTALLED = all(shutil.which(each, path=PATH) for each in NEEDED)
PATIENCE = 20.0  # seconds until a sheet that does not arrive is a failure
PAUSE = 0.05
PARTS, TYPES = Path("/usr/lib/cups"), Path("/usr/share/cups/mime/mime.types")

# A printer that is a folder: what it is sent stays in it, named by the number of the job.
KEEPS = """#!/bin/sh
[ $# -eq 0 ] && exit 0
umask 022
cat "${{6:--}}" > "{kept}/$1.part" && mv "{kept}/$1.part" "{kept}/$1.pdf"
"""
FILES = """ServerRoot {here}/etc
ServerBin {here}/bin
DataDir {here}/data
CacheDir {here}/cache
StateDir {here}/state
RequestRoot {here}/spool
TempDir {here}/tmp
AccessLog {here}/access.log
ErrorLog {here}/error.log
PageLog {here}/page.log
Printcap
SystemGroup root
"""
SERVICE = """Listen {here}/socket
Browsing Off
WebInterface No
LimitRequestBody {largest}
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""


@dataclass
class PrintService:
    """A service that runs."""

    here: Path
    process: subprocess.Popen[bytes]
    seen: int = 0  # sheets that were waited for

    def add(self, printer: str, *, default: bool = False) -> None:
        """Add a printer that keeps what it is sent."""
        self.tell("lpadmin", "-p", printer, "-E", "-v", "keeps:/", "-P", str(DRIVER))
        if default:
            self.tell("lpadmin", "-d", printer)

    def tell(self, name: str, *words: str) -> None:
        """Run a command of the service's, such as `cupsreject`."""
        subprocess.run([_found(name), *words], check=True, capture_output=True, timeout=PATIENCE)

    def kept(self) -> list[Path]:
        """What its printers were sent, the oldest first."""
        return sorted((self.here / "kept").glob("*.pdf"), key=lambda path: int(path.stem))

    def next_sheet(self) -> Path:
        """Wait for the next sheet."""
        ends = time.monotonic() + PATIENCE
        while len(self.kept()) <= self.seen and time.monotonic() < ends:
            time.sleep(PAUSE)
        self.seen += 1
        return self.kept()[self.seen - 1]


@contextlib.contextmanager
def serving(largest: int = 0) -> Iterator[PrintService]:
    """Run a service that refuses what has more bytes than this (0 for no limit), and end it.

    Its folder is not pytest's: the name of a socket has little room.
    """
    here = Path(tempfile.mkdtemp(prefix="prints-"))
    here.chmod(0o755)  # part of it works as another user where it is started by root
    try:
        _furnish(here, largest)
        told = ("-f", "-c", str(here / "etc/cupsd.conf"), "-s", str(here / "etc/cups-files.conf"))
        process = subprocess.Popen([_found("cupsd"), *told], stderr=subprocess.DEVNULL)
        try:
            _wait_for(here / "socket")
            yield PrintService(here, process)
        finally:
            process.send_signal(signal.SIGCONT)  # a test may have stopped it
            process.terminate()
            process.wait(timeout=PATIENCE)
    finally:
        shutil.rmtree(here)


def _furnish(here: Path, largest: int) -> None:
    for folder in ("bin/backend", "data/mime", "etc/ppd", "cache", "state", "spool", "tmp"):
        (here / folder).mkdir(parents=True)
    (here / "kept").mkdir()
    for part in ("daemon", "notifier"):
        (here / "bin" / part).symlink_to(PARTS / part)
    shutil.copy(TYPES, here / "data/mime")
    keeps = here / "bin/backend/keeps"
    keeps.write_text(KEEPS.format(kept=here / "kept"), encoding="ascii")
    keeps.chmod(0o700)
    (here / "etc/cups-files.conf").write_text(FILES.format(here=here), encoding="ascii")
    settings = SERVICE.format(here=here, largest=largest)
    (here / "etc/cupsd.conf").write_text(settings, encoding="ascii")


def _wait_for(path: Path) -> None:
    ends = time.monotonic() + PATIENCE
    while not path.exists() and time.monotonic() < ends:
        time.sleep(PAUSE)


def _found(name: str) -> str:
    return shutil.which(name, path=PATH) or name
