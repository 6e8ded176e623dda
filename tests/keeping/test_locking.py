import os
import subprocess
import sys
from pathlib import Path

from pocketref.keeping.locking import locked

HOLDER = """
import os, sys, time
from pocketref.keeping.locking import locked
assert locked(os.open(sys.argv[1], os.O_RDWR))
print("held", flush=True)
sys.stdin.read()
"""


def opened(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT)


def test_a_file_is_locked_once(tmp_path: Path) -> None:
    first, second = opened(tmp_path / "lock"), opened(tmp_path / "lock")
    assert locked(first)
    assert not locked(second)
    os.close(first)
    assert locked(second)
    os.close(second)


def test_a_program_that_was_killed_holds_nothing(tmp_path: Path) -> None:
    handle = opened(tmp_path / "lock")
    words = [sys.executable, "-c", HOLDER, str(tmp_path / "lock")]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        assert not locked(handle)
        holder.kill()
    assert locked(handle)
    os.close(handle)
