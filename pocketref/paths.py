"""Where the files beside the program are: source tree, wheel, frozen app, portable folder."""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resources(package: Path = _PACKAGE) -> Path:
    """The folder of everything that is not code.

    A wheel carries it inside the package, and nothing else may be taken for it; the source tree
    and a portable folder have it beside the package; a frozen app names its own folder.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    homes = [package, package.parent]
    if bundle is not None:
        homes += [Path(bundle), Path(bundle) / package.name]
    beside = package.parent / "resources"
    return next((found for home in homes if (found := home / "resources").is_dir()), beside)


def pack_file() -> Path:
    """The pack that is used when no other is named."""
    return resources() / "pocketref.pack"


def content_folder() -> Path:
    """The content the pack is built from; only the source tree is sure to have it."""
    return resources() / "content"
