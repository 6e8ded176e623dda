"""Write the lock files again: exact versions, with hashes for every system. Needs `uv`.

python3 packaging/lock.py             keeps what is locked and still fits pyproject.toml
python3 packaging/lock.py --upgrade   takes the newest versions that fit
"""

from __future__ import annotations

import subprocess
import sys

from setting_up import LOCKS, ROOT

OPTIONS = (
    "--universal",
    "--generate-hashes",
    "--python-version=3.11",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--annotation-style=line",
    "--custom-compile-command=python3 packaging/lock.py",
    "--quiet",
)


def main() -> int:
    """Lock the program first; what is locked later may not disagree with it."""
    earlier: list[str] = []
    for group, lock in LOCKS.items():
        source = [f"--group={group}"] if group else ["pyproject.toml"]
        command = ["uv", "pip", "compile", *source, *earlier, *OPTIONS, *sys.argv[1:]]
        done = subprocess.run([*command, f"--output-file={lock}"], cwd=ROOT, check=False)
        if done.returncode:
            return done.returncode
        earlier.append(f"--constraints={lock}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
