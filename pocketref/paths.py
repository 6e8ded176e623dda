"""Where files are: beside the program, and the folder of its user."""

import os
import sys
from collections.abc import Mapping
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


def site_file(
    package: Path = _PACKAGE,
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
) -> Path | None:
    """The hospital's own file, where there is one: beside the program, else where its system is."""
    places = (_program(package), _system_folder(environment, platform))
    return next((file for place in places if _is_there(file := place / "site.toml")), None)


def _is_there(file: Path) -> bool:
    try:
        return file.exists()
    except OSError:  # its folder cannot be looked into, and who reads the file will say so
        return True


def _program(package: Path) -> Path:
    """The folder a person sees the program in."""
    frozen = getattr(sys, "frozen", False)
    return Path(sys.executable).parent if frozen else resources(package).parent


def _system_folder(environment: Mapping[str, str], platform: str) -> Path:
    """What the administrator of a computer writes and its users read."""
    if platform == "win32":
        return Path(environment.get("PROGRAMDATA") or "C:\\ProgramData") / "Pocketref"
    if platform == "darwin":
        return Path("/Library/Application Support/Pocketref")
    return Path("/etc/pocketref")


def state_folder(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> Path | None:
    """Where what is kept of this user's running day stands.

    Returns:
        A folder that need not be there yet; None where the system names no place for a user.
    """
    if platform == "win32":
        local = environment.get("LOCALAPPDATA")
        return Path(local) / "pocketref" if local else None
    try:
        home = Path.home()
    except RuntimeError:  # no variable and no account names one
        return None
    if platform == "darwin":
        return home / "Library" / "Application Support" / "pocketref"
    named = Path(environment.get("XDG_STATE_HOME") or "")
    return (named if named.is_absolute() else home / ".local" / "state") / "pocketref"
