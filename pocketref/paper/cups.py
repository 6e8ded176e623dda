"""Printing with the commands of CUPS, which say what became of a sheet and can be ended.

Qt's own way there loses a sheet that a queue refuses without a word, and a service that does not
answer holds it for good.
"""

import os
import shutil
import subprocess
import sys
import time

from pocketref.model.printing import Printers
from pocketref.paper.blocks import Sheet
from pocketref.paper.printer import pdf
from pocketref.paper.sizes import Paper
from pocketref.paper.spooling import SECONDS, NotPrintedError
from pocketref.wording import printing as said

_MEDIA = {Paper.A4: "A4", Paper.LETTER: "Letter"}
_COMMANDS = ("lp", "lpstat")


class Cups:
    """The service; each thing asked of it ends within so many seconds, answer or not."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds

    @staticmethod
    def is_here() -> bool:
        """Whether this computer has the commands."""
        return sys.platform != "win32" and all(map(shutil.which, _COMMANDS))

    def printers(self) -> Printers:
        """Ask which printers there are.

        Raises:
            NotPrintedError: the service does not answer, or does not run.
        """
        ends = time.monotonic() + self._seconds
        names = tuple(_asked("lpstat", "-e", ends=ends).stdout.split())
        if not names:
            if "not running" in _asked("lpstat", "-r", ends=ends).stdout:
                raise NotPrintedError(said.NOT_RUNNING)
            return Printers(problem=said.NO_PRINTER)
        _, _, default = _asked("lpstat", "-d", ends=ends).stdout.strip().partition(": ")
        return Printers(names=names, default=default if default in names else "")

    def take(self, printer: str, title: str, sheet: Sheet, paper: Paper) -> None:
        """Send a sheet as the PDF it is saved as, in its own size.

        A printer that is stopped gets nothing: a sheet must not come out of it days later.

        Raises:
            NotPrintedError: it was not taken, and why.
        """
        ends = time.monotonic() + self._seconds
        queue, _, _ = printer.partition("/")  # what may follow is a set of options for it
        state = _asked("lpstat", "-p", queue, ends=ends)
        if state.returncode:
            raise NotPrintedError(said.gone(printer))
        if " disabled " in state.stdout.partition("\n")[0].removeprefix(f"printer {queue}"):
            raise NotPrintedError(said.stopped(printer))
        size = ("-o", f"media={_MEDIA[paper]}", "-o", "print-scaling=none")
        job = _asked("lp", "-d", printer, "-t", title, *size, ends=ends, given=pdf(sheet, paper))
        if job.returncode:
            raise NotPrintedError(said.refused(printer))


def _asked(
    command: str, *words: str, ends: float, given: bytes = b""
) -> subprocess.CompletedProcess[str]:
    """Run a command until a time; its words are read in English, whatever this computer speaks."""
    try:
        run = subprocess.run(  # noqa: S603  # fixed commands, no shell
            (shutil.which(command) or command, *words),
            input=given,
            capture_output=True,
            timeout=max(0.0, ends - time.monotonic()),
            env={**os.environ, "LC_ALL": "C.UTF-8"},
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        raise NotPrintedError(said.SILENT) from late
    except OSError as error:
        raise NotPrintedError(said.NOT_RUNNING) from error
    output = run.stdout.decode("utf-8", "replace")
    return subprocess.CompletedProcess(run.args, run.returncode, output, "")
