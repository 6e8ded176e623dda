"""Resources are found however the program came here."""

import sys
from pathlib import Path

import pytest

from pocketref import paths


def _folder(path: Path) -> Path:
    path.mkdir(parents=True)
    return path


def test_the_source_tree_has_its_resources_beside_the_package() -> None:
    assert paths.resources() == Path(paths.__file__).parents[1] / "resources"
    assert paths.pack_file() == paths.resources() / "pocketref.pack"
    assert paths.content_folder() == paths.resources() / "content"


def test_a_wheel_has_them_inside_whatever_lies_beside_it(tmp_path: Path) -> None:
    package = _folder(tmp_path / "site-packages" / "pocketref")
    _folder(package.parent / "resources")
    inside = _folder(package / "resources")
    assert paths.resources(package) == inside


@pytest.mark.parametrize("place", ["resources", "pocketref/resources"])
def test_a_frozen_app_has_them_in_its_own_folder(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundled = _folder(tmp_path / "bundle" / place)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    assert paths.resources(tmp_path / "elsewhere" / "pocketref") == bundled


def test_where_there_are_none_the_usual_place_is_named(tmp_path: Path) -> None:
    assert paths.resources(tmp_path / "pocketref") == tmp_path / "resources"


@pytest.mark.parametrize(
    ("platform", "environment", "folder"),
    [
        ("linux", {"XDG_STATE_HOME": "/ward/state"}, "/ward/state/pocketref"),
        ("linux", {"XDG_STATE_HOME": "not/absolute"}, "~/.local/state/pocketref"),
        ("linux", {}, "~/.local/state/pocketref"),
        ("darwin", {}, "~/Library/Application Support/pocketref"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/pocketref"),
    ],
)
def test_a_running_day_is_kept_where_the_system_keeps_state(
    platform: str, environment: dict[str, str], folder: str
) -> None:
    assert paths.state_folder(environment, platform) == Path(folder).expanduser()


def test_a_user_without_a_home_has_no_such_place(monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError

    monkeypatch.setattr(Path, "home", homeless)
    assert paths.state_folder({}, "linux") is None
    assert paths.state_folder({}, "win32") is None
