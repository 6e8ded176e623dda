"""Starts the program: `python -m pocketref`, and the `pocketref` command."""

import sys


def main() -> int:
    """Answer on the command line or open the window; returns the exit code."""
    from pocketref.cli.main import main as answer

    return answer()


if __name__ == "__main__":
    sys.exit(main())
